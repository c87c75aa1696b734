"""Edits of many blocks at once, by keys and by the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.session.document import Document
from desktop.window.window import Window
from tests.desktop.documents import ARTICLE, BOATS, FERRY, LEAD, TITLE

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def kept(document: Document) -> set[int]:
    return {index for index, is_kept in enumerate(document.draft.kept()) if is_kept}


@pytest.fixture(autouse=True)
def ready(qtbot: QtBot, window: Window, document: Document) -> None:
    qtbot.waitUntil(window.actions_by_name["join"].isEnabled)


def test_all_below_is_dropped_in_one_step(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(FERRY)

    qtbot.keyClick(window.view, Key.Key_D, SHIFT)
    assert kept(document) == {TITLE, LEAD, BOATS}

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert kept(document) == ARTICLE


def test_a_section_is_dropped_with_its_heading(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)

    qtbot.keyClick(window.view, Key.Key_D, CTRL)

    assert kept(document) == set()


def test_all_that_stand_in_the_same_place_are_dropped(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(FERRY)

    qtbot.keyClick(window.view, Key.Key_D, CTRL | SHIFT)

    assert ARTICLE - kept(document) == {FERRY, FERRY + 1}


def test_a_joined_block_shows_that_it_goes_on(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)

    qtbot.keyClick(window.view, Key.Key_J)

    row = window.model.row_of_block(BOATS)
    assert window.model.index(row, window.model.columnCount() - 1).data().startswith("⤷ ")


@pytest.mark.timeout(120)
def test_selected_blocks_are_copied_as_text_and_html(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)
    qtbot.keyClick(window.view, Key.Key_Down, SHIFT)

    qtbot.keyClick(window.view, Key.Key_C, CTRL)

    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "old pier" in clipboard.text(), timeout=60_000)
    assert "<p>The river rose" in clipboard.mimeData().html()
    assert "Floods" not in clipboard.text()


def test_a_right_click_offers_what_can_be_done(qtbot: QtBot, window: Window, document: Document) -> None:
    menu = window._wide_edits.menu()

    assert {"keep", "drop_section", "join", "copy_blocks"} <= {action.objectName() for action in menu.actions()}
    menu.actions()[[action.objectName() for action in menu.actions()].index("drop")].trigger()
    assert document.undo_stack.count() == 1
