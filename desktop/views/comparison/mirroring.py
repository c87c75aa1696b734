"""Mirrored painting for right-to-left windows: positions are measured from the side at which rows begin.

Qt mirrors layouts and columns by itself, but not what is painted at coordinates.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSplitter

from extractors.blocks.direction import is_right_to_left


class Mirror:
    """A rectangle whose positions are distances from its beginning.

    Args:
        rect: the rectangle.
        is_mirrored: whether it begins at its right side.
    """

    def __init__(self, rect: QRect, *, is_mirrored: bool) -> None:
        self._rect, self.is_mirrored = QRectF(rect), is_mirrored

    def left(self, distance: float, width: float = 0.0) -> float:
        """Return the left edge of something at this distance from the beginning, and of this width."""
        return self._rect.right() - distance - width if self.is_mirrored else self._rect.left() + distance

    def box(self, distance: float, width: float) -> QRectF:
        """Return a part of the rectangle, at its full height."""
        return QRectF(self.left(distance, width), self._rect.top(), width, self._rect.height())

    def distance(self, x: float) -> float:
        """Return a point's distance from the beginning."""
        return self._rect.right() - x if self.is_mirrored else x - self._rect.left()

    def draw_line(self, painter: QPainter, distance: float, baseline: float, text: str) -> float:
        """Write a line of text at this distance from the beginning; return its width."""
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        runs_from_right = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(runs_from_right)
        painter.drawText(QPointF(self.left(distance, width), baseline), text)
        return width


def uncut_splitter(splitter: QSplitter) -> QSplitter:
    """Return a splitter whose first side is not cut off.

    In a right-to-left layout, Qt places a splitter's contents one pixel too far to the right, and so cuts off the
    beginning of its rows.
    """
    if splitter.isRightToLeft():
        splitter.setContentsMargins(0, 0, 1, 0)
    return splitter
