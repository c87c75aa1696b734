"""Fields whose arrows are drawn in the current colours; a style sheet could only take them from files."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.appearance.labels import plain_tip
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.appearance.tick_box import TickBox, draw_stroke

__all__ = ["ChoiceField", "NumberField", "TickBox", "draw_arrow", "point_from_end"]


_NARROWEST = 36 * UNIT


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
        self._narrowest, self._is_cut = scaled(_NARROWEST), False

    def name_alone(self, words: str) -> None:
        """Name a field without a label: on Linux a screen reader hears the choice in place of the name."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """Room for the longest choice: under our style sheet Qt reckons with less padding than it draws."""
        return super().sizeHint() + QSize(2 * UNIT, 0)

    def minimumSizeHint(self) -> QSize:
        """Less than the longest choice, which is cut with "…"."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._narrowest), least.height())

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
        """Draw the choice, cut with "…" and whole in the tool tip where there is no room for it.

        Under a style sheet Qt would just cut it.
        """
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, shown = option.currentText, self._elided(option)
        if self._is_cut != (shown != whole):
            self._is_cut = not self._is_cut
            self.setToolTip(plain_tip(whole) if self._is_cut else "")
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        draw_arrow(self, point_from_end(self, 3.5 * UNIT))

    def _elided(self, option: "QStyleOptionComboBox") -> str:
        part, field = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(field, option, part, self).width() - 2
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

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
