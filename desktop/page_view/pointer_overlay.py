"""The overlay that takes the pointer: a click points at a passage, a dragged rectangle selects all passages in it.

So the page itself gets neither clicks nor keys, and its links cannot be followed. The wheel is passed on.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.appearance.theme import Theme

_REST_MS = 250  # after which the pointer counts as resting; chosen by hand
_LEAST_DRAG = 6  # pixels; chosen by hand


class PointerOverlay(QWidget):
    """A transparent widget over the page."""

    clicked = Signal(QPoint)
    rectangle_selected = Signal(QRect)
    hovered = Signal(QPoint)
    wheel_turned = Signal(QWheelEvent)
    menu_requested = Signal(QPoint)  # for a menu, at that point

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._pane = theme, parent
        self._start: QPoint | None = None
        self._rectangle = QRect()
        self._place = QPoint()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self.hovered.emit(self._place))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to point or to drag."""
        self._pane.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the rectangle, or wait to see whether the pointer rests."""
        place = event.position().toPoint()
        if self._start is None:
            self._place = place
            self._rest.start()
        elif (place - self._start).manhattanLength() >= _LEAST_DRAG or not self._rectangle.isNull():
            self._rectangle = QRect(self._start, place).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what is in the rectangle, or the passage pointed at; with the right button, ask for the menu."""
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_requested.emit(event.position().toPoint())
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, self._start = self._start, None
        rectangle, self._rectangle = self._rectangle, QRect()
        self.update()
        if rectangle.isNull():
            self.clicked.emit(start)
        else:
            self.rectangle_selected.emit(rectangle)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop waiting."""
        self._rest.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on to the page, which scrolls as its engine does."""
        self._rest.stop()
        self.wheel_turned.emit(event)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rectangle."""
        if self._rectangle.isNull():
            return
        painter = QPainter(self)
        colour = self._theme.colour("focus")
        painter.setPen(colour)
        colour.setAlpha(40)
        painter.setBrush(colour)
        painter.drawRect(self._rectangle.adjusted(0, 0, -1, -1))


def forward_wheel(event: QWheelEvent, target: QWidget) -> None:
    """Send a wheel event to another widget."""
    turned = QWheelEvent(
        event.position(),
        event.globalPosition(),
        event.pixelDelta(),
        event.angleDelta(),
        event.buttons(),
        event.modifiers(),
        event.phase(),
        event.inverted(),
    )
    QApplication.sendEvent(target, turned)
