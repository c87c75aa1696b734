"""Structure survives: a page with one of everything loses nothing, in whatever format it is saved."""

import re
from pathlib import Path

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.saving.compose.building import build_article
from extractors.saving.markdown.document import body_as_markdown
from extractors.saving.structure_report.report import structure_report, survival
from extractors.saving.structure_report.survival import StructureCounts, counts, missing_counts, share_kept
from extractors.saving.tei.document import as_tei

PAGE = Path(__file__).parents[3] / "pages" / "one-of-each" / "page.html"
TEI = {"t": "http://www.tei-c.org/ns/1.0"}


@pytest.fixture(scope="module")
def page() -> Page:
    return open_path(PAGE)[0]


@pytest.fixture(scope="module")
def kept(page: Page) -> tuple[bool, ...]:
    return tuple("/article" in block.path for block in segment(page).blocks)


@pytest.fixture(scope="module")
def on_page(page: Page, kept: tuple[bool, ...]) -> dict[str, int]:
    return counts(survival(page, kept).on_page)


@pytest.fixture(scope="module")
def body_html(page: Page, kept: tuple[bool, ...]) -> str:
    return build_article(page, Draft(base_name="by hand", base=kept)).body_html


def test_the_page_has_one_of_each(on_page):
    assert on_page == {
        "headings": 4, "lists": 5, "tables": 1, "code_blocks": 2, "images": 3, "captions": 3, "footnotes": 2,
        "formulas": 3, "links": 2,
    }  # fmt: skip


def test_nothing_is_lost_in_the_body_that_is_saved(page, kept):
    found = survival(page, kept)

    assert found.saved == found.on_page
    assert share_kept(found.on_page, found.saved) == 1.0


def test_nothing_is_lost_in_markdown(body_html, on_page):
    written = body_as_markdown(body_html)
    shown = MarkdownIt("commonmark").enable("table").render(written)

    def count(pattern: str, text: str = shown) -> int:
        return len(re.findall(pattern, text))

    assert {
        "headings": count("<h[1-6]"),
        "lists": count("<[uo]l") + ("\n: " in written) + 1,  # the list of notes becomes footnotes
        "tables": count("<table"),
        "code_blocks": count("<pre"),
        "images": count("<img"),
        "footnotes": count(r"(?m)^\[\^\w+\]: ", written),
        "formulas": count(r"\$\$[^$]+\$\$|\$[^$\n]+\$", written),
        "links": count("<a href"),
    } == {name: number for name, number in on_page.items() if name != "captions"}
    assert all(caption in written for caption in ("Highest levels", "seen from the mill", "The same as a program"))


def test_nothing_is_lost_in_tei(page, kept, on_page):
    root = etree.fromstring(as_tei(build_article(page, Draft(base_name="by hand", base=kept))))

    def count(path: str) -> int:
        return int(float(str(root.xpath(f"count(//t:body//{path})", namespaces=TEI))))

    assert {
        "headings": count("t:div/t:head"),
        "lists": count("t:list") + 1,  # the list of notes becomes footnotes
        "tables": count("t:table"),
        "code_blocks": count("t:code"),
        "images": count("t:graphic"),
        "captions": count("t:figure/t:head") + count("t:table/t:head"),
        "footnotes": count("t:note[@place='foot']"),
        "formulas": count("t:formula"),
        "links": count("t:ref[not(@type='note')]"),
    } == on_page


def test_what_an_extractor_s_own_html_lost_is_counted(page, kept):
    found = survival(page, kept, "<h1>The tides</h1><p>It rose.</p>")

    assert found.own is not None
    assert missing_counts(found.on_page, found.own)["headings"] == 3
    assert share_kept(found.on_page, found.own) == pytest.approx(1 / 25)


def test_more_than_there_was_makes_up_for_nothing():
    on_page, there = StructureCounts(headings=1, links=1), StructureCounts(links=5)

    assert missing_counts(on_page, there)["links"] == 0
    assert share_kept(on_page, there) == 0.5


def test_a_page_without_structure_loses_none():
    assert share_kept(StructureCounts(), StructureCounts()) == 1.0


def test_decisions_for_another_page_are_refused(page):
    with pytest.raises(ValueError, match="do not fit"):
        survival(page, (True,))


def test_a_report_has_the_article_and_each_extractors_html_beside_the_blocks_it_kept(page, kept):
    report = structure_report(page, kept, {"headline": (kept, "<h1>The tides</h1><p>It rose.</p>")})

    assert report.article == survival(page, kept)
    assert report.own["headline"].on_page == report.article.on_page
    assert report.own["headline"].there == StructureCounts(headings=1)
