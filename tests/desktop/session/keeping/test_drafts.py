"""Drafts on disk: written by a thread of their own, and never read or removed half-written."""

import gzip
import os
from datetime import datetime
from pathlib import Path

import pytest

from desktop.session.keeping.drafts import DraftFolder
from desktop.session.keeping.orphaned_drafts import OrphanedDraft, RestoreProblem
from extractors.blocks.block import Block
from extractors.editing.draft import Decision, Draft
from extractors.editing.stored_draft import StoredDraft
from extractors.pages.entry import Entry
from extractors.pages.page import Page, PageKind
from tests.desktop.killed import leave_as_if_killed

BLOCKS = (Block(0, "The river rose", 3), Block(1, "at night", 2))
PAGE = Page(kind=PageKind.HTML, text="<p>The river rose<p>at night" * 50_000)
DRAFT = StoredDraft(draft=Draft(base_name="majority", base=(True, False), decisions={1: Decision(is_kept=True)}))


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.name != "lock")


def left_behind(folder: Path, name: str = "one") -> None:
    """Leave a draft as a killed program does."""
    gone = DraftFolder(folder)
    gone.keep(name, PAGE, DRAFT, BLOCKS)
    assert gone.holds(name)
    leave_as_if_killed(folder)
    gone.remove(name)
    gone.close()


def test_a_draft_is_read_back_as_soon_as_it_is_kept(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)

    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    assert drafts.holds("one")
    assert drafts.read("one", BLOCKS) == DRAFT
    assert drafts.page("one") == PAGE


def test_a_draft_counts_as_stored_when_it_was_begun_however_late_it_was_changed(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    drafts.keep("one", PAGE, DRAFT, BLOCKS)
    assert drafts.holds("one")
    (page_file,) = tmp_path.rglob("one.page.json.gz")
    os.utime(page_file, (10, 10))
    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    draft = drafts.read("one", BLOCKS)

    assert draft is not None
    assert draft.stored_at == 10
    drafts.close()


def test_a_draft_that_is_being_written_can_be_removed(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    drafts.remove("one")

    assert files_in(tmp_path) == []


def test_the_later_of_two_drafts_stays(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    later = StoredDraft(draft=Draft(base_name="majority", base=(False, True)))

    drafts.keep("one", PAGE, DRAFT, BLOCKS)
    drafts.keep("one", PAGE, later, BLOCKS)

    assert drafts.read("one", BLOCKS) == later


def test_what_a_killed_program_left_is_found(tmp_path: Path) -> None:
    left_behind(tmp_path)

    drafts = DraftFolder(tmp_path)

    (left,) = drafts.orphaned().result()

    assert (left.name, left.decision_count, left.problem) == ("one", 1, RestoreProblem.NONE)
    assert drafts.take(left).result() == PAGE
    assert drafts.read("one", BLOCKS) == DRAFT
    assert not drafts.orphaned().result()


def test_what_was_left_stays_until_it_is_taken_or_discarded(tmp_path: Path) -> None:
    left_behind(tmp_path)
    shown = DraftFolder(tmp_path)
    shown.orphaned().result()
    shown.close()

    drafts = DraftFolder(tmp_path)
    (left,) = drafts.orphaned().result()
    drafts.discard(left)

    assert drafts.orphaned().result() == ()
    assert files_in(tmp_path) == []


def test_two_windows_do_not_take_the_same_draft(tmp_path: Path) -> None:
    left_behind(tmp_path)
    first, second = DraftFolder(tmp_path), DraftFolder(tmp_path)
    (left,) = first.orphaned().result()

    assert first.take(left).result() == PAGE
    assert second.take(left).result() is RestoreProblem.TAKEN
    assert first.read("one", BLOCKS) == DRAFT


@pytest.mark.parametrize(
    ("written", "problem"), [('{"unhusk_draft": 99}', RestoreProblem.LATER), ("half a dra", RestoreProblem.DAMAGED)]
)
def test_a_draft_that_cannot_be_restored_is_told_apart_and_stays(
    tmp_path: Path, written: str, problem: RestoreProblem
) -> None:
    left_behind(tmp_path)
    next(tmp_path.rglob("*.draft.json")).write_text(written, encoding="utf-8")

    drafts = DraftFolder(tmp_path)

    assert [one.problem for one in drafts.orphaned().result()] == [problem]
    drafts.close()
    assert files_in(tmp_path) == ["one.draft.json", "one.page.json.gz"]


def test_a_folder_that_cannot_be_locked_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = DraftFolder(tmp_path)
    monkeypatch.setattr("desktop.session.keeping.drafts.lock_file", _no_locks)

    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    assert drafts.holds("one")
    assert drafts.lock_problem == "No locks available"


def _no_locks(_: Path) -> None:
    raise OSError(37, "No locks available")


def test_a_second_window_touches_nothing_of_a_living_one(tmp_path: Path) -> None:
    living = DraftFolder(tmp_path)
    living.keep("one", PAGE, DRAFT, BLOCKS)
    assert living.holds("one")

    second = DraftFolder(tmp_path)

    assert second.orphaned().result() == ()
    second.remove("one")
    assert living.read("one", BLOCKS) == DRAFT


def test_drafts_of_earlier_versions_are_found(tmp_path: Path) -> None:
    left_behind(tmp_path)
    own = next(tmp_path.glob("session-*"))
    for path in list(own.iterdir()):
        path.rename(tmp_path / path.name)
    own.rmdir()
    drafts = DraftFolder(tmp_path)

    (left,) = drafts.orphaned().result()

    assert drafts.take(left).result() == PAGE


def test_a_draft_set_aside_is_still_there(tmp_path: Path) -> None:
    left_behind(tmp_path)
    drafts = DraftFolder(tmp_path)
    drafts.take(*drafts.orphaned().result()).result()

    folder = drafts.set_aside("one")

    assert drafts.orphaned().result() == ()
    assert files_in(folder) == ["one.draft.json", "one.page.json.gz"]


@pytest.mark.parametrize("damage", [b"", b"\x1f\x8b\x08\0\0\0\0\0\0\0garbage" * 3, b"[" * 100_000])
def test_a_damaged_page_is_told(tmp_path: Path, damage: bytes) -> None:
    left_behind(tmp_path)
    drafts = DraftFolder(tmp_path)
    page = next(tmp_path.rglob("*.page.json.gz"))
    page.write_bytes(gzip.compress(damage) if damage.startswith(b"[") else damage)

    assert drafts.take(*drafts.orphaned().result()).result() is RestoreProblem.DAMAGED


def test_a_draft_for_a_page_that_is_cut_otherwise_keeps_what_fits(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    kept = drafts.read(
        "one", (Block(0, "Home", 1), *(Block(one.index + 1, one.text, one.word_count) for one in BLOCKS))
    )

    assert kept is not None
    assert kept.draft.base == (False, True, False)


def test_why_drafts_cannot_be_kept_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    drafts = DraftFolder(tmp_path / "file")

    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    assert not drafts.holds("one")
    assert drafts.problem


def test_a_page_whose_writing_was_cut_short_is_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = DraftFolder(tmp_path)
    with monkeypatch.context() as full:
        full.setattr("os.fsync", _no_space)
        drafts.keep("one", PAGE, DRAFT, BLOCKS)
        assert not drafts.holds("one")
        assert not list(tmp_path.rglob("*.page.json.gz"))

    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    assert drafts.page("one") == PAGE


def _no_space(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_folders_of_drafts_are_the_persons_own(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path / "state" / "drafts")
    drafts.keep("one", PAGE, DRAFT, BLOCKS)
    drafts.set_aside("one")
    (own,) = (tmp_path / "state" / "drafts").glob("session-*")
    assert os.name == "nt" or own.stat().st_mode & 0o777 == 0o700
    drafts.close()

    made = [tmp_path / "state" / "drafts", *(path for path in (tmp_path / "state" / "drafts").iterdir())]

    assert len(made) == 2  # its own folder went, since nothing was left in it
    assert os.name == "nt" or [path.stat().st_mode & 0o777 for path in made] == [0o700] * 2


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_draft_of_an_earlier_version_is_taken_or_discarded_once(tmp_path: Path, is_wanted: bool) -> None:
    left_behind(tmp_path)
    own = next(tmp_path.glob("session-*"))
    for path in list(own.iterdir()):
        path.rename(tmp_path / path.name)
    drafts = DraftFolder(tmp_path)
    (left,) = drafts.orphaned().result()

    if is_wanted:
        assert drafts.take(left).result() == PAGE
        drafts.remove("one")
    else:
        drafts.discard(left)

    assert drafts.orphaned().result() == ()
    assert files_in(tmp_path) == []


def test_a_folder_that_was_emptied_goes_and_one_that_was_not_stays(tmp_path: Path) -> None:
    left_behind(tmp_path, "one")
    left_behind(tmp_path, "two")
    drafts = DraftFolder(tmp_path)
    for left in drafts.orphaned().result():
        (drafts.discard if left.name == "two" else drafts.take)(left)
    drafts.orphaned().result()

    assert len(list(tmp_path.glob("session-*"))) == 1
    drafts.close()
    assert files_in(tmp_path) == ["one.draft.json", "one.page.json.gz"]
    (left,) = DraftFolder(tmp_path).orphaned().result()
    assert left.name == "one"


def test_a_folder_without_locks_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []

    def no_locks(path: Path) -> None:
        asked.append(path)
        raise OSError(37, "No locks available")

    monkeypatch.setattr("desktop.session.keeping.drafts.lock_file", no_locks)
    drafts = DraftFolder(tmp_path)
    for name in ("one", "two"):
        drafts.keep(name, PAGE, DRAFT, BLOCKS)
        assert drafts.holds(name)

    made = len(asked)
    drafts.keep("three", PAGE, DRAFT, BLOCKS)

    assert drafts.holds("three")
    assert len(asked) == made


def test_which_page_of_many_it_is_is_kept_with_a_draft(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    entry = Entry(number=3, place="9", title="Rain")
    drafts.keep("one", PAGE, DRAFT, BLOCKS, entry)

    assert drafts.entry("one") == entry
    assert drafts.entry("two") is None


def test_names_and_folders_cannot_collide(tmp_path: Path) -> None:
    assert len(DraftFolder.new_name()) == 32
    assert DraftFolder.new_name() != DraftFolder.new_name()


def test_a_disk_that_is_full_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = DraftFolder(tmp_path)
    monkeypatch.setattr("os.fsync", _no_space)

    drafts.keep("one", PAGE, DRAFT, BLOCKS)

    assert not drafts.holds("one")
    assert drafts.problem.startswith("the disk is full")  # and no path before it


def test_closing_waits_for_what_is_being_written(tmp_path: Path) -> None:
    drafts = DraftFolder(tmp_path)
    drafts.keep("one", PAGE, DRAFT, BLOCKS)
    drafts.close()

    assert files_in(tmp_path) == ["one.draft.json", "one.page.json.gz"]


def test_what_a_running_program_has_is_neither_taken_nor_discarded(tmp_path: Path) -> None:
    living, other = DraftFolder(tmp_path), DraftFolder(tmp_path)
    living.keep("one", PAGE, DRAFT, BLOCKS)
    assert living.holds("one")
    (own,) = tmp_path.glob("session-*")
    found = OrphanedDraft(folder=own, name="one", kept_at=datetime.now().astimezone())

    assert other.take(found).result() is RestoreProblem.TAKEN
    other.discard(found)
    other.close()

    assert living.read("one", BLOCKS) == DRAFT
    assert living.page("one") == PAGE


def test_a_page_of_many_whose_file_is_gone_is_written_again(tmp_path: Path) -> None:
    drafts, entry = DraftFolder(tmp_path), Entry(number=3, place="9")
    drafts.keep("one", PAGE, DRAFT, BLOCKS, entry)
    assert drafts.holds("one")
    next(tmp_path.rglob("*.page.json.gz")).unlink()

    drafts.keep("one", PAGE, DRAFT, BLOCKS, entry)

    assert drafts.page("one") == PAGE
