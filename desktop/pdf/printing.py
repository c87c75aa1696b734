"""An article on numbered pages, by Qt: a PDF with searchable text and working links, or a printout.

A PDF is made in a worker without a window, on Qt's offscreen platform where there is no application yet. The article is
laid out from the same pieces as the preview, so only text, structure, addresses and embedded pictures of the page get
here, and no table is nested too deep for Qt. Qt writes no outline: `outline` adds it.
"""

import sys
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from html import escape
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from lxml import etree
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextOption,
)

from desktop.appearance.picture_decoding import decode_picture, empty_picture
from desktop.pdf.flow import split_numbered_lists, write_out_formulas
from desktop.pdf.outline import Heading, complete_pdf
from desktop.rich_text.rich_text import rich_article
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.compose.bounding import bounded_tree
from extractors.saving.formats import format_named
from extractors.saving.pictures.held_pictures import LARGEST_BYTES, MOST_PICTURES, HeldPicture, HeldPictures
from extractors.saving.pictures.picture_links import link_picture
from extractors.saving.pictures.picture_placement import as_data_address

RESOLUTION = 600  # dots per inch: glyphs are placed precisely, and a book's page still fits into Qt's coordinates
MARGIN_MM = 20.0
_MILLIMETRES = 25.4  # per inch
_FOOT_MM = 12.0  # below the text, for the page number
_FONT_PT = 10.5
_FAMILIES = ["Noto Serif", "DejaVu Serif", "Georgia", "Times New Roman"]
_PIXELS_AN_INCH = 96
_TALLEST_SHARE = 0.85  # of a page, for a picture
_SHARE_IN_TABLE = 0.3  # of a page's width, for a picture in a cell
_EDGE = 3.0  # dots: a line that only touches a page would have its words on both
_MOST_BREAKS = 20  # chosen by hand: each one lays everything out again, which takes a second for a book of 600 pages
_SMALLER_PT = (9.0, 7.5, 6.0)  # for tables that are too wide, tried one after another; smaller text is unreadable
_NO_TIME = QByteArray(b"<?xpacket?>")  # replaces Qt's metadata, which would contain the time of writing
_STYLE = """
    p, li, dd { line-height: 125%; }
    p, ul, ol, dl, pre { margin-top: 0; margin-bottom: 7px; }
    h1 { font-size: 18pt; } h2 { font-size: 14.5pt; } h3 { font-size: 12pt; }
    h1, h2, h3, .heading { font-weight: 700; margin-top: 14px; margin-bottom: 6px; }
    a { color: #0b57d0; }
    pre { background-color: #f2f2f2; white-space: pre-wrap; font-family: monospace; font-size: 8.5pt; }
    code { font-family: monospace; }
    blockquote { margin-left: 120px; margin-right: 60px; }
    table { border-collapse: collapse; border-style: solid; border-color: #999999; margin-bottom: 10px; }
    td, th { border: 1px solid #999999; }
    th { font-weight: 600; text-align: left; }
    .caption, .picture { color: #555555; font-style: italic; }
    .figure { line-height: 100%; }
    .term { font-weight: 600; margin-bottom: 2px; }
"""


def as_pdf(article: Article, _choices: Choices) -> bytes:
    """Return an article as a PDF on A4; the same article gives the same bytes with the same fonts and version of Qt."""
    _application()
    writer, buffer = _writer(article)
    document, page = _laid_out(article, writer)
    headings = _headings(document, page)
    _paint(document, writer, page)
    top_margin = MARGIN_MM / _MILLIMETRES * 72
    return complete_pdf(bytes(buffer.data().data()), article, headings, top_margin=top_margin, resolution=RESOLUTION)


def print_on(article: Article, printer: QPagedPaintDevice) -> None:
    """Print an article on pages of the printer's size; it must have `RESOLUTION` dots an inch."""
    document, page = _laid_out(article, printer)
    _paint(document, printer, page)


def _laid_out(article: Article, device: QPagedPaintDevice) -> tuple[QTextDocument, QSizeF]:
    """Return an article laid out for a device's pages, and the size of a page's text area."""
    document = _document(article, device)
    page = QSizeF(device.width(), device.height() - _dots(_FOOT_MM))
    document.setPageSize(page)
    _keep_headings_with_text(document, page.height())
    _split_at_pages(document, page.height())
    document.documentLayout().blockBoundingRect(document.lastBlock())  # forces the layout, which Qt puts off
    return document, page


@cache
def _application() -> QGuiApplication:
    """Return the existing application, or one without a screen; it lives as long as the process."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    # Said here, it counts more than a QT_QPA_PLATFORM of the person's own: a worker cannot reach their screen.
    platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    return QGuiApplication(["unhusk", *platform])


class _Pages(QTextDocument):
    """A document that loads nothing: no file, no address, only the pictures it was given."""

    def __init__(self, pictures: Sequence[QImage]) -> None:
        super().__init__()
        self._pictures = pictures
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture that came with the article, or an empty one; for None, Qt would read the file itself."""
        address = name.toString() if isinstance(name, QUrl) else name
        scheme, _, number = address.partition(":")
        if scheme == "picture" and number.isdecimal() and int(number) < len(self._pictures):
            return self._pictures[int(number)]
        return empty_picture()


def _writer(article: Article) -> tuple[QPdfWriter, QBuffer]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle(" ".join(article.metadata.title.split()))
    writer.setCreator("Unhusk")
    writer.setDocumentXmpMetadata(_NO_TIME)
    digest = sha256(f"{article.metadata}{article.body_html}".encode("utf-8", "replace")).hexdigest()
    writer.setDocumentId(QUuid.fromString(str(uuid5(NAMESPACE_URL, digest))))
    return writer, buffer


def _document(article: Article, writer: QPagedPaintDevice) -> QTextDocument:
    """Lay the article out, piece by piece; a table that is too wide gets smaller text, or else loses its columns."""
    body = bounded_tree(article.body_html)
    held = HeldPictures(article.pictures, are_files=True)
    kinds = format_named("pdf").picture_kinds
    for image in list(body.iter("img")):
        found = held.get(image.get("src") or "")
        is_shown = isinstance(found, HeldPicture) and found.kind.media_type in kinds
        link_picture(image, as_data_address(found) if isinstance(found, HeldPicture) and is_shown else "")
    write_out_formulas(body)
    split_numbered_lists(body)
    written = "".join(etree.tostring(child, encoding="unicode", method="html") for child in body)
    shown = rich_article(written, "", most_pictures=MOST_PICTURES, largest_picture=LARGEST_BYTES, may_draw=True)
    pictures = [decode_picture(content) for content in shown.pictures]
    document = _prepared(_Pages(pictures), writer)
    scratch = _prepared(_Pages(pictures), writer)
    scratch.setPageSize(QSizeF(writer.width(), -1))
    cursor = QTextCursor(document)
    document.setLayoutEnabled(False)
    for piece in shown.pieces:
        _fit(scratch, _with_sizes(piece, pictures, writer), writer.width())
        first = scratch.begin()
        form = QTextBlockFormat() if first.textList() is not None else first.blockFormat()
        if not document.isEmpty():
            cursor.insertBlock(form, QTextCharFormat())
        cursor.insertFragment(QTextDocumentFragment(scratch))
    document.setLayoutEnabled(True)
    return document


def _prepared(document: QTextDocument, writer: QPagedPaintDevice) -> QTextDocument:
    font = QFont(_FAMILIES)
    font.setPointSizeF(_FONT_PT)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def _fit(scratch: QTextDocument, piece: str, width: float) -> None:
    """Set a piece so that it is no wider than the page."""
    scratch.setHtml(piece)
    if not piece.startswith("<table"):
        return
    for size in _SMALLER_PT:
        if scratch.size().width() <= width:
            return
        scratch.setHtml(f'<div style="font-size: {size}pt">{piece}</div>')
        cursor = QTextCursor(scratch)
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextCharFormat()
        form.setFontPointSize(size)
        cursor.mergeCharFormat(form)
    if scratch.size().width() > width:
        rows = piece.replace("</td>", " </td>").replace("</th>", " </th>").split("</tr>")
        texts = (" ".join("".join(etree.HTML(f"<p>{row}</p>").itertext()).split()) for row in rows if row.strip())
        scratch.setHtml("".join(f"<p>{escape(text)}</p>" for text in texts if text))


def _with_sizes(piece: str, pictures: Sequence[QImage], writer: QPagedPaintDevice) -> str:
    """Return a piece in which each picture has its size on paper, in Qt's pixels."""
    if '<img src="picture:' not in piece:
        return piece
    room = writer.width() / RESOLUTION * _PIXELS_AN_INCH
    widest = room * (_SHARE_IN_TABLE if piece.startswith("<table") else 0.9)  # a list or quote needs its margin
    tallest = writer.height() / RESOLUTION * _PIXELS_AN_INCH * _TALLEST_SHARE
    head, *rest = piece.split('<img src="picture:')
    sized = [head]
    for one in rest:
        number, _, behind = one.partition('">')
        image = pictures[int(number)]
        share = min(1.0, widest / image.width(), tallest / image.height())
        size = f'width="{max(1, int(image.width() * share))}" height="{max(1, int(image.height() * share))}"'
        sized.append(f'<img src="picture:{number}" {size}>{behind}')
    return "".join(sized)


def _keep_headings_with_text(document: QTextDocument, page_height: float) -> None:
    """Begin a new page before a heading that would be left alone at the end of one."""
    layout, width = document.documentLayout(), document.pageSize().width()
    left = _MOST_BREAKS
    first: QTextBlock | None = None  # of consecutive headings
    block = document.begin()
    while block.isValid() and left:
        if block.blockFormat().headingLevel():
            first = block if first is None else first
        elif first is not None:
            lines = block.layout()
            top = layout.blockBoundingRect(block).top() + (lines.lineAt(0).y() if lines.lineCount() else 0)
            if (top + _EDGE) // page_height > (layout.blockBoundingRect(first).top() + _EDGE) // page_height:
                form = QTextBlockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).mergeBlockFormat(form)
                document.setPageSize(QSizeF(width, page_height + 1))
                document.setPageSize(QSizeF(width, page_height))
                left -= 1
            first = None
        block = block.next()


def _split_at_pages(document: QTextDocument, page_height: float) -> None:
    """Split each paragraph where a page ends.

    Qt also writes the line before a page's first one, out of sight; a search would find it twice.
    """
    layout = document.documentLayout()
    layout.blockBoundingRect(document.lastBlock())
    places: list[tuple[int, float]] = []
    block = document.begin()
    while block.isValid():
        lines, top = block.layout(), layout.blockBoundingRect(block).top()
        tops = [top + lines.lineAt(n).y() for n in range(lines.lineCount())]
        for n in range(1, len(tops)):
            if (tops[n] + _EDGE) // page_height > (tops[n - 1] + _EDGE) // page_height:
                room = tops[n] - tops[n - 1] - (tops[1] - tops[0] if n > 1 else lines.lineAt(0).height())
                places.append((block.position() + lines.lineAt(n).textStart(), room))
        block = block.next()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # one layout pass, and not one for each cell of a table
    for place, room in reversed(places):
        cursor.setPosition(place)
        _split_paragraph(cursor, room)
    cursor.endEditBlock()
    document.setPageSize(QSizeF(document.pageSize().width(), page_height + 1))
    document.setPageSize(QSizeF(document.pageSize().width(), page_height))


def _split_paragraph(cursor: QTextCursor, room: float) -> None:
    """Split a paragraph into two that look like one, where a page ends with some room, in dots.

    Qt leaves the first line of some paragraphs across a page's end, and paints it on both; so the second begins below
    that room. A dot less, since from the page's very beginning it would go on to the next.
    """
    first, rest = cursor.blockFormat(), cursor.blockFormat()
    items = cursor.currentList()
    first.setBottomMargin(0)
    rest.setTopMargin(max(0.0, room - 1) * _PIXELS_AN_INCH / RESOLUTION)
    rest.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_Auto)
    rest.setHeadingLevel(0)
    if items is not None:
        rest.setIndent(rest.indent() + items.format().indent())
        rest.setObjectIndex(-1)
    cursor.setBlockFormat(first)
    cursor.insertBlock(rest)


def _headings(document: QTextDocument, page: QSizeF) -> list[Heading]:
    """Return the headings, each with its page and its height on it."""
    found: list[Heading] = []
    block = document.begin()
    while block.isValid():
        level, words = block.blockFormat().headingLevel(), " ".join(block.text().split())
        if level and words:
            top = document.documentLayout().blockBoundingRect(block).top() + _EDGE
            number = int(top // page.height())
            found.append(Heading(page=number, top=top - number * page.height(), level=level, words=words))
        block = block.next()
    return found


def _paint(document: QTextDocument, writer: QPagedPaintDevice, page: QSizeF) -> None:
    painter = QPainter(writer)
    # Qt's print preview records what is painted and plays it with a pen in the window's colour: only a pen that was
    # changed is recorded.
    painter.setPen(Qt.GlobalColor.white)
    painter.setPen(Qt.GlobalColor.black)
    font = QFont(_FAMILIES)
    font.setPointSizeF(8.0)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        view = QRectF(0, number * page.height(), page.width(), page.height())
        painter.save()
        painter.translate(0, -view.top())
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # on paper, whatever the window has
        context.clip = view.adjusted(0, _EDGE, 0, -_EDGE)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(font)
        foot = QRectF(0, page.height(), page.width(), _dots(_FOOT_MM))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(number + 1))
    painter.end()


def _dots(millimetres: float) -> float:
    return millimetres / _MILLIMETRES * RESOLUTION
