"""The menu of a page in the list."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.page_list import PageList
from desktop.window.window import Window
from tests.desktop.conftest import put
from tests.desktop.documents import settled_document


def choose(window: Window, document: Document, words: str) -> None:
    menu = window.page_menu.menu(document)
    next(action for action in menu.actions() if action.text() == words).trigger()


def three_pages(window: Window, document: Document) -> list[Document]:
    others = [settled_document(), settled_document()]
    for other in others:
        put(window, other)
    return [document, *others]


def test_the_others_are_closed_and_the_page_comes_to_the_front(window: Window, document: Document) -> None:
    first, second, _ = three_pages(window, document)

    choose(window, second, "Close others")

    assert window.session.documents == [second]
    assert window.session.current is second
    assert first is not second


def test_a_page_that_is_not_shown_can_be_closed(window: Window, document: Document) -> None:
    first, second, third = three_pages(window, document)

    choose(window, first, "Close")

    assert window.session.documents == [second, third]
    assert window.session.current is third


def test_a_page_that_was_closed_while_its_menu_was_open_is_left_alone(window: Window, document: Document) -> None:
    first, second, third = three_pages(window, document)
    menu = window.page_menu.menu(first)
    window.session.close_document(first)

    for action in menu.actions():
        action.trigger()

    assert window.session.documents == [second, third]


def test_the_path_is_copied(window: Window, document: Document) -> None:
    document.path = Path("/somewhere/harbour.html")

    choose(window, document, "Copy path")

    assert QGuiApplication.clipboard().text() == str(Path("/somewhere/harbour.html"))


def test_what_needs_a_file_is_not_offered_for_a_pasted_page(window: Window, document: Document) -> None:
    enabled = {action.text(): action.isEnabled() for action in window.page_menu.menu(document).actions()}

    assert not enabled["Copy path"]
    assert not enabled["Show in folder"]
    assert enabled["Close"]


def test_the_right_button_asks_for_the_menu_and_goes_nowhere(qtbot: QtBot, window: Window, document: Document) -> None:
    pages = three_pages(window, document)
    (shown,) = window.findChildren(PageList)
    shown.menu_requested.disconnect()
    place = QPoint(20, shown.rowViewportPosition(0) + 5)

    with qtbot.waitSignal(shown.menu_requested) as asked:
        qtbot.mousePress(shown.viewport(), Qt.MouseButton.RightButton, pos=place)
        by_mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown.viewport().mapToGlobal(place))
        QApplication.sendEvent(shown.viewport(), by_mouse)

    assert asked.args[0] == 0
    assert window.session.current is pages[-1]
