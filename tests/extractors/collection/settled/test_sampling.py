"""What a sample tells about the pages accepted with it."""

from contextlib import closing
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.settled.sampling import acceptable, draw_sample, sample_result, wilson_interval
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft
from extractors.editing.draft_file import dump
from extractors.editing.stored_draft import StoredDraft
from extractors.extraction import Extraction
from extractors.running.answer import Answer
from tests.extractors.collection.made_collection import folder_of_pages, read, row_of, settle

ROWS = [
    PageRow(page_id=1, source="a", state=PageState.READ, confidence=0.99),
    PageRow(page_id=2, source="a", state=PageState.READ, confidence=0.5),
    PageRow(page_id=3, source="a", state=PageState.IN_DOUBT, confidence=0.99),
    PageRow(page_id=4, source="a", state=PageState.DONE, confidence=0.99),
    PageRow(page_id=5, source="a", state=PageState.READ, confidence=0.99, is_stale=True),
]


def test_only_pages_without_doubt_and_sure_enough_may_be_accepted():
    assert [row.page_id for row in acceptable(ROWS, 0.9)] == [1]
    assert [row.page_id for row in acceptable(ROWS, 0.9, with_doubts=True)] == [1, 3]


def test_a_sample_is_drawn_by_chance_and_is_the_same_for_the_same_seed():
    rows = [PageRow(page_id=number, source="a") for number in range(500)]

    one, same, other = draw_sample(rows, 1), draw_sample(rows, 1), draw_sample(rows, 2)

    assert one == same != other
    assert len({row.page_id for row in one}) == 20
    assert draw_sample(rows[:3], 1) == rows[:3]


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    # The values of `statsmodels.stats.proportion.proportion_confint(method="wilson")`.
    [(0, 20, 0.0, 0.1611), (1, 20, 0.0089, 0.2361), (20, 20, 0.8389, 1.0), (0, 0, 0.0, 1.0)],
)
def test_the_interval_is_wilsons(hits: int, count: int, low: float, high: float):
    assert wilson_interval(hits, count) == pytest.approx((low, high), abs=5e-5)


def test_a_page_on_which_nothing_was_changed_counts_as_right(tmp_path: Path):
    with closing(Collection(tmp_path / "floods.unhusk")) as collection:
        collection.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken", "Coesfeld"))
        read(collection)
        sample = [row.page_id for row in collection.rows()]
        kept = collection.answers(sample[1])[row_of(collection, "Borken").proposed_by].votes
        assert kept is not None
        settle(collection, row_of(collection, "Ahlen"))
        settle(collection, row_of(collection, "Borken"), kept.kept().index(True))

        found = sample_result(collection, sample)

        assert (found.size, found.looked_at, found.changed, found.is_complete) == (3, 2, 1, False)
        assert 0 < found.wrong_words < 0.5
        assert sample_result(collection, sample[2:]).wrong_words == 0.0
        assert (found.low, found.high) == wilson_interval(1, 2)


def test_a_page_for_which_another_extractor_was_preferred_was_changed(tmp_path: Path):
    with closing(Collection(tmp_path / "floods.unhusk")) as collection:
        collection.add_source(folder_of_pages(tmp_path / "pages", "Ahlen"))
        read(collection)
        row = row_of(collection, "Ahlen")
        blocks = collection.blocks(row.page_id)
        everything = Draft(base_name="everything", base=(True,) * len(blocks))
        collection.keep_decision(row.page_id, dump(StoredDraft(draft=everything), blocks), state=PageState.DONE)

        found = sample_result(collection, [row.page_id])

        assert found.changed == 1
        assert found.wrong_words > 0


def test_an_answer_about_another_state_of_the_page_is_not_compared_with_the_decision(tmp_path: Path):
    with closing(Collection(tmp_path / "floods.unhusk")) as collection:
        collection.add_source(folder_of_pages(tmp_path / "pages", "Ahlen"))
        read(collection)
        row = row_of(collection, "Ahlen")
        settle(collection, row)
        outcome = Extraction(extractor=row.proposed_by, block_scores=(1.0,))
        collection.keep_answer(row.page_id, Answer(outcome=outcome, votes=Votes(shares=(1.0,))))

        assert sample_result(collection, [row.page_id]).changed == 0


def test_a_page_is_sure_enough_at_the_very_bound():
    assert [row.page_id for row in acceptable(ROWS, 0.5)] == [1, 2]


def test_a_page_whose_text_was_written_anew_was_changed_though_no_word_was_kept_or_dropped(tmp_path: Path):
    with closing(Collection(tmp_path / "floods.unhusk")) as collection:
        collection.add_source(folder_of_pages(tmp_path / "pages", "Ahlen"))
        read(collection)
        settle(collection, row_of(collection, "Ahlen"), text="Flood in Ahlen, by hand")

        found = sample_result(collection, [row_of(collection, "Ahlen").page_id])

        assert (found.looked_at, found.changed, found.wrong_words, found.is_complete) == (1, 1, 0.0, True)
