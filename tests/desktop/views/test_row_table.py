"""Tables of one-line rows, in both directions of reading."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget
from pytestqt.qtbot import QtBot

from desktop.views.row_table import select_current_row, select_row


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_selected_and_has_the_cursor(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    table = QTableWidget(3, 2)
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.show()

    select_current_row(table)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]

    select_row(table, 2)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
    assert table.currentIndex().row() == 2
