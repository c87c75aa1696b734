"""The proposals of a collection, tuned by a person's settled pages."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.cli import main
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.collection.settled.tuning import fit, keep
from extractors.collection.teaching import StoredTuning, apply_tuning, parse_tuning
from extractors.comparing.votes import Votes
from extractors.extraction import Extraction
from extractors.running.answer import Answer
from extractors.tuning.correction import Correction
from tests.extractors.collection.made_collection import folder_of_pages, read, row_of, settle

TOWNS = [f"Town{number:02}" for number in range(22)]
CORRECTION = Correction(shift=1.0, others=(2.0,))
MORE = StoredTuning(proposer="it", others=("other",), correction=CORRECTION, pages=22, gain=0.02, low=0.01, high=0.03)


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", *TOWNS))
    read(made, names=("unhusk",))
    yield made
    made.close()


def test_too_few_settled_pages_tune_nothing(collection: Collection):
    settle(collection, row_of(collection, TOWNS[0]))

    assert fit(collection) is None


def test_what_a_person_always_drops_is_learned_kept_and_taken_away_again(collection: Collection):
    for town in TOWNS[:20]:
        row = row_of(collection, town)
        kept = collection.answers(row.page_id)["unhusk"].votes
        assert kept is not None
        shy(collection, town)
        settle(collection, row_of(collection, town))
        collection.keep_decision(row.page_id, collection.decision(row.page_id) or "", state=PageState.DONE)

    found = fit(collection)

    assert found is not None
    made, tuning = found
    assert (made.proposer, made.pages) == ("unhusk", 20)
    assert tuning.after >= tuning.before
    keep(collection, made)
    assert parse_tuning(collection.teaching().tuning) == made
    assert collection.count_to_read() == 2  # the two that nobody settled
    keep(collection, None)
    assert collection.teaching().tuning == ""


def shy(collection: Collection, town: str) -> None:
    """Make the answer about a page less sure of everything it kept."""
    row = row_of(collection, town)
    answer = collection.answers(row.page_id)["unhusk"]
    assert answer.votes is not None
    assert answer.votes.scores is not None
    scores = tuple(0.9 * score for score in answer.votes.scores)
    collection.keep_answer(row.page_id, replace(answer, votes=replace(answer.votes, scores=scores)))


def test_a_tuning_changes_what_is_kept_and_signs_it():
    votes = {"it": Votes(shares=(0.0, 1.0), scores=(0.4, 0.9)), "other": Votes(shares=(1.0, 1.0))}
    text = _text(MORE)

    found = apply_tuning(text, "it", 0.5, votes, [10, 10])

    assert found is not None
    scores, changed = found
    assert changed == {0: (True, "tuned by 22 settled pages")}
    assert scores[0] > 0.5
    assert apply_tuning(text, "other", 0.5, votes, [10, 10]) is None  # the tuning is for another extractor's scores
    assert apply_tuning("", "it", 0.5, votes, [10, 10]) is None


@pytest.mark.parametrize("text", ["{", "[]", '{"proposer": "it"}', "null"])
def test_a_tuning_that_cannot_be_read_is_none(text: str):
    assert parse_tuning(text) is None


def test_pages_are_proposed_as_tuned_when_they_are_read_again(collection: Collection):
    row = row_of(collection, TOWNS[0])
    less = replace(MORE, proposer="unhusk", others=(), correction=Correction(shift=-20.0))
    keep(collection, less)

    read(collection, names=("unhusk",))

    after = row_of(collection, TOWNS[0])
    assert after.article_words < row.article_words
    answer = collection.answers(row.page_id)["unhusk"]
    assert isinstance(answer, Answer)
    assert isinstance(answer.outcome, Extraction)  # the extractor's own answer is stored unchanged
    assert answer.votes is not None
    assert any(answer.votes.kept())


def test_tuning_from_the_command_line(collection: Collection, tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    collection.close()
    file = str(tmp_path / "floods.unhusk")

    assert main(["tune", "-c", file]) == 1
    assert "it takes 20" in capfd.readouterr().err
    assert main(["tune", "-c", file, "--remove"]) == 0


def _text(made: StoredTuning) -> str:
    import json
    from dataclasses import asdict

    return json.dumps(asdict(made))
