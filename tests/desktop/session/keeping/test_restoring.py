"""Which open page a draft belongs to."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.session.documents.document import Document
from desktop.session.keeping.restoring import open_document_of
from extractors.pages.entry import Entry
from extractors.pages.page import Page, PageKind

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
