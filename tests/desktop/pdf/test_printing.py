"""PDFs by Qt, read back by pypdf."""

import io
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from pypdf import PdfReader
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.pdf.printing import as_pdf
from extractors.blocks.words import words
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article, Provenance
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.formats import FORMATS
from tests.extractors.saving.made_pages import pages
from tests.extractors.saving.made_pictures import PNG, article_of
from tests.extractors.saving.reading_back import body_words

pytestmark = pytest.mark.usefixtures("qapp")
A = Subresource(address="https://v.example/a.png", content=PNG)


def read(article: Article) -> PdfReader:
    return PdfReader(io.BytesIO(as_pdf(article, DEFAULT_CHOICES)))


def pdf_of(body: str, *held: Subresource) -> PdfReader:
    return read(article_of(body, held))


def text_of(pdf: PdfReader) -> str:
    """Return the text without the numbers of the pages, which come last on each."""
    return "\n".join(page.extract_text().rstrip().rpartition("\n")[0] for page in pdf.pages)


def links_of(pdf: PdfReader) -> list[str]:
    found = []
    for page in pdf.pages:
        for link in page.get("/Annots", ()):
            one = link.get_object()
            found.append(str(one["/A"]["/URI"]) if "/A" in one else f"#{one['/Dest']}")
    return found


BODY = """<h1>Floods fill the office</h1><p>The <b>river</b> <i>rose</i> all night.</p><ul><li>One<ol><li>Two</ol></ul>
<blockquote><p>Three</p></blockquote><pre>def f(x):
    return x</pre><table><caption>Sums</caption><tr><th>No<th>Name<tr><td>1<td>Ada</table><h3>Deep</h3><h2>End</h2>"""


def test_a_pdf_read_back_gives_the_same_words_in_the_same_order() -> None:
    article = article_of(BODY)

    read_words = words(text_of(read(article)))

    expected = body_words(article.body_html)
    # The signs of lists are drawn and not written on the page; their numbers are text.
    assert [word for word in read_words if word != "1"] == [word for word in expected if word != "1"]


@settings(max_examples=15, derandomize=True)
@given(page=pages)
def test_no_page_is_too_odd_to_print(page: Page) -> None:
    assert len(read(article_of(page.text)).pages) >= 1


def test_the_outline_is_that_of_the_headings() -> None:
    outline: Any = pdf_of(BODY).outline

    titles = [[one.title for one in item] if isinstance(item, list) else item.title for item in outline]
    assert titles == ["Floods fill the office", ["Deep", "End"]]


def test_the_outline_leads_to_the_heading_s_page() -> None:
    pdf = pdf_of("<h1>First</h1>" + "<p>rain</p>" * 100 + "<h1>Last</h1>")

    first, last = pdf.outline
    assert not isinstance(first, list)
    assert not isinstance(last, list)
    assert pdf.get_destination_page_number(first) == 0
    assert "Last" in pdf.pages[pdf.get_destination_page_number(last) or 0].extract_text()
    assert len(pdf.pages) > 1


@pytest.mark.parametrize("count", range(30, 42))
def test_no_heading_stands_alone_at_the_end_of_a_page(count: int) -> None:
    pdf = pdf_of("<p>rain</p>" * count + "<h1>Over</h1><h2>Under</h2><p>snow</p>" + "<p>hail</p>" * 20)

    texts = [page.extract_text() for page in pdf.pages]

    (page,) = [text for text in texts if "snow" in text]
    assert "Over" in page
    assert "Under" in page


@pytest.mark.parametrize(
    ("before", "between", "behind"),
    [("", "", ""), ("<p>", " ", "</p>"), ("<ol><li>", " ", "</ol>"), ("<table><tr><td>a<td>", " ", "</table>")],
)
def test_no_word_is_on_two_pages(before: str, between: str, behind: str) -> None:
    rain = [f"rain{number}" for number in range(900 if between else 100)]

    pdf = pdf_of(before + (between.join(rain) if between else "".join(f"<p>{word}</p>" for word in rain)) + behind)

    assert len(pdf.pages) > 1
    assert [word for word in words(text_of(pdf)) if word.startswith("rain")] == rain


def test_every_page_has_its_number() -> None:
    pdf = pdf_of("<p>rain</p>" * 150)

    assert [page.extract_text().split()[-1] for page in pdf.pages] == [str(n + 1) for n in range(len(pdf.pages))]


def test_links_lead_to_the_web_and_within() -> None:
    pdf = pdf_of('<p><a href="https://v.example/x">out</a> <a href="#later">in</a></p><h2 id="later">Later</h2>')

    outside, inside = links_of(pdf)
    assert outside == "https://v.example/x"
    assert inside[1:] in pdf.named_destinations


@pytest.mark.parametrize(
    "address",
    [
        "http://ok.example/)/S/JavaScript/JS(app.alert(1)",
        "http://ok.example/x)/S/Launch/F(calc.exe",
        "http://ok.example/open(",
        "http://ok.example/close)",
        "http://ok.example/back\\slash\\)",
        "http://ok.example/wiki/Foo_(bar)",
    ],
)
def test_an_address_stays_inside_its_link(address: str) -> None:
    written = as_pdf(article_of(f'<p>So <a href="{address}">it</a> is.</p>'), DEFAULT_CHOICES)

    assert b"/JavaScript" not in written
    assert b"/Launch" not in written
    (link,) = links_of(PdfReader(io.BytesIO(written)))
    assert unquote(link) == address.replace("\\", "/") or unquote(link) == address


def test_the_properties_say_what_it_is_and_when() -> None:
    article = article_of("<p>One</p>", (), Metadata(title="Floods é", author="Ada", language="pt-BR"))

    pdf = read(replace(article, provenance=Provenance(saved_at="2026-11-27T03:00:00+01:00")))

    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.author) == ("Floods é", "Ada")
    assert str(pdf.metadata["/CreationDate"]) == "D:20261127020000Z"
    assert str(pdf.root_object["/Lang"]) == "pt-BR"


def test_the_same_article_gives_the_same_bytes() -> None:
    article = article_of(BODY + '<img src="/a.png"><p>x</p>', [A])

    first = as_pdf(article, DEFAULT_CHOICES)
    time.sleep(1.01)  # a date would tell

    assert as_pdf(article, DEFAULT_CHOICES) == first


def test_a_picture_is_on_the_page_and_one_that_is_not_held_is_a_link() -> None:
    pdf = pdf_of('<p>One</p><img src="/a.png" alt="Quay"><p>Two</p><img src="/far.jpg" alt="Boats"><p>Three</p>', A)

    assert sum(len(page.images) for page in pdf.pages) == 1
    assert links_of(pdf) == ["https://v.example/far.jpg"]
    assert "Boats" in text_of(pdf)


def test_nothing_is_read_from_the_disk(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(PNG)
    article = Article(
        metadata=Metadata(), body_html=f'<p>One <img src="{secret.as_uri()}" alt="x"> <img src="{secret}"></p>'
    )

    assert sum(len(page.images) for page in read(article).pages) == 0


def rightmost(pdf: PdfReader) -> float:
    """Return how far right a text begins, in points."""
    found: list[float] = []

    def look(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append(tm[4] * cm[0] + cm[4])

    for page in pdf.pages:
        page.extract_text(visitor_text=look)
    return max(found)


@pytest.mark.parametrize(
    "body",
    [
        f"<pre>{'x' * 3000}</pre>",
        f"<p>{'https://v.example/' + 'y' * 2000}</p>",
        f"<table><tr>{''.join(f'<td>{chr(97 + n % 26) * 30}' for n in range(12))}</tr><tr><td>x</table>",
    ],
)
def test_nothing_runs_out_of_the_page(body: str) -> None:
    pdf = pdf_of(body)

    assert rightmost(pdf) < 595
    joined = "".join(text_of(pdf).split())
    assert joined.count("x") + joined.count("y") + joined.count("a") > 10


def test_tables_in_tables_take_no_time() -> None:
    body = "<table><tr><td>a<td>" * 30 + "x" + "</table>" * 30

    started = time.process_time()
    pdf_of(body)

    assert time.process_time() - started < 5


def test_the_format_is_found_by_its_entry_point(qtbot: QtBot) -> None:
    assert FORMATS["pdf"].write(article_of("<p>One</p>"), DEFAULT_CHOICES).startswith(b"%PDF-")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have one platform")
def test_a_pdf_is_made_where_the_person_set_a_platform_that_a_worker_cannot_reach() -> None:
    code = "from desktop.pdf.printing import _application; print(_application().platformName())"
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ""}

    made = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)

    assert made.stdout == "offscreen\n"


def test_what_is_printed_while_the_window_is_dark_is_as_dark_as_ever(qapp: QApplication) -> None:
    usual = qapp.palette()
    in_the_light = as_pdf(article_of(BODY), DEFAULT_CHOICES)
    dark = QPalette(usual)
    dark.setColor(QPalette.ColorRole.Text, "#e6e0d5")
    qapp.setPalette(dark)
    try:
        in_the_dark = as_pdf(article_of(BODY), DEFAULT_CHOICES)
    finally:
        qapp.setPalette(usual)

    assert in_the_dark == in_the_light
