"""A table of words and numbers."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.dialogs.list_table import ListTable


def test_numbers_end_at_one_side_below_the_end_of_their_heading(qtbot: QtBot) -> None:
    table = ListTable("Pages", ["Page", "Words"], wide=0, numbers=(1,))
    qtbot.addWidget(table)
    table.add_row(("Rain", "1,204"))
    table.add_row(("Fog", "87"))

    ends = [item.textAlignment() & Qt.AlignmentFlag.AlignRight for item in (table.item(0, 1), table.item(1, 1)) if item]
    assert len(ends) == 2
    assert all(ends)
    heading = table.horizontalHeaderItem(1)
    assert heading is not None
    assert heading.textAlignment() & Qt.AlignmentFlag.AlignRight
    first = table.item(0, 0)
    assert first is not None
    assert not first.textAlignment() & Qt.AlignmentFlag.AlignRight
