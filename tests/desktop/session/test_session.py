"""The session with real workers behind it."""

from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.session import Session
from desktop.window.window import Window

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
    with qtbot.waitSignal(session.failed) as told:
        session.recovery.restore(found.args[0])

    assert "It was not deleted" in told.args[0]
    assert (folder / "damaged" / "one.draft.json").read_text() == "half a dra"
    assert session.documents == []


@pytest.mark.timeout(120)
def test_pages_that_close_while_answers_come_leave_no_trouble(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    told: list[str] = []
    window.session.failed.connect(told.append)
    choice = Random(7)
    for number in range(40):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Page {number}\n\nThe river rose in the night, and nobody slept. " * 3, encoding="utf-8")
        window.session.open_file(path)
        qtbot.wait(choice.randrange(60))
        if window.session.documents and choice.random() < 0.8:
            window.session.close_document(choice.choice(window.session.documents))
    window.session.close_all()
    qtbot.wait(500)

    assert told == []
    assert window.session.documents == []
