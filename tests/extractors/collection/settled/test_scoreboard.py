"""The extractors scored by a person's settled pages."""

from collections.abc import Iterator
from math import isnan
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.collection.settled.gold import gold_pages, write_gold
from extractors.collection.settled.scoreboard import agreement_matrix, page_scores, standings, standings_by_group
from extractors.errors import SaveError
from extractors.running.pool import Pool
from extractors.scoring.folder import score_folder
from tests.extractors.collection.made_collection import folder_of_pages, read, row_of, settle


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken", "Coesfeld"))
    read(made)
    settle(made, row_of(made, "Ahlen"), text="The river stayed in its bed, whatever the paper wrote.")
    settle(made, row_of(made, "Borken"))
    made.set_state([row_of(made, "Coesfeld").page_id], PageState.ACCEPTED)
    yield made
    made.close()


def test_gold_is_what_a_person_looked_at_with_their_own_words(collection: Collection):
    pages = list(gold_pages(collection))

    assert [page.row.title for page in pages] == ["Flood in Ahlen", "Flood in Borken"]
    assert "The river stayed in its bed" in pages[0].text
    assert "All rights reserved" not in pages[1].text


def test_each_extractor_has_its_place_with_an_interval(collection: Collection):
    found = {one.extractor: one for one in standings(page_scores(collection))}

    proposer = row_of(collection, "Borken").proposed_by
    assert found[proposer].pages == 2
    assert found[proposer].low <= found[proposer].f1 <= found[proposer].high
    assert found[proposer].f1 < 1  # one paragraph was edited
    assert [one.f1 for one in standings(page_scores(collection))] == sorted(
        (one.f1 for one in found.values()), reverse=True
    )


def test_those_that_answered_on_fewer_pages_stand_last(collection: Collection):
    scores = page_scores(collection)
    best = standings(scores)[0].extractor
    on_one_page = [one for one in scores if one.extractor != best or one.row.title == "Flood in Borken"]

    assert standings(on_one_page)[-1].extractor == best


def test_there_are_standings_for_each_site_and_type(collection: Collection):
    by_site = standings_by_group(page_scores(collection), lambda row: row.site)

    assert list(by_site) == ["paper.example"]
    assert by_site["paper.example"] == standings(page_scores(collection))


def test_extractors_agree_with_themselves_wholly(collection: Collection):
    matrix = agreement_matrix(collection, ["unhusk", "resiliparse"], collection.rows())

    assert [matrix[0][0], matrix[1][1]] == [1.0, 1.0]
    assert matrix[0][1] == matrix[1][0] > 0.5


def test_agreement_is_over_the_pages_on_which_both_have_answered(collection: Collection):
    names = ["unhusk", "resiliparse", "nobody"]
    before = agreement_matrix(collection, names, collection.rows())
    ahlen, others = row_of(collection, "Ahlen"), [one for one in collection.rows() if one.title != "Flood in Ahlen"]
    with collection._database.change() as connection:
        connection.execute("DELETE FROM answer WHERE page = ? AND extractor = 'unhusk'", (ahlen.page_id,))

    after = agreement_matrix(collection, names, collection.rows())

    assert after[0][1] == pytest.approx(agreement_matrix(collection, names, others)[0][1])
    assert isnan(before[0][2])


def test_the_gold_that_is_written_scores_the_same(collection: Collection, tmp_path: Path):
    with Pool(workers=1) as pool:
        assert [reason for _, reason in write_gold(collection, tmp_path / "gold", pool)] == ["", ""]

    scored = [one for one in score_folder(tmp_path / "gold", ["resiliparse"], Pool(workers=1)) if one is not None]
    by_folder = sum(page.scores[0].saved.f1 for page in scored) / len(scored)
    (here,) = [one for one in standings(page_scores(collection)) if one.extractor == "resiliparse"]
    assert by_folder == pytest.approx(here.f1)
    labels = (tmp_path / "gold" / "labels.jsonl").read_text("utf-8").splitlines()
    assert len(labels) == 2


def test_gold_is_never_written_over_other_gold(collection: Collection, tmp_path: Path):
    (tmp_path / "gold" / "pages").mkdir(parents=True)

    with Pool(workers=1) as pool, pytest.raises(SaveError, match="there is gold in this folder already"):
        list(write_gold(collection, tmp_path / "gold", pool))


def test_a_page_that_is_gone_is_named_and_the_others_are_written(collection: Collection, tmp_path: Path):
    (tmp_path / "pages" / "Ahlen.html").unlink()

    with Pool(workers=1) as pool:
        reasons = [reason for _, reason in write_gold(collection, tmp_path / "gold", pool)]

    assert reasons == ["its page is no longer there", ""]
    assert len(list((tmp_path / "gold" / "pages").iterdir())) == 1
