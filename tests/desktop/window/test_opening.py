"""What is opened at once comes one after the other; a large page is asked about."""

from pathlib import Path

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.picker import PickerDialog
from desktop.window.window import Window
from tests.desktop.lists import AtHand, entries, listing


def pickers(window: Window) -> list[PickerDialog]:
    return [dialog for dialog in window.findChildren(PickerDialog) if dialog.isVisible()]


def test_two_lists_are_offered_one_after_the_other(qtbot: QtBot, window: Window) -> None:
    for name in ("first.warc", "second.warc"):
        window.session.list_offered.emit(listing(AtHand(entries(2)), Path(name), window.session))
    (first,) = pickers(window)
    assert "first.warc" in first.windowTitle()

    first.reject()

    qtbot.waitUntil(lambda: bool(pickers(window)))
    (second,) = pickers(window)
    assert "second.warc" in second.windowTitle()
    second.reject()


def test_a_list_that_is_cancelled_is_read_no_further(qtbot: QtBot, window: Window) -> None:
    at_hand = AtHand(entries(4), slice_size=2)
    at_hand.waits = True
    pages = listing(at_hand, Path("first.warc"), window.session)
    window.session.list_offered.emit(pages)

    pickers(window)[0].reject()

    assert not pages.is_reading
    assert window.session.documents == []


def test_a_large_page_is_read_when_the_person_wants_it(qtbot: QtBot, window: Window) -> None:
    read: list[bool] = []

    window.session.size_asked.emit("<b>floods</b>", 30_000_000, lambda: read.append(True))
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "<b>floods</b>" in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()

    assert read == [True]
