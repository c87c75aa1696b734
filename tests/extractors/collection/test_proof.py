"""Comparing versions, and merging two people's decisions."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.cli import main
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.collection.settled.merging import merge
from extractors.collection.settled.scoreboard import page_scores
from extractors.collection.settled.versions import changes, report
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.draft_file import dump
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import set_alt_text
from extractors.editing.stored_draft import StoredDraft
from extractors.extraction import Extraction, Metadata
from tests.extractors.collection.made_collection import folder_of_pages, read, row_of, settle

OLD = "Resiliparse 1.0"


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "mine.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken", "Coesfeld"))
    read(made)
    yield made
    made.close()


def answered_before(collection: Collection, town: str) -> str:
    """Add an older version's answer with a page's footer instead of its last paragraph; return the newer one."""
    row = row_of(collection, town)
    answer = collection.answers(row.page_id)["resiliparse"]
    assert isinstance(answer.outcome, Extraction)
    assert answer.votes is not None
    shares = list(answer.votes.shares)
    last = max(number for number, share in enumerate(shares) if share)
    shares[last], shares[-1] = 0.0, 1.0
    older = replace(answer.outcome, made_with=OLD)
    collection.keep_answer(
        row.page_id, replace(answer, outcome=older, votes=replace(answer.votes, shares=tuple(shares), kept_spans={}))
    )
    return answer.outcome.made_with


def test_the_pages_that_changed_are_told_with_their_words_and_their_scores(collection: Collection):
    new = answered_before(collection, "Ahlen")
    settle(collection, row_of(collection, "Ahlen"))

    (change,) = filter(None, changes(collection, "resiliparse", OLD, new))

    assert change.row.title == "Flood in Ahlen"
    assert (change.gained > 20, change.lost) == (True, 6)
    assert change.before is not None
    assert change.after is not None
    assert change.before < change.after


def test_a_report_quotes_nobody_unasked_and_holds_no_script(collection: Collection):
    new = answered_before(collection, "Ahlen")
    found = list(filter(None, changes(collection, "resiliparse", OLD, new)))

    plain, quoted = (report("<b>it</b>", OLD, new, found, with_text=expected) for expected in (False, True))

    assert "All rights reserved" not in plain
    assert "All rights reserved" in quoted
    assert "&lt;b&gt;it&lt;/b&gt;" in plain
    assert "https://paper.example/Ahlen" in plain


def test_versions_from_the_command_line(collection: Collection, tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    answered_before(collection, "Ahlen")
    collection.close()
    file = str(tmp_path / "mine.unhusk")

    assert main(["versions", "-c", file]) == 0
    assert OLD in capfd.readouterr().out
    assert main(["versions", "resiliparse", "-c", file, "--new", OLD, "--html", str(tmp_path / "report.html")]) == 0
    assert "1 pages changed from" in capfd.readouterr().err
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!doctype html>")
    assert main(["versions", "unhusk", "-c", file]) == 2
    assert "--again" in capfd.readouterr().err
    assert main(["versions", "none", "-c", file]) == 2


def test_decisions_of_another_are_taken_and_where_two_differ_the_page_is_in_doubt(
    collection: Collection, tmp_path: Path
):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    with closing(Collection(theirs / "anna.unhusk")) as other:
        other.add_source(folder_of_pages(theirs / "elsewhere", "Ahlen", "Borken", "Coesfeld", "Dorsten"))
        read(other)
        kept = other.answers(row_of(other, "Borken").page_id)[row_of(other, "Borken").proposed_by].votes
        assert kept is not None
        settle(other, row_of(other, "Ahlen"))
        settle(other, row_of(other, "Borken"), kept.kept().index(True))
        settle(other, row_of(other, "Coesfeld"))
        settle(other, row_of(other, "Dorsten"))
        settle(collection, row_of(collection, "Borken"))
        settle(collection, row_of(collection, "Coesfeld"))
        mine = collection.decision(row_of(collection, "Borken").page_id)

        merged = merge(collection, other, "Anna")
        in_doubt = row_of(collection, "Borken")
        again = merge(collection, other, "Anna")
        collection.set_state([in_doubt.page_id], PageState.DONE)
        settled = merge(collection, other, "Anna")

    assert [row.title for row in merged.taken] == ["Flood in Ahlen"]
    assert [row.title for row in merged.agreed] == ["Flood in Coesfeld"]
    assert [row.title for row in merged.disputed] == ["Flood in Borken"]
    assert merged.unknown == 1
    assert merged.alpha is not None
    assert 0 < merged.alpha < 1
    assert row_of(collection, "Ahlen").state is PageState.DONE
    assert in_doubt.state is PageState.IN_DOUBT
    assert in_doubt.is_disputed
    assert in_doubt.others == "Anna"
    assert [row.title for row in again.disputed] == ["Flood in Borken"]  # and this person's decision is still there
    assert settled.disputed == ()  # it was settled with the other decision in view
    assert not row_of(collection, "Borken").is_disputed
    assert collection.decision(row_of(collection, "Borken").page_id) == mine
    answer = collection.answers(in_doubt.page_id)["person: Anna"].outcome
    assert isinstance(answer, Extraction)
    assert "Nobody in Borken" in (answer.plain_text or "")
    assert "person: Anna" in {one.extractor for one in page_scores(collection)}


def test_what_a_person_decided_about_pictures_and_details_gives_way_to_nobody_s(collection: Collection, tmp_path: Path):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    bare = Draft(base_name="majority", base=(), metadata=Metadata(title="Flood"))
    edited = (
        set_alt_text(bare, PagePicture(name="quay.jpg"), "The quay"),
        edits.set_metadata(bare, Metadata(title="Flood", author="A. Writer")),
    )
    with closing(Collection(theirs / "anna.unhusk")) as other:
        other.add_source(folder_of_pages(theirs / "elsewhere", "Ahlen", "Borken"))
        read(other)
        for town, edit in zip(("Ahlen", "Borken"), edited, strict=True):
            settle(other, row_of(other, town), text="Another beginning")
            row = row_of(collection, town)
            blocks = collection.blocks(row.page_id)
            stored = StoredDraft(draft=replace(bare, base=(True,) * len(blocks)), proposed=bare.metadata)
            collection.keep_decision(row.page_id, dump(stored.with_edit(edit), blocks), state=PageState.IN_DOUBT)

        merged = merge(collection, other, "Anna")

    assert merged.taken == ()


def test_what_a_person_took_back_is_no_decision_against_another_person_s(collection: Collection, tmp_path: Path):
    row = row_of(collection, "Ahlen")
    draft = Draft(base_name=row.proposed_by, base=(True,) * len(collection.blocks(row.page_id)))
    stored = StoredDraft(draft=draft).with_edit(dropped := edits.drop(draft, [0]))
    stored = stored.with_edit(edits.reset(edits.apply(draft, dropped), [0]))
    collection.keep_decision(row.page_id, dump(stored, collection.blocks(row.page_id)), state=PageState.IN_DOUBT)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    with closing(Collection(theirs / "anna.unhusk")) as other:
        other.add_source(folder_of_pages(theirs / "elsewhere", "Ahlen"))
        read(other)
        settle(other, row_of(other, "Ahlen"), text="Another beginning")

        merged = merge(collection, other, "Anna")

    assert [one.title for one in merged.taken] == ["Flood in Ahlen"]
    assert merged.disputed == ()
