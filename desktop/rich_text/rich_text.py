"""An article as Qt's rich text: the web page that will be saved, cut into pieces that are quick to lay out one by one.

Every tag and attribute is written anew here, so that only text, structure, web addresses and embedded pictures of the
page can reach the window. Pieces are small, and tables and containers are not nested deep, because Qt lays out a piece
in one go on the window's thread (a table nested 20 deep takes seconds).
"""

import base64
import binascii
import html
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from extractors.blocks.direction import is_right_to_left
from extractors.blocks.tree import Element, parse_clean
from extractors.saving.compose.callouts import KIND as CALLOUT
from extractors.saving.compose.callouts import TITLE as CALLOUT_TITLE

_FLOW = frozenset(
    "html body main article section div header footer aside nav address figure details summary hgroup center form "
    "fieldset thead tbody tfoot noscript".split()
)
_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol menu dl dt dd li blockquote pre table tr td th hr caption figcaption".split()
)
_INLINE = {
    "em": "i", "i": "i", "cite": "i", "dfn": "i", "var": "i", "strong": "b", "b": "b", "u": "u", "ins": "u",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "sub": "sub", "sup": "sup",
    "del": "s", "s": "s", "strike": "s",
}  # fmt: skip
_SILENT = frozenset("script style template head title meta link iframe object embed audio video canvas svg".split())

# Chosen by hand: each piece takes less than some 10 ms on a slow machine, and nothing is nested deeper.
_LONGEST = 20_000  # characters
_FAR_TOO_LONG = 5 * _LONGEST  # including tags and addresses
_MOST_ITEMS = 40
_MOST_CELLS = 100
_DEEPEST = 60
_DEEPEST_TABLE = 2
_MOST_PICTURES = 40
_LARGEST_PICTURE = 4_000_000  # bytes


@dataclass(frozen=True, slots=True)
class RichArticle:
    """An article ready to be shown.

    Attributes:
        pieces: rich text, in order; together they are the article.
        pictures: the bytes of its embedded pictures; a piece shows the n-th as "picture:n". Untrusted.
    """

    pieces: tuple[str, ...]
    pictures: tuple[bytes, ...]


@dataclass(slots=True)
class _Writer:
    """Writes the pieces; `picture_word` replaces a picture that cannot be shown."""

    picture_word: str
    most_pictures: int = _MOST_PICTURES
    largest_picture: int = _LARGEST_PICTURE
    may_draw: bool = False
    pictures: list[bytes] = field(default_factory=list)

    def flow(self, element: Element, depth: int = 0) -> Iterator[str]:
        """Yield the blocks in an element; loose text among them becomes paragraphs."""
        run = [_text(element.text)]
        for child in element:
            tag = str(child.tag)
            if tag in _FLOW or tag in _BLOCKS:
                yield from _paragraph(run)
                run = [_anchor(child)]
                yield from self._block(child, tag, depth)
            else:
                run.append(self._inline(child, depth))
            run.append(_text(child.tail))
        yield from _paragraph(run)

    def _block(self, element: Element, tag: str, depth: int) -> Iterator[str]:
        if depth > _DEEPEST:
            yield from (f"<p>{html.escape(part)}</p>" for part in _parts(_words(element).strip()))
            return
        match tag:
            case "ul" | "ol" | "menu":
                yield from self._list(element, tag, depth)
            case "table":
                yield from self._table(element, depth)
            case "blockquote":
                yield from (f"<blockquote>{piece}</blockquote>" for piece in _joined(self.flow(element, depth + 1)))
            case "dl":
                yield from self.flow(element, depth + 1)
            case "dt":
                yield f"<p class=term>{''.join(self._inside(element, depth))}</p>"
            case "dd":
                yield from (f"<dl><dd>{piece}</dd></dl>" for piece in _joined(self.flow(element, depth + 1)))
            case "pre":
                yield from (f"<pre>{html.escape(part)}</pre>" for part in _parts(_words(element).strip("\n")))
            case "hr":
                yield "<hr>"
            case "h1" | "h2" | "h3":
                yield f"<{tag}{_direction(element)}>{''.join(self._inside(element, depth))}</{tag}>"
            case "h4" | "h5" | "h6":  # Qt would make the deeper ones smaller than the text
                yield f"<p class=heading{_direction(element)}>{''.join(self._inside(element, depth))}</p>"
            case "caption" | "figcaption":
                yield f"<p class=caption>{''.join(self._inside(element, depth))}</p>"
            case "p" if len(_words(element)) > _LONGEST:
                yield from (f"<p>{html.escape(part)}</p>" for part in _parts(_words(element)))
            case "p" if element.get(CALLOUT) == CALLOUT_TITLE:
                yield f"<p class=heading{_direction(element)}>{''.join(self._inside(element, depth))}</p>"
            case "p":
                yield from _paragraph(["".join(self._inside(element, depth))], _direction(element))
            case _:  # an element without structure, or a list item or cell outside a list or table
                yield from self.flow(element, depth + 1)

    def _list(self, element: Element, tag: str, depth: int) -> Iterator[str]:
        kind = "ol" if tag == "ol" else "ul"
        number = _number(element.get("start"), 1)
        items = list(_stray(element.text))
        for child in element:
            if child.tag == "li":
                items.append(f"<li{_direction(child)}>{self._item(child, depth + 1)}</li>")
            elif isinstance(child.tag, str):  # a list directly inside a list, as editors write it
                items.append("".join(self._block(child, child.tag, depth + 1)))
            items += _stray(child.tail)
            if len(items) >= _MOST_ITEMS or sum(map(len, items)) > _LONGEST:
                yield f'<{kind} start="{number}">{"".join(items)}</{kind}>'
                number += len(items)
                items = []
        if items:
            yield f'<{kind} start="{number}">{"".join(items)}</{kind}>'

    def _item(self, element: Element, depth: int) -> str:
        """Return the content of a list item or cell; a single paragraph without its tag."""
        blocks = list(self.flow(element, depth))
        if len(blocks) == 1 and blocks[0].startswith("<p>"):
            return _anchor(element) + blocks[0][len("<p>") : -len("</p>")]
        if blocks and blocks[0].startswith("<p>"):  # the marker goes before the first line
            blocks[0] = blocks[0][len("<p>") : -len("</p>")]
        return _anchor(element) + "".join(blocks)

    def _table(self, element: Element, depth: int) -> Iterator[str]:
        outer = sum(1 for parent in element.iterancestors("table"))
        rows = [row for row in element.iter("tr") if next(row.iterancestors("table"), None) is element]
        captions = element.findall("caption")
        cells = [cell for row in rows for cell in row if cell.tag in ("td", "th")]
        if "".join(map(_words, captions + cells)).split() != _words(element).split():  # words outside its cells
            yield from self.flow(element, depth + 1)
            return
        for caption in captions:
            yield from self._block(caption, "caption", depth)
        if outer >= _DEEPEST_TABLE:
            yield from (f"<p>{html.escape(' '.join(_words(row).split()))}</p>" for row in rows)
            return
        widest = max((len(row) for row in rows), default=1)
        if widest > _MOST_CELLS:  # Qt takes seconds for a row of some thousand
            yield from (f"<p>{html.escape(part)}</p>" for row in rows for part in _parts(" ".join(map(_words, row))))
            return
        step = max(1, _MOST_CELLS // widest)
        from_right = is_right_to_left(_words(element))
        # So that the columns of all pieces line up, and a right-to-left table begins at the right.
        width = " width=100%" if len(rows) > step or from_right else ""
        for first in range(0, len(rows), step):
            written = "".join(self._row(row, depth, from_right) for row in rows[first : first + step])
            yield f"<table border=1 cellspacing=0 cellpadding=6{width}>{written}</table>"

    def _row(self, row: Element, depth: int, from_right: bool) -> str:
        cells = []
        for cell in reversed(row) if from_right else row:  # Qt always puts the first cell at the left
            if cell.tag in ("td", "th"):
                spans = "".join(
                    f' {name}="{number}"'
                    for name in ("colspan", "rowspan")
                    if 1 < (number := _number(cell.get(name), 1)) <= _MOST_CELLS
                )
                cells.append(f"<{cell.tag}{spans}>{self._item(cell, depth + 1)}</{cell.tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _inside(self, element: Element, depth: int) -> Iterator[str]:
        """Yield the running text of an element; misplaced blocks inside it are treated as text."""
        yield _anchor(element)
        yield _text(element.text)
        for child in element:
            yield self._inline(child, depth)
            yield _text(child.tail)

    def _inline(self, element: Element, depth: int) -> str:
        tag = str(element.tag)
        if tag in _SILENT or not isinstance(element.tag, str):
            return ""
        if tag == "br":
            return "<br>"
        if tag == "img":
            return self._picture(element)
        if depth > _DEEPEST:
            return _text(_words(element))
        inside = "".join(self._inside(element, depth + 1))
        if tag in _INLINE:
            return f"<{_INLINE[tag]}>{inside}</{_INLINE[tag]}>"
        address = (element.get("href") or "").strip() if tag == "a" else ""
        if address.startswith(("http://", "https://", "mailto:", "#")):
            return f'<a href="{html.escape(_in_a_string(address))}">{inside}</a>'
        return inside

    def _picture(self, element: Element) -> str:
        words = " ".join((element.get("alt") or "").split())
        content = _embedded_picture(element.get("src") or "", self.largest_picture, may_draw=self.may_draw)
        if content and len(self.pictures) < self.most_pictures:
            self.pictures.append(content)
            return f'<img src="picture:{len(self.pictures) - 1}">'
        shown = f"{self.picture_word}: {words}" if words else self.picture_word
        return f"<span class=picture>[{html.escape(shown)}]</span>"


def rich_article(
    web_page: str,
    picture_word: str,
    *,
    most_pictures: int = _MOST_PICTURES,
    largest_picture: int = _LARGEST_PICTURE,
    may_draw: bool = False,
) -> RichArticle:
    """Return an article as rich text.

    Args:
        web_page: the article as it will be saved, a whole HTML document.
        picture_word: replaces a picture that the page does not embed, in the person's language.
        most_pictures: how many are shown at most.
        largest_picture: in bytes; a larger one is not shown.
        may_draw: whether SVG drawings are shown; the caller has cleaned them.
    """
    writer = _Writer(picture_word, most_pictures, largest_picture, may_draw)
    pieces = tuple(part for piece in writer.flow(parse_clean(web_page)) for part in _bounded(piece))
    return RichArticle(pieces, tuple(writer.pictures))


def _paragraph(run: list[str], attributes: str = "") -> Iterator[str]:
    words = "".join(run).strip()
    if '<img src="picture:' in words:
        attributes += " class=figure"
    if words:
        yield f"<p{attributes}>{words}</p>"


def _bounded(piece: str) -> Iterator[str]:
    """Yield a piece, or its text in parts where it is far too long: a whole book in one cell, one item, one heading."""
    if len(piece) <= _FAR_TOO_LONG:
        yield piece
    else:
        text = _words(parse_clean(piece.replace("</td>", " </td>").replace("</p>", "\n</p>")))
        yield from (f"<p>{html.escape(part)}</p>" for part in _parts(text))


def _joined(pieces: Iterator[str]) -> Iterator[str]:
    """Join neighbouring pieces up to the length limit of one."""
    waiting, length = [], 0
    for piece in pieces:
        waiting.append(piece)
        length += len(piece)
        if length > _LONGEST:
            yield "".join(waiting)
            waiting, length = [], 0
    if waiting:
        yield "".join(waiting)


def _parts(text: str) -> Iterator[str]:
    """Split a very long text, at the end of a line or a word where there is one."""
    start = 0
    while start < len(text):
        end = start + _LONGEST
        if end < len(text):
            cut = max(text.rfind("\n", start + 1, end), text.rfind(" ", start + 1, end))
            end = cut if cut > start else end
        yield text[start:end].strip("\n")
        start = end


def _stray(text: str | None) -> Iterator[str]:
    """Yield text that is in a list but in none of its items as an item."""
    if text and text.strip():
        yield f"<li>{html.escape(text.strip())}</li>"


def _text(text: str | None) -> str:
    return html.escape(text) if text else ""


def _words(element: Element) -> str:
    return "".join(element.itertext())


def _in_a_string(address: str) -> str:
    """Return an address that cannot end a PDF string: Qt writes these characters unescaped."""
    return address.replace("\\", "%5C").replace("(", "%28").replace(")", "%29")


def _anchor(element: Element) -> str:
    name = element.get("id")
    return f'<a name="{html.escape(name)}"></a>' if name else ""


def _direction(element: Element) -> str:
    direction = (element.get("dir") or "").lower()
    return f" dir={direction}" if direction in ("rtl", "ltr") else ""


def _number(written: str | None, default: int) -> int:
    return int(written) if written and written.isascii() and written.isdigit() and len(written) < 8 else default


def _embedded_picture(address: str, largest: int, *, may_draw: bool) -> bytes:
    """Return the picture in a data: address, or nothing."""
    if not address.startswith("data:image/") or (address.startswith("data:image/svg") and not may_draw):
        return b""
    head, _, body = address.partition(",")
    if len(body) > 2 * largest:
        return b""
    try:
        content = base64.b64decode(body) if head.endswith(";base64") else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        return b""
    return content if len(content) <= largest else b""
