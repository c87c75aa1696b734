"""Files opened together are read one after another; a large page asks first."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.opening.picker import PickerDialog
from desktop.dialogs.opening.recovery import RecoveryDialog
from desktop.session.documents.document import Document
from desktop.session.keeping.orphaned_drafts import OrphanedDraft
from desktop.window.window import Window
from tests.desktop.documents import LEAD
from tests.desktop.lists import AtHand, entries, listing

_SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "news-article.html"


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

    window.session.consent_requested.emit("<b>floods</b>", 30_000_000, lambda: read.append(True))
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "<b>floods</b>" in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()

    assert read == [True]
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))


@pytest.mark.parametrize("is_typing", [True, False])
def test_unsaved_work_that_is_found_takes_no_keys_from_a_person_who_types_or_settles(
    window: Window, document: Document, is_typing: bool
) -> None:
    left = OrphanedDraft(folder=Path("a"), name="one", kept_at=datetime(2026, 11, 29, tzinfo=UTC))
    window.view.setFocus()
    window.view.go_to_block(LEAD)
    if is_typing:
        window.view.edit_current()

    window.session.recovery.found.emit((left,))

    (dialog,) = window.findChildren(RecoveryDialog)
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_unsaved_work_that_is_found_at_the_start_is_in_front(window: Window) -> None:
    left = OrphanedDraft(folder=Path("a"), name="one", kept_at=datetime(2026, 11, 29, tzinfo=UTC))

    window.session.recovery.found.emit((left,))

    (dialog,) = window.findChildren(RecoveryDialog)
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_many_files_that_are_not_there_are_told_in_one_box(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.session.open_files([tmp_path / f"{number}.html" for number in range(14)])

    def boxes() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(boxes()) and "6 more" in boxes()[0].text(), timeout=60_000)
    (box,) = boxes()
    assert box.text().count("there is no such file") == 8
    assert all(f"/{number}.html" in box.detailedText() for number in range(14))
    box.accept()


def test_the_first_of_several_files_is_shown(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.html" for number in range(3)]
    for number, file in enumerate(files):
        file.write_text(
            f"<p>Number {number}. {'The river rose at night. ' * 2_000 * (3 - number)}</p>", encoding="utf-8"
        )

    window.session.open_files(files)
    qtbot.waitUntil(lambda: all(one.is_ready for one in window.session.documents), timeout=60_000)

    assert window.session.current is window.session.documents[0]
    assert window.session.documents[0].path == files[0]


def test_a_page_without_text_says_what_to_try(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    file = tmp_path / "shell.html"
    file.write_text("<html><body><div id=root></div><script>draw()</script></body></html>", encoding="utf-8")

    window.session.open_file(file)

    qtbot.waitUntil(lambda: any("no text on this page" in one.text() for one in seen_labels(window)), timeout=60_000)
    assert not any("in doubt" in label.text() for label in seen_labels(window))


def seen_labels(window: Window) -> list[QLabel]:
    return [label for label in window.findChildren(QLabel) if label.isVisible()]


def test_a_page_that_is_opened_begins_at_its_first_kept_passage(qtbot: QtBot, window: Window) -> None:
    window.session.open_file(_SAMPLE)
    document = window.session.current
    assert document is not None
    qtbot.waitUntil(lambda: document.is_ready and not document.is_running, timeout=60_000)

    first = document.draft.kept().index(True)
    assert first > 0
    qtbot.waitUntil(lambda: window.view.current_block == first)
