"""The pages of a collection as a table."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.desk_model import Column, DeskModel, Filter
from extractors.collection.page_row import PageRow, PageState

ROWS = [
    PageRow(
        page_id=1, source="a", title="Rain", state=PageState.IN_DOUBT, words=900, gain=40.0, doubts=3, agreement=0.5
    ),
    PageRow(page_id=2, source="a", title="Fog", state=PageState.READ, words=900, gain=2.0, agreement=0.9),
    PageRow(page_id=3, source="a", place="c.html", state=PageState.FAILED, reason="it is empty"),
    PageRow(page_id=4, source="a", title="Hail", state=PageState.IN_DOUBT, words=900, gain=90.0, double_of=1),
    PageRow(
        page_id=5,
        source="a",
        title="Snow",
        state=PageState.DONE,
        words=900,
        gain=500.0,
        agreement=0.7,
        note="a good one",
    ),
]


@pytest.fixture
def model(qapp: object) -> DeskModel:
    made = DeskModel()
    made.show(ROWS)
    return made


def titles(model: DeskModel) -> list[str]:
    return [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]


def test_most_to_gain_comes_first_and_what_is_settled_last(model: DeskModel) -> None:
    assert titles(model) == ["Hail", "Rain", "Fog", "c.html", "Snow"]


@pytest.mark.parametrize(
    ("chosen", "pages"),
    [
        (Filter.ALL, {1, 2, 3, 4, 5}),
        (Filter.TO_LOOK_AT, {1}),
        (Filter.SURE, {2}),
        (Filter.DISAGREEING, {1, 5}),
        (Filter.FAILED, {3}),
        (Filter.DOUBLES, {4}),
        (Filter.DONE, {5}),
        (Filter.NEW, set()),
    ],
)
def test_each_filter_shows_its_pages(model: DeskModel, chosen: Filter, pages: set[int]) -> None:
    model.choose(chosen)

    assert {row.page_id for row in model.shown()} == pages


def test_words_are_found_in_titles_notes_and_reasons(model: DeskModel) -> None:
    for words, page in (("RAIN", 1), ("good one", 5), ("empty", 3)):
        model.find(words)
        assert [row.page_id for row in model.shown()] == [page]


def test_any_column_sorts_and_what_is_not_known_comes_last(model: DeskModel) -> None:
    model.sort(Column.TITLE, Qt.SortOrder.AscendingOrder)
    assert titles(model) == ["c.html", "Fog", "Hail", "Rain", "Snow"]
    model.sort(Column.AGREEMENT, Qt.SortOrder.AscendingOrder)
    assert set(titles(model)[-2:]) == {"Hail", "c.html"}


def test_a_page_that_has_changed_is_shown_at_once_and_sorted_in_later(qtbot: QtBot, model: DeskModel) -> None:
    model.update([replace(ROWS[1], gain=70.0), PageRow(page_id=6, source="a", title="Sleet", words=9, gain=80.0)])

    assert model.index(2, Column.GAIN).data() == "70"
    qtbot.waitUntil(lambda: titles(model) == ["Hail", "Sleet", "Fog", "Rain", "c.html", "Snow"])


def test_a_sample_is_shown_alone_until_another_choice(model: DeskModel) -> None:
    model.show_only([2, 5])
    assert {row.page_id for row in model.shown()} == {2, 5}

    model.choose(Filter.ALL)
    assert model.rowCount() == 5


def test_what_is_not_read_shows_no_figures_and_why_is_in_the_tip(model: DeskModel) -> None:
    row = model.table_row(3)

    assert [model.index(row, column).data() for column in (Column.GAIN, Column.WORDS, Column.CONFIDENCE)] == [""] * 3
    assert "it is empty" in model.index(row, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(row, Column.TITLE).data(Qt.ItemDataRole.AccessibleTextRole) == "c.html, cannot be read"
