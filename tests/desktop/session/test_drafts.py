"""Drafts on disk: written by a thread of their own, and never read or removed half-written."""

from pathlib import Path

from desktop.session.drafts import DraftFolder
from extractors.blocks.block import Block
from extractors.editing.draft import Draft
from extractors.pages.page import Page, PageKind

BLOCKS = (Block(0, "The river rose", 3), Block(1, "at night", 2))
PAGE = Page(kind=PageKind.HTML, text="<p>The river rose<p>at night" * 50_000)
DRAFT = Draft(base_name="majority", base=(True, False))


def test_a_draft_is_read_back_as_soon_as_it_is_kept(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)

    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    assert drafts.names() == ["one"]
    assert drafts.read("one", BLOCKS) == DRAFT
    assert drafts.page("one") == PAGE


def test_a_draft_that_is_being_written_can_be_removed(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    drafts.remove("one")

    assert list(tmp_path.iterdir()) == []


def test_the_later_of_two_drafts_stays(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    later = Draft(base_name="majority", base=(False, True))

    drafts.keep("one", PAGE, DRAFT, BLOCKS)
    drafts.keep("one", PAGE, later, BLOCKS)

    assert drafts.read("one", BLOCKS) == later
