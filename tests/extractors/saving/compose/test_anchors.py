"""Footnotes and other links within a page."""

import pytest

from extractors.saving.markdown.document import body_as_markdown
from tests.extractors.saving.compose.test_composing import body_of

LIST_NOTES = (
    '<p>It rose<sup id="r1"><a href="#fn1">[1]</a></sup> and fell.<a href="#fn2">2</a></p>'
    '<ol><li id="fn1"><p>In May. <a href="#r1">↩</a></p></li><li id="fn2">By night.</li></ol>'
)


def test_footnotes_in_a_list_are_recognised() -> None:
    assert body_of(LIST_NOTES) == (
        '<p>It rose<sup><a href="#fn-1" role="doc-noteref">[1]</a></sup> and fell.'
        '<a href="#fn-2" role="doc-noteref">2</a></p>\n'
        '<ol><li id="fn-1" role="doc-endnote">In May.</li><li id="fn-2" role="doc-endnote">By night.</li></ol>'
    )


def test_footnotes_are_markdown_s_own() -> None:
    assert body_as_markdown(body_of(LIST_NOTES)) == "It rose[^1] and fell.[^2]\n\n[^1]: In May.\n\n[^2]: By night.\n"


@pytest.mark.parametrize(
    "notes",
    [
        '<p id="_ftn1"><a href="#_ftnref1">[1]</a> In May.</p>',
        '<div id="_ftn1"><p>[1] In May.</p></div>',
        '<aside id="_ftn1"><span>[1]</span><p>In May.</p></aside>',
        '<dl><dt id="_ftn1">[1]</dt><dd>In May.</dd></dl>',
        '<p><a name="_ftn1"></a>1. In May.</p>',
    ],
)
def test_a_note_that_says_its_own_label_says_it_once_in_markdown(notes: str) -> None:
    body = body_of(f'<p>It rose<a href="#_ftn1" id="_ftnref1">[1]</a>.</p>{notes}')

    assert body_as_markdown(body) == "It rose[^1].\n\n[^1]: In May.\n"


def test_a_note_of_several_paragraphs_is_one_note() -> None:
    body = body_of('<p>It rose.<a href="#fn1">1</a></p><ol><li id="fn1"><p>In May.</p><p>By night.</p></li></ol>')

    assert body_as_markdown(body).endswith("[^1]: In May.\n\n    By night.\n")


@pytest.mark.parametrize(
    "markup",
    [
        '<p>Go to <a href="#p1">1</a></p><h2 id="p1">One</h2>',
        '<p>Go to <a href="#chapter">1</a></p><p id="chapter">One</p>',
        '<p id="fn1">One</p><p>Go up to <a href="#fn1">1</a></p>',
        '<p>Go to <a href="#fn1">the note</a></p><p id="fn1">One</p>',
    ],
)
def test_a_link_that_is_no_footnote_s_leads_to_its_place(markup: str) -> None:
    body = body_of(markup)

    assert 'href="#part-' in body
    assert "doc-noteref" not in body


def test_a_link_to_what_was_dropped_leads_to_the_page() -> None:
    body = body_of('<p>See <a href="#end">the end</a></p><p id="end">Dropped</p>', "Dropped")

    assert body == '<p>See <a href="https://v.example/made/up.html#end">the end</a></p>'


def test_a_footnote_whose_note_was_dropped_is_text() -> None:
    body = body_of('<p>It rose.<sup><a href="#cite_note-1">[1]</a></sup></p><p id="cite_note-1">Dropped</p>', "Dropped")

    assert body == "<p>It rose.<sup>[1]</sup></p>"
    assert body_as_markdown(body) == "It rose.[1]\n"


def test_a_heading_s_link_to_itself_is_left_out() -> None:
    assert body_of('<h2 id="a">One<a href="#a">¶</a></h2>') == "<h2>One</h2>"


def test_two_notes_of_the_same_label_are_not_mixed_up() -> None:
    body = body_of('<p>A<a href="#fn1">1</a></p><p id="fn1">One.</p><p>B<a href="#fn1b">1</a></p><p id="fn1b">Two.</p>')

    assert body_as_markdown(body) == "A[^1]\n\n[^1]: One.\n\nB1\n\nTwo.\n"
