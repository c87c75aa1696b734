"""Whole tables, lists, figures and code listings: one key keeps or drops one, another closes and opens it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.models.cell import Strength
from desktop.session.documents.document import Document
from desktop.window.window import Window
from extractors.comparing.combining import DEFAULT
from extractors.saving.rendering import pictures_of
from tests.desktop.conftest import put
from tests.desktop.documents import ARTICLE, FERRY, HEAD, ROW, TUG, document_of, page, propose
from tests.desktop.window.test_multi_block_edits import kept
from tests.desktop.window.test_picture_rows import CAPTION, QUAY, opened

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINES = 300


@pytest.fixture
def ready(qtbot: QtBot, window: Window, document: Document) -> Document:
    qtbot.waitUntil(window.actions_by_name["toggle_unit"].isEnabled)
    window.view.setFocus()
    return document


def article_cell(window: Window, block: int) -> tuple[str, Strength]:
    cell = window.model.cell(window.model.row_of_block(block), window.model.columnCount() - 1)
    return cell.look.text, cell.strength


def test_one_key_drops_a_whole_table_and_takes_it_back(qtbot: QtBot, window: Window, ready: Document) -> None:
    window.view.go_to_block(ROW)

    qtbot.keyClick(window.view, Key.Key_Space, SHIFT)
    assert kept(ready) == ARTICLE - {HEAD, ROW}
    assert ready.undo_stack.count() == 1

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert kept(ready) == ARTICLE


def test_a_list_of_which_a_part_is_dropped_is_kept_whole(qtbot: QtBot, window: Window, ready: Document) -> None:
    window.view.go_to_block(FERRY)
    qtbot.keyClick(window.view, Key.Key_D)
    window.view.go_to_block(TUG)

    qtbot.keyClick(window.view, Key.Key_Space, SHIFT)

    assert {FERRY, TUG} <= kept(ready)


def test_a_table_is_closed_to_one_row_on_which_every_key_acts(qtbot: QtBot, window: Window, ready: Document) -> None:
    rows = len(window.model.rows)
    window.view.go_to_block(ROW)

    qtbot.keyClick(window.view, Key.Key_O)
    assert len(window.model.rows) == rows - 1
    assert article_cell(window, ROW) == ("▸ Table with 2 rows: Boat Loss…", Strength.FULL)
    assert window.view.selected_blocks() == [HEAD, ROW]

    qtbot.keyClick(window.view, Key.Key_D)
    assert article_cell(window, ROW)[1] is Strength.FAINT
    assert kept(ready) == ARTICLE - {HEAD, ROW}

    window.view.go_to_block(HEAD)
    qtbot.keyClick(window.view, Key.Key_O)
    assert len(window.model.rows) == rows
    assert article_cell(window, HEAD) == ("Boat\tLoss", Strength.FAINT)


def test_a_closed_list_says_how_much_of_it_is_kept(qtbot: QtBot, window: Window, ready: Document) -> None:
    window.view.go_to_block(TUG)
    qtbot.keyClick(window.view, Key.Key_D)
    window.view.go_to_block(FERRY)

    qtbot.keyClick(window.view, Key.Key_O)

    text, strength = article_cell(window, FERRY)
    assert text == "▸ List with 2 items, 1 of 2 kept: First the ferry…"
    assert strength is Strength.PARTLY
    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert article_cell(window, FERRY)[1] is Strength.FULL  # and it stays closed
    assert window.model.rows[window.model.row_of_block(TUG)].is_unit


def test_a_closed_list_is_opened_by_enter_and_by_what_is_looked_for_in_it(
    qtbot: QtBot, window: Window, ready: Document
) -> None:
    for opening in ("return", "search", "double click"):
        window.view.go_to_block(FERRY)
        qtbot.keyClick(window.view, Key.Key_O)
        row = window.model.row_of_block(TUG)
        assert window.model.rows[row].is_unit
        if opening == "return":
            qtbot.keyClick(window.view, Key.Key_Return)
        elif opening == "search":
            window.review_controller.reveal(TUG)
        else:
            place = window.view.visualRect(window.model.index(row, 0)).center()
            QTest.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

        assert not window.model.rows[window.model.row_of_block(TUG)].is_unit, opening
        assert window.view.findChild(QPlainTextEdit) is None


def test_the_votes_view_marks_a_closed_table(qtbot: QtBot, window: Window, ready: Document) -> None:
    window.view.go_to_block(ROW)
    qtbot.keyClick(window.view, Key.Key_O)

    window.actions_by_name["switch_view"].trigger()

    row = window.model.row_of_block(ROW)
    assert Strength.FULL in window.model.marks(row)
    assert "Table with 2 rows" in window.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert window.view.grab().width() > 0


def test_a_long_code_listing_is_closed_to_one_row(qtbot: QtBot, window: Window) -> None:
    code = "\n".join(f"line_{number} = a_rather_long_name + {number}" for number in range(LINES))
    document = document_of(page(f"<h1>Code</h1><pre>{code}</pre><p>So it was.</p>"), (DEFAULT,))
    put(window, document)
    propose(document, dict.fromkeys(range(3), 1.0))
    document.finish()
    qtbot.waitUntil(window.actions_by_name["open_folds"].isEnabled)
    assert len(window.model.rows) > 3
    window.view.go_to_block(1)
    window.view.setFocus()

    qtbot.keyClick(window.view, Key.Key_O)

    assert len(window.model.rows) == 3
    assert article_cell(window, 1)[0].startswith(f"▸ Code with {LINES} lines: line_0 =")


@pytest.mark.parametrize("is_on_picture", [True, False])
def test_a_figure_goes_as_a_whole(qtbot: QtBot, window: Window, tmp_path, is_on_picture: bool) -> None:
    document = opened(tmp_path)
    put(window, document)
    qtbot.waitUntil(window.actions_by_name["toggle_unit"].isEnabled)
    window.view.setFocus()
    if is_on_picture:
        window.view.go_to_picture(QUAY)
    else:
        window.view.go_to_block(CAPTION)

    qtbot.keyClick(window.view, Key.Key_Space, SHIFT)

    assert not document.draft.kept()[CAPTION]
    assert dict(document.draft.pictures) == {"quay.jpg": False}


def test_pictures_of_a_closed_list_are_closed_and_dropped_with_it(qtbot: QtBot, window: Window) -> None:
    made = page(
        '<h1>Boats</h1><ul><li>The ferry of the island</li><li><img src="https://v.example/ferry.jpg"></li>'
        "<li>The tug</li></ul><p>And no others were there.</p>"
    )
    document = document_of(made, (DEFAULT,))
    put(window, document)
    propose(document, dict.fromkeys(range(4), 1.0))
    document.finish()
    document.take_pictures(pictures_of(made))
    qtbot.waitUntil(window.actions_by_name["open_folds"].isEnabled)
    assert window.model.rows.row_of_picture(0) > 0
    window.view.go_to_block(1)
    window.view.setFocus()

    qtbot.keyClick(window.view, Key.Key_O)
    assert window.model.rows.row_of_picture(0) < 0

    qtbot.keyClick(window.view, Key.Key_D)
    assert kept(document) == {0, 3}
    assert dict(document.draft.pictures) == {"https://v.example/ferry.jpg": False}
