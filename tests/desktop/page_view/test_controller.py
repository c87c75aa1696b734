"""The page in the window: the message without the engine, and that page, keys and text stay in step."""

import os
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop.page_view import controller
from desktop.session.documents.document import Document
from desktop.window.window import Window
from extractors.blocks.segmenting import segment
from tests.desktop.conftest import put
from tests.desktop.documents import BOATS, CAPTION, FERRY, LEAD, NAV, TITLE, TUG, settled_document

READY_MS = 60_000


def open_page(qtbot: QtBot, window: Window, name: str = "page_view") -> None:
    window.actions_by_name[name].setChecked(True)
    qtbot.waitUntil(
        lambda: bool(window.page_view_controller.pane and window.page_view_controller.pane.is_ready), timeout=READY_MS
    )
    pane = window.page_view_controller.pane
    assert pane is not None
    widths: list[float] = []

    def is_laid_out() -> bool:
        pane.ask("innerWidth", widths.append)
        return bool(widths) and widths[-1] == pane.width()

    qtbot.waitUntil(is_laid_out, timeout=READY_MS)


def press(window: Window, key: Qt.Key) -> None:
    pane = window.page_view_controller.pane
    assert pane is not None
    QTest.keyClick(pane, key)


def shown_message(window: Window) -> str:
    return " ".join(
        label.text() for label in window.page_view_controller.sides.findChildren(QLabel) if label.isVisible()
    )


def point_at(qtbot: QtBot, window: Window, block: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click on a block where the page shows it."""
    pane = window.page_view_controller.pane
    assert pane is not None
    spots: list[list[float]] = []
    pane.ask(f"unhusk.middle({block})", spots.append)
    qtbot.waitUntil(lambda: bool(spots))
    QTest.mouseClick(pane.overlay, button, pos=QPoint(round(spots[0][0]), round(spots[0][1])))
    qtbot.waitUntil(lambda: block in window.view.selected_blocks())


def test_a_window_loads_no_engine_until_somebody_looks() -> None:
    program = """
import sys
from desktop.window.window import Window
loaded = [name for name in sys.modules if "WebEngine" in name or name.startswith("desktop.page_view.pane")]
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=50)


def test_a_page_that_is_read_again_is_shown_again(
    window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "unavailable_reason", lambda: "not here")
    window.actions_by_name["page_view"].setChecked(True)
    asked: list[Document] = []
    window.session.articles.make_shown = lambda document, then: asked.append(document)  # type: ignore[method-assign]
    pane = SimpleNamespace(is_ready=True, leave=lambda: None, go_to=lambda *_, **__: None, select=lambda _: None)
    window.page_view_controller.pane = pane  # type: ignore[assignment]  # as if the engine were here
    for _ in range(2):
        window.page_view_controller.refresh()
    assert asked == [document]
    assert document.page is not None

    document.open_page(document.page, segment(document.page).blocks, ())

    assert asked == [document, document]
    window.page_view_controller.pane = None


@pytest.mark.parametrize("name", ["page_view", "page_aside"])
def test_without_the_engine_the_place_says_how_to_get_it(
    window: Window, document: Document, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "unavailable_reason", lambda: 'pip install "unhusk[page]"')

    window.actions_by_name[name].setChecked(True)

    assert 'pip install "unhusk[page]"' in shown_message(window)
    assert window.view.isVisible()  # the text stays
    window.actions_by_name[name].setChecked(False)
    assert 'pip install "unhusk[page]"' not in shown_message(window)


def test_an_engine_that_cannot_be_loaded_costs_a_sentence(
    window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "unavailable_reason", lambda: "")
    monkeypatch.setitem(sys.modules, "desktop.page_view.pane", None)

    window.actions_by_name["page_view"].setChecked(True)

    assert "The browser engine cannot be loaded on this system" in shown_message(window)
    assert window.view.isVisible()


def test_the_page_stands_in_the_texts_stead_or_beside_it_but_not_both(
    window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "unavailable_reason", lambda: "not here")

    window.actions_by_name["page_view"].setChecked(True)
    window.actions_by_name["page_aside"].setChecked(True)

    assert not window.actions_by_name["page_view"].isChecked()


@pytest.mark.engine
def test_a_click_on_the_page_and_a_key_in_the_text_share_one_current_block(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    open_page(qtbot, window, "page_aside")

    point_at(qtbot, window, BOATS)
    window.review_controller.reveal(LEAD)

    pane = window.page_view_controller.pane
    assert pane is not None
    assert pane.found_count == len(document.blocks)
    here: list[int] = []
    pane.ask("unhusk.current()", here.append)
    qtbot.waitUntil(lambda: bool(here))
    assert here == [LEAD]


@pytest.mark.engine
def test_a_page_that_is_closed_while_the_view_is_shut_is_let_go(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    open_page(qtbot, window)
    window.actions_by_name["page_view"].setChecked(False)

    window.session.close_document(document)
    qtbot.wait(50)  # until Qt has deleted it
    put(window, settled_document())

    open_page(qtbot, window)


@pytest.mark.engine
def test_keys_act_on_the_page_as_on_the_text(qtbot: QtBot, window: Window, document: Document) -> None:
    open_page(qtbot, window)
    assert not window.view.isVisible()
    point_at(qtbot, window, LEAD)

    press(window, Qt.Key.Key_D)

    assert not document.draft.is_kept(LEAD)
    assert window.view.current_block == CAPTION  # on to the next block in doubt
    press(window, Qt.Key.Key_Down)
    assert window.view.current_block == BOATS


@pytest.mark.engine
def test_the_part_around_a_passage_is_dropped_in_one_move(qtbot: QtBot, window: Window, document: Document) -> None:
    open_page(qtbot, window)
    point_at(qtbot, window, FERRY)

    window.actions_by_name["pick_more"].trigger()
    qtbot.waitUntil(lambda: window.view.selected_blocks() == [FERRY, TUG])
    press(window, Qt.Key.Key_D)

    assert [document.draft.is_kept(block) for block in (BOATS, FERRY, TUG)] == [True, False, False]
    assert document.undo_stack.count() == 1


@pytest.mark.engine
def test_the_other_button_offers_what_can_be_done_with_a_passage_or_all_that_are_selected(
    qtbot: QtBot, window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    popped: list[list[str]] = []
    monkeypatch.setattr(
        QMenu, "popup", lambda menu, _where: popped.append([one.objectName() for one in menu.actions()])
    )
    open_page(qtbot, window)
    point_at(qtbot, window, FERRY)
    window.actions_by_name["pick_more"].trigger()
    qtbot.waitUntil(lambda: window.view.selected_blocks() == [FERRY, TUG])

    def menu_at(block: int) -> list[str]:
        with qtbot.waitSignal(window.page_view_controller.menu_requested):
            point_at(qtbot, window, block, Qt.MouseButton.RightButton)
        return popped[-1]

    assert "always_drop" in menu_at(TUG)
    assert window.view.selected_blocks() == [FERRY, TUG]
    menu_at(LEAD)
    assert window.view.selected_blocks() == [LEAD]


@pytest.mark.engine
def test_the_menu_key_offers_what_can_be_done_with_the_current_passage(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    open_page(qtbot, window)
    point_at(qtbot, window, LEAD)
    controller = window.page_view_controller
    pane = controller.pane
    assert pane is not None
    controller.menu_requested.disconnect()  # a menu that is open would take the next test's keys

    with qtbot.waitSignal(controller.menu_requested) as asked:
        QCoreApplication.sendEvent(pane, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))

    assert pane.rect().contains(pane.mapFromGlobal(asked.args[0]))
    assert window.view.current_block == LEAD


@pytest.mark.engine
def test_a_rectangle_takes_all_that_stands_in_it(qtbot: QtBot, window: Window, document: Document) -> None:
    open_page(qtbot, window)
    overlay = window.page_view_controller.pane.overlay  # type: ignore[union-attr]

    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    for corner in (QPoint(300, 200), QPoint(overlay.width() - 1, overlay.height() - 1)):
        QTest.mouseMove(overlay, corner)
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(overlay.width() - 1, overlay.height() - 1))

    qtbot.waitUntil(lambda: len(window.view.selected_blocks()) > 5)
    assert {NAV, TITLE, LEAD} <= set(window.view.selected_blocks())


@pytest.mark.engine
def test_what_is_decided_shows_on_the_page(qtbot: QtBot, window: Window, document: Document) -> None:
    open_page(qtbot, window, "page_aside")
    pane = window.page_view_controller.pane
    assert pane is not None

    def marked() -> dict[str, list[int]]:
        marks: list[dict[str, list[int]]] = []
        pane.ask("unhusk.marked()", marks.append)
        qtbot.waitUntil(lambda: bool(marks))
        return marks[0]

    assert marked()["doubt"] == [CAPTION]
    assert TITLE not in marked()["dropped"]

    window.review_controller.reveal(TITLE)
    window.actions_by_name["drop"].trigger()

    qtbot.waitUntil(lambda: TITLE in marked()["dropped"])
    assert marked()["hand"] == [TITLE]


@pytest.mark.engine
def test_a_page_that_never_answers_costs_a_sentence_and_not_the_next_page(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    open_page(qtbot, window)
    pane = window.page_view_controller.pane
    assert pane is not None
    pane._patience.setInterval(500)

    pane.ask("(() => { for (;;); })()")

    qtbot.waitUntil(lambda: "could not draw this page" in shown_message(window), timeout=READY_MS)
    pane._patience.setInterval(READY_MS)
    window.page_view_controller._again.click()
    qtbot.waitUntil(lambda: pane.is_ready, timeout=READY_MS)


@pytest.mark.engine
@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_page_that_kills_the_engine_costs_a_sentence(qtbot: QtBot, window: Window, document: Document) -> None:
    open_page(qtbot, window)
    pane = window.page_view_controller.pane
    assert pane is not None

    os.kill(pane.page.renderProcessPid(), signal.SIGKILL)

    qtbot.waitUntil(lambda: "could not draw this page" in shown_message(window), timeout=READY_MS)
    window.page_view_controller._again.click()
    qtbot.waitUntil(lambda: pane.is_ready, timeout=READY_MS)
