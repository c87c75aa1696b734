"""What is painted across all columns: the current row's edge, and a line in place of what nobody kept."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPen

from desktop.appearance.mirroring import mirrored
from desktop.appearance.theme import UNIT, Theme
from desktop.views.measures import SIDE

_OPENING_SHARE = 0.45  # of the width, at most


def paint_fold(painter: QPainter, rect: QRect, theme: Theme, words: str, opening: str, *, is_current: bool) -> None:
    """Paint a fold.

    Args:
        painter: paints on the table.
        rect: the whole row.
        theme: the colours and fonts in force.
        words: how many words of what there are.
        opening: how they begin.
        is_current: whether keys act on it.
    """
    painter.fillRect(rect, theme.colour("row_current" if is_current else "surface"))
    painter.setFont(theme.text_font(0.86))
    metrics = QFontMetricsF(painter.font())
    opening = metrics.elidedText(f"“{opening}…”", Qt.TextElideMode.ElideRight, rect.width() * _OPENING_SHARE)
    left, middle = float(SIDE), rect.center().y() + 0.5
    text_width = metrics.horizontalAdvance(words)
    opening_width = metrics.horizontalAdvance(opening)
    painter.setPen(theme.colour("fold_text"))
    arrow = "◂ " if QGuiApplication.isRightToLeft() else "▸ "
    arrow_width = metrics.horizontalAdvance(arrow)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.drawText(mirrored(QRectF(left, rect.top(), arrow_width, rect.height()), rect), flags, arrow)
    box = QRectF(left + arrow_width, rect.top(), text_width + 2, rect.height())
    painter.drawText(mirrored(box, rect), flags, words)
    painter.setPen(theme.colour("text_faint"))
    at = left + arrow_width + text_width + 2 * UNIT
    painter.drawText(mirrored(QRectF(at, rect.top(), opening_width + 2, rect.height()), rect), flags, opening)
    painter.setPen(QPen(theme.colour("hairline"), 1, Qt.PenStyle.DotLine))
    line = QRectF(at + opening_width + 2 * UNIT, round(middle), 0, 0)
    line = mirrored(QRectF(line.left(), line.top(), rect.right() - SIDE - line.left(), 0), rect)
    painter.drawLine(line.topLeft().toPoint(), line.topRight().toPoint())


def paint_row_edge(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Draw a line over and under the current row: its tint alone would not be seen by all."""
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour)
