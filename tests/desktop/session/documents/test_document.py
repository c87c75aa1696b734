"""One open page and the person's decisions about it."""

import os
from dataclasses import replace
from pathlib import Path

from desktop.session.documents.column_state import ColumnState
from desktop.session.documents.document import Document
from extractors.comparing.combining import DEFAULT
from extractors.comparing.comparison import agreement, kept_word_count
from extractors.comparing.votes import Votes
from extractors.editing import edits
from extractors.editing.metadata.choosing import MetadataChoice
from extractors.editing.stored_draft import StoredDraft
from extractors.extraction import Metadata
from tests.desktop.documents import (
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
    settled_document,
    waiting_document,
)

NAMES = (DEFAULT, "trafilatura", "readability")


def kept(document: Document) -> set[int]:
    return {index for index, is_kept in enumerate(document.draft.kept()) if is_kept}


def test_every_block_is_kept_until_somebody_has_answered(qapp) -> None:
    document = waiting_document(NAMES)

    assert all(document.draft.kept())
    assert document.state("trafilatura") is ColumnState.WAITING


def test_the_combiners_answer_is_the_first_draft(qapp) -> None:
    assert kept(settled_document()) == ARTICLE


def test_a_failed_extractor_does_not_touch_the_others(qapp) -> None:
    document = waiting_document(NAMES)
    answer(document, "trafilatura", ARTICLE)
    fail(document, "readability")

    assert document.state("readability") is ColumnState.FAILED
    assert document.state("trafilatura") is ColumnState.DONE


def test_without_a_combiner_the_first_that_found_something_proposes(qapp) -> None:
    document = waiting_document(NAMES)
    answer(document, "trafilatura", {TITLE, LEAD})
    fail(document, DEFAULT)
    document.finish()

    assert kept(document) == {TITLE, LEAD}


def test_what_was_proposed_early_is_withdrawn_where_nothing_is_found_in_the_end(qapp) -> None:
    document = waiting_document(NAMES)
    answer(document, "trafilatura", {TITLE, LEAD})
    propose(document, {BOATS: 1.0}, is_early=True)
    find_nothing(document, "readability")
    find_nothing(document, DEFAULT)
    assert all(document.draft.kept())

    document.finish()

    assert document.draft.base_name == "trafilatura"
    assert kept(document) == {TITLE, LEAD}


def test_decisions_by_hand_stay_where_an_early_proposal_is_withdrawn(qapp) -> None:
    document = waiting_document(NAMES)
    answer(document, "trafilatura", {TITLE, LEAD})
    propose(document, {BOATS: 1.0}, is_early=True)
    document.play(edits.keep(document.draft, [LETTER]))
    find_nothing(document, DEFAULT)
    document.finish()

    assert kept(document) == {TITLE, LEAD, LETTER}


def test_a_column_taken_by_hand_stays_where_the_early_proposal_fails_in_the_end(qapp) -> None:
    document = waiting_document(NAMES)
    answer(document, "trafilatura", {TITLE, LEAD})
    propose(document, {BOATS: 1.0}, is_early=True)
    document.play(edits.take_all(document.draft, "trafilatura", document.votes["trafilatura"], ()))
    find_nothing(document, DEFAULT)
    document.finish()

    assert kept(document) == {TITLE, LEAD}


def test_a_final_answer_is_not_withdrawn_by_a_later_failure(qapp) -> None:
    document = waiting_document(NAMES)
    propose(document, {BOATS: 1.0}, is_early=True)
    propose(document, {BOATS: 1.0, LEAD: 1.0})
    find_nothing(document, DEFAULT)

    assert kept(document) == {BOATS, LEAD}


def test_a_later_proposal_leaves_decisions_by_hand(qapp) -> None:
    document = settled_document()
    document.play(edits.keep(document.draft, [LETTER]))
    propose(document, {TITLE: 1.0})

    assert kept(document) == {TITLE, LETTER}


def test_a_block_near_the_threshold_is_in_doubt_until_it_is_settled(qapp) -> None:
    document = settled_document()
    assert CAPTION in document.doubtful

    document.play(edits.drop(document.draft, [CAPTION]))

    assert not document.doubtful


def test_undo_brings_back_the_doubt(qapp) -> None:
    document = settled_document()
    document.play(edits.keep(document.draft, [CAPTION]))

    document.undo_stack.undo()

    assert document.doubtful == (CAPTION,)
    assert kept(document) == ARTICLE


def test_every_dispute_can_be_a_stop(qapp) -> None:
    document = settled_document()

    document.set_stops_at_every_dispute(True)

    assert document.doubtful == (TITLE, CAPTION)


def test_keeping_more_moves_the_threshold_and_not_what_was_decided(qapp) -> None:
    document = settled_document()
    document.play(edits.drop(document.draft, [LEAD]))

    document.set_keep_threshold(0.4)

    assert kept(document) == (ARTICLE | {CAPTION}) - {LEAD}


def test_a_column_taken_whole_stands_by_its_own_measure(qapp) -> None:
    document = settled_document()
    document.set_keep_threshold(0.4)
    name = "readability"

    document.play(edits.take_all(document.draft, name, document.votes[name], document.blocks))
    taken = document.draft
    document.undo_stack.undo()

    assert (taken.threshold, document.draft.threshold) == (None, 0.4)
    assert kept(document) == ARTICLE | {CAPTION}


def test_a_change_after_saving_began_is_still_unsaved(qapp) -> None:
    document = settled_document()
    document.play(edits.keep(document.draft, [CAPTION]))
    saved = document.edit_count
    document.play(edits.keep(document.draft, [LETTER]))

    document.mark_saved(Path("harbour.md"), saved)

    assert document.has_unsaved_corrections


def test_an_answer_that_comes_while_it_is_saved_leaves_nothing_unsaved(qapp) -> None:
    document = settled_document()
    document.play(edits.keep(document.draft, [CAPTION]))
    saved = document.edit_count
    document.set_details(MetadataChoice(chosen=Metadata(title="Harbour"), candidates={}))

    document.mark_saved(Path("harbour.md"), saved)

    assert not document.has_unsaved_corrections


def test_a_file_written_since_is_noticed(qapp, tmp_path: Path) -> None:
    document = waiting_document(NAMES)
    document.path = tmp_path / "harbour.html"
    document.path.write_text("old")
    document.open_page(document.page, document.blocks, NAMES)  # type: ignore[arg-type]
    assert not document.has_changed_on_disk()

    document.path.write_text("new and later")
    os.utime(document.path, ns=(1, 1))

    assert document.has_changed_on_disk()


def test_a_column_is_counted_as_the_comparison_counts_it(qapp) -> None:
    document = settled_document()
    document.play(edits.drop(document.draft, [LEAD]))
    article = Votes(shares=tuple(map(float, document.draft.kept())))

    for name, votes in document.votes.items():
        assert document.kept_word_count(name) == kept_word_count(document.blocks, votes)
        assert document.agreement(name) == agreement(document.blocks, votes, article)


def test_details_that_come_late_leave_what_the_person_wrote(qapp) -> None:
    document = settled_document()
    document.set_details(MetadataChoice(chosen=Metadata(title="Floods"), candidates={}))
    document.play(edits.set_metadata(document.draft, Metadata(title="My own title")))

    document.set_details(MetadataChoice(chosen=Metadata(title="Floods reach the harbour"), candidates={}))

    assert document.draft.metadata.title == "My own title"


def test_a_title_written_before_any_was_found_stays_and_undo_leads_to_the_one_found(qapp) -> None:
    document = settled_document()
    document.play(edits.set_metadata(document.draft, Metadata(title="My own title")))

    document.set_details(MetadataChoice(chosen=Metadata(title="Floods", author="A. Writer"), candidates={}))

    assert document.draft.metadata == Metadata(title="My own title", author="A. Writer")
    document.undo_stack.undo()
    assert document.draft.metadata == Metadata(title="Floods", author="A. Writer")


def test_details_found_anew_replace_those_of_a_stored_draft_that_nobody_wrote(qapp) -> None:
    document = settled_document()
    found = Metadata(title="Floods | The Paper", author="A. Writer")
    written = replace(document.draft, metadata=replace(found, title="My own title"))
    document.set_details(MetadataChoice(chosen=Metadata(title="Floods", author="A. B. Writer"), candidates={}))

    document.restore(StoredDraft(draft=written, proposed=found))

    assert document.draft.metadata == Metadata(title="My own title", author="A. B. Writer")


def test_an_article_that_somebody_else_wrote_over_is_noticed(qapp, tmp_path: Path) -> None:
    document, path = settled_document(), tmp_path / "harbour.md"
    path.write_text("The article")
    document.mark_saved(path, document.edit_count)
    assert document.saved is not None
    assert not document.saved.has_changed()

    os.utime(path, ns=(1, 1))

    assert document.saved.has_changed()
