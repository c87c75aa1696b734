"""A box whose tick is drawn in the current colours; a style sheet could only take it from a file."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.appearance.theme import Theme


class TickBox(QCheckBox):
    """A box to tick."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            from PySide6.QtWidgets import QStyle, QStyleOptionButton  # 600 enumerated names, kept out of start-up

            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            middle = QPointF(box.center()) + QPointF(0.5, 0.5)
            points = [middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -3)]
            draw_stroke(self, points, self._theme.colour("accent_text"))


def draw_stroke(widget: QWidget, points: list[QPointF], colour: QColor) -> None:
    """Draw a thin stroke on a widget that has already been painted."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(points)
    painter.end()
