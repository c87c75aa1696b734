"""The strip beside the page: the whole page at a glance as it is laid out, and which part of it is on screen."""

from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.strip_painting import paint_frame, paint_ground
from desktop.appearance.theme import UNIT, Theme
from desktop.page_view.pane import PagePane

_WIDTH = 5 * UNIT
_SETTLE_MS = 80
_COLOURS = {"k": "overview_kept", "d": "overview_dropped", "q": "overview_doubt"}


class PageStrip(QWidget):
    """As high as the page view: dark where the article keeps, amber where there is doubt; a click scrolls there."""

    def __init__(self, pane: PagePane, theme: Theme) -> None:
        super().__init__()
        self._pane, self._theme = pane, theme
        self._lines = ""  # one letter for each line of the strip, from our script in the page
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the page"))
        self.setToolTip(self.tr("The whole page: dark is kept, amber is in doubt"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pane.changed.connect(self._settle.start)
        pane.scrolled.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def lines(self) -> str:
        """One letter for each line of the strip: k kept, d dropped, q in doubt, or a space."""
        return self._lines

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(_WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the lines again."""
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip and the frame around what is on screen."""
        painter = QPainter(self)
        paint_ground(painter, self, self._theme)
        line = 0
        for letter, run in groupby(self._lines):
            height = len(list(run))
            if letter in _COLOURS:
                left, width = (2, self.width() - 3) if letter == "q" else (5, self.width() - 9)
                painter.fillRect(QRectF(left, line, width, max(2, height)), self._theme.colour(_COLOURS[letter]))
            line += height
        top, size = self._pane.place_on_page()
        if size < 1.0:
            paint_frame(painter, self, self._theme, top * self.height(), size * self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to where the person clicks."""
        self._pane.scroll_to(event.position().y() / max(1, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._pane.scroll_to(event.position().y() / max(1, self.height()))

    def _ask(self) -> None:
        self._pane.ask_lines(self.height(), self._take)

    def _take(self, lines: str) -> None:
        self._lines = lines
        self.update()
