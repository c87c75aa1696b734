"""Fields whose arrows are drawn in the current colours; a style sheet could only take them from files."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget

from desktop.appearance.theme import UNIT
from desktop.appearance.tick_box import TickBox, draw_stroke

__all__ = ["ChoiceField", "NumberField", "TickBox", "draw_arrow", "point_from_end"]


class NumberField(QSpinBox):
    """A number field with an up and a down arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("number")
        self.lineEdit().setTextMargins(UNIT, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = point_from_end(self, 3.0 * UNIT)
        draw_arrow(self, middle - QPointF(0, 1.5 * UNIT), is_up=True)
        draw_arrow(self, middle + QPointF(0, 1.5 * UNIT))


class ChoiceField(QComboBox):
    """A choice of one from a short list; `chosen` is the name of the chosen item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(20)

    @property
    def chosen(self) -> str:
        """The name of the chosen item."""
        return str(self.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose an item by name; an unknown name changes nothing."""
        place = self.findData(name)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self, point_from_end(self, 3.5 * UNIT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel: scrolling past would change the choice unnoticed."""
        event.ignore()


def point_from_end(widget: QWidget, distance: float) -> QPointF:
    """Return the point at this distance from a widget's end: its right side, or its left in right-to-left layouts."""
    return QPointF(distance if widget.isRightToLeft() else widget.width() - distance, widget.height() / 2)


def draw_arrow(widget: QWidget, middle: QPointF, *, is_up: bool = False) -> None:
    """Draw a small arrow on a widget that has already been painted."""
    rise = -UNIT / 2 if is_up else UNIT / 2
    points = [middle + QPointF(-UNIT, -rise), middle + QPointF(0, rise), middle + QPointF(UNIT, -rise)]
    draw_stroke(widget, points, QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
