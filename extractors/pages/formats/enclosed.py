"""A page in one file with its pictures: MHTML, a mail, a web archive.

The file's reader supplies its parts; here the page among them is found and admitted like any other,
and the pictures become its subresources.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from extractors.pages.address import is_whole
from extractors.pages.admission.admission import admit
from extractors.pages.formats.html_page import HTML_PAGE, is_whole_page
from extractors.pages.formats.not_a_page import NOT_A_PAGE
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.formats.plain_text_page import PLAIN_TEXT_PAGE
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.picture_names import Names, absolute
from extractors.pages.pictures.picture_types import picture_type
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})

_UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream"})  # then it may be a picture all the same
_MOST_PICTURES = 5_000  # chosen by hand: a page of the corpus refers to 3,815 at most, most of them in several sizes

_FRAMESET = re.compile(rb"<frameset\b", re.IGNORECASE)
_UNSEEN = re.compile(
    rb"<!--[^-]*+(?:-(?!->)[^-]*+)*+|<script\b[^<]*+(?:<(?!/script)[^<]*+)*+|<style\b[^<]*+(?:<(?!/style)[^<]*+)*+"
    rb"|<noframes\b[^<]*+(?:<(?!/noframes)[^<]*+)*+|<[^<>]*+>?|\s++",
    re.IGNORECASE,
)
_SHELL_BYTES = 500  # of text: up to this a frameset is no page itself; chosen by hand: a sentence for old browsers


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the file.

    Attributes:
        media_type: as the file gives it, in lower case without parameters, or "".
        read: returns its bytes; not called if they are not needed.
        charset: the label the file gives, or "".
        location: its address as the file gives it, absolute or relative to the page, or "".
        content_id: its identifier in a mail, without angle brackets, or "".
    """

    media_type: str
    read: Callable[[], bytes]
    charset: str = ""
    location: str = ""
    content_id: str = ""

    @property
    def is_html(self) -> bool:
        """Whether the file calls it HTML."""
        return self.media_type in HTML_TYPES


def open_enclosed(document: RawDocument, pages: Sequence[Part], others: Iterable[Part], *, saved_at: str = "") -> Page:
    """Open the page in a file.

    Args:
        document: the file; an address and an encoding in it take precedence over the part's own.
        pages: the parts that may be the page, the most likely first, at least one.
        others: the parts that may be pictures.
        saved_at: when the file was made, or "".

    Raises:
        TooLargeError: The page is too large to be read without asking.
        PageError: It is empty, or something other than what it is called.
    """
    part, content, notes = _the_page(pages)
    inner = replace(
        document,
        content=content,
        url=document.url or (part.location if is_whole(part.location) and not _is_local(part.location) else ""),
        header_encoding=part.charset,
        notes=document.notes + notes,
    )
    inner = admit(inner)
    (page,) = _kind(part, inner).read(inner)
    pictures = _pictures(page, part.location, others) if page.kind is PageKind.HTML else ()
    url = page.url or (part.location if is_whole(part.location) else "")
    return replace(page, url=url, saved_at=page.saved_at or saved_at, subresources=pictures)


def _kind(part: Part, inner: RawDocument) -> PageFormat:
    if NOT_A_PAGE.recognises(inner):
        return NOT_A_PAGE
    return HTML_PAGE if part.is_html or is_whole_page(inner.decoded.text) else PLAIN_TEXT_PAGE


def _the_page(pages: Sequence[Part]) -> tuple[Part, bytes, tuple[str, ...]]:
    """Return the part to read, its bytes, and notes for the person: of frames, the one with most text."""
    first = pages[0]
    content = first.read()
    frames = [part for part in pages[1:] if part.is_html]
    if not first.is_html or not frames or not _FRAMESET.search(content) or _text_size(content) > _SHELL_BYTES:
        return first, content, ()
    read = [(_text_size(inner), -number, inner) for number, part in enumerate(frames) if (inner := part.read())]
    if not read or max(read)[0] == 0:
        return first, content, ()
    _, number, inner = max(read)
    return frames[-number], inner, ("The page is made of frames; the one with the most text was read.",)


def _text_size(content: bytes) -> int:
    return len(_UNSEEN.sub(b"", content))


def _is_local(location: str) -> bool:
    return location[:5].lower() == "file:"


def _pictures(page: Page, start: str, parts: Iterable[Part]) -> tuple[Subresource, ...]:
    """Return the pictures among some parts, each under the address that the page has for it."""
    names: Names | None = None
    found: dict[str, Subresource] = {}
    for part in parts:
        if len(found) == _MOST_PICTURES:
            break
        if not part.media_type.startswith("image/") and part.media_type not in _UNTOLD:
            continue
        location = absolute(start, part.location) if part.location else ""
        is_on_web = location[:7].lower() in ("http://", "https:/")
        if is_on_web and location in found and not part.content_id:
            continue
        content = part.read()
        kind = picture_type(content)
        if kind is None:
            continue
        addresses = [location] if is_on_web else []
        if part.content_id or not is_on_web:
            names = names or Names(page.text, start)
            cid = f"cid:{part.content_id}" if part.content_id else ""
            named = [names.of(one) for one in (cid, "" if is_on_web else part.location) if one]
            addresses += [name for name in named if name] or ([] if addresses else [part.location or cid])
        for address in addresses:
            if address:
                found.setdefault(address, Subresource(address=address, media_type=kind.media_type, content=content))
    return tuple(found.values())
