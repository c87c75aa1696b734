"""A person's decisions are stored with the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.session.keeping.decision_keeper import DecisionKeeper
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.session import Session
from desktop.session.settings import Settings
from extractors.editing import edits
from extractors.editing.stored_draft import StoredDraft
from extractors.extraction import Metadata
from tests.desktop.documents import BOATS, CAPTION, HTML, LEAD, settled_document

LIMIT_MS = 30_000
ANEW = HTML.replace("<nav>", "<p>A new line at the top of the page</p><nav>").replace("<p>Boats broke loose.</p>", "")


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.html"
    path.write_text(HTML, encoding="utf-8")
    return path


@pytest.fixture
def later(session: Session, tmp_path: Path) -> Iterator[Session]:
    """Another session over the same folders, as after a restart."""
    later = Session(Settings(), DraftFolder(tmp_path / "drafts"))
    yield later
    later.close()


def opened(qtbot: QtBot, session: Session, path: Path) -> Document:
    session.open_file(path)
    document = session.documents[-1]
    qtbot.waitUntil(lambda: document.is_done and bool(document.roles), timeout=LIMIT_MS)
    return document


def decide(document: Document) -> None:
    document.play(edits.keep(document.draft, [CAPTION]))
    document.play(edits.set_text(document.draft, BOATS, "Boats broke loose at night."))


def save(qtbot: QtBot, session: Session, document: Document, path: Path) -> None:
    with qtbot.waitSignal(session.saved, timeout=LIMIT_MS):
        session.save(document, path, "md")


def stars(document: Document) -> list[bool]:
    return [document.has_unsaved_corrections]


@pytest.mark.timeout(120)
def test_a_page_closed_without_saving_opens_again_as_it_was_left(
    qtbot: QtBot, session: Session, later: Session, page_file: Path, tmp_path: Path
) -> None:
    document = opened(qtbot, session, page_file)
    decide(document)
    document.play(edits.set_metadata(document.draft, Metadata(title="Floods, by hand")))
    session.close()
    assert not list((tmp_path / "drafts").glob("session-*"))

    again = opened(qtbot, later, page_file)

    qtbot.waitUntil(lambda: again.draft.is_by_hand(CAPTION), timeout=LIMIT_MS)
    assert again.draft.is_kept(CAPTION)
    assert again.draft.text(BOATS, again.blocks[BOATS]) == "Boats broke loose at night."
    assert again.title == "Floods, by hand"
    assert again.has_unsaved_corrections


@pytest.mark.timeout(120)
def test_two_windows_with_one_page_keep_what_each_decided_and_the_second_says_so(
    qtbot: QtBot, session: Session, later: Session, page_file: Path, tmp_path: Path
) -> None:
    first, second = opened(qtbot, session, page_file), opened(qtbot, later, page_file)
    first.play(edits.keep(first.draft, [CAPTION]))
    second.play(edits.drop(second.draft, [LEAD]))
    session.close_document(first)
    qtbot.waitUntil(lambda: bool(list((tmp_path / "drafts" / "pages").glob("*.gz"))), timeout=LIMIT_MS)

    with qtbot.waitSignal(later.message, timeout=LIMIT_MS) as told:
        later.close_document(second)
    again = opened(qtbot, later, page_file)

    assert "in another window" in told.args[0]
    qtbot.waitUntil(lambda: again.draft.by_hand() == (LEAD, CAPTION), timeout=LIMIT_MS)


@pytest.mark.timeout(120)
def test_a_page_that_was_saved_opens_again_as_saved_and_can_be_undone(
    qtbot: QtBot, session: Session, later: Session, page_file: Path, tmp_path: Path
) -> None:
    document = opened(qtbot, session, page_file)
    decide(document)
    save(qtbot, session, document, tmp_path / "harbour.md")
    session.close_document(document)
    session.close()

    again = opened(qtbot, later, page_file)

    qtbot.waitUntil(lambda: again.draft.is_by_hand(CAPTION), timeout=LIMIT_MS)
    assert stars(again) == [False]
    assert again.saved is not None
    assert again.saved.path == tmp_path / "harbour.md"
    again.undo_stack.undo()
    assert again.draft.text(BOATS, again.blocks[BOATS]) == "Boats broke loose."
    assert stars(again) == [True]
    again.undo_stack.redo()
    assert stars(again) == [False]


@pytest.mark.timeout(120)
def test_a_page_saved_anew_keeps_what_fits_and_says_what_does_not(
    qtbot: QtBot, session: Session, later: Session, page_file: Path
) -> None:
    decide(opened(qtbot, session, page_file))
    session.close()
    page_file.write_text(ANEW, encoding="utf-8")

    with qtbot.waitSignal(later.message, timeout=LIMIT_MS) as blocker:
        again = opened(qtbot, later, page_file)

    assert "no longer fit" in blocker.args[0]
    assert again.draft.is_by_hand(CAPTION + 1)
    assert len(again.draft.decisions) == 1


@pytest.mark.timeout(120)
def test_a_page_that_was_moved_has_its_decisions(
    qtbot: QtBot, session: Session, later: Session, page_file: Path, tmp_path: Path
) -> None:
    decide(opened(qtbot, session, page_file))
    session.close()
    (tmp_path / "elsewhere").mkdir()

    again = opened(qtbot, later, page_file.rename(tmp_path / "elsewhere" / "flood.html"))

    qtbot.waitUntil(lambda: again.draft.is_by_hand(CAPTION), timeout=LIMIT_MS)


@pytest.mark.timeout(120)
def test_edits_that_cancel_each_other_out_can_be_taken_back_after_a_restart(
    qtbot: QtBot, session: Session, later: Session, page_file: Path
) -> None:
    document = opened(qtbot, session, page_file)
    document.play(edits.set_text(document.draft, BOATS, "Written by hand."))
    document.play(edits.reset(document.draft, [BOATS]))
    assert not document.draft.is_corrected
    session.close()

    again = opened(qtbot, later, page_file)
    qtbot.waitUntil(lambda: again.undo_stack.count() == 2, timeout=LIMIT_MS)

    again.undo_stack.undo()

    assert again.draft.text(BOATS, again.blocks[BOATS]) == "Written by hand."


@pytest.mark.timeout(120)
def test_what_is_forgotten_does_not_come_back(
    qtbot: QtBot, session: Session, later: Session, page_file: Path, tmp_path: Path
) -> None:
    from desktop.session.keeping.decision_keeper import forget_edit

    decide(opened(qtbot, session, page_file))
    session.close_all()
    document = opened(qtbot, session, page_file)
    qtbot.waitUntil(lambda: document.draft.is_by_hand(CAPTION), timeout=LIMIT_MS)

    session.play(document, forget_edit(document))
    assert not document.draft.decisions
    document.undo_stack.undo()
    assert document.draft.is_by_hand(CAPTION)
    document.undo_stack.redo()
    session.close()

    assert list((tmp_path / "drafts" / "pages").glob("*.gz")) == []
    again = opened(qtbot, later, page_file)
    assert not again.draft.decisions


@pytest.mark.timeout(120)
def test_a_decision_made_before_the_earlier_ones_arrive_stands(
    qtbot: QtBot, session: Session, later: Session, page_file: Path
) -> None:
    decide(opened(qtbot, session, page_file))
    session.close()
    later.open_file(page_file)
    document = later.documents[-1]
    document.page_arrived.connect(lambda _: document.play(edits.drop(document.draft, [CAPTION, LEAD])))

    qtbot.waitUntil(lambda: document.draft.is_by_hand(BOATS), timeout=LIMIT_MS)

    assert not document.draft.is_kept(CAPTION)
    assert not document.draft.is_kept(LEAD)
    assert document.has_unsaved_corrections
    document.undo_stack.undo()
    assert document.draft.is_kept(BOATS)


def test_earlier_decisions_are_kept_even_if_the_page_is_left_before_they_arrive(qapp, tmp_path: Path) -> None:
    earlier, later = settled_document(), settled_document()
    keeper = DecisionKeeper(tmp_path)
    decide(earlier)
    keeper.leave(earlier)

    keeper.look_for(later)
    later.play(edits.drop(later.draft, [LEAD]))
    keeper.leave(later)
    again = settled_document()
    keeper.look_for(again)
    keeper.leave(again)
    keeper.close()

    assert again.draft.is_by_hand(CAPTION)
    assert again.draft.is_by_hand(LEAD)


def test_one_page_pasted_twice_keeps_what_was_decided_on_each(qapp, tmp_path: Path) -> None:
    first, second, again = settled_document(), settled_document(), settled_document()
    keeper = DecisionKeeper(tmp_path)
    first.play(edits.keep(first.draft, [CAPTION]))
    second.play(edits.drop(second.draft, [LEAD]))

    keeper.leave(first)
    keeper.leave(second)
    keeper.look_for(again)
    keeper.finish_look(again)
    keeper.close()

    assert again.draft.by_hand() == (LEAD, CAPTION)


def test_a_draft_left_by_a_crash_keeps_what_another_window_stored_after_it(qapp, tmp_path: Path) -> None:
    other, crashed, again = settled_document(), settled_document(), settled_document()
    other.play(edits.keep(other.draft, [CAPTION]))
    window = DecisionKeeper(tmp_path)
    window.leave(other)
    window.close()
    left = StoredDraft(draft=edits.apply(crashed.draft, edits.drop(crashed.draft, [LEAD])), stored_at=1.0)
    keeper = DecisionKeeper(tmp_path)

    crashed.restore(left)
    keeper.leave(crashed)
    keeper.look_for(again)
    keeper.finish_look(again)
    keeper.close()

    assert again.draft.by_hand() == (LEAD, CAPTION)


def test_earlier_decisions_are_there_as_soon_as_somebody_needs_them(qapp, tmp_path: Path) -> None:
    earlier, later = settled_document(), settled_document()
    keeper = DecisionKeeper(tmp_path)
    decide(earlier)
    keeper.leave(earlier)

    keeper.look_for(later)
    keeper.finish_look(later)
    keeper.close()

    assert later.draft.is_by_hand(CAPTION)


def test_a_page_is_not_done_while_its_earlier_decisions_are_looked_for(qtbot: QtBot, tmp_path: Path) -> None:
    document, keeper = settled_document(), DecisionKeeper(tmp_path)

    keeper.look_for(document)

    assert document.gathering
    qtbot.waitUntil(lambda: document.is_done)
    keeper.close()
