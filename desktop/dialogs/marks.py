"""Fields whose arrows and ticks are drawn in the colours in force; a style sheet can only take them from files."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QStyle, QStyleOptionButton, QWidget

from desktop.appearance.mirroring import mirrored_point
from desktop.appearance.theme import UNIT, Theme


class NumberField(QSpinBox):
    """A number with an arrow up and one down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("number")
        self.lineEdit().setTextMargins(UNIT, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = mirrored_point(QPointF(self.width() - 3 * UNIT, self.height() / 2), self.rect())
        draw_arrow(self, middle - QPointF(0, 1.5 * UNIT), is_up=True)
        draw_arrow(self, middle + QPointF(0, 1.5 * UNIT))


class TickBox(QCheckBox):
    """A box to tick."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            middle = QPointF(box.center()) + QPointF(0.5, 0.5)
            points = [middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -3)]
            _draw(self, points, self._theme.colour("accent_text"))


class ChoiceField(QComboBox):
    """One of a few, chosen from a list; `chosen` is the name behind the words shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(20)

    @property
    def chosen(self) -> str:
        """The name of what is chosen."""
        return str(self.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose by name; what is not on offer changes nothing."""
        place = self.findData(name)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self, mirrored_point(QPointF(self.width() - 3.5 * UNIT, self.height() / 2), self.rect()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the choice alone: scrolling by would change it unseen."""
        event.ignore()


def draw_arrow(widget: QWidget, middle: QPointF, *, is_up: bool = False) -> None:
    """Draw a small arrow on a widget that has been painted otherwise."""
    rise = -UNIT / 2 if is_up else UNIT / 2
    points = [middle + QPointF(-UNIT, -rise), middle + QPointF(0, rise), middle + QPointF(UNIT, -rise)]
    _draw(widget, points, QApplication.palette().color(QPalette.ColorRole.PlaceholderText))


def _draw(widget: QWidget, points: list[QPointF], colour: QColor) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(points)
    painter.end()
