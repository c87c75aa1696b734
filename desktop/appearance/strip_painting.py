"""Painting shared by the two strips that show a whole page: the background, and a frame around the visible part."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import Theme

_LEAST_FRAME = 8.0  # pixels, so that it is visible on a page of any length


def paint_ground(painter: QPainter, strip: QWidget, theme: Theme) -> None:
    """Paint a strip's background, and the line that separates it from its neighbour."""
    painter.fillRect(strip.rect(), theme.colour("overview_background"))
    painter.fillRect(QRectF(0, 0, 1, strip.height()), theme.colour("hairline"))


def paint_frame(painter: QPainter, strip: QWidget, theme: Theme, top: float, height: float) -> None:
    """Paint the frame around the part on screen; top and height are in pixels of the strip."""
    ground = QColor(theme.colour("overview_here"))
    painter.setPen(ground)
    ground.setAlpha(28)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(1.5, top + 0.5, strip.width() - 3, max(_LEAST_FRAME, height) - 1), 2, 2)
