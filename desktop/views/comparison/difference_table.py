"""Draws two texts side by side; words that only one side has are underlined on the colour of a selection."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.models.difference_model import LEFT, ONLY_LEFT, ONLY_RIGHT, RIGHT, SIGN, DifferenceModel
from desktop.views.comparison.block_layout import LayoutStore
from desktop.views.comparison.measures import ABOVE, SIDE
from desktop.views.row_heights import RowHeights
from desktop.views.row_table import set_up_passages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_SIGN_WIDTH = 8 * UNIT


class _DifferenceDelegate(QStyledItemDelegate):
    """Paints a passage, or the sign between two."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layouts = LayoutStore(theme)
        self.column_width = 0

    def row_height(self, model: DifferenceModel, row: int) -> int:
        """Return the height at which both passages fit."""
        width = float(self.column_width - 2 * SIDE)
        cells = [model.cell(row, column)[0] for column in (LEFT, RIGHT)]
        return round(max(self._layouts.layout(cell, width).height for cell in cells)) + 2 * ABOVE

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Paint one cell."""
        from PySide6.QtWidgets import QStyle  # 600 enumerated names: not paid at start-up

        model, theme = cast(DifferenceModel, index.model()), self._theme
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rect: QRect = option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("row_current" if is_current else "surface"))
        if is_current:
            for y in (rect.top(), rect.bottom()):
                painter.fillRect(QRect(rect.left(), y, rect.width(), 1), theme.colour("row_edge"))
        if index.column() == SIGN:
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.text_font(is_bold=True))
            flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            sign = model.sign(index.row())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                sign = {ONLY_LEFT: ONLY_RIGHT, ONLY_RIGHT: ONLY_LEFT}.get(sign, sign)
            painter.drawText(rect.adjusted(0, ABOVE, 0, 0), flags, sign)
            return
        look, only = model.cell(index.row(), index.column())
        width = float(self.column_width - 2 * SIDE)
        at = QPointF(rect.left() + SIDE, rect.top() + ABOVE)
        painter.save()
        painter.setClipRect(rect)
        self._layouts.layout(look, width).draw(painter, at, width, is_faint=False, chosen_spans=only)
        painter.restore()

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        """Not used: the table sets row heights itself."""
        return QSize(240, 8 * UNIT)


class DifferenceTable(QTableView):
    """Shows a `DifferenceModel`; N and Shift+N go to the next and the previous difference."""

    def __init__(self, model: DifferenceModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = _DifferenceDelegate(theme, self)
        self._heights = RowHeights(
            self,
            count=lambda: len(model.rows),
            height=lambda row: self._delegate.row_height(model, row),
            is_ready=lambda: self._delegate.column_width > 0,
        )
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Two texts side by side, one passage a row"))
        set_up_passages(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()  # the choosers above name the sides
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(_SIGN_WIDTH)
        self.verticalScrollBar().valueChanged.connect(self._heights.measure_visible)
        model.modelReset.connect(self._measure_all)
        theme.changed.connect(self._measure_all)

    @property
    def is_measured(self) -> bool:
        """Whether every row is as high as its text."""
        return self._heights.is_done

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) passage that differs."""
        has_begun = self.selectionModel().hasSelection()  # a table has a current row as soon as it gets the focus
        start = self.currentIndex().row() if has_begun else (-1 if step > 0 else 0)
        row = self._model.next_difference(start, step)
        if row >= 0:
            self._heights.measure_around(row)
            self.setCurrentIndex(self._model.index(row, LEFT))
            self.scrollTo(self._model.index(row, LEFT), QAbstractItemView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each text half of the width."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self._delegate.column_width = (width - _SIGN_WIDTH) // 2
        for column, wide in {LEFT: self._delegate.column_width, SIGN: _SIGN_WIDTH}.items():
            self.setColumnWidth(column, wide)
        self.setColumnWidth(RIGHT, width - _SIGN_WIDTH - self._delegate.column_width)
        self._measure_all()

    def _measure_all(self) -> None:
        self._heights.forget()
        self._heights.measure_visible()
        self._heights.go_on()
