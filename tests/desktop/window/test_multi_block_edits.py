"""Edits of many blocks at once, by keys and by the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.window.window import Window
from extractors.saving.compose.building import build_article
from tests.desktop.documents import ARTICLE, BOATS, FERRY, HEAD, LEAD, NAV, TITLE

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
    menu = window._multi_block_edits.menu()

    assert {"keep", "drop_section", "join", "copy_blocks"} <= {action.objectName() for action in menu.actions()}
    menu.actions()[[action.objectName() for action in menu.actions()].index("drop")].trigger()
    assert document.undo_stack.count() == 1


def test_blocks_become_items_of_a_list(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)

    qtbot.keyClick(window.view, Key.Key_L)

    row, last = window.model.row_of_block(LEAD), window.model.columnCount() - 1
    assert window.model.cell(row, last).look.marker == "•"
    assert document.undo_stack.undoText() == "Mark 1 passage as list item"
    assert document.page is not None
    assert "<ul><li>The river rose" in build_article(document.page, document.draft).body_html


def test_a_block_is_moved_up_and_its_row_says_so(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)

    qtbot.keyClick(window.view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert document.draft.order()[:3] == [TITLE, BOATS, LEAD]
    row, last = window.model.row_of_block(BOATS), window.model.columnCount() - 1
    assert window.model.cell(row, last).look.text == "⇅ Boats broke loose."
    assert window.view.current_block == BOATS
    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert document.draft.order()[:3] == [TITLE, LEAD, BOATS]


def test_a_paragraph_that_the_page_lacks_is_written_below_a_block(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    window.view.go_to_block(BOATS)

    qtbot.keyClick(window.view, Key.Key_Return, CTRL)
    editor = window.view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, "Nobody was hurt.")
    qtbot.keyClick(editor, Key.Key_Return)

    assert document.draft.text(BOATS, document.blocks[BOATS]) == "Boats broke loose.\n\nNobody was hurt."


def test_no_paragraph_is_written_inside_a_table(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(HEAD)

    with qtbot.waitSignal(window.session.message):
        qtbot.keyClick(window.view, Key.Key_Return, CTRL)

    assert window.view.findChild(QPlainTextEdit) is None


def test_links_of_the_block_are_taken_out(qtbot: QtBot, window: Window, document: Document) -> None:
    window.model.set_fold_open(window.model.row_of_block(NAV), True)
    window.view.go_to_block(NAV)

    qtbot.keyClick(window.view, Key.Key_U)

    assert document.draft.decisions[NAV].has_no_links
    assert document.undo_stack.undoText() == "Remove the links of 1 passage"
