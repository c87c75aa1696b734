"""The pages of a collection as a table."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.desk_model import Column, DeskModel
from desktop.models.page_filter import Counts, Mark, PageFilter, Trait
from extractors.collection.page_row import PageRow, PageState

ROWS = [
    PageRow(
        page_id=1,
        source="a",
        title="Rain",
        state=PageState.IN_DOUBT,
        words=900,
        gain=40.0,
        doubts=3,
        agreement=0.5,
        site="sky.example",
        tags="wet",
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
        tags="cold, wet",
    ),
]


@pytest.fixture
def model(qapp: object) -> DeskModel:
    made = DeskModel()
    made.show(ROWS)
    return made


def titles(model: DeskModel) -> list[str]:
    return [str(model.index(row, Column.TITLE).data()).partition(" – ")[0] for row in range(model.rowCount())]


def test_most_to_gain_comes_first_and_what_is_settled_last(model: DeskModel) -> None:
    assert titles(model) == ["Hail", "Rain", "Fog", "c.html", "Snow"]


@pytest.mark.parametrize(
    ("trait", "values", "pages"),
    [
        (Trait.STATE, ["in doubt", "failed"], {1, 3, 4}),
        (Trait.MARK, [Mark.TO_LOOK_AT.value], {1}),
        (Trait.MARK, [Mark.DISAGREEING.value, Mark.DOUBLE.value], {1, 4, 5}),
        (Trait.TAG, ["wet"], {1, 5}),
        (Trait.TAG, [""], {2, 3, 4}),
        (Trait.SITE, ["sky.example"], {1}),
        (Trait.LANGUAGE, ["zz"], set()),
    ],
)
def test_values_of_one_trait_widen_what_is_shown(
    model: DeskModel, trait: Trait, values: list[str], pages: set[int]
) -> None:
    model.choose(PageFilter().with_values(trait, values))

    assert {row.page_id for row in model.shown()} == pages


def test_another_trait_and_words_narrow_it(model: DeskModel) -> None:
    chosen = PageFilter().with_values(Trait.TAG, ["wet"])
    model.choose(chosen.with_values(Trait.STATE, ["done"]))
    assert titles(model) == ["Snow"]

    model.choose(chosen)
    model.find("rain")
    assert titles(model) == ["Rain"]


def test_a_value_is_counted_by_what_it_would_show(model: DeskModel) -> None:
    counted: list[Counts] = []
    model.counted.connect(counted.append)
    model.choose(PageFilter().with_values(Trait.TAG, ["wet"]))

    model.count_values()

    states = counted[0][Trait.STATE]
    assert (states["in doubt"], states["done"], states["failed"]) == (1, 1, 0)  # 0 is listed, because the value occurs
    assert counted[0][Trait.TAG] == {"wet": 2, "cold": 1, "": 3}  # as if no tag were chosen


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
    model.choose(PageFilter(only=frozenset([2, 5])))
    assert {row.page_id for row in model.shown()} == {2, 5}

    model.choose(PageFilter())
    assert model.rowCount() == 5


def test_what_is_not_read_shows_no_figures_and_why_is_in_the_tip(model: DeskModel) -> None:
    row = model.table_row(3)

    assert [model.index(row, column).data() for column in (Column.GAIN, Column.WORDS, Column.CONFIDENCE)] == [""] * 3
    assert "it is empty" in model.index(row, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert (
        model.index(row, Column.TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
        == "c.html – it is empty, cannot be read"
    )
    assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "cannot be read: c.html – it is empty"
