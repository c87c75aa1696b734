"""The picker fills while the list is read; the chosen pages are opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.dialogs.list_table import ListTable
from desktop.dialogs.opening.picker import PickerDialog
from desktop.dialogs.opening.skipped_pages import SkippedPagesDialog
from desktop.models.entry_model import Column
from extractors.errors import PageError
from extractors.pages.entry import SkippedEntries
from tests.desktop.lists import AtHand, entries, listing

ARCHIVE = Path("archive.warc")


def picker(qtbot: QtBot, theme: Theme, parent: QWidget, at_hand: AtHand, path: Path = ARCHIVE) -> PickerDialog:
    dialog = PickerDialog(listing(at_hand, path, parent), theme, parent)
    dialog.open()
    if not at_hand.waits:
        qtbot.waitUntil(lambda: not dialog.stop.isVisible())
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, parent: QWidget) -> PickerDialog:
    return picker(qtbot, theme, parent, AtHand(entries(6)))


def click_box(qtbot: QtBot, dialog: PickerDialog, row: int) -> None:
    table = dialog.table
    place = table.visualRect(dialog.model.index(row, Column.CHOSEN)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_chosen_boxes_are_counted_and_enter_opens_those_pages(qtbot: QtBot, dialog: PickerDialog) -> None:
    click_box(qtbot, dialog, 1)
    click_box(qtbot, dialog, 4)
    assert dialog.count.text() == "2 of 6 chosen"
    assert dialog.open_button.text() == "&Open 2 pages"

    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)

    assert [entry.number for entry in opened.args[0]] == [2, 5]


def test_a_double_click_opens_one(qtbot: QtBot, dialog: PickerDialog) -> None:
    place = dialog.table.visualRect(dialog.model.index(2, Column.ADDRESS)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert [entry.number for entry in opened.args[0]] == [3]


def test_without_a_chosen_page_enter_opens_the_one_under_the_cursor(qtbot: QtBot, dialog: PickerDialog) -> None:
    assert not dialog.open_button.isEnabled()
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)

    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)

    assert [entry.number for entry in opened.args[0]] == [2]


def test_down_in_the_filter_marks_the_first_page(qtbot: QtBot, dialog: PickerDialog) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.filter.hasFocus)

    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    assert [entry.number for entry in dialog.model.chosen()] == [1]


def test_space_chooses_what_the_cursor_marks_and_lets_go_of_it(qtbot: QtBot, dialog: PickerDialog) -> None:
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [entry.number for entry in dialog.model.chosen()] == [1, 2]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    assert dialog.model.chosen() == ()


def test_all_none_and_inverted_hold_for_what_the_filter_shows(qtbot: QtBot, dialog: PickerDialog) -> None:
    qtbot.keyClicks(dialog.filter, "ferry")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)

    dialog.all.click()
    assert dialog.count.text() == "2 of 6 chosen, 2 shown"
    dialog.inverted.click()
    assert dialog.model.chosen_count == 0
    dialog.all.click()
    dialog.none.click()

    assert dialog.model.chosen_count == 0


def test_a_click_on_a_heading_sorts(qtbot: QtBot, dialog: PickerDialog) -> None:
    header = dialog.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.SIZE) + 20, header.height() // 2)

    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    sizes = [dialog.model.entry(row).size_bytes for row in range(6)]
    assert sizes in (sorted(sizes), sorted(sizes, reverse=True))
    assert sizes != [entry.size_bytes for entry in entries(6)]
    assert dialog.table.selected_count() == 0


def test_rows_arrive_while_the_list_is_read_and_it_can_be_stopped(qtbot: QtBot, theme: Theme, parent: QWidget) -> None:
    at_hand = AtHand(entries(6), slice_size=2)
    at_hand.waits = True
    dialog = picker(qtbot, theme, parent, at_hand)
    pending = len(at_hand.asked)
    assert dialog.state.text() == "Reading the list…"

    dialog.stop.click()
    at_hand.answer()

    assert len(at_hand.asked) == pending
    assert dialog.state.text() == "Not read to the end."
    at_hand.waits = False
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.model.count == 6)


def test_what_was_passed_over_is_counted_and_its_reasons_are_told(qtbot: QtBot, theme: Theme, parent: QWidget) -> None:
    skipped = [SkippedEntries(place=f"record-{number}", reason="it is a revisit") for number in range(3)]
    dialog = picker(
        qtbot, theme, parent, AtHand([*entries(2), *skipped, SkippedEntries(place="x", reason="it is damaged")])
    )
    assert "4" in dialog.skipped.text()

    dialog.skipped.click()

    dialog_of_skipped = dialog.findChild(SkippedPagesDialog)
    assert dialog_of_skipped is not None
    table = dialog_of_skipped.findChild(ListTable)
    assert table is not None
    rows = [[item.text() for column in range(3) if (item := table.item(row, column))] for row in range(2)]
    assert rows == [["it is a revisit", "3", "record-0"], ["it is damaged", "1", "x"]]


def test_why_a_list_ended_early_is_told(qtbot: QtBot, theme: Theme, parent: QWidget) -> None:
    dialog = picker(qtbot, theme, parent, AtHand([], error=PageError("archive.warc", "it is <b>damaged</b>")))

    assert dialog.state.text() == "archive.warc: it is <b>damaged</b>"
    assert dialog.state.textFormat() == Qt.TextFormat.PlainText


def test_sub_folders_are_read_when_asked_for(qtbot: QtBot, theme: Theme, parent: QWidget, tmp_path: Path) -> None:
    at_hand = AtHand(entries(2))
    dialog = picker(qtbot, theme, parent, at_hand, tmp_path)

    qtbot.mouseClick(dialog.sub_folders, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.sub_folders.height() // 2))

    qtbot.waitUntil(lambda: len(at_hand.asked) == 2)
    assert [asked[1] for asked in at_hand.asked] == [False, True]


def test_sub_folders_are_no_matter_of_an_archive(dialog: PickerDialog) -> None:
    assert not dialog.sub_folders.isVisible()


def test_an_empty_list_says_so(qtbot: QtBot, theme: Theme, parent: QWidget) -> None:
    dialog = picker(qtbot, theme, parent, AtHand([]))

    assert dialog.state.text() == "There is no page in it."
    assert not dialog.open_button.isEnabled()


def test_ten_thousand_rows_are_shown_filtered_and_chosen(qtbot: QtBot, theme: Theme, parent: QWidget) -> None:
    dialog = picker(qtbot, theme, parent, AtHand(entries(10_000)))

    qtbot.keyClicks(dialog.filter, "floods")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3333)
    dialog.all.click()

    assert dialog.count.text().startswith("3")
    assert len(dialog.to_open()) == 3333
