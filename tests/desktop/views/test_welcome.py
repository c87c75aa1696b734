"""What the empty window offers."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.views.button import Button
from desktop.views.welcome import Welcome
from desktop.window.window import Window


def test_recent_pages_are_named_letter_for_letter_and_lead_to_their_files(
    qtbot: QtBot, tmp_path: Path, window: Window
) -> None:
    welcome = window.findChildren(Welcome)[0]
    pages = [tmp_path / "a" / "R&D.html", tmp_path / "b" / "R&D.html"]
    welcome.show_recent(pages)
    links = {button.text(): button for button in welcome.findChildren(QPushButton)}

    with qtbot.waitSignal(welcome.file_chosen) as chosen:
        links["R&&D.html — b"].click()

    assert "R&&D.html — a" in links
    assert chosen.args == [pages[1]]


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, window: Window) -> None:
    welcome = window.findChildren(Welcome)[0]
    link = next(button for button in welcome.findChildren(QPushButton) if button.text() == "A forum thread")

    with qtbot.waitSignal(welcome.file_chosen):
        qtbot.keyClick(link, Qt.Key.Key_Return)

    buttons = window.findChildren(QPushButton)
    assert [one.text() for one in buttons if not isinstance(one, Button)] == []


def test_a_long_title_is_shortened_to_the_room_there_is(qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    welcome = window.findChildren(Welcome)[0]
    welcome.show_recent([tmp_path / "one.html"], ["i" * 400])
    link = next(button for button in welcome.findChildren(QPushButton) if "…" in button.text() and button.isFlat())
    qtbot.waitUntil(link.isVisible)

    assert link.width() >= link.sizeHint().width()
