"""The whole window by keyboard and ear: every state of it, and every dialog."""

from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.action_table import DESCRIPTIONS
from desktop.appearance.theme import Theme
from desktop.language.languages import LANGUAGES
from desktop.models.desk_model import Column
from desktop.models.page_filter import PageFilter
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import stored_work
from desktop.session.session import Session
from desktop.views.page_list import PageList
from desktop.window.window import Window
from extractors.editing import edits
from tests.desktop.at_the_desk import put_in_doubt, rows
from tests.desktop.conftest import put
from tests.desktop.documents import CAPTION, LEAD, fail, settled_document
from tests.desktop.walking import nameless, stops, wanted_stops

Key = Qt.Key
OF_A_PAGE = (
    *("settings", "parts", "guide", "keys", "about", "details", "preview", "save_as", "save_all", "save_own"),
    "compare",
)
OF_PAGES = ("tag_pages", "note_pages", "accept_many", "save_articles", "scoreboard", "tune", "versions", "site_rules")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would hear beside the control that has the focus."""
    words: list[str] = []
    for module in ("window.announcer", "window.status_line", "views.find_bar", "views.reasons_bar", "views.notice"):
        monkeypatch.setattr(f"desktop.{module}.announce", lambda _, one: words.append(one))
    return words


def dialogs(qtbot: QtBot, window: Window, names: tuple[str, ...]) -> Iterator[tuple[str, QWidget]]:
    """Open the dialogs of some actions one after the other, and close each by Esc."""
    for name in names:
        qtbot.waitUntil(window.actions_by_name[name].isEnabled)
        window.actions_by_name[name].trigger()
        qtbot.waitUntil(lambda: bool(others(window)))
        (dialog,) = others(window)
        yield name, dialog
        qtbot.keyClick(QApplication.focusWidget() or dialog, Key.Key_Escape)
        qtbot.waitUntil(lambda: not others(window))
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isAncestorOf(QApplication.focusWidget() or QWidget()))


def others(window: Window) -> list[QWidget]:
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window)
    return [one for one in shown if one.parent() is not None and one.windowTitle()]


def menu_in(menu: QMenu, words: str) -> QMenu:
    (found,) = [one.menu() for one in menu.actions() if one.text() == words]
    assert isinstance(found, QMenu)
    return found


def check(qtbot: QtBot, name: str, shown: QWidget) -> dict[str, object]:
    """Return what is wrong with a window for a person without a mouse or a screen."""
    reached = stops(qtbot, shown)
    missed = [one for one in wanted_stops(shown) if one not in reached]
    hidden = [one for one in reached if not one.isVisible()]
    return {
        f"{name}: {kind}": one
        for kind, one in {"no name": nameless(shown), "missed": missed, "hidden": hidden}.items()
        if one
    }


def test_every_control_has_a_name_and_the_tab_key_reaches_it(qtbot: QtBot, window: Window) -> None:
    wrong = check(qtbot, "welcome", window)
    for _ in range(2):
        put(window, settled_document())
    qtbot.waitUntil(lambda: window.view.is_measured)
    wrong |= check(qtbot, "page", window)
    for action in ("why", "switch_view", "find"):
        window.actions_by_name[action].trigger()
        wrong |= check(qtbot, action, window)

    for name, dialog in dialogs(qtbot, window, OF_A_PAGE):
        wrong |= check(qtbot, name, dialog)

    assert wrong == {}


def test_the_tab_key_goes_along_the_foot_of_the_window_as_one_reads(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    for button in window.statusBar().findChildren(QToolButton):
        button.setEnabled(True)  # the encoding of a page without a file
    reached = [one for one in stops(qtbot, window) if window.statusBar().isAncestorOf(one)]

    assert len(reached) > 1
    assert reached == sorted(reached, key=lambda one: one.x())


def test_so_has_every_control_of_a_collection(qtbot: QtBot, opened: Window) -> None:
    window, view = opened, opened.collection_controller.view
    wrong = check(qtbot, "desk", window)
    view.table.selectAll()

    for name, dialog in dialogs(qtbot, window, OF_PAGES):
        wrong |= check(qtbot, name, dialog)

    assert wrong == {}


def test_no_two_actions_share_a_key(window: Window) -> None:
    actions = defaultdict(list)
    for described in DESCRIPTIONS:
        for keys in window.actions_by_name[described.name].shortcuts():
            if not keys.isEmpty():
                actions[keys.toString()].append(described.name)

    assert actions
    assert {keys: names for keys, names in actions.items() if len(names) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_open_by_one_letter(
    qtbot: QtBot, session: Session, qapp: QApplication, speaks: Callable[[str], str], language: str
) -> None:
    speaks(language)
    theme = Theme(qapp)
    window = Window(session, theme)
    qtbot.addWidget(window)
    put(window, settled_document())
    window.show()
    window.actions_by_name["find"].trigger()
    menus = {menu.title(): [one.text() for one in menu.actions()] for menu in window.menuBar().findChildren(QMenu)}
    buttons = [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]
    menus["the window"] = [one.text() for one in window.menuBar().actions()] + buttons

    for menu, words in menus.items():
        letters = [part[:1].lower() for one in words for part in one.split("&")[1:2]]
        assert len(letters) == len(set(letters)), menu
    theme.deleteLater()


def test_who_goes_through_the_list_of_pages_stays_in_it_until_enter(qtbot: QtBot, window: Window) -> None:
    pages = [settled_document() for _ in range(3)]
    for one in pages:
        put(window, one)
    (shown,) = window.findChildren(PageList)
    window.session.show(pages[0])
    shown.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(shown, Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget() or window, Key.Key_Down)
    assert window.session.current is pages[2]
    assert shown.hasFocus()

    qtbot.keyClick(shown, Key.Key_Return)
    assert window.view.hasFocus()


def test_tab_takes_what_was_typed_and_goes_back_to_the_passages(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    window.view.go_to_block(CAPTION)
    qtbot.keyClick(window.view, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, ".")

    qtbot.keyClick(editor, Key.Key_Tab)

    assert document.draft.text(CAPTION, document.blocks[CAPTION]).endswith("paper.")
    assert window.view.hasFocus()


def test_letters_are_keys_also_where_an_input_method_makes_words_of_them(window: Window, document: Document) -> None:
    window.view.setFocus()
    window.view.go_to_block(CAPTION)

    assert not window.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_column_that_failed_can_be_given_more_time_by_key(
    qtbot: QtBot, window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[tuple[str, bool]] = []
    monkeypatch.setattr(window.session.runs, "retry", lambda _, name, *, is_longer: again.append((name, is_longer)))
    name = window.model.extractors[0]
    fail(document, name)
    window.view.column_header.refresh()
    menu = QMenu()
    for _ in range(2):
        window.columns.fill_menu(menu)

    of_it = menu_in(menu_in(menu, "One column"), f"{name}: did not finish within 15 s")
    next(one for one in of_it.actions() if one.text() == "Give it a minute").trigger()
    assert again == [(name, True)]


def test_the_desk_is_sorted_without_a_click(qtbot: QtBot, opened: Window) -> None:
    view, menu = opened.collection_controller.view, QMenu()

    for is_descending in (False, True):
        view.columns.fill_menu(menu)
        menu_in(menu, "Sort by").actions()[Column.TITLE].trigger()

        assert opened.collection_controller.model.order == (Column.TITLE, is_descending)


def test_the_keys_are_for_the_pages_where_none_is_left_to_look_at(qtbot: QtBot, opened: Window) -> None:
    put(opened, settled_document())
    put_in_doubt(opened)
    assert opened.view.hasFocus()

    opened.actions_by_name["next_to_look_at"].trigger()

    assert opened.collection_controller.view.table.hasFocus()


def test_where_the_page_under_the_cursor_is_filtered_out_another_is(qtbot: QtBot, opened: Window) -> None:
    view = opened.collection_controller.view
    view.table.setFocus()
    view.table.go_to(rows(opened)["Ahlen"].page_id)

    view.choose(PageFilter(words=("borken",)))

    qtbot.waitUntil(lambda: [row.title for row in view.selected()] == ["Flood in Borken"])


def test_a_screen_reader_hears_what_a_key_did(
    qtbot: QtBot, window: Window, document: Document, said: list[str]
) -> None:
    window.view.go_to_block(CAPTION)
    for key in (Key.Key_K, Key.Key_Z):
        modifier = Qt.KeyboardModifier.ControlModifier if key == Key.Key_Z else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(window.view, key, modifier)

    assert said[0].startswith("Keep")
    assert said[1].startswith("Undo keep")


def test_a_screen_reader_hears_of_every_step_that_keeps_more(
    window: Window, document: Document, said: list[str]
) -> None:
    for threshold in (0.4, 0.3, 0.35):
        document.set_keep_threshold(threshold)

    assert said == ["Keep more", "Keep more", "Keep less"]
    assert document.undo_stack.count() == 1


def test_a_screen_reader_hears_nothing_of_what_was_done_before_the_page_was_opened(
    window: Window, document: Document, said: list[str]
) -> None:
    document.play(edits.drop(document.draft, [LEAD]))
    stored = stored_work(document)
    again = settled_document()
    put(window, again)
    said.clear()

    again.restore(stored)

    assert again.undo_stack.count() == 1
    assert said == []


def test_a_screen_reader_hears_what_was_found(
    qtbot: QtBot, window: Window, document: Document, said: list[str]
) -> None:
    window.actions_by_name["find"].trigger()
    field = QApplication.focusWidget()
    assert field is not None

    qtbot.keyClicks(field, "pier")
    qtbot.keyClick(field, Key.Key_Return)

    assert said[-1] == "1 of 1: The river rose at night and took the old pier with it."
