"""Where painted things go in a window that is read from right to left: they are placed as from the left, and turned."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QGuiApplication


def mirrored(inner: QRectF | QRect, outer: QRect) -> QRectF:
    """Return where a rectangle that is laid out from left to right lies in the window's own direction.

    Args:
        inner: what is painted.
        outer: what it lies in: a cell, a head, a widget.
    """
    placed = QRectF(inner)
    if QGuiApplication.isRightToLeft():
        placed.moveRight(QRectF(outer).left() + QRectF(outer).right() - placed.left())
    return placed


def mirrored_point(point: QPointF, outer: QRect) -> QPointF:
    """Do the same for a point."""
    if not QGuiApplication.isRightToLeft():
        return point
    return QPointF(QRectF(outer).left() + QRectF(outer).right() - point.x(), point.y())
