"""The desk's columns: as many as fit, the most wanted first, as the person left them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.models.desk_model import Column, DeskModel
from desktop.session.settings import Settings
from desktop.views.collection.desk_view import DeskView
from extractors.collection.page_row import PageRow, PageState


@pytest.fixture
def settings(qapp: object) -> Iterator[Settings]:
    QCoreApplication.setOrganizationName("unhusk-test")
    settings = Settings()
    settings.clear()
    yield settings
    settings.clear()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, settings: Settings) -> DeskView:
    return shown(qtbot, theme, settings, 1000)


def shown(qtbot: QtBot, theme: Theme, settings: Settings, width: int) -> DeskView:
    made = DeskView(DeskModel(), theme, settings)
    qtbot.addWidget(made)
    made.resize(width, 400)
    made.show()
    return made


def seen(view: DeskView) -> set[Column]:
    return {column for column in Column if not view.table.isColumnHidden(column)}


def test_a_narrow_desk_leaves_out_what_is_wanted_least(view: DeskView) -> None:
    assert Column.SITE in seen(view)
    assert Column.NOTE not in seen(view)

    view.resize(560, 400)

    assert {Column.STATE, Column.TITLE, Column.DOUBTS} <= seen(view)
    assert Column.SITE not in seen(view)
    assert view.table.columnWidth(Column.TITLE) >= 200


def test_enter_right_after_a_word_goes_to_the_first_page_that_has_it(view: DeskView, qtbot: QtBot) -> None:
    model = view.table.model()
    assert isinstance(model, DeskModel)
    model.show(
        [PageRow(page_id=number, source="a", place=f"{name}.html") for number, name in enumerate(("rain", "fog"))]
    )
    view.filter.setText("fog")

    qtbot.keyClick(view.filter, Qt.Key.Key_Return)

    assert model.rowCount() == 1
    assert view.selected() == [model.row(0)]


def test_a_wide_desk_leaves_a_third_to_the_titles(view: DeskView) -> None:
    for width in (1000, 1280, 1500):
        view.resize(width, 400)

        assert view.table.columnWidth(Column.TITLE) >= 0.29 * width


def test_what_was_chosen_last_is_shown_even_where_it_is_narrow(view: DeskView) -> None:
    view.resize(560, 400)
    menu = QMenu()
    view.columns.fill_menu(menu)
    (note,) = (action for action in menu.actions() if action.text() == "Note")
    assert not note.isChecked()
    note.trigger()

    assert Column.NOTE in seen(view)


def test_choice_order_and_width_are_there_the_next_time(
    qtbot: QtBot, theme: Theme, settings: Settings, view: DeskView
) -> None:
    header = view.table.horizontalHeader()
    view.columns.choose(Column.GAIN, is_shown=False)
    header.moveSection(header.visualIndex(Column.SITE), 1)
    header.resizeSection(Column.SITE, 222)
    qtbot.waitUntil(lambda: b'"SITE": 222' in settings.layout("desk_columns").data())  # written by and by

    again = shown(qtbot, theme, settings, 1000)
    assert Column.GAIN not in seen(again)
    assert again.table.horizontalHeader().visualIndex(Column.SITE) == 1
    assert again.table.columnWidth(Column.SITE) == 222

    again.columns.reset()
    assert Column.GAIN in seen(again)
    assert again.table.horizontalHeader().visualIndex(Column.SITE) == Column.SITE


def test_what_cannot_be_read_of_it_is_as_if_it_had_never_been_kept(
    qtbot: QtBot, theme: Theme, settings: Settings
) -> None:
    settings.set_layout("desk_columns", QByteArray(b'{"wanted": 3, "widths": []}'))

    assert Column.SITE in seen(shown(qtbot, theme, settings, 1000))


def test_a_narrow_head_says_in_one_word_what_its_button_does(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    wide, narrow = shown(qtbot, theme, settings, 1000), shown(qtbot, theme, settings, 420)
    narrow.show_title("A collection with a name that is far too long to be shown whole")

    assert wide.next_button.text() == narrow.next_button.accessibleName() == "Next page that needs a look"
    assert narrow.next_button.text() == "Next"
    assert narrow.next_button.toolTip() == "Next page that needs a look"
    assert narrow.filter.width() >= narrow.filter.minimumWidth()
    assert "far too long" in narrow.title.toolTip()


def test_the_foot_says_how_many_pages_cannot_be_read(view: DeskView) -> None:
    model = view.table.model()
    assert isinstance(model, DeskModel)
    states = (PageState.READ, PageState.FAILED, PageState.FAILED)
    model.show([PageRow(page_id=number, source="", state=state) for number, state in enumerate(states, 1)])

    assert view.count.text() == "3 pages · cannot be read: 2"
