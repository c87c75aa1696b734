"""The table of the picker: rows of equal height, each with a tick box that is drawn and not a widget."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from desktop.appearance.announcing import announce
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT, Theme
from desktop.models.entry_model import Column, EntryModel
from desktop.views.own_direction import OwnDirection
from desktop.views.row_table import select_current_row, set_up_rows

if TYPE_CHECKING:  # see block_delegate
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    Column.CHOSEN: 9 * UNIT,
    Column.NUMBER: 16 * UNIT,
    Column.TYPE: 22 * UNIT,
    Column.SIZE: 21 * UNIT,
    Column.DATE: 32 * UNIT,
}


class PickTable(QTableView):
    """Space or a click on the box ticks a row; a click on a heading sorts."""

    def __init__(self, model: EntryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Pages"))
        self.setItemDelegate(OwnDirection(self))
        self.setItemDelegateForColumn(Column.CHOSEN, _BoxDelegate(model, theme, self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        set_up_rows(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (Column.TITLE, Column.ADDRESS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, max(scaled(width), header.sectionSizeHint(column)))
        header.setMinimumSectionSize(6 * UNIT)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.hide_empty_columns()
        self.clicked.connect(self._toggle_clicked)

    def hide_empty_columns(self) -> None:
        """Show only the columns that have a value for at least one page."""
        self.setColumnHidden(Column.TITLE, not self._model.has_titles)
        self.setColumnHidden(Column.TYPE, not self._model.has_types)

    def selected_rows(self) -> list[int]:
        """Return the selected rows, ascending."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return len(self.selected_rows())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select a row, unless a click is about to."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            select_current_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the selected rows, or clears them where all are ticked."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            rows = self.selected_rows()
            self._model.choose(rows, not all(map(self._model.is_chosen, rows)))
            for row in rows[:1]:
                announce(self, self._model.index(row, Column.CHOSEN).data(Qt.ItemDataRole.AccessibleTextRole))
        else:
            super().keyPressEvent(event)

    def _toggle_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.CHOSEN:
            self._model.choose([index.row()], not self._model.is_chosen(index.row()))


class _BoxDelegate(QStyledItemDelegate):
    """Draws the box in the style of `tick_box.TickBox`."""

    def __init__(self, model: EntryModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        super().paint(painter, option, index)
        theme, is_chosen = self._theme, self._model.is_chosen(index.row())
        middle = QRectF(option.rect).center()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if is_chosen else "text_faint"), 1))
        painter.setBrush(theme.colour("accent" if is_chosen else "raised"))
        painter.drawRoundedRect(QRectF(middle.x() - 7.5, middle.y() - 7.5, 15, 15), 4, 4)
        if is_chosen:
            tick = [middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -3)]
            pen = QPen(theme.colour("accent_text"), 1.6)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(tick)
        painter.restore()
