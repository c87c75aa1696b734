"""The table of pages to choose from: filled piece by piece, filtered, sorted, chosen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.models.entry_model import Column, EntryModel
from extractors.pages.entry import Entry
from tests.desktop.lists import entries


@pytest.fixture
def model(qtmodeltester: ModelTester) -> EntryModel:
    model = EntryModel()
    qtmodeltester.check(model)
    model.append(entries(6))
    return model


def titles(model: EntryModel) -> list[str]:
    return [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]


def test_slices_become_rows_in_the_order_in_which_they_arrive(model: EntryModel) -> None:
    more = entries(8)[6:]

    model.append(more)

    assert titles(model) == [entry.title for entry in entries(8)]


def test_the_first_cell_says_which_page_it_is_and_whether_it_is_chosen(model: EntryModel) -> None:
    model.choose([1], is_chosen=True)

    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["not chosen: Ferry 1", "chosen: Harvest 2"]


def test_a_page_without_an_address_shows_where_it_is(model: EntryModel) -> None:
    plain = EntryModel()
    plain.append([Entry(number=1, place="deep/page.html")])

    assert plain.index(0, Column.ADDRESS).data() == "deep/page.html"
    assert plain.headerData(Column.ADDRESS, Qt.Orientation.Horizontal) == "File"
    assert model.headerData(Column.ADDRESS, Qt.Orientation.Horizontal) == "Address"


def test_the_filter_asks_for_every_word_wherever_it_stands(model: EntryModel) -> None:
    model.find("example FERRY 4")

    assert titles(model) == ["Ferry 4"]


def test_the_filter_finds_days_and_no_time_of_day() -> None:
    model = EntryModel()
    model.append([Entry(number=1, place="one.html", title="Rain", date="2026-11-21T23:45:10Z")])

    model.find("2026-11-21")
    assert titles(model) == ["Rain"]
    model.find("23")
    assert titles(model) == []


def test_what_arrives_later_passes_the_filter_too(model: EntryModel) -> None:
    model.find("floods")

    model.append(entries(9)[6:])

    assert titles(model) == ["Floods 3", "Floods 6", "Floods 9"]


def test_a_column_sorts_both_ways(model: EntryModel) -> None:
    model.sort(Column.SIZE, Qt.SortOrder.AscendingOrder)
    sizes = [model.entry(row).size_bytes for row in range(6)]
    model.sort(Column.SIZE, Qt.SortOrder.DescendingOrder)

    assert sizes == sorted(sizes)
    assert [model.entry(row).size_bytes for row in range(6)] == sizes[::-1]


def test_a_long_list_is_sorted_while_the_old_rows_stay(qtbot: QtBot) -> None:
    model = EntryModel()
    model.append(entries(9000))

    with qtbot.waitSignal(model.rearranged):
        model.sort(Column.SIZE, Qt.SortOrder.AscendingOrder)
        assert model.entry(0).number == 1

    assert model.entry(0).size_bytes == 0


def test_what_arrives_in_a_sorted_list_is_sorted_in(qtbot: QtBot, model: EntryModel) -> None:
    model.sort(Column.TITLE, Qt.SortOrder.AscendingOrder)

    with qtbot.waitSignal(model.rearranged):
        model.append(entries(9)[6:])

    assert titles(model) == sorted(titles(model))
    assert len(titles(model)) == 9


def test_the_chosen_stay_chosen_through_filter_and_order(model: EntryModel) -> None:
    model.choose([0, 4], is_chosen=True)

    model.find("harvest")
    model.sort(Column.NUMBER, Qt.SortOrder.DescendingOrder)

    assert [entry.number for entry in model.chosen()] == [5, 1]


def test_inverting_touches_only_what_is_shown(model: EntryModel) -> None:
    model.choose([0, 1], is_chosen=True)
    model.find("ferry")

    model.invert()

    assert sorted(entry.number for entry in model.chosen()) == [2, 4]


def test_marks_of_rich_text_in_a_title_are_shown_as_they_are(qtbot: QtBot) -> None:
    model = EntryModel()
    model.append([Entry(number=1, place="x", title="<b>Floods</b>\n  today")])

    index = model.index(0, Column.TITLE)

    assert index.data() == "<b>Floods</b> today"
    assert "&lt;b&gt;Floods" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_clearing_leaves_nothing_chosen(model: EntryModel) -> None:
    model.choose([0], is_chosen=True)

    model.clear()

    assert (model.rowCount(), model.chosen()) == (0, ())
