"""Which open page a draft belongs to, and what of two decisions about one passage counts."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.session.documents.document import Document
from desktop.session.keeping.restoring import lay_on, open_document_of
from extractors.editing import edits
from extractors.editing.stored_draft import StoredDraft
from extractors.pages.entry import Entry
from extractors.pages.page import Page, PageKind
from tests.desktop.documents import BOATS, CAPTION, LEAD, LETTER, settled_document

PAGE = Page(kind=PageKind.HTML, text="<p>Floods</p>", source="news.zip", path="/pages/news.zip")
FIRST, SECOND = Entry(number=1, place="a.html"), Entry(number=2, place="b.html")


def waiting(entry: Entry | None) -> Document:
    document = Document("news.zip", entry=entry)
    document.path = Path(PAGE.path)
    return document


def test_a_page_of_many_is_known_by_its_place(qapp: QApplication) -> None:
    first, second = waiting(FIRST), waiting(SECOND)

    assert open_document_of(PAGE, SECOND, (first, second)) is second


def test_a_file_that_nobody_has_looked_into_may_hold_the_page(qapp: QApplication) -> None:
    document = waiting(None)

    assert open_document_of(PAGE, FIRST, (document,)) is document


@pytest.fixture
def document(qapp: QApplication) -> Document:
    return settled_document()


def stored(*made: edits.Edit, at: float) -> StoredDraft:
    draft = settled_document().draft
    for edit in made:
        draft = edits.apply(draft, edit)
    return StoredDraft(draft=draft, stored_at=at)


def drop(*indices: int) -> edits.Edit:
    return edits.drop(settled_document().draft, indices)


def write(index: int, words: str) -> edits.Edit:
    return edits.set_text(settled_document().draft, index, words)


def test_a_draft_takes_the_place_of_decisions_that_were_stored_before_it(document: Document) -> None:
    document.restore(stored(drop(LEAD, BOATS), write(CAPTION, "As it was"), at=1.0))
    before = document.draft

    lay_on(document, stored(drop(BOATS), write(LETTER, "As it became"), at=2.0))

    assert document.draft.by_hand() == (LETTER, BOATS)
    document.undo_stack.undo()
    assert document.draft == before


def test_a_draft_gives_way_to_decisions_that_were_stored_after_it(document: Document) -> None:
    document.restore(stored(write(LEAD, "Later"), at=2.0))

    lay_on(document, stored(write(LEAD, "Earlier"), drop(BOATS), at=1.0))

    assert document.draft.decisions[LEAD].text == "Later"
    assert document.draft.by_hand() == (LEAD, BOATS)


def test_what_was_decided_on_the_open_page_stays_and_undo_shows_what_the_draft_had_there(document: Document) -> None:
    document.restore(stored(drop(BOATS), at=1.0))
    document.play(edits.set_text(document.draft, LEAD, "Later"))
    document.play(edits.reset(document.draft, [BOATS]))

    lay_on(document, stored(write(LEAD, "Earlier"), drop(BOATS, CAPTION), at=2.0))

    assert document.draft.decisions[LEAD].text == "Later"
    assert document.draft.by_hand() == (LEAD, CAPTION)
    document.undo_stack.undo()
    assert document.draft.decisions[LEAD].text == "Earlier"
    assert document.draft.by_hand() == (LEAD, CAPTION, BOATS)


def test_details_that_a_person_wrote_since_stay(document: Document) -> None:
    document.play(edits.set_metadata(document.draft, replace(document.draft.metadata, title="Later")))
    written = replace(document.draft.metadata, title="Earlier", author="A. Writer")

    lay_on(document, stored(edits.set_metadata(settled_document().draft, written), at=1.0))

    assert (document.draft.metadata.title, document.draft.metadata.author) == ("Later", "A. Writer")
