"""What several tables share: those of one-line rows, and those of passages."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.views.row_heights import GUESS


def set_up_rows(table: QTableView) -> None:
    """Set up a table of one-line rows, which has its model: several can be selected, and a click on a heading sorts."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(scaled(7 * UNIT))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    # With the table's own selection model the header queries every selected row whenever it is painted: 0.2 s with
    # ten thousand.
    header.setSelectionModel(QItemSelectionModel(table.model(), header))


def select_row(table: QTableView, row: int) -> None:
    """Put the cursor on a row and select it alone. Qt's own `selectRow` does nothing in right-to-left layouts."""
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), flags.ClearAndSelect | flags.Rows)


def select_current_row(table: QTableView) -> None:
    """Select a row where none is, so that a person who came to the table by key sees where they are."""
    model = table.model()
    if model.rowCount() and not table.selectionModel().hasSelection():
        current = table.currentIndex()
        select_row(table, current.row() if current.isValid() else max(0, table.rowAt(0)))


def set_up_passages(table: QTableView) -> None:
    """Set up a table of passages: its rows are as high as their texts, and scroll by the pixel."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(UNIT)
    rows.setDefaultSectionSize(GUESS)
    table.verticalScrollBar().setSingleStep(10 * UNIT)
