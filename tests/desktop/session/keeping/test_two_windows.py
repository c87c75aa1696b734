"""Two windows with the same page: neither overwrites what the other decided."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.session.keeping.decision_store import DecisionStore, SeenWork, StoredWork, StoredWorkMatch
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.edits import Edit
from extractors.editing.stored_draft import StoredDraft
from extractors.extraction import Metadata
from extractors.pages.page import Page, PageKind
from tests.extractors.editing.made_drafts import blocks_of

BLOCKS = blocks_of("The river rose", "at night", "Boats broke loose")
PAGE = Page(kind=PageKind.HTML, text="<p>The river rose<p>at night<p>Boats broke loose")
FOUND = Metadata(title="Floods", author="A. Writer")
BEGUN = StoredDraft(draft=Draft(base_name="", base=(True,) * 3, metadata=FOUND), proposed=FOUND)
RIVER, NIGHT, BOATS = range(3)


def drop(work: StoredDraft, block: int) -> StoredDraft:
    return work.with_edit(edits.drop(work.draft, [block]))


def rename(work: StoredDraft, **details: str) -> StoredDraft:
    made = {"title": work.draft.metadata.title, "author": work.draft.metadata.author} | details
    return work.with_edit(edits.set_metadata(work.draft, Metadata(**made)))


class Window:
    """A page in a window, or one of two that a window has of the same text."""

    def __init__(self, folder: Path, place: str = "a.html") -> None:
        self._store, self._place, self._seen = DecisionStore(folder), place, SeenWork()

    def find(self) -> StoredWorkMatch:
        found = self._store.find(PAGE, self._place, BLOCKS, self._seen)
        assert found is not None
        return found

    def store(self, work: StoredDraft, *, is_saved: bool = False, found_as: str = "") -> bool:
        kept = StoredWork(stored=work, is_saved=is_saved)
        return self._store.store(kept, PAGE, self._place, BLOCKS, found_as, self._seen)

    def forget(self, name: str) -> None:
        self._store.forget(name, self._seen)


def store(window: Window, work: StoredDraft, *, is_saved: bool = False, found_as: str = "") -> bool:
    return window.store(work, is_saved=is_saved, found_as=found_as)


def opened(folder: Path, place: str = "a.html") -> StoredWork:
    work = Window(folder, place).find().work
    assert work is not None
    return work


def dropped(draft: Draft) -> list[int]:
    return [index for index, is_kept in enumerate(draft.kept()) if not is_kept]


def undone(work: StoredDraft, count: int) -> Draft:
    draft = work.draft
    made: list[Edit] = list(work.history.edits)
    for edit in reversed(made[len(made) - count :]):
        draft = edits.apply(draft, edit.inverted())
    return draft


def test_what_both_windows_decided_is_kept_and_undo_takes_it_apart(tmp_path: Path) -> None:
    first, second = Window(tmp_path), Window(tmp_path)

    told = store(first, rename(drop(BEGUN, RIVER), title="The flood"))
    told_second = store(second, rename(drop(BEGUN, BOATS), author="B. Writer"))

    kept = opened(tmp_path).stored
    assert (told, told_second) == (False, True)
    assert dropped(kept.draft) == [RIVER, BOATS]
    assert kept.draft.metadata == Metadata(title="The flood", author="B. Writer")
    assert dropped(undone(kept, 1)) == [BOATS]


def test_of_two_decisions_about_one_passage_the_later_counts_and_undo_shows_the_other(tmp_path: Path) -> None:
    first, second = Window(tmp_path), Window(tmp_path)
    store(first, BEGUN.with_edit(edits.set_text(BEGUN.draft, NIGHT, "by day")))
    store(second, drop(BEGUN, NIGHT))

    kept = opened(tmp_path).stored

    assert dropped(kept.draft) == [NIGHT]
    assert undone(kept, 1).text(NIGHT, BLOCKS[NIGHT]) == "by day"


def test_what_a_window_took_back_does_not_return_when_it_stores_again(tmp_path: Path) -> None:
    first, second = Window(tmp_path), Window(tmp_path)
    store(first, drop(BEGUN, RIVER))
    store(second, drop(drop(BEGUN, NIGHT), BOATS))
    store(second, drop(BEGUN, BOATS))

    assert dropped(opened(tmp_path).stored.draft) == [RIVER, BOATS]


def test_a_window_alone_stores_what_it_shows(tmp_path: Path) -> None:
    store(Window(tmp_path), drop(drop(BEGUN, RIVER), BOATS))
    later = Window(tmp_path)
    found = later.find()

    told = [store(later, drop(BEGUN, NIGHT), found_as=found.name), store(later, BEGUN, found_as=found.name)]

    assert told == [False, False]
    assert dropped(opened(tmp_path).stored.draft) == []


def test_an_article_is_not_called_saved_that_lacks_what_the_other_window_decided(tmp_path: Path) -> None:
    first, second = Window(tmp_path), Window(tmp_path)
    store(first, drop(BEGUN, RIVER))
    store(second, drop(BEGUN, BOATS), is_saved=True)

    assert not opened(tmp_path).is_saved


def test_forgetting_in_one_window_deletes_nothing_that_another_stored_since(tmp_path: Path) -> None:
    store(Window(tmp_path), drop(BEGUN, RIVER))
    first, second = Window(tmp_path), Window(tmp_path)
    found = first.find()
    second.find()
    store(second, drop(drop(BEGUN, RIVER), BOATS), found_as=found.name)

    first.forget(found.name)

    assert dropped(opened(tmp_path).stored.draft) == [RIVER, BOATS]


def test_two_pages_of_one_text_keep_what_was_decided_on_each(tmp_path: Path) -> None:
    store(Window(tmp_path), drop(BEGUN, NIGHT))
    original, copy = Window(tmp_path), Window(tmp_path, "copy.html")
    name = original.find().name
    assert copy.find().name == name

    store(original, drop(drop(BEGUN, NIGHT), RIVER), found_as=name)
    store(copy, drop(drop(BEGUN, NIGHT), BOATS), found_as=name)

    assert dropped(opened(tmp_path).stored.draft) == [RIVER, NIGHT, BOATS]


def test_a_clock_that_was_set_back_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store(Window(tmp_path), drop(BEGUN, NIGHT))
    first, second = Window(tmp_path), Window(tmp_path)
    name = first.find().name
    second.find()
    with monkeypatch.context() as patched:
        patched.setattr(time, "time", lambda: 1.0)
        store(first, drop(drop(BEGUN, NIGHT), RIVER), found_as=name)

    store(second, drop(drop(BEGUN, NIGHT), BOATS), found_as=name)

    assert dropped(opened(tmp_path).stored.draft) == [RIVER, NIGHT, BOATS]


def test_the_extractor_that_the_other_window_began_with_is_kept_and_undo_takes_it_back(tmp_path: Path) -> None:
    first, second = Window(tmp_path), Window(tmp_path)
    proposals = (("", (True,) * 3), ("other", (True, False, True)))
    store(first, BEGUN.with_edit(Edit(label="Take other's version of everything", base=proposals)))
    store(second, drop(BEGUN, BOATS))

    kept = opened(tmp_path).stored

    assert (kept.draft.base_name, dropped(kept.draft)) == ("other", [NIGHT, BOATS])
    assert dropped(undone(kept, 1)) == [BOATS]


def test_two_windows_that_close_at_the_same_moment_both_keep_their_work(tmp_path: Path) -> None:
    for number in range(5):
        folder = tmp_path / str(number)
        windows = [Window(folder), Window(folder)]
        works = [drop(BEGUN, RIVER), drop(BEGUN, BOATS)]
        with ThreadPoolExecutor(2) as closing:
            list(closing.map(store, windows, works))

        assert dropped(opened(folder).stored.draft) == [RIVER, BOATS]
