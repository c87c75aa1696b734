"""Extractors answer on settled pages that they have not seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.settled.answering import AnsweringStep, answer_settled, unanswered
from extractors.collection.settled.scoreboard import page_scores, standings
from extractors.running.pool import Pool
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of, settle

NTH = ("first", "second", "third", "fourth", "fifth")
ASKED = ("unhusk", "readability", "plain-text")


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken"))
    read(made)
    settle(made, row_of(made, "Ahlen"))
    yield made
    made.close()


def answered(collection: Collection) -> list[AnsweringStep]:
    return [step for step in answer_settled(collection, Pool(workers=1), ASKED) if step is not None]


def test_an_extractor_that_has_not_seen_a_settled_page_is_scored_on_it(collection: Collection) -> None:
    (step,) = answered(collection)

    assert (step.row.title, step.answers, step.reason) == ("Flood in Ahlen", 1, "")
    assert {one.extractor: one.pages for one in standings(page_scores(collection))}["readability"] == 1
    assert "readability" not in collection.answers(row_of(collection, "Borken").page_id)
    assert not list(unanswered(collection, ASKED))


def test_a_page_that_has_changed_since_it_was_settled_is_not_answered(collection: Collection, tmp_path: Path) -> None:
    (tmp_path / "pages" / "Ahlen.html").write_text(page_html("Coesfeld"), encoding="utf-8")

    (step,) = answered(collection)

    assert step.reason == "it has changed since it was settled"
    assert "readability" not in collection.answers(step.row.page_id)


def test_a_page_without_markup_waits_for_no_other_extractor(tmp_path: Path) -> None:
    collection = Collection(tmp_path / "notes.unhusk")
    note = tmp_path / "note.txt"
    told = (
        f"In the {nth} hour the river rose by two metres, and the bridge was closed, the mayor said." for nth in NTH
    )
    note.write_text("\n\n".join(told), encoding="utf-8")
    collection.add_source(note)
    read(collection, names=("plain-text",))
    (row,) = collection.rows()
    settle(collection, row)

    assert not list(unanswered(collection, ASKED))
    collection.close()
