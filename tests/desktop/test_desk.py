"""One open page and what a person makes of it."""

from pathlib import Path

from desktop.desk import ColumnState, Desk
from extractors.comparing.combining import DEFAULT
from extractors.comparing.comparison import agreement, kept_word_count
from extractors.comparing.votes import Votes
from extractors.editing import edits
from tests.desktop.desks import (
    ARTICLE,
    BOATS,
    CAPTION,
    LEAD,
    LETTER,
    TITLE,
    answer,
    fail,
    find_nothing,
    propose,
    settled_desk,
    waiting_desk,
)

NAMES = (DEFAULT, "trafilatura", "readability")


def kept(desk: Desk) -> set[int]:
    return {index for index, is_kept in enumerate(desk.draft.kept()) if is_kept}


def test_every_block_is_kept_until_somebody_has_answered(qapp) -> None:
    desk = waiting_desk(NAMES)

    assert all(desk.draft.kept())
    assert desk.state("trafilatura") is ColumnState.WAITING


def test_the_combiners_answer_is_the_first_draft(qapp) -> None:
    assert kept(settled_desk()) == ARTICLE


def test_a_failed_extractor_does_not_touch_the_others(qapp) -> None:
    desk = waiting_desk(NAMES)
    answer(desk, "trafilatura", ARTICLE)
    fail(desk, "readability")

    assert desk.state("readability") is ColumnState.FAILED
    assert desk.state("trafilatura") is ColumnState.DONE


def test_without_a_combiner_the_first_that_found_something_proposes(qapp) -> None:
    desk = waiting_desk(NAMES)
    answer(desk, "trafilatura", {TITLE, LEAD})
    fail(desk, DEFAULT)
    desk.finish()

    assert kept(desk) == {TITLE, LEAD}


def test_what_was_proposed_early_is_withdrawn_where_nothing_is_found_in_the_end(qapp) -> None:
    desk = waiting_desk(NAMES)
    answer(desk, "trafilatura", {TITLE, LEAD})
    propose(desk, {BOATS: 1.0}, is_early=True)
    find_nothing(desk, "readability")
    find_nothing(desk, DEFAULT)
    assert all(desk.draft.kept())

    desk.finish()

    assert desk.draft.base_name == "trafilatura"
    assert kept(desk) == {TITLE, LEAD}


def test_decisions_by_hand_stay_where_an_early_proposal_is_withdrawn(qapp) -> None:
    desk = waiting_desk(NAMES)
    answer(desk, "trafilatura", {TITLE, LEAD})
    propose(desk, {BOATS: 1.0}, is_early=True)
    desk.play(edits.keep(desk.draft, [LETTER]))
    find_nothing(desk, DEFAULT)
    desk.finish()

    assert kept(desk) == {TITLE, LEAD, LETTER}


def test_a_column_taken_by_hand_stays_where_the_early_proposal_fails_in_the_end(qapp) -> None:
    desk = waiting_desk(NAMES)
    answer(desk, "trafilatura", {TITLE, LEAD})
    propose(desk, {BOATS: 1.0}, is_early=True)
    desk.play(edits.take_all(desk.draft, "trafilatura", desk.votes["trafilatura"], ()))
    find_nothing(desk, DEFAULT)
    desk.finish()

    assert kept(desk) == {TITLE, LEAD}


def test_a_final_answer_is_not_withdrawn_by_a_later_failure(qapp) -> None:
    desk = waiting_desk(NAMES)
    propose(desk, {BOATS: 1.0}, is_early=True)
    propose(desk, {BOATS: 1.0, LEAD: 1.0})
    find_nothing(desk, DEFAULT)

    assert kept(desk) == {BOATS, LEAD}


def test_a_later_proposal_leaves_decisions_by_hand(qapp) -> None:
    desk = settled_desk()
    desk.play(edits.keep(desk.draft, [LETTER]))
    propose(desk, {TITLE: 1.0})

    assert kept(desk) == {TITLE, LETTER}


def test_a_block_near_the_threshold_is_in_doubt_until_it_is_settled(qapp) -> None:
    desk = settled_desk()
    assert CAPTION in desk.doubtful

    desk.play(edits.drop(desk.draft, [CAPTION]))

    assert not desk.doubtful


def test_undo_brings_back_the_doubt(qapp) -> None:
    desk = settled_desk()
    desk.play(edits.keep(desk.draft, [CAPTION]))

    desk.undo_stack.undo()

    assert desk.doubtful == (CAPTION,)
    assert kept(desk) == ARTICLE


def test_every_dispute_can_be_a_stop(qapp) -> None:
    desk = settled_desk()

    desk.set_stops_at_every_dispute(True)

    assert desk.doubtful == (TITLE, CAPTION)


def test_keeping_more_moves_the_threshold_and_not_what_was_decided(qapp) -> None:
    desk = settled_desk()
    desk.play(edits.drop(desk.draft, [LEAD]))

    desk.set_keep_threshold(0.4)

    assert kept(desk) == (ARTICLE | {CAPTION}) - {LEAD}


def test_a_change_after_saving_began_is_still_unsaved(qapp) -> None:
    desk = settled_desk()
    desk.play(edits.keep(desk.draft, [CAPTION]))
    saved = desk.draft
    desk.play(edits.keep(desk.draft, [LETTER]))

    desk.mark_saved(Path("harbour.md"), saved)

    assert desk.has_unsaved_corrections


def test_a_file_written_since_is_noticed(qapp, tmp_path: Path) -> None:
    desk = waiting_desk(NAMES)
    desk.path = tmp_path / "harbour.html"
    desk.path.write_text("old")
    desk.open_page(desk.page, desk.blocks, NAMES)  # type: ignore[arg-type]
    assert not desk.has_changed_on_disk()

    desk.path.write_text("new and later")
    import os

    os.utime(desk.path, ns=(1, 1))

    assert desk.has_changed_on_disk()


def test_a_column_is_counted_as_the_comparison_counts_it(qapp) -> None:
    desk = settled_desk()
    desk.play(edits.drop(desk.draft, [LEAD]))
    article = Votes(shares=tuple(map(float, desk.draft.kept())))

    for name, votes in desk.votes.items():
        assert desk.kept_word_count(name) == kept_word_count(desk.blocks, votes)
        assert desk.agreement(name) == agreement(desk.blocks, votes, article)
