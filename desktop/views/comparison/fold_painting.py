"""Painting across all columns: the current row's edges, and one line in place of text that nobody kept."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QTableView

from desktop.appearance.theme import UNIT, Theme
from desktop.models.comparison_model import ComparisonModel
from desktop.views.comparison.measures import SIDE
from desktop.views.comparison.mirroring import Mirror

_OPENING_SHARE = 0.45  # of the width, at most


def paint_across(table: QTableView, model: ComparisonModel, theme: Theme, rows: Iterable[int]) -> None:
    """Paint the folds among some rows of a table, and the edges of the current row."""
    painter = QPainter(table.viewport())
    for row in rows:
        fold = model.rows[row]
        is_current = row == model.current_row
        rect = QRect(0, table.rowViewportPosition(row), table.viewport().width(), table.rowHeight(row))
        if fold.is_fold:
            words = model.fold_words(fold)
            is_mirrored = table.isRightToLeft()
            _paint_fold(painter, rect, theme, words, fold.opening, is_current=is_current, is_mirrored=is_mirrored)
        if is_current:
            _paint_row_edge(painter, rect, theme.colour("row_edge" if table.hasFocus() else "row_edge_away"))
    painter.end()


def _paint_fold(
    painter: QPainter, rect: QRect, theme: Theme, words: str, opening: str, *, is_current: bool, is_mirrored: bool
) -> None:
    """Paint a fold.

    Args:
        painter: paints on the table.
        rect: the whole row.
        theme: the current colours and fonts.
        words: how much text of which kind there is.
        opening: its first words.
        is_current: whether keys act on it.
        is_mirrored: whether the row begins at its right side.
    """
    painter.fillRect(rect, theme.colour("row_current" if is_current else "surface"))
    painter.setFont(theme.text_font(0.86))
    metrics = QFontMetricsF(painter.font())
    mirror = Mirror(rect, is_mirrored=is_mirrored)
    opening = metrics.elidedText(
        QLocale().quoteString(f"{opening}…"), Qt.TextElideMode.ElideRight, rect.width() * _OPENING_SHARE
    )
    baseline = rect.center().y() + 0.5 + (metrics.ascent() - metrics.descent()) / 2
    painter.setPen(theme.colour("fold_text"))
    at = float(SIDE)
    at += mirror.draw_line(painter, at, baseline, "◂ " if is_mirrored else "▸ ")
    at += mirror.draw_line(painter, at, baseline, words) + 2 * UNIT
    painter.setPen(theme.colour("text_faint"))
    at += mirror.draw_line(painter, at, baseline, opening) + 2 * UNIT
    painter.setPen(QPen(theme.colour("hairline"), 1, Qt.PenStyle.DotLine))
    middle = round(rect.center().y() + 0.5)
    ends = (round(mirror.left(at)), round(mirror.left(rect.width() - SIDE)))
    painter.drawLine(QPoint(ends[0], middle), QPoint(ends[1], middle))


def _paint_row_edge(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Draw a line over and under the current row: not everybody could see its tint alone."""
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour)
