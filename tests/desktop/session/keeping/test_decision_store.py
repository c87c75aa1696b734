"""Decisions about pages on disk."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.session.documents.file_stamp import stamp_of
from desktop.session.documents.saved_article import SavedArticle
from desktop.session.keeping import decision_store
from desktop.session.keeping.decision_store import DecisionStore, StoredWork
from extractors.editing.draft import Decision, Draft
from extractors.editing.stored_draft import StoredDraft
from extractors.pages.page import Page, PageKind
from extractors.saving.choices import Choices, Images
from tests.extractors.editing.made_drafts import blocks_of

BLOCKS = blocks_of("The river rose", "at night", "Boats broke loose")
PAGE = Page(kind=PageKind.HTML, text="<p>The river rose<p>at night<p>Boats broke loose")
ANEW = Page(kind=PageKind.HTML, text="<p>Home<p>The river rose<p>at night<p>Boats broke loose")
BLOCKS_ANEW = blocks_of("Home", "The river rose", "at night", "Boats broke loose")
KEPT = StoredWork(
    stored=StoredDraft(draft=Draft(base_name="", base=(True,) * 3, decisions={1: Decision(is_kept=False)}))
)
SAVED = replace(KEPT, is_saved=True)


def decided(folder: DecisionStore, page: Page = PAGE, place: str = "a.html", blocks=BLOCKS) -> dict[int, Decision]:
    found = folder.find(page, place, blocks)
    return dict(found.work.stored.draft.decisions) if found is not None and found.work is not None else {}


def test_decisions_are_found_by_the_page_wherever_it_was_moved(tmp_path: Path) -> None:
    folder = DecisionStore(tmp_path / "pages")
    folder.store(KEPT, PAGE, "a.html", BLOCKS)

    assert decided(folder, place="elsewhere/b.html") == {1: Decision(is_kept=False)}


def test_decisions_are_found_by_the_file_when_the_page_was_saved_anew(tmp_path: Path) -> None:
    folder = DecisionStore(tmp_path)
    folder.store(KEPT, PAGE, "a.html", BLOCKS)

    assert decided(folder, ANEW, "a.html", BLOCKS_ANEW) == {2: Decision(is_kept=False)}
    assert decided(folder, ANEW, "b.html", BLOCKS_ANEW) == {}


def test_pasted_pages_are_not_taken_for_each_other(tmp_path: Path) -> None:
    folder = DecisionStore(tmp_path)
    folder.store(KEPT, PAGE, "", BLOCKS)

    assert decided(folder, ANEW, "", BLOCKS_ANEW) == {}
    assert decided(folder, PAGE, "") == {1: Decision(is_kept=False)}


def test_what_fits_no_more_is_said_and_stays_on_disk(tmp_path: Path) -> None:
    folder = DecisionStore(tmp_path)
    folder.store(KEPT, PAGE, "a.html", BLOCKS)
    other = Page(kind=PageKind.HTML, text="<p>Something else")

    found = folder.find(other, "a.html", blocks_of("Something else"))

    assert found is not None
    assert found.work is None
    folder.store(KEPT, other, "a.html", blocks_of("Something else", "by far", "now"))
    assert decided(folder) == {1: Decision(is_kept=False)}


def test_a_damaged_file_does_not_hide_a_whole_one(tmp_path: Path) -> None:
    folder = DecisionStore(tmp_path)
    folder.store(KEPT, PAGE, "a.html", BLOCKS)
    folder.store(KEPT, PAGE, "b.html", BLOCKS)
    found = folder.find(PAGE, "a.html", BLOCKS)
    assert found is not None
    path = tmp_path / found.name
    path.write_bytes(path.read_bytes()[:40])

    assert decided(folder, place="a.html") == {1: Decision(is_kept=False)}


def test_a_page_opened_again_knows_where_its_article_is(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("The river rose")
    choices = Choices(images=Images.COPY, front_matter="none")
    stamp = stamp_of(article, None)
    saved = replace(SAVED, saved=SavedArticle(path=article, form="md", choices=choices, stamp=stamp))
    folder = DecisionStore(tmp_path / "pages")
    folder.store(saved, PAGE, "a.html", BLOCKS)

    found = folder.find(PAGE, "a.html", BLOCKS)

    assert found is not None
    assert found.work == saved


def test_an_article_that_was_changed_since_is_never_saved_over(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("The river rose")
    saved = replace(SAVED, saved=SavedArticle(path=article, form="md", stamp=stamp_of(article, None)))
    folder = DecisionStore(tmp_path / "pages")
    folder.store(saved, PAGE, "a.html", BLOCKS)
    os.utime(article, ns=(0, 5))

    found = folder.find(PAGE, "a.html", BLOCKS)

    assert found is not None
    assert found.work is not None
    assert (found.work.is_saved, found.work.saved) == (True, None)


def test_of_too_much_the_oldest_goes_that_is_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DecisionStore(tmp_path)
    for number in range(6):
        folder.store(SAVED if number else KEPT, replace(PAGE, text=f"{number}"), f"{number}.html", BLOCKS)
        for path in tmp_path.iterdir():
            os.utime(path, (path.stat().st_atime - 100, path.stat().st_mtime - 100))
    monkeypatch.setattr(decision_store, "MOST_KEPT", 3)

    DecisionStore(tmp_path).store(SAVED, PAGE, "new.html", BLOCKS)

    still = [number for number in range(6) if decided(folder, replace(PAGE, text=f"{number}"), f"{number}.html")]
    assert still == [0, 5]
    assert decided(folder, PAGE, "new.html")


def test_what_is_not_saved_is_never_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DecisionStore(tmp_path)
    monkeypatch.setattr(decision_store, "MOST_BYTES", 1)
    folder.store(KEPT, PAGE, "a.html", BLOCKS)
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))

    DecisionStore(tmp_path).store(KEPT, ANEW, "b.html", BLOCKS_ANEW)

    assert decided(folder)


def test_forgotten_is_forgotten(tmp_path: Path) -> None:
    folder = DecisionStore(tmp_path)
    folder.store(KEPT, PAGE, "a.html", BLOCKS)
    found = folder.find(PAGE, "a.html", BLOCKS)
    assert found is not None

    folder.forget(found.name)

    assert folder.find(PAGE, "a.html", BLOCKS) is None
