"""What Qt does not write into a PDF: the outline, language, author, and a given date.

pypdf (BSD) adds it: it reads Qt's file and writes it anew.
"""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from extractors.editing.metadata.languages import language_tag
from extractors.saving.article import Article

_POINTS = 72.0  # per inch
_MENDED = {
    b"<0009>": b"<0020>",
    b"<00A0>": b"<0020>",
    b"<FB00>": b"<00660066>",
    b"<FB01>": b"<00660069>",
    b"<FB02>": b"<0066006C>",
    b"<FB03>": b"<006600660069>",
    b"<FB04>": b"<00660066006C>",
}
_SIGNS = re.compile(rb"(?<=[ \[])(?:%s)(?=[ \]\r\n])" % b"|".join(_MENDED), re.IGNORECASE)
_EARLIEST = "D:19800101000000Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading.

    Attributes:
        page: counted from 0.
        top: distance below the page's first line, in dots.
        level: from 1.
        words: never empty.
    """

    page: int
    top: float
    level: int
    words: str


def complete_pdf(
    written: bytes, article: Article, headings: Sequence[Heading], *, top_margin: float, resolution: int
) -> bytes:
    """Return Qt's PDF with everything it lacks.

    Args:
        written: the PDF by Qt.
        article: the article in it.
        headings: in order.
        top_margin: of a page, in points.
        resolution: dots per inch.
    """
    from pypdf import PdfReader, PdfWriter  # 150 ms
    from pypdf.generic import Fit, NameObject, TextStringObject

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(written)))
    open_items: list[tuple[int, Any]] = []
    for heading in headings:
        while open_items and open_items[-1][0] >= heading.level:
            open_items.pop()
        parent = open_items[-1][1] if open_items else None
        number = min(heading.page, len(writer.pages) - 1)
        page_top = float(writer.pages[number].mediabox.height) - top_margin
        fit = Fit.xyz(left=0, top=round(page_top - heading.top / resolution * _POINTS, 2), zoom=0)
        item = writer.add_outline_item(title=heading.words, page_number=number, parent=parent, fit=fit)
        open_items.append((heading.level, item))
    for page in writer.pages:
        _mend_words(page)
    writer.root_object.pop(NameObject("/Metadata"), None)  # it is only a placeholder: see `printing`
    if language := language_tag(article.metadata.language):
        writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    writer.metadata = {name: value for name, value in _described(article).items() if value}
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


def _described(article: Article) -> dict[str, str]:
    metadata = article.metadata
    moment = _moment(article.provenance.saved_at)
    return {
        "/Title": " ".join(metadata.title.split()),
        "/Author": " ".join(metadata.authors_by_semicolon.split()),
        "/Subject": " ".join(metadata.description.split()),
        "/Creator": "Unhusk",
        "/Producer": "Qt, pypdf",
        "/CreationDate": moment,
        "/ModDate": moment,
    }


def _mend_words(page: Any) -> None:
    """Make a page's text extractable as it was written.

    Qt maps each glyph of a font to the first character that uses it: a space reads as a tab where both look the same,
    and a ligature "fi" as one character, so that a search does not find the words.
    """
    for font in (page["/Resources"].get("/Font") or {}).values():
        table = font.get_object().get("/ToUnicode")
        if table is not None:
            stream = table.get_object()
            mended = _SIGNS.sub(lambda found: _MENDED[found[0].upper()], stream.get_data())
            stream.set_data(mended)


def _moment(saved_at: str) -> str:
    try:
        return datetime.fromisoformat(saved_at).astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    except ValueError:
        return _EARLIEST
