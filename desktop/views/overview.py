"""The strip at the window's side: the whole page at a glance, and where one is."""

from collections.abc import Iterator
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.comparison_model import ComparisonModel
from desktop.theme import UNIT, Theme
from desktop.views.comparison_view import ComparisonView

_WIDTH = 5 * UNIT
_SETTLE_MS = 80


class Overview(QWidget):
    """A strip as high as the view: dark where the article keeps, amber where there is doubt; a click goes there."""

    def __init__(self, view: ComparisonView, model: ComparisonModel, theme: Theme) -> None:
        super().__init__()
        self._view, self._model, self._theme = view, model, theme
        self._strip = QPixmap()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._draw_strip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the page"))
        self.setToolTip(self.tr("The whole page: dark is kept, amber is in doubt"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        model.modelReset.connect(self._settle.start)
        model.dataChanged.connect(self._settle.start)
        view.scrolled.connect(self._settle.start)
        view.scrolled.connect(self.update)
        theme.changed.connect(self._settle.start)

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(_WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the strip anew."""
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip and the frame around what is on screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("overview_background"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("hairline"))
        if not self._strip.isNull():
            painter.drawPixmap(0, 0, self._strip)
        total = self._view.verticalHeader().length()
        if self._model.rows and total > self._view.viewport().height():
            scale = self.height() / total
            top = self._view.verticalScrollBar().value() * scale
            frame = QRectF(1.5, top + 0.5, self.width() - 3, max(8.0, self._view.viewport().height() * scale) - 1)
            painter.setPen(self._theme.colour("overview_here"))
            ground = QColor(self._theme.colour("overview_here"))
            ground.setAlpha(28)
            painter.setBrush(ground)
            painter.drawRoundedRect(frame, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the person points."""
        self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._go(event.position().y())

    def _go(self, y: float) -> None:
        total = self._view.verticalHeader().length()
        bar = self._view.verticalScrollBar()
        bar.setValue(round(y / max(1, self.height()) * total - self._view.viewport().height() / 2))

    def _draw_strip(self) -> None:
        desk = self._model.desk
        ratio = self.devicePixelRatioF()
        self._strip = QPixmap(round(self.width() * ratio), round(max(1, self.height()) * ratio))
        self._strip.setDevicePixelRatio(ratio)
        self._strip.fill(Qt.GlobalColor.transparent)
        if desk is None or not self._model.rows:
            self.update()
            return
        theme = self._theme
        grounds = {"kept": theme.colour("overview_kept"), "dropped": theme.colour("overview_dropped")}
        painter = QPainter(self._strip)
        lines = self._row_lines()
        for start, end, state in _bands(lines, self._row_states()):
            if state in grounds:
                painter.fillRect(QRectF(5, start, self.width() - 9, end - start), grounds[state])
        doubtful = set(desk.doubtful)
        in_doubt = ["doubt" if row.first in doubtful and not row.is_fold else "" for row in self._model.rows]
        for start, end, state in _bands(lines, in_doubt):
            if state:
                painter.fillRect(
                    QRectF(2, start, self.width() - 3, max(2.0, end - start)), theme.colour("overview_doubt")
                )
        painter.end()
        self.update()

    def _row_lines(self) -> list[float]:
        """Return where each row ends on the strip, in pixels."""
        header = self._view.verticalHeader()
        scale = min(1.0, self.height() / max(1, header.length()))
        return list(accumulate(header.sectionSize(number) * scale for number in range(len(self._model.rows))))

    def _row_states(self) -> list[str]:
        desk = self._model.desk
        is_kept = desk.draft.kept() if desk else ()
        return ["" if row.is_fold else "kept" if is_kept[row.first] else "dropped" for row in self._model.rows]


def _bands(ends: list[float], states: list[str]) -> Iterator[tuple[float, float, str]]:
    """Join rows of the same state, and let rows thinner than a pixel go with those before, into (start, end, state)."""
    start = end = 0.0
    state = ""
    for row_end, row_state in zip(ends, states, strict=True):
        if row_state != state and row_end - start >= 1:
            if end > start:
                yield start, end, state
            start, state = end, row_state
        end = row_end
    if end > start:
        yield start, end, state
