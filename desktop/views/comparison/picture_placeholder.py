"""The placeholder for a picture, or a video, that the saved page does not hold."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


def paint_picture_placeholder(painter: QPainter, box: QRectF, colour: QColor, *, is_film: bool) -> None:
    """Draw a frame with two hills and a sun, or with a video's play arrow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = box.adjusted(1.0, 1.0, -1.0, -1.0)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 2.5, 2.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)

    def at(across: float, down: float) -> QPointF:
        return QPointF(frame.left() + across * frame.width(), frame.top() + down * frame.height())

    if is_film:
        painter.drawPolygon(QPolygonF([at(0.38, 0.24), at(0.38, 0.76), at(0.70, 0.5)]))
        return
    painter.drawPolygon(QPolygonF([at(0.08, 0.86), at(0.34, 0.40), at(0.52, 0.66), at(0.66, 0.48), at(0.92, 0.86)]))
    painter.drawEllipse(at(0.72, 0.27), 1.8, 1.8)
