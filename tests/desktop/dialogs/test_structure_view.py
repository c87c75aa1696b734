"""A table shows how much of a page's structure survives."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.dialogs.structure_view import StructureView, kind_words, survival_words
from extractors.saving.structure_report.survival import OwnHtml, StructureCounts, StructureReport, Survival, counts

ARTICLE = Survival(
    on_page=StructureCounts(headings=4, images=9, links=1), saved=StructureCounts(headings=5, images=8, links=1)
)
OWN = {"readability": OwnHtml(on_page=StructureCounts(headings=3, tables=2), there=StructureCounts(headings=1))}


@pytest.fixture
def view(qtbot: QtBot) -> StructureView:
    view = StructureView()
    qtbot.addWidget(view)
    view.setLocale(QLocale.c())
    return view


def test_each_kind_that_there_is_has_a_column_and_each_extractor_a_row(view: StructureView) -> None:
    view.show_report(StructureReport(article=ARTICLE, own=OWN))

    assert view.as_text().splitlines() == [
        "Where\tHeadings\tTables\tPictures\tLinks",
        "On the page\t4\t\t9\t1",
        "Saved\t5\t\t8 of 9\t1",
        "readability\t1 of 3\t0 of 2\t\t",
    ]
    assert "own HTML has" in view.note.text()


def test_a_page_without_structure_has_a_sentence_and_no_table(view: StructureView) -> None:
    view.show_report(StructureReport(article=ARTICLE, own=OWN))
    view.show_report(StructureReport(article=Survival(on_page=StructureCounts(), saved=StructureCounts()), own={}))

    assert view.as_text() == ""
    assert view.note.text().startswith("There are no headings")


def test_a_later_report_takes_the_place_of_an_earlier_one(view: StructureView) -> None:
    view.show_report(StructureReport(article=ARTICLE, own=OWN))
    view.show_report(StructureReport(article=ARTICLE, own={}))

    assert view.as_text().startswith("Where\tHeadings\tPictures\tLinks\nOn the page\t4\t9\t1\n")
    assert "readability" not in view.as_text()


def test_in_words_only_what_is_lost_is_told_apart() -> None:
    assert survival_words(ARTICLE, QLocale.c()) == "Headings: 5 · Pictures: 8 of 9 · Links: 1"
    assert (
        survival_words(Survival(on_page=StructureCounts(links=1), saved=StructureCounts()), QLocale.c())
        == "Links: 0 of 1"
    )
    assert survival_words(Survival(on_page=StructureCounts(), saved=StructureCounts()), QLocale.c()) == ""


def test_there_are_words_for_every_kind_that_is_counted() -> None:
    assert all(kind_words(kind) for kind in counts(StructureCounts()))
