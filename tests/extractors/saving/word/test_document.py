"""Word documents, read back by python-docx."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from hypothesis import given, settings

from extractors.blocks.words import words
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article, Provenance
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.word.document import as_docx
from tests.extractors.saving.made_pages import pages
from tests.extractors.saving.made_pictures import PNG, SVG, article_of
from tests.extractors.saving.reading_back import body_words

A = Subresource(address="https://v.example/a.png", content=PNG)


def opened(article: Article) -> Any:
    return Document(io.BytesIO(as_docx(article, DEFAULT_CHOICES)))


def document_of(body: str, *held: Subresource) -> Any:
    return opened(article_of(body, held))


def lines_in(holder: Any) -> Iterator[str]:
    """Yield the text of each paragraph in order, tables cell by cell."""
    for part in holder.iter_inner_content():
        if not isinstance(part, Table):
            yield text_of(part._p)
            continue
        for row in part._tbl.tr_lst:
            for cell in row.tc_lst:
                for paragraph in cell.iter(qn("w:p")):
                    yield text_of(paragraph)


def text_of(paragraph: Any) -> str:
    return "".join(one.text or " " for one in paragraph.iter(qn("w:t"), qn("m:t"), qn("w:br"), qn("w:tab")))


def styled(document: Any) -> list[tuple[str, str]]:
    return [(one.style.name, one.text) for one in document.paragraphs if one.text]


def numbering_of(document: Any) -> list[tuple[str, int, int]]:
    return [
        (one.text, one._p.pPr.numPr.ilvl.val, one._p.pPr.numPr.numId.val)
        for one in document.paragraphs
        if one._p.pPr is not None and one._p.pPr.numPr is not None
    ]


@settings(max_examples=25, derandomize=True)
@given(page=pages)
def test_a_document_read_back_gives_the_same_words_in_the_same_order(page: Page) -> None:
    article = article_of(page.text)
    article = replace(article, body_html=re.sub(r"<img[^>]*>", "", article.body_html))

    read = [word for line in lines_in(opened(article)) for word in words(line)]

    assert read == body_words(article.body_html)


def test_headings_quotes_code_and_captions_have_their_styles() -> None:
    body = "<h2>Two</h2><p>One</p><blockquote><p>Said</p></blockquote><pre>a\n  b</pre>"
    body += "<table><caption>Sums</caption><tr><th>1<th>2<tr><td>3<td>4</table>"

    assert styled(document_of(body)) == [
        ("Heading 2", "Two"),
        ("Normal", "One"),
        ("Quote", "Said"),
        ("Code Block", "a\n  b"),
        ("Caption", "Sums"),
    ]


def test_marks_are_kept() -> None:
    (paragraph,) = document_of("<p><b>a</b><i>b</i><s>c</s><sub>d</sub><sup>e</sup><code>f</code></p>").paragraphs

    a, b, c, d, e, f = paragraph.runs
    assert (a.bold, b.italic, c.font.strike, d.font.subscript, e.font.superscript) == (True,) * 5
    assert f.style.name == "Code"


def test_a_list_counts_in_the_numerals_of_the_page() -> None:
    document = document_of('<p>One</p><ol type="a"><li>x</li></ol><ol type="I"><li>y</li></ol>')
    root = document.part.numbering_part.element
    used = [one._p.pPr.numPr.numId.val for one in document.paragraphs if one._p.pPr.numPr is not None]
    patterns = [num.abstractNumId.val for number in used for num in root.findall(qn("w:num")) if num.numId == number]
    formats = {
        one.get(qn("w:abstractNumId")): one.find(f".//{qn('w:numFmt')}").get(qn("w:val"))
        for one in root.findall(qn("w:abstractNum"))
    }

    assert [formats[str(pattern)] for pattern in patterns] == ["lowerLetter", "upperRoman"]


def test_each_numbered_list_begins_by_itself_and_lists_nest() -> None:
    found = numbering_of(document_of("<ol><li>a<ul><li>b</ul><li>c</ol><p>between</p><ol start=4><li>d</ol>"))

    assert [(text, level) for text, level, _ in found] == [("a", 0), ("b", 1), ("c", 0), ("d", 0)]
    assert found[0][2] == found[2][2]
    assert len({number for _, _, number in found}) == 3


@pytest.mark.parametrize(("body", "starts"), [("<ol start=4><li>a</ol>", [4]), ("<ol><li>a<li value=9>b</ol>", [1, 9])])
def test_numbers_are_those_of_the_page(body: str, starts: list[int]) -> None:
    document = document_of(body)

    used = {number for _, _, number in numbering_of(document)}
    nums = [num for num in document.part.numbering_part.element.findall(qn("w:num")) if num.numId in used]
    assert [num.lvlOverride_lst[0].startOverride.val for num in nums] == starts


def test_a_table_keeps_its_spans_and_repeats_its_head() -> None:
    body = "<table><thead><tr><th>A<th>B<th>C</thead><tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td>4</table>"

    (table,) = document_of(body).tables

    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["A", "B", "C"],
        ["1", "2", "2"],
        ["1", "3", "4"],
    ]
    assert table._tbl.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None


def test_a_callout_s_title_is_bold() -> None:
    body = '<blockquote data-callout="tip"><p data-callout="title">Tides</p><p>Mind them.</p></blockquote>'

    title, text = document_of(body).paragraphs

    assert [run.bold for run in title.runs] == [True]
    assert not any(run.bold for run in text.runs)


def test_links_lead_to_the_web_and_within_the_document() -> None:
    body = '<p><a href="https://v.example/x?a=1&amp;b=2">out</a> <a href="#later">in</a></p><h2 id="later">Later</h2>'

    document = document_of(body)

    outer, inner = document.paragraphs[0].hyperlinks
    assert outer.address == "https://v.example/x?a=1&b=2"
    names = [one.get(qn("w:name")) for one in document.element.iter(qn("w:bookmarkStart"))]
    assert names == [inner.fragment]


def test_a_footnote_is_one() -> None:
    body = '<p>One<a href="#fn1"><sup>1</sup></a>.</p><ol><li id="fn1">Two <a href="https://v.example/n">three</a></ol>'

    written = as_docx(article_of(body), DEFAULT_CHOICES)

    with zipfile.ZipFile(io.BytesIO(written)) as package:
        notes = package.read("word/footnotes.xml").decode()
        assert "https://v.example/n" in package.read("word/_rels/footnotes.xml.rels").decode()
        assert 'w:footnoteReference w:id="1"' in package.read("word/document.xml").decode()
    assert ["Two" in notes, "three" in notes] == [True, True]
    assert [one.text for one in Document(io.BytesIO(written)).paragraphs] == ["One."]


@pytest.mark.parametrize("mark", ['<a href="#fn1"><sup>1</sup></a>', '<sup><a href="#fn1">1</a></sup>'])
def test_a_note_that_is_referred_to_again_has_a_raised_number_there(mark: str) -> None:
    body = f'<p>One{mark}.</p><p>Three{mark}.</p><ol><li id="fn1">Two</ol>'

    document = Document(io.BytesIO(as_docx(article_of(body), DEFAULT_CHOICES)))

    assert document.paragraphs[1].text == "Three[1]."
    assert next(run for run in document.paragraphs[1].runs if run.text == "[1]").font.superscript


def test_a_picture_that_is_held_is_inside_with_its_description() -> None:
    document = document_of('<p>One</p><figure><img src="/a.png" alt="Boats"><figcaption>Quay</figcaption></figure>', A)

    (shape,) = document.inline_shapes
    assert (shape.width, shape.height) == (40 * 9525, 30 * 9525)
    assert shape._inline.docPr.get("descr") == "Boats"
    assert styled(document)[-1] == ("Caption", "Quay")


@pytest.mark.parametrize("content", [b"", SVG, PNG[:20], b"\xff\xd8\xff" + b"\0" * 300])
def test_a_picture_that_cannot_be_held_is_a_link_with_its_description(content: bytes) -> None:
    document = document_of('<p>One</p><img src="/a.png" alt="Boats"><p>Two</p>', replace(A, content=content))

    assert len(document.inline_shapes) == 0
    assert [(one.text, one.address) for one in document.paragraphs[1].hyperlinks] == [("Boats", A.address)]


def test_right_to_left_text_runs_so() -> None:
    document = document_of("<p>שלום עולם</p><p>Peace</p>")

    assert [one._p.pPr.find(qn("w:bidi")) is not None for one in document.paragraphs] == [True, False]


def test_the_properties_say_what_it_is() -> None:
    metadata = Metadata(title="Floods", author="Ada", language="pt-BR", url="https://v.example/a")
    origin = Provenance(saved_at="2026-11-27T03:00:00+01:00")

    properties = opened(replace(article_of("<p>One</p>", (), metadata), provenance=origin)).core_properties

    assert (properties.title, properties.author, properties.language) == ("Floods", "Ada", "pt-BR")
    assert properties.identifier == "https://v.example/a"
    assert properties.created.isoformat() == "2026-11-27T02:00:00+00:00"


def test_the_same_article_gives_the_same_bytes() -> None:
    article = article_of('<p>One</p><img src="/a.png"><p>Two</p>', [A])

    assert as_docx(article, DEFAULT_CHOICES) == as_docx(article, DEFAULT_CHOICES)


def test_what_nests_deeper_than_sense_keeps_its_words() -> None:
    body = f"{'<blockquote>' * 700}<p>one</p>{'</blockquote>' * 700}<p>two</p>"

    assert [word for line in lines_in(document_of(body)) for word in words(line)] == ["one", "two"]


def test_words_in_place_of_a_picture_stand_apart() -> None:
    document = document_of('<p>a<img src="https://far.example/x.png" alt="Alex">Vavra</p>')

    assert "a Alex Vavra" in [text_of(one._p) for one in document.paragraphs]
