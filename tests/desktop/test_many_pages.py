"""Pages of a folder or file of many, through the window, with real workers."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.opening.picker import PickerDialog
from desktop.window.window import Window
from extractors.editing import edits
from extractors.pages.entry import Entry
from tests.desktop.documents import CAPTION, HTML
from tests.desktop.killed import leave_as_if_killed

LIMIT_MS = 30_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(3):
        (folder / f"page-{number}.html").write_text(HTML, encoding="utf-8")
    return folder


def picker(qtbot: QtBot, window: Window) -> PickerDialog:
    qtbot.waitUntil(lambda: window.findChild(PickerDialog) is not None, timeout=LIMIT_MS)
    found = window.findChild(PickerDialog)
    assert found is not None
    qtbot.waitUntil(lambda: found.model.count == 3, timeout=LIMIT_MS)
    return found


def entries(count: int) -> list[Entry]:
    return [Entry(number=number, place=f"page-{number}.html") for number in range(count)]


def test_a_dropped_folder_offers_its_pages_and_those_chosen_are_opened(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    dialog = picker(qtbot, window)
    assert window.session.documents == []

    dialog.all.click()
    dialog.open_button.click()

    qtbot.waitUntil(lambda: len(window.session.documents) == 3)
    first = window.session.documents[0]
    qtbot.waitUntil(lambda: first.is_ready and not first.is_running, timeout=LIMIT_MS)
    assert [document.is_waiting for document in window.session.documents] == [False, True, True]
    assert window.session.current is first
    assert window.session.settings.recent_files == [folder]


def test_the_action_asks_for_a_folder_and_opens_its_collection(
    qtbot: QtBot, window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))

    window.actions_by_name["open_folder"].trigger()

    assert window.session.documents == []
    assert window.collection_controller.view.isVisible()
    qtbot.waitUntil(lambda: len(window.collection_controller.desk.rows) == 3, timeout=LIMIT_MS)


def test_a_folder_of_one_page_opens_it_at_once(qtbot: QtBot, window: Window, folder: Path) -> None:
    for number in (1, 2):
        (folder / f"page-{number}.html").unlink()

    window.session.open_file(folder)

    qtbot.waitUntil(lambda: bool(window.session.documents) and window.session.documents[0].is_ready, timeout=LIMIT_MS)
    assert window.findChild(PickerDialog) is None


def test_a_page_is_read_when_it_is_looked_at(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.session.open_entries(folder, entries(3))
    qtbot.waitUntil(lambda: len(window.session.documents) == 3)

    window.actions_by_name["previous_page"].trigger()

    last = window.session.documents[2]
    assert window.session.current is last
    qtbot.waitUntil(lambda: last.is_ready, timeout=LIMIT_MS)
    assert window.session.documents[1].is_waiting


def test_a_page_that_cannot_be_read_keeps_its_row_and_says_why(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.session.open_entries(folder, [*entries(1), Entry(number=2, place="gone.html")])
    qtbot.waitUntil(lambda: len(window.session.documents) == 2)

    window.session.show(window.session.documents[1])

    qtbot.waitUntil(lambda: bool(window.session.documents[1].problem), timeout=LIMIT_MS)
    assert "gone.html" in window.session.documents[1].problem
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_opening_the_same_pages_again_opens_none_twice(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.session.open_entries(folder, entries(2))
    qtbot.waitUntil(lambda: len(window.session.documents) == 2)

    window.session.open_entries(folder, entries(3)[1:])

    qtbot.waitUntil(lambda: len(window.session.documents) == 3)
    assert window.session.current is window.session.documents[1]


def test_thousands_of_pages_are_listed_counted_and_closed_without_reading_one(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    window.session.open_entries(folder, entries(2000))
    qtbot.waitUntil(lambda: len(window.session.documents) == 2000, timeout=LIMIT_MS)
    assert sum(not document.is_waiting for document in window.session.documents) <= 1

    qtbot.waitUntil(window.actions_by_name["close_all"].isEnabled)
    window.actions_by_name["close_all"].trigger()

    assert (window.session.documents, window.session.current) == ([], None)


def test_corrections_of_one_page_of_many_outlive_a_crash(
    qtbot: QtBot, window: Window, folder: Path, tmp_path: Path
) -> None:
    window.session.open_entries(folder, entries(3))
    document = window.session.documents[0]
    qtbot.waitUntil(lambda: document.is_ready and not document.is_running, timeout=LIMIT_MS)
    document.play(edits.keep(document.draft, [CAPTION]))
    window.session.keep_drafts()
    assert window.session.drafts.holds(document.draft_name)
    leave_as_if_killed(tmp_path / "drafts")
    window.session.documents.clear()  # as if the program had ended here

    with qtbot.waitSignal(window.session.recovery.found) as found:
        window.session.recovery.look()
    window.session.recovery.restore(found.args[0])
    qtbot.waitUntil(lambda: bool(window.session.documents), timeout=LIMIT_MS)

    again = window.session.documents[-1]
    qtbot.waitUntil(lambda: again.is_ready and not again.is_running, timeout=LIMIT_MS)
    assert again.entry == entries(1)[0]
    assert again.draft.is_kept(CAPTION)


def test_pages_opened_while_others_still_arrive_come_once_and_the_first_is_shown(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    window.session.open_entries(folder, entries(500))
    window.session.open_entries(folder, entries(502)[499:])

    assert window.session.current is not None
    assert window.session.current.entry == entries(501)[500]
    qtbot.waitUntil(lambda: len(window.session.documents) == 502, timeout=LIMIT_MS)


def test_another_file_in_the_folder_is_no_change_of_the_page(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.session.open_entries(folder, entries(2))
    document = window.session.documents[0]
    qtbot.waitUntil(lambda: document.is_ready, timeout=LIMIT_MS)

    (folder / "new.html").write_text(HTML, encoding="utf-8")
    os.utime(folder, ns=(1, 1))

    assert not document.has_changed_on_disk()
    os.utime(folder / "page-0.html", ns=(1, 1))
    assert document.has_changed_on_disk()
