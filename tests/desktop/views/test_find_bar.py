"""The line under the comparison that finds words while they are typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.find_bar import FindBar
from desktop.window.window import Window
from extractors.blocks.segmenting import segment
from tests.desktop.conftest import put
from tests.desktop.documents import BOATS, FOOTER, HEAD, LEAD, page, waiting_document

Key = Qt.Key


def opened(qtbot: QtBot, window: Window) -> tuple[FindBar, QLineEdit]:
    (bar,) = window.findChildren(FindBar)
    qtbot.keyClick(window.view, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    return bar, bar.field


def count_of(bar: FindBar) -> str:
    return next(label.text() for label in bar.findChildren(QLabel) if label.objectName() == "muted")


def test_typing_goes_to_the_first_place_from_where_one_stands(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)
    bar, field = opened(qtbot, window)

    qtbot.keyClicks(field, "the")

    qtbot.waitUntil(lambda: window.view.current_block > BOATS)
    assert field.hasFocus()
    assert count_of(bar).endswith(" of 8")


def test_more_letters_are_looked_for_from_where_one_began(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)
    _, field = opened(qtbot, window)
    qtbot.keyClicks(field, "boat")
    qtbot.waitUntil(lambda: window.view.current_block == BOATS)

    field.setText("boa")

    qtbot.waitUntil(lambda: field.text() == "boa" and window.view.current_block == BOATS)
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Return)
    assert window.view.current_block == HEAD


def test_f3_and_shift_f3_go_on_and_back_from_the_table(qtbot: QtBot, window: Window, document: Document) -> None:
    _, field = opened(qtbot, window)
    qtbot.keyClicks(field, "boat")
    qtbot.keyClick(field, Key.Key_Return)
    window.view.setFocus()

    qtbot.keyClick(window.view, Key.Key_F3)
    assert window.view.current_block == HEAD
    qtbot.keyClick(window.view, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)

    assert window.view.current_block == BOATS


def test_what_was_dropped_can_be_left_out(qtbot: QtBot, window: Window, document: Document) -> None:
    bar, field = opened(qtbot, window)
    qtbot.keyClicks(field, "rights reserved")
    qtbot.keyClick(field, Key.Key_Return)
    assert window.view.current_block == FOOTER

    bar.article_only.setChecked(True)

    assert count_of(bar) == "Not in the article"


def test_words_are_found_in_a_page_that_was_read_again_and_is_shorter(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    bar, field = opened(qtbot, window)
    qtbot.keyClicks(field, "river")
    qtbot.keyClick(field, Key.Key_Return)
    shorter = page("<p>The river rose at night and took the old pier with it.</p>")

    document.open_page(shorter, segment(shorter).blocks, ())

    assert count_of(bar) == "1 found"


def test_the_current_match_is_marked_otherwise_and_its_line_is_on_screen(qtbot: QtBot, window: Window) -> None:
    long = "Rain. " * 900
    put(window, waiting_document((), f"<p>Tide {long}Tide {long}</p><p>Tide</p>"))
    qtbot.waitUntil(lambda: window.view.is_measured)
    _, field = opened(qtbot, window)
    qtbot.keyClicks(field, "tide")
    qtbot.keyClick(field, Key.Key_Return)
    window.view.verticalScrollBar().setValue(0)

    qtbot.keyClick(field, Key.Key_Return)

    assert window.view.current_block == 0
    assert window.view.verticalScrollBar().value() > 0
    assert shows(window, "found_now_background")
    window.view.verticalScrollBar().setValue(0)
    assert not shows(window, "found_now_background")
    assert shows(window, "find_background")


def shows(window: Window, colour: str) -> bool:
    image = window.view.viewport().grab().toImage()
    wanted = window.theme.colour(colour).rgb()
    return any(image.pixel(x, y) == wanted for y in range(0, image.height(), 3) for x in range(image.width()))
