"""Saved files are read back, and missing words are reported."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import Element, parse_clean
from extractors.editing.draft import Draft
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.compose.building import build_article
from extractors.saving.formats import FORMATS, format_named
from extractors.saving.read_back import lost_words, read_back, read_back_together
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import article_of, render_draft
from tests.extractors.saving.made_articles import ONE_OF_EACH, article_with
from tests.extractors.saving.made_pages import page_of

READ = ("md", "html", "txt", "json", "jsonl", "csv", "tsv", "tei", "epub", "docx", "vert")


@pytest.mark.parametrize("name", READ)
def test_every_format_holds_one_of_everything(name: str) -> None:
    content = FORMATS[name].write(article_with(ONE_OF_EACH, title="Floods"), DEFAULT_CHOICES)

    assert read_back(ONE_OF_EACH, content, name) == ()


@pytest.mark.parametrize("name", READ)
def test_a_word_that_the_file_lacks_is_told(name: str, caplog: pytest.LogCaptureFixture) -> None:
    content = FORMATS[name].write(article_with("<p>The river rose.</p>"), DEFAULT_CHOICES)

    message = read_back("<p>The river quickly rose.</p>", content, name)

    assert len(message) == 1
    assert "quickly" in message[0]
    assert "quickly" in caplog.text


def test_glued_and_swapped_words_are_told() -> None:
    assert "river" in read_back("<p>The river rose.</p>", b"The riverrose.", "txt")[0]
    assert read_back("<p>One two.</p>", b"two one", "txt") != ()


def test_a_file_that_cannot_be_read_is_told() -> None:
    assert "cannot be read back" in read_back("<p>One</p>", b"<TEI>", "tei")[0]
    assert "cannot be read back" in read_back("<p>One</p>", b"PK", "epub")[0]


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize(
    "body",
    [
        "<p>H<sub>2<br>20</sub> f</p>",
        "<p>H<sub>2 (of 20) x</sub></p>",
        "<p>So 20<math><mi>x</mi></math>20 and <math><mi>y</mi></math>.</p>",
        "<dl><dt>1.</dt><dd>The rest of what a page had as a list.</dd></dl>",
        '<p>One<a href="#fn-1" role="doc-noteref">1</a>.</p><ol><li id="fn-1" role="doc-endnote"><p>Two'
        '<a href="#fn-2" role="doc-noteref">2</a>.</p><p id="fn-2" role="doc-endnote">Three.</p></li></ol>',
        '<p>One<a href="#fn-1" role="doc-noteref">1</a>.</p><ol><li id="fn-1" role="doc-endnote"><p>Two'
        '<a href="#fn-2" role="doc-noteref">2</a>.</p></li></ol><p id="fn-2" role="doc-endnote">Three.</p>',
    ],
)
def test_what_is_written_otherwise_or_could_be_mended_is_no_false_alarm(name: str, body: str) -> None:
    content = FORMATS[name].write(article_with(body), DEFAULT_CHOICES)

    assert read_back(body, content, name) == ()


def test_a_format_that_is_not_read_is_passed_over() -> None:
    assert read_back("<p>One</p>", b"%!PS", "ps") == ()


@pytest.mark.parametrize("name", ["jsonl", "csv", "tsv", "epub"])
def test_a_file_of_many_articles_is_read_back_as_well(name: str) -> None:
    bodies = [ONE_OF_EACH, "<p>The river rose.</p>"]
    write_many = FORMATS[name].write_many
    assert write_many is not None
    content = write_many([article_with(body, title="Floods") for body in bodies], DEFAULT_CHOICES)

    assert read_back_together(bodies, content, name) == ()
    assert "quickly" in read_back_together([*bodies, "<p>It quickly fell.</p>"], content, name)[0]


def test_a_pdf_is_read_back_word_by_word(qapp: QApplication) -> None:
    body = "<h2>Floods</h2><p>The river rose<sup>2</sup>.</p><pre>call_river()</pre>"
    body += "<table><tr><td>Ferry</td><td>total loss</td></tr></table>"
    content = format_named("pdf").write(article_with(body), DEFAULT_CHOICES)

    assert read_back(body, content, "pdf") == ()
    assert "quickly" in read_back(f"{body}<p>quickly</p>", content, "pdf")[0]
    assert "cannot be read back" in read_back(body, b"%PDF-1.4 nothing", "pdf")[0]


def test_a_paragraph_that_a_pdf_lacks_is_told_though_each_of_its_words_stands_elsewhere(qapp: QApplication) -> None:
    body = "<p>The river rose at night.</p><p>Boats broke loose at night.</p>"
    content = format_named("pdf").write(article_with(body), DEFAULT_CHOICES)

    assert read_back(body, content, "pdf") == ()
    assert "boats" in read_back(f"{body}<p>Boats rose at night.</p>", content, "pdf")[0]


def test_a_pdf_of_qt_s_is_read_at_a_glance(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    content = format_named("pdf").write(article_with(ONE_OF_EACH), DEFAULT_CHOICES)

    def refuse(*_: object) -> None:
        raise AssertionError("the slow reader was asked")

    monkeypatch.setattr("pypdf.PdfReader", refuse)

    assert read_back(ONE_OF_EACH, content, "pdf") == ()


def test_a_pdf_that_is_drawn_in_another_way_is_read_slowly(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "<p>The river rose.</p>"
    content = format_named("pdf").write(article_with(body), DEFAULT_CHOICES)
    monkeypatch.setattr("extractors.saving.pdf_text.drawn_text", lambda _: "")

    assert read_back(body, content, "pdf") == ()
    assert "quickly" in read_back(f"{body}<p>quickly</p>", content, "pdf")[0]


def test_words_that_the_article_lost_are_told() -> None:
    assert "harbour" in lost_words(["The harbour froze."], "<p>The froze.</p>")[0]


def test_a_letter_in_brackets_that_the_article_links_to_its_note_is_no_lost_word() -> None:
    body = '<p>in step<a role="doc-noteref" href="#fn-a">a</a></p>'

    assert lost_words(["in step[a]"], body) == lost_words(["in stepa"], body) == ()


def test_a_number_before_a_note_that_only_the_article_links_is_no_lost_word():
    body = "<p>Shop without credit<sup>5</sup></p><p><sup>5</sup>Leasing costs more.</p>"

    assert lost_words(["Shop without credit5", "5Leasing costs more."], body) == ()
    assert lost_words(["Shop without credit5", "5Leasing costs much more."], body)


def test_a_body_is_parsed_once_for_both_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def counted(text: str) -> Element:
        parsed.append(text)
        return parse_clean(text)

    monkeypatch.setattr("extractors.saving.read_back.parse_clean", counted)
    for body in ("<p>The river rose again.</p>", "<p>The harbour froze again.</p>"):
        assert lost_words([], body) == read_back(body, body.encode(), "html") == ()

    assert parsed == ["<p>The river rose again.</p>", "<p>The harbour froze again.</p>"]


def test_rendering_tells_nothing_where_all_is_well() -> None:
    page = page_of("<h2>Floods</h2><p>The <b>river</b> rose<sup>2</sup>.</p><ul><li>ice<li>snow</ul>")
    draft = Draft(base_name="by hand", base=(True,) * 4)

    assert all(one.notes == () for one in render_draft(page, draft, READ, RunInfo()))
    assert article_of(page, draft, RunInfo()).faults == ()


# Pages of all kinds, randomly nested

_WORD = st.sampled_from("river ice harbour Überfahrt 12 mill x1 snow_drift 漂流 C# don't 1.5".split())
_TEXT = st.lists(_WORD, min_size=1, max_size=4).map(" ".join)


def _wrapped(tags: str, inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(st.sampled_from(tags.split()), inner).map(lambda made: f"<{made[0]}>{made[1]}</{made[0]}>")


def _inline(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        _wrapped("em strong b i code del sub sup span u q cite", inner),
        inner.map(lambda text: f'<a href="https://v.example/a(b)">{text}</a>'),
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map("<br>".join),
        inner.map(lambda text: f'{text}<img src="https://v.example/a.png" alt="">{text}'),
    )


_RUNNING = st.recursive(_TEXT, _inline, max_leaves=5)


def _blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        some.map("".join),
        _wrapped("blockquote div section", inner),
        some.map(lambda made: "<ul>" + "".join(f"<li>{one}</li>" for one in made) + "</ul>"),
        some.map(lambda made: '<ol start="4">' + "".join(f"<li>{one}</li>" for one in made) + "</ol>"),
        some.map(lambda made: "<dl>" + "".join(f"<dt>term</dt><dd>{one}</dd>" for one in made) + "</dl>"),
        some.map(lambda made: "<table>" + "".join(f"<tr><th>a<td>{one}</tr>" for one in made) + "</table>"),
    )


_PAGE = st.recursive(
    st.one_of(_wrapped("p h1 h2 h3 pre", _RUNNING), _RUNNING.map(lambda text: f"<p>{text}</p>")), _blocks, max_leaves=6
)


@settings(max_examples=80, deadline=None)
@given(_PAGE)
def test_every_page_is_read_back_whole_from_every_format(markup: str) -> None:
    page = page_of(markup)
    count = len(segment(page).blocks)
    article = build_article(page, Draft(base_name="by hand", base=(True,) * count))

    assert article.faults == ()
    for name in READ:
        assert read_back(article.body_html, FORMATS[name].write(article, DEFAULT_CHOICES), name) == ()
