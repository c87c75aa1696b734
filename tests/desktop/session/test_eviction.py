"""Of very many pages in memory, those that nobody corrected are dropped."""

from desktop.session.documents.document import Document
from desktop.session.eviction import MOST_READ, pages_to_evict
from extractors.editing import edits
from extractors.pages.entry import Entry
from tests.desktop.documents import CAPTION, settled_document


def read(count: int) -> list[Document]:
    documents = [settled_document() for _ in range(count)]
    for number, document in enumerate(documents):
        document.entry = Entry(number=number, place=f"record-{number}")
        document.shown_at = number
    return documents


def test_a_few_pages_stay(qapp: object) -> None:
    documents = read(3)

    assert pages_to_evict(documents, documents[-1]) == []


def test_of_too_many_those_looked_at_longest_ago_go() -> None:
    documents = read(MOST_READ + 2)

    assert pages_to_evict(documents, documents[-1]) == documents[:2]


def test_a_corrected_page_stays() -> None:
    documents = read(MOST_READ + 1)
    documents[0].play(edits.keep(documents[0].draft, [CAPTION]))

    assert pages_to_evict(documents, documents[-1]) == [documents[1]]


def test_a_page_whose_corrections_are_saved_stays() -> None:
    documents = read(MOST_READ + 1)
    documents[0].play(edits.keep(documents[0].draft, [CAPTION]))
    documents[0].undo_stack.setClean()

    assert pages_to_evict(documents, documents[-1]) == [documents[1]]


def test_what_cannot_be_read_again_stays() -> None:
    documents = read(MOST_READ + 1)
    documents[0].entry = None  # pasted, say

    assert pages_to_evict(documents, documents[-1]) == [documents[1]]


def test_the_page_on_show_stays() -> None:
    documents = read(MOST_READ + 1)

    assert pages_to_evict(documents, documents[0], documents[-1]) == [documents[1]]
