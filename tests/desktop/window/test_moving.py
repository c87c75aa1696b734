"""Moving about on a page that is longer than the window: keys act on what is visible."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.comparison.overview import Overview
from desktop.window.window import Window
from extractors.comparing.combining import DEFAULT
from tests.desktop.conftest import put
from tests.desktop.documents import propose, waiting_document

COUNT = 120
DOUBTS = (4, 60)
Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def long_document(qtbot: QtBot, window: Window) -> Document:
    """A page of 120 paragraphs: 0 to 3 are dropped, 4 and 60 in doubt, the others kept."""
    html = "".join(
        f"<p>Number {number} says that the river rose again. {'It did. ' * 9}</p>" for number in range(COUNT)
    )
    document = waiting_document((DEFAULT,), html)
    put(window, document)
    propose(document, {number: 0.47 if number in DOUBTS else 1.0 for number in range(DOUBTS[0], COUNT)})
    document.finish()
    qtbot.waitUntil(lambda: window.view.is_measured and window.actions_by_name["next_doubt"].isEnabled())
    window.view.setFocus()
    return document


def is_seen(window: Window) -> bool:
    row, view = window.model.current_row, window.view
    top = view.rowViewportPosition(row)
    return top < view.viewport().height() and top + view.rowHeight(row) > 0


def test_n_on_a_fresh_page_goes_to_the_first_doubt(qtbot: QtBot, window: Window, long_document: Document) -> None:
    assert window.view.current_block > DOUBTS[0]

    qtbot.keyClick(window.view, Key.Key_N)

    assert window.view.current_block == DOUBTS[0]


def test_home_and_end_go_to_the_ends_of_the_page(qtbot: QtBot, window: Window, long_document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_End)
    assert window.view.current_block == COUNT - 1
    assert is_seen(window)

    qtbot.keyClick(window.view, Key.Key_Home)
    assert window.model.current_row == 0
    assert is_seen(window)


def test_the_last_of_a_long_selection_is_in_sight(qtbot: QtBot, window: Window, long_document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_End, CTRL | SHIFT)

    assert is_seen(window)
    assert len(window.view.selected_blocks()) > COUNT // 2


def test_a_key_shows_a_block_that_was_scrolled_away_before_it_acts_on_it(
    qtbot: QtBot, window: Window, long_document: Document
) -> None:
    here = window.view.current_block
    window.view.verticalScrollBar().setValue(window.view.verticalScrollBar().maximum())
    assert not is_seen(window)

    qtbot.keyClick(window.view, Key.Key_D)
    assert long_document.draft.is_kept(here)
    assert is_seen(window)

    qtbot.keyClick(window.view, Key.Key_D)
    assert not long_document.draft.is_kept(here)


def test_a_click_in_the_overview_moves_the_cursor_there(qtbot: QtBot, window: Window, long_document: Document) -> None:
    (strip,) = window.findChildren(Overview)

    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() * 3 // 4))

    assert is_seen(window)
    assert COUNT // 2 < window.view.current_block < COUNT


def test_all_is_selected_by_one_key(qtbot: QtBot, window: Window, long_document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_A, CTRL)

    assert window.view.selected_blocks()[-1] == COUNT - 1


def test_a_settles_a_block_as_it_is_and_goes_on(qtbot: QtBot, window: Window, long_document: Document) -> None:
    qtbot.keyClick(window.view, Key.Key_N)

    qtbot.keyClick(window.view, Key.Key_A)

    assert long_document.draft.is_by_hand(DOUBTS[0])
    assert not long_document.draft.is_kept(DOUBTS[0])
    assert window.view.current_block == DOUBTS[1]


def test_the_rest_is_accepted_in_one_step(qtbot: QtBot, window: Window, long_document: Document) -> None:
    before = long_document.draft.kept()

    qtbot.keyClick(window.view, Key.Key_A, SHIFT)
    assert not long_document.doubtful
    assert long_document.draft.kept() == before

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert long_document.doubtful == DOUBTS


def test_the_current_row_stays_in_its_place_when_the_text_grows(
    qtbot: QtBot, window: Window, long_document: Document
) -> None:
    window.view.go_to_block(DOUBTS[1])
    row = window.model.row_of_block(DOUBTS[1])
    before = window.view.rowViewportPosition(row)
    assert before > 0

    for _ in range(4):
        qtbot.keyClick(window.view, Key.Key_Plus, CTRL)
        qtbot.waitUntil(lambda: window.view.is_measured)

    assert abs(window.view.rowViewportPosition(row) - before) <= 2
