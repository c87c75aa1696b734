"""The columns have one order, and everything that counts them uses it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.window.window import Window
from tests.desktop.documents import CAPTION


def drag_last_column_to_the_front(qtbot: QtBot, window: Window) -> tuple[str, ...]:
    """Drag the last extractor's header to the left edge by the mouse; return the resulting order on screen."""
    names, header = window.model.extractors, window.view.column_header
    start = QPoint(header.sectionViewportPosition(len(names) - 1) + 60, 20)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for x in (start.x() - 40, start.x() // 2, 15, 5):
        qtbot.mouseMove(header.viewport(), QPoint(x, 20))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 20))
    seen = (names[-1], *names[:-1])
    qtbot.waitUntil(lambda: window.model.extractors == seen)
    qtbot.waitUntil(lambda: seen[0] in window.actions_by_name["take_1"].text())
    return seen


def test_a_dragged_column_is_where_it_is_seen_in_every_order(qtbot: QtBot, window: Window, document: Document) -> None:
    seen = drag_last_column_to_the_front(qtbot, window)

    assert window.model.extractors == seen
    assert window.session.settings.columns == seen
    header = window.view.column_header
    assert [header.visualIndex(column) for column in range(header.count())] == list(range(header.count()))
    menu = QMenu()
    window.columns.fill_menu(menu)
    assert tuple(action.text() for action in menu.actions())[: len(seen)] == seen


def test_a_digit_takes_the_column_that_stands_at_its_number(qtbot: QtBot, window: Window, document: Document) -> None:
    seen = drag_last_column_to_the_front(qtbot, window)
    window.view.go_to_block(CAPTION)

    place = seen.index("readability")
    assert window.actions_by_name[f"take_{place + 1}"].text().startswith("Take readability's")
    qtbot.keyClick(window.view, Qt.Key(Qt.Key.Key_1 + place))

    assert document.draft.is_kept(CAPTION)


def test_the_votes_stand_in_the_order_of_the_columns(qtbot: QtBot, window: Window, document: Document) -> None:
    seen = drag_last_column_to_the_front(qtbot, window)

    window.actions_by_name["switch_view"].trigger()

    assert window.model.extractors[: len(seen)] == seen


def choose(window: Window, name: str, words: str) -> None:
    menu = window.columns.menu_for(name, window)
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_columns_menu_takes_everything_of_it(window: Window, document: Document) -> None:
    choose(window, "readability", "Take everything")

    assert document.draft.base_name == "readability"
    assert document.undo_stack.undoText() == "Take readability's version of everything"


def test_a_columns_menu_saves_what_its_extractor_made(qtbot: QtBot, window: Window, document: Document) -> None:
    choose(window, "trafilatura", "Save this extractor's own output…")

    dialog = window.findChildren(QDialog)[-1]
    qtbot.addWidget(dialog)
    assert "trafilatura" in dialog.windowTitle()


def test_in_the_votes_the_menu_is_that_of_the_number_pointed_at(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    window.actions_by_name["switch_view"].trigger()
    header = window.view.column_header
    header.menu_requested.disconnect()

    with qtbot.waitSignal(header.menu_requested) as asked:
        header.customContextMenuRequested.emit(QPoint(12 + 16 + 8, 20))

    assert asked.args[0] == window.model.extractors[1]
