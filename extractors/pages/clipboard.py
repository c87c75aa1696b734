"""A copied or dropped page, as HTML and as plain text: decides which of the two is the page."""

import re
from dataclasses import dataclass

from extractors.errors import PageError
from extractors.pages.admission.admission import admit
from extractors.pages.formats.html_page import HTML_PAGE, is_html
from extractors.pages.opening import open_text
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument

_SOURCE = "the clipboard"

# What plain text cannot express. Editors copy source code as HTML too: spans and divs in colours.
_WORTH_IT = re.compile(
    r"<(?:p|h[1-6]|ul|ol|li|dl|table|tr|blockquote|pre|article|section|figure|img|a\s[^<>]{0,500}href)\b", re.IGNORECASE
)

# Windows puts header lines before the HTML: "Version:0.9", "StartHTML:0000000105" and others, "SourceURL:https://…".
# Source: Microsoft, "HTML Clipboard Format".
_HEADER = re.compile(r"\s*Version:[^\r\n]*[\r\n]+(?:[A-Za-z]+:[^\r\n]*[\r\n]+)*")
_HEADER_LINE = re.compile(r"^([A-Za-z]+):[ \t]*([^\r\n]*?)[ \t]*\r?$", re.MULTILINE)
_START, _END = re.compile(r"<!--\s*StartFragment\s*-->"), re.compile(r"<!--\s*EndFragment\s*-->")
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(head|script|style|title)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.DOTALL | re.IGNORECASE
)


# The ancestors of cells and items; a selection may begin inside.
_FRAME = re.compile(r"<(/?)(table|thead|tbody|tfoot|tr|ul|ol|dl|pre|blockquote)\b[^<>]*+>", re.IGNORECASE)
_MOST_FRAMES = 200  # nested; no real page has more around a selection
_LOOSE = re.compile(r"(?:\s|<meta\b[^<>]*+>|<!--StartFragment-->)*+<(td|th|tr|tbody|thead|li)\b", re.IGNORECASE)
_AROUND_LOOSE = {"td": "<table><tr>", "th": "<table><tr>", "li": "<ul>"}
# Browsers put a <meta> first. If a custom element follows, libxml2 takes everything for the page's head.
_OWN_ELEMENT = re.compile(r"\s*+(?:<meta\b[^<>]*+>\s*+)++(?=<[a-z][a-z0-9]*-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Fragment:
    html: str
    url: str = ""


def open_clipboard(*, html: str | None, text: str | None, url: str = "", allow_large: bool = False) -> Page:
    """Open what was copied.

    HTML is used if its markup says more than the text does; if the text is itself the source of a page, as when it was
    copied from an editor, the text is used.

    Args:
        html: the clipboard's text/html, or Windows' "HTML Format" with its header; None where there is none.
        text: the clipboard's plain text, or None.
        url: the address that the browser supplied, or "".
        allow_large: whether the person agreed to a page over the size that is read without asking.

    Raises:
        TooLargeError: It is too large to be read without asking.
        PageError: It holds nothing that can be opened.
    """
    fragment = _unwrapped_fragment((html or "").lstrip("\ufeff\0"))
    text = (text or "").strip("\0")
    url = url or fragment.url
    if fragment.html.strip() and (not text.strip() or _is_worth_it(fragment.html, text)):
        unread = RawDocument(content=b"", already_text=fragment.html, source=_SOURCE, url=url, allow_large=allow_large)
        return HTML_PAGE.read(admit(unread))[0]
    if not text.strip():
        raise PageError(_SOURCE, "there is no page or text on it; copy one first")
    return open_text(text, source=_SOURCE, url=url, allow_large=allow_large)


def _is_worth_it(html: str, text: str) -> bool:
    is_source = "&lt;" in html and is_html(text)
    return not is_source and _WORTH_IT.search(html) is not None


def _unwrapped_fragment(html: str) -> _Fragment:
    """Return the selection, without Windows' header; elements around it stay, text around it goes."""
    header = _HEADER.match(html)
    header_fields = dict(_HEADER_LINE.findall(header[0])) if header else {}
    start, end = _START.search(html), _END.search(html)
    body = header.end() if header else 0
    if start and end and start.end() <= end.start():
        first, last = start.end(), end.start()
    else:
        first, last = _offsets(html, header_fields) or (body, len(html))
    around = html[body:first] + html[last:]
    has_text_around = any(character.isalnum() for character in _UNSEEN.sub("", around))
    fragment = _frames(html[body:first]) + html[first:last] if has_text_around else html[body:]
    return _Fragment(_framed(fragment), header_fields.get("SourceURL", ""))


def _frames(before: str) -> str:
    """Return the tags of the tables and lists that are still open after some HTML."""
    open_tags: list[tuple[str, str]] = []
    for match in _FRAME.finditer(before):
        name = match[2].lower()
        if not match[1] and len(open_tags) < _MOST_FRAMES:
            open_tags.append((name, match[0]))
        elif match[1] and name in (names := [one for one, _ in open_tags]):
            del open_tags[len(names) - 1 - names[::-1].index(name) :]
    return "".join(tag for _, tag in open_tags)


def _framed(html: str) -> str:
    """Return HTML whose cells and items are in a table and a list, and that is not taken for a page's head."""
    if loose := _LOOSE.match(html):
        return _AROUND_LOOSE.get(loose[1].lower(), "<table>") + html
    head = _OWN_ELEMENT.match(html)
    return f"{head[0]}<body>{html[head.end() :]}" if head else html


def _offsets(html: str, header_fields: dict[str, str]) -> tuple[int, int] | None:
    """Return the selection's start and end by the header, in characters: the header counts bytes of UTF-8."""
    first, last = header_fields.get("StartFragment", ""), header_fields.get("EndFragment", "")
    content = html.encode("utf-8", "surrogatepass")
    if not (first.isdecimal() and last.isdecimal() and 0 < int(first) < int(last) <= len(content)):
        return None
    before = content[: int(first)].decode("utf-8", "ignore")
    return len(before), len(before) + len(content[int(first) : int(last)].decode("utf-8", "ignore"))
