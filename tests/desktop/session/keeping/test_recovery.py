"""Drafts that were left behind are opened in the order of their age."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.session.documents.stored_work import stored_work
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.keeping.recovery import Recovery
from extractors.pages.page import Page
from tests.desktop.documents import settled_document


def test_a_newer_draft_waits_for_an_older_one_that_cannot_be_opened_yet(qtbot: QtBot, tmp_path: Path) -> None:
    left, document = DraftFolder(tmp_path), settled_document()
    assert document.page is not None
    for name in ("older", "newer"):
        left.keep(name, document.page, stored_work(document), document.blocks)
        assert left.holds(name)
    left.close()
    drafts, asked = DraftFolder(tmp_path), list[str]()

    def open_draft(name: str, page: Page | None) -> bool:
        asked.append(name)
        return len(asked) > 1

    recovery = Recovery(drafts, open_draft)
    with qtbot.waitSignal(recovery.found) as found:
        recovery.look()

    recovery.restore(found.args[0])

    qtbot.waitUntil(lambda: len(asked) == 3)
    assert asked == ["older", "older", "newer"]
    recovery.close()
    drafts.close()


def test_a_draft_that_another_window_took_meanwhile_is_not_told_as_damaged(qtbot: QtBot, tmp_path: Path) -> None:
    left, document = DraftFolder(tmp_path), settled_document()
    assert document.page is not None
    left.keep("one", document.page, stored_work(document), document.blocks)
    assert left.holds("one")
    left.close()
    first, second, opened = DraftFolder(tmp_path), DraftFolder(tmp_path), list[str]()

    def open_draft(name: str, page: Page | None) -> bool:
        opened.append(name)
        return True

    recovery = Recovery(second, open_draft)
    with qtbot.waitSignal(recovery.found) as found:
        recovery.look()
    first.take(*found.args[0]).result()

    with qtbot.waitSignal(recovery.message) as told:
        recovery.restore(found.args[0])

    assert told.args[0].endswith("was restored or discarded in another window.")
    assert not opened
    recovery.close()
    first.close()
    second.close()
