"""Words inside a row of the article: selected by keys or by dragging, and dropped."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.window.window import Window
from tests.desktop.documents import BOATS, LEAD, NAV, ROW

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def ready(qtbot: QtBot, window: Window, document: Document) -> None:
    qtbot.waitUntil(window.actions_by_name["choose_words"].isEnabled)
    window.view.go_to_block(LEAD)
    window.view.setFocus()


def text(document: Document, index: int = LEAD) -> str:
    return document.draft.text(index, document.blocks[index])


def chosen(window: Window, document: Document) -> str:
    span = window.view.words.span()
    return text(document, window.view.current_block)[slice(*span)] if span else ""


def test_a_phrase_is_chosen_by_the_arrows_and_dropped(qtbot: QtBot, window: Window, document: Document) -> None:
    with qtbot.waitSignal(window.session.message):
        qtbot.keyClick(window.view, Key.Key_X)
    for _ in range(3):
        qtbot.keyClick(window.view, Key.Key_Right)
    qtbot.keyClick(window.view, Key.Key_Right, SHIFT)
    assert chosen(window, document) == "at night"

    qtbot.keyClick(window.view, Key.Key_D)
    assert text(document) == "The river rose and took the old pier with it."
    assert document.draft.is_kept(LEAD)
    assert window.view.words.span() is None
    assert window.view.current_block == LEAD
    assert document.undo_stack.undoText() == "Drop words of 1 passage"

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert text(document) == document.blocks[LEAD].text


def test_the_last_words_come_first_from_behind(qtbot: QtBot, window: Window, document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_Left)
    qtbot.keyClick(window.view, Key.Key_Left, SHIFT)

    assert chosen(window, document) == "with it."


def test_escape_and_another_row_choose_nothing(qtbot: QtBot, window: Window, document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_Right)
    qtbot.keyClick(window.view, Key.Key_Escape)
    assert chosen(window, document) == ""

    qtbot.keyClick(window.view, Key.Key_Right)
    qtbot.keyClick(window.view, Key.Key_Down)
    assert chosen(window, document) == ""

    qtbot.keyClick(window.view, Key.Key_Up)
    qtbot.keyClick(window.view, Key.Key_D)
    assert not document.draft.is_kept(LEAD)


def test_words_under_a_dragged_pointer_are_chosen(qtbot: QtBot, window: Window, document: Document) -> None:
    view = window.view
    row, column = window.model.row_of_block(BOATS), window.model.columnCount() - 1
    rect = view.visualRect(window.model.index(row, column))
    middle = rect.top() + 12
    left = round(view._delegate.text_left(window.model, column, rect))

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 3, middle))
    for step in (10, 20, 60):
        QTest.mouseMove(view.viewport(), QPoint(left + step, middle))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 60, middle))

    assert view.current_block == BOATS
    assert chosen(window, document) == "Boats broke"
    assert view.selected_blocks() == [BOATS]


def test_a_drag_over_several_rows_still_selects_rows(qtbot: QtBot, window: Window, document: Document) -> None:
    view = window.view
    column = window.model.columnCount() - 1
    first, last = (view.visualRect(window.model.index(window.model.row_of_block(one), column)) for one in (LEAD, BOATS))

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    QTest.mouseMove(view.viewport(), first.center() + QPoint(0, 30))
    QTest.mouseMove(view.viewport(), last.center())
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last.center())

    assert view.selected_blocks()[0] == LEAD
    assert view.selected_blocks()[-1] == BOATS
    assert view.words.span() is None


def test_a_word_of_one_cell_leaves_the_others(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(ROW)

    qtbot.keyClick(window.view, Key.Key_Right)
    qtbot.keyClick(window.view, Key.Key_Right)
    qtbot.keyClick(window.view, Key.Key_D)

    assert text(document, ROW) == "Ferry\t"


def test_words_are_counted_after_those_of_a_joined_block(qtbot: QtBot, window: Window, document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_J)
    window.view.go_to_block(BOATS)

    qtbot.keyClick(window.view, Key.Key_Right)
    assert chosen(window, document) == "Boats"

    qtbot.keyClick(window.view, Key.Key_D)
    assert text(document, BOATS) == "broke loose."


def test_chosen_words_are_copied(qtbot: QtBot, window: Window, document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_Right)

    qtbot.keyClick(window.view, Key.Key_C, CTRL)

    assert QGuiApplication.clipboard().text() == "The"


def test_the_votes_view_chooses_words_too(qtbot: QtBot, window: Window, document: Document) -> None:
    window.actions_by_name["switch_view"].trigger()
    window.view.go_to_block(LEAD)

    qtbot.keyClick(window.view, Key.Key_Right)

    assert chosen(window, document) == "The"
    assert window.view.grab().width() > 0


def test_a_fold_has_no_words_to_choose(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(NAV)

    qtbot.keyClick(window.view, Key.Key_Right)

    assert window.view.words.span() is None
    assert window.view.findChild(QPlainTextEdit) is None
