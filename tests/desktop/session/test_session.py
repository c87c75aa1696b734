"""The session with real workers behind it."""

import gc
import os
import sys
import zipfile
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import stored_work
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.session import Session
from desktop.window.window import Window
from extractors.editing import edits
from tests.desktop.conftest import put
from tests.desktop.documents import HTML, settled_document
from tests.desktop.killed import leave_as_if_killed

PAGE_COUNT = int(os.environ.get("UNHUSK_STRESS_PAGES", "40"))
_PASTED = Path(__file__).parents[2] / "pages" / "pasted-german" / "page.txt"


@pytest.mark.timeout(120)
def test_a_pasted_page_takes_its_title_from_the_lines_that_are_kept(qtbot: QtBot, window: Window) -> None:
    window.session.open_file(_PASTED)
    document = window.session.current
    assert document is not None
    qtbot.waitUntil(lambda: document.is_ready and not document.is_running, timeout=60_000)

    qtbot.waitUntil(lambda: document.title == "Das alte Freibad am Mühlbach bekommt ein zweites Leben", timeout=10_000)


def test_a_draft_that_cannot_be_restored_is_told_and_not_deleted(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "one.draft.json").write_text("half a dra")
    (folder / "one.page.json.gz").write_bytes(b"nothing")

    with qtbot.waitSignal(session.recovery.found) as found:
        session.recovery.look()
    with qtbot.waitSignal(session.failed) as blocker:
        session.recovery.restore(found.args[0])

    assert "It was not deleted" in blocker.args[0]
    assert (folder / "damaged" / "one.draft.json").read_text() == "half a dra"
    assert session.documents == []


@pytest.mark.timeout(120)
def test_restored_work_whose_page_has_not_arrived_is_there_at_the_next_start(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    document = settled_document()
    document.play(edits.toggle(document.draft, [0]))
    leave_draft(document, tmp_path)
    with qtbot.waitSignal(session.recovery.found) as found:
        session.recovery.look()
    with qtbot.waitSignal(session.document_opened):
        session.recovery.restore(found.args[0])

    session.close()

    after = DraftFolder(tmp_path / "drafts")
    assert [left.name for left in after.orphaned().result()] == ["one"]
    after.close()


@pytest.mark.timeout(120)
def test_a_draft_of_an_open_page_is_restored_there_below_what_was_done_since_and_can_be_undone(
    qtbot: QtBot, session: Session, window: Window, tmp_path: Path
) -> None:
    left = settled_document()
    left.play(edits.toggle(left.draft, [0]))
    left.play(edits.set_text(left.draft, 1, "Written before the crash"))
    leave_draft(left, tmp_path)
    opened = settled_document()
    put(window, opened)
    opened.draft_name = "two"
    opened.play(edits.set_text(opened.draft, 1, "Written after it"))
    opened.play(edits.set_text(opened.draft, 2, "Here alone"))
    since = opened.draft

    with qtbot.waitSignal(session.recovery.found) as found:
        session.recovery.look()
    with qtbot.waitSignal(opened.draft_changed):
        session.recovery.restore(found.args[0])

    assert session.documents == [opened]
    assert opened.draft.is_kept(0) == left.draft.is_kept(0)
    assert [opened.draft.text(index, opened.blocks[index]) for index in (1, 2)] == [
        "Written after it",
        "Here alone",
    ]
    assert not session.drafts.holds("one")
    restored = session.drafts.read("two", opened.blocks)
    assert restored is not None
    assert restored.draft.decisions == opened.draft.decisions
    opened.undo_stack.undo()
    assert opened.draft.text(1, opened.blocks[1]) == "Written before the crash"
    opened.undo_stack.undo()
    assert opened.draft == since


@pytest.mark.timeout(120)
def test_a_draft_of_an_open_page_that_nobody_touched_is_restored_there_with_its_undo(
    qtbot: QtBot, session: Session, window: Window, tmp_path: Path
) -> None:
    left = settled_document()
    left.play(edits.set_text(left.draft, 1, "Written before the crash"))
    leave_draft(left, tmp_path)
    opened = settled_document()
    put(window, opened)

    with qtbot.waitSignal(session.recovery.found) as found:
        session.recovery.look()
    with qtbot.waitSignal(opened.draft_changed):
        session.recovery.restore(found.args[0])

    assert session.documents == [opened]
    assert opened.draft == left.draft
    assert session.drafts.holds(opened.draft_name)
    opened.undo_stack.undo()
    assert not opened.draft.decisions


@pytest.mark.timeout(120)
def test_a_draft_whose_page_is_just_being_read_is_restored_there(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.html"
    path.write_text(HTML, encoding="utf-8")
    session.open_file(path)
    qtbot.waitUntil(lambda: session.documents[0].is_done)
    before = session.documents[0]
    before.play(edits.set_text(before.draft, 1, "Written before the crash"))
    leave_draft(before, tmp_path)
    before.undo_stack.undo()
    session.close_document(before)
    with qtbot.waitSignal(session.recovery.found) as found:
        session.recovery.look()

    session.open_file(path)
    session.recovery.restore(found.args[0])

    qtbot.waitUntil(lambda: any(document.restored for document in session.documents))
    assert [document.draft.text(1, document.blocks[1]) for document in session.documents] == [
        "Written before the crash"
    ]


def test_nothing_is_offered_by_a_window_that_is_closing(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "one.draft.json").write_text("half a dra")
    session.recovery.look()

    with qtbot.assertNotEmitted(session.recovery.found, wait=200):
        session.close()


def test_a_page_that_is_closed_already_can_be_closed(window: Window) -> None:
    document = settled_document()
    put(window, document)
    window.session.close_document(document)

    window.session.close_document(document)

    assert window.session.documents == []


@pytest.mark.timeout(120)
def test_of_several_pages_opened_at_once_the_shown_one_is_done_first(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.html" for number in range(16)]
    for path in paths:
        path.write_text(f"<title>{path.name}</title>{HTML}", encoding="utf-8")
    session.open_files(paths)
    first, *_, last = session.documents
    done: list[Document] = []

    def note(document: Document) -> None:
        if document.is_done and document not in done:
            done.append(document)
            if document is first:
                session.show(last)

    for document in session.documents:
        document.changed.connect(note)

    qtbot.waitUntil(lambda: len(done) == len(paths), timeout=60_000)
    assert done.index(first) < 8  # some were begun with it
    assert done.index(last) < 15


@pytest.mark.timeout(120)
def test_the_one_page_of_a_packed_file_is_opened_once(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "harbour.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("harbour.html", HTML)
    session.open_file(path)
    qtbot.waitUntil(lambda: session.documents[0].is_ready, timeout=30_000)

    session.open_file(path)

    assert len(session.documents) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators there")
def test_a_page_that_is_named_in_several_ways_is_opened_once(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    (pages := tmp_path / "pages").mkdir()
    (pages / "harbour.html").write_text(HTML, encoding="utf-8")
    (pages / "port.html").symlink_to("harbour.html")
    (tmp_path / "link").symlink_to(pages)
    session.open_file(tmp_path / "link" / "harbour.html")
    qtbot.waitUntil(lambda: session.documents[0].is_ready, timeout=30_000)

    session.open_files([pages / ".." / "pages" / "harbour.html", pages / "harbour.html", pages / "port.html"])

    assert [document.path for document in session.documents] == [tmp_path / "link" / "harbour.html"]


@pytest.mark.timeout(0 if PAGE_COUNT > 40 else 120)
def test_pages_that_close_while_answers_come_leave_no_trouble(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """`UNHUSK_STRESS_PAGES=200` opens and closes that many, and checks that the memory stays flat."""
    messages: list[str] = []
    window.session.failed.connect(messages.append)
    choice, resident = Random(7), []
    for number in range(PAGE_COUNT):
        path = tmp_path / f"{number}.html"
        lines = (f"<p>On day {day} the river rose in the night, and nobody slept.</p>" for day in range(number % 90))
        path.write_text(f"<h1>Page {number}</h1><p>The river rose.</p>{''.join(lines)}", encoding="utf-8")
        window.session.open_file(path)
        qtbot.wait(choice.randrange(60))
        document = choice.choice(window.session.documents)
        if document.is_ready and choice.random() < 0.3:
            window.session.play(document, edits.toggle(document.draft, [0]))
        if choice.random() < 0.3:
            window.session.show(document)
            window.session.runs.ask_reasons(document, 0)
        if choice.random() < 0.8:
            window.session.close_document(choice.choice(window.session.documents))
        if PAGE_COUNT >= 200 or number % 8 == 0:
            gc.collect()
        resident.append(resident_bytes())
    window.session.close_all()
    qtbot.wait(500)

    assert messages == []
    assert window.session.documents == []
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    half = len(resident) // 2
    if PAGE_COUNT >= 200 and resident[half]:
        sys.stderr.write(f"resident: {resident[half] / 1e6:.0f} MB half way, {resident[-1] / 1e6:.0f} MB in the end\n")
        assert resident[-1] < 1.15 * resident[half]


def leave_draft(document: Document, folder: Path) -> None:
    """Leave a draft named "one" behind, as a killed program does."""
    assert document.page is not None
    killed = DraftFolder(folder / "drafts")
    killed.keep("one", document.page, stored_work(document), document.blocks)
    assert killed.holds("one")
    leave_as_if_killed(folder / "drafts")
    killed.remove("one")


def resident_bytes() -> int:
    """Return this process's memory in bytes, or 0 where unknown."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * 4096 if statm.exists() else 0
