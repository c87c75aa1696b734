"""When drafts are written to disk."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.session.keeping.draft_keeper import DraftKeeper
from desktop.session.keeping.drafts import DraftFolder
from extractors.editing import edits
from tests.desktop.documents import settled_document


def test_edits_that_follow_each_other_do_not_put_off_the_draft(qtbot: QtBot, tmp_path: Path) -> None:
    document = settled_document()
    document.draft_name = "one"
    drafts = DraftFolder(tmp_path)
    keeper = DraftKeeper(drafts, [document])
    document.draft_changed.connect(lambda _: keeper.note_change())
    editing = QTimer(interval=20)  # more often than any pause the keeper waits for
    editing.timeout.connect(lambda: document.play(edits.toggle(document.draft, [0])))
    editing.start()

    qtbot.waitUntil(lambda: drafts.holds("one"))

    editing.stop()
    keeper.stop()


def test_the_draft_of_a_page_that_is_yet_to_come_stays(qtbot: QtBot, tmp_path: Path) -> None:
    document, coming = settled_document(), Document("harbour.html")
    document.draft_name = coming.draft_name = "one"
    document.play(edits.toggle(document.draft, [0]))
    drafts = DraftFolder(tmp_path)
    DraftKeeper(drafts, [document]).keep()

    DraftKeeper(drafts, [coming]).keep()

    assert drafts.holds("one")


def test_why_drafts_cannot_be_kept_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    document = settled_document()
    document.draft_name = "one"
    document.play(edits.toggle(document.draft, [0]))
    keeper = DraftKeeper(DraftFolder(tmp_path / "file"), [document])

    with qtbot.waitSignal(keeper.message) as blocker:
        keeper.keep()

    assert "would not survive" in blocker.args[0]
    with qtbot.assertNotEmitted(keeper.message, wait=1_000):
        keeper.keep()
