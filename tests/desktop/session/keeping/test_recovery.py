"""Drafts that were left behind are opened in the order of their age."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.session.keeping.drafts import DraftFolder
from desktop.session.keeping.recovery import Recovery
from extractors.pages.page import Page
from tests.desktop.documents import settled_document


def test_a_newer_draft_waits_for_an_older_one_that_cannot_be_opened_yet(qtbot: QtBot, tmp_path: Path) -> None:
    left, document = DraftFolder(tmp_path), settled_document()
    assert document.page is not None
    for name in ("older", "newer"):
        left.keep(name, document.page, document.stored(), document.blocks)
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
