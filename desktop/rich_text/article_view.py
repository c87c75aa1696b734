"""Shows an article in its final form, and loads nothing: no file, no address, only the pictures it was given."""

from collections.abc import Iterator, Sequence
from itertools import chain
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.appearance.theme import UNIT

_BUDGET_S = 0.012  # of the window's thread, per step
_MEASURE = 68  # characters per line: 60 to 75 read best
_LINE_HEIGHT = 1.4  # times the font size; Qt would use the font's own line height
_NARROWEST_EDGE = 2 * UNIT
# Qt's paragraphs have no padding; a cell of a table has.
_LISTING = "<table class=listing width=100% cellspacing=0 cellpadding=10><tr><td class=listing>{}</td></tr></table>"
_HEADING_SCALES = {1: 1.55, 2: 1.3, 3: 1.15}  # as in the comparison


class ArticleView(QTextBrowser):
    """A reader's view of an article; long ones are laid out piece by piece while the window stays responsive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._pieces: Sequence[str] = ()
        self._pictures: Sequence[QImage] = ()
        self._waiting: Iterator[str] = iter(())
        self._place_to_restore: int | None = None
        self._scratch = QTextDocument(self)
        self.document().setDocumentMargin(4 * UNIT)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_some)
        self.anchorClicked.connect(self._go_to)
        self.verticalScrollBar().rangeChanged.connect(self._restore_place)
        self.verticalScrollBar().sliderPressed.connect(self._forget_place)

    def show_article(self, pieces: Sequence[str], pictures: Sequence[QImage] = ()) -> None:
        """Show an article; the scroll position stays, as far as it still exists."""
        self._place_to_restore = self.verticalScrollBar().value()
        self._pieces, self._pictures = pieces, pictures
        self._waiting = iter(pieces)
        self.clear()
        self._scratch.setDefaultFont(self.font())
        self._scratch.setDefaultStyleSheet(_style(QGuiApplication.palette(), self.font()))
        self._add_some()
        self._timer.start()

    def show_more(self, pieces: Sequence[str], pictures: Sequence[QImage]) -> None:
        """Add more of an article that is already shown; `pictures` are those of the whole article."""
        self._pieces, self._pictures = (*self._pieces, *pieces), pictures
        self._waiting = chain(self._waiting, pieces)
        self._timer.start()

    @property
    def is_whole(self) -> bool:
        """Whether the whole article is laid out."""
        return not self._timer.isActive()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture that came with the article, or an empty one; for None, Qt would read the file itself."""
        address = name.toString() if isinstance(name, QUrl) else name
        scheme, _, number = address.partition(":")
        if scheme == "picture" and number.isdecimal() and int(number) < len(self._pictures):
            return self._pictures[int(number)]
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(0)
        return nothing

    def changeEvent(self, event: QEvent) -> None:
        """Write the article again in the new colours or font size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._keep_measure()
            if self._pieces:
                self.show_article(self._pieces, self._pictures)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._forget_place()
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._forget_place()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a comfortable reading length."""
        self._keep_measure()
        super().resizeEvent(event)

    def _keep_measure(self) -> None:
        width = self.fontMetrics().averageCharWidth() * _MEASURE
        edge = max(_NARROWEST_EDGE, (self.width() - self.verticalScrollBar().sizeHint().width() - width) // 2)
        if edge != self.viewportMargins().left():
            self.setViewportMargins(edge, 0, edge - 2 * UNIT if edge > 4 * UNIT else edge, 0)

    def _add_some(self) -> None:
        """Lay out as many of the next pieces as time allows."""
        end = perf_counter() + _BUDGET_S
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for piece in self._waiting:
            cursor.beginEditBlock()
            self._add(cursor, piece)
            cursor.endEditBlock()  # the layout happens here
            if perf_counter() > end:
                break
        else:
            self._timer.stop()

    def _add(self, cursor: QTextCursor, piece: str) -> None:
        """Add a piece. Inserted text takes the format of the paragraph it enters, so that is set first."""
        self._scratch.setHtml(_LISTING.format(piece) if piece.startswith("<pre>") else piece)
        first = self._scratch.begin()
        form = QTextBlockFormat() if first.textList() is not None else first.blockFormat()
        if not self.document().isEmpty():
            cursor.insertBlock(form, QTextCharFormat())
        cursor.insertFragment(QTextDocumentFragment(self._scratch))

    def _restore_place(self) -> None:
        """Restore the scroll position once enough of the article is laid out; Qt measures it bit by bit."""
        bar = self.verticalScrollBar()
        place = self._place_to_restore
        if place is not None:
            bar.setValue(min(place, bar.maximum()))
            if bar.maximum() >= place:
                self._forget_place()

    def _forget_place(self) -> None:
        """Stop restoring the position once the person scrolls."""
        self._place_to_restore = None

    def _go_to(self, address: QUrl) -> None:
        """Follow a link inside the article, such as to a footnote; other links do nothing here."""
        if address.hasFragment() and not address.scheme() and not address.path():
            self.scrollToAnchor(address.fragment())


def _style(palette: QPalette, font: QFont) -> str:
    """Return the article's style sheet in the current colours."""
    text, link = palette.text().color().name(), palette.link().color().name()
    quiet, ground = palette.placeholderText().color().name(), palette.alternateBase().color().name()
    hairline = palette.mid().color().name()
    headings = " ".join(
        f"h{level} {{ font-size: {font.pointSizeF() * scale}pt; }}" for level, scale in _HEADING_SCALES.items()
    )
    line = round(100 * _LINE_HEIGHT * QFontInfo(font).pixelSize() / QFontMetricsF(font).lineSpacing())
    return f"""
        p, li, dd, td, th, h1, h2, h3 {{ color: {text}; }}
        p, li, dd {{ line-height: {line}%; }}
        p, ul, ol, dl, pre {{ margin-top: 0; margin-bottom: 10px; }}
        h1, h2, h3, .heading {{ font-weight: 700; margin-top: 16px; margin-bottom: 10px; }}
        {headings}
        a {{ color: {link}; text-decoration: underline; }}
        pre {{ background-color: {ground}; white-space: pre-wrap; font-family: monospace; }}
        code {{ background-color: {ground}; font-family: monospace; }}
        blockquote {{ margin-left: 20px; margin-right: 20px; }}
        table {{ border-collapse: collapse; border-style: solid; border-color: {hairline}; margin-bottom: 12px; }}
        td, th {{ border: 1px solid {hairline}; }}
        th {{ font-weight: 600; text-align: left; }}
        .listing {{ border: 0px none; background-color: {ground}; }}
        hr {{ background-color: {hairline}; }}
        .caption, .picture {{ color: {quiet}; font-style: italic; }}
        .figure {{ line-height: 100%; }}
        .term {{ font-weight: 600; margin-bottom: 2px; }}
    """
