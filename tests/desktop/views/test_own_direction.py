"""Titles in lists run their own way, whatever the window's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.dialogs.list_table import ListTable
from desktop.views.own_direction import OwnDirection

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("window", "title", "direction", "side"),
    [
        (RTL, "What is Digital Marketing?", LTR, RIGHT),
        (LTR, "ما هو التسويق الرقمي؟", RTL, LEFT),
        (RTL, "ما هو التسويق الرقمي؟", RTL, RIGHT),
        (RTL, "95 %", RTL, RIGHT),
    ],
)
def test_a_title_ends_where_its_own_language_has_it_and_begins_with_the_row(
    qtbot: QtBot, window: Qt.LayoutDirection, title: str, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag
) -> None:
    table = ListTable("Pages", ["Title"], wide=0)
    qtbot.addWidget(table)
    table.setLayoutDirection(window)
    table.add_row((title,))
    delegate, option = table.itemDelegate(), QStyleOptionViewItem()
    assert isinstance(delegate, OwnDirection)
    table.initViewItemOption(option)

    delegate.initStyleOption(option, table.model().index(0, 0))

    assert option.direction == direction
    assert QStyle.visualAlignment(option.direction, option.displayAlignment) & side
