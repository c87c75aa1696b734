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


def test_a_power_before_a_note_s_mark_stays_raised() -> None:
    page = '<p>It holds 10<sup>6</sup><sup><a href="#fn1">1</a>,<a href="#fn2">2</a></sup> tons.</p>'
    notes = '<ol><li id="fn1">In May.</li><li id="fn2">By night.</li></ol>'
    assert body_as_markdown(body_of(page + notes)).startswith("It holds 10<sup>6</sup>[^1],[^2] tons.\n")


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
        '<p><a href="#_ftnref1" id="_ftn1">1</a> In May.</p>',
        '<p><a name="_ftn1"></a><a href="#_ftnref1">1</a>. In May.</p>',
        '<ul><li id="_ftn1"><a href="#_ftnref1">1</a> <span>In May.</span></li></ul>',
        '<p id="_ftn1"><a href="#_ftnref1">¹</a> In May.</p>',
    ],
)
def test_a_note_that_says_its_own_label_says_it_once_in_markdown(notes: str) -> None:
    body = body_of(f'<p>It rose<a href="#_ftn1" id="_ftnref1">[1]</a>.</p>{notes}')

    assert body_as_markdown(body) == "It rose[^1].\n\n[^1]: In May.\n"


def test_a_way_back_on_a_line_of_its_own_is_the_note_s() -> None:
    back = '<span><sup><a href="#r1">^</a></sup></span>'
    body = body_of(
        f'<p>It rose.<a href="#x1" id="r1">1</a></p><ol><li id="x1">{back}<div><p>In May.</p></div></li></ol>'
    )

    assert body_as_markdown(body) == "It rose.[^1]\n\n[^1]: In May.\n"


def test_a_mark_in_an_element_that_is_called_one_leads_to_a_note() -> None:
    mark = '<span role="doc-noteref"><sup><a href="#x1">[1]</a></sup></span>'

    assert body_as_markdown(body_of(f'<p>It rose.{mark}</p><p id="x1">In May.</p>')).endswith("[^1]: In May.\n")


@pytest.mark.parametrize("back", [' <a href="#r1">↩\ufe0e</a></p>', '</p><p><a href="#r1"><sup>[return]</sup></a></p>'])
def test_a_note_of_several_paragraphs_is_one_note(back: str) -> None:
    note = f'<li id="fn1"><p>In May.</p><p>By night.{back}</li>'
    body = body_of(f'<p>It rose.<a href="#fn1" id="r1">1</a></p><ol>{note}</ol>')

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

    assert body_as_markdown(body) == "A[^1]\n\n[^1]: One.\n\nB[^1-2]\n\n[^1-2]: Two.\n"


NOTED = "A hundred[^1] boats.\n\n[^1]: In May.\n"
BACK = '<a href="#r1" class="back">↩︎</a>'


@pytest.mark.parametrize(
    "markup",
    [
        # kramdown, Hugo, GitHub: a superscript link with a colon in its address
        '<p>A hundred<sup id="r1"><a href="#fn:sea" rel="footnote">1</a></sup> boats.</p>'
        f'<ol><li id="fn:sea"><p>In May.&nbsp;{BACK}</p></li></ol>',
        # Pandoc: the superscript number inside the link
        '<p>A hundred<a href="#fn1" class="footnote-ref" id="r1"><sup>1</sup></a> boats.</p>'
        f'<ol><li id="fn1"><p>In May.{BACK}</p></li></ol>',
        # WordPress's own block: meaningless names, but a link back
        '<p>A hundred<sup class="fn"><a href="#ab12" id="r1">1</a></sup> boats.</p>'
        f'<ol><li id="ab12">In May. {BACK}</li></ol>',
        # an aside that only the link calls a note
        '<p>A hundred<a href="#x7" class="noteref" role="doc-noteref">1</a> boats.</p>'
        '<aside id="x7"><p>In May.</p></aside>',
        # Substack: the label on a line of its own, in a box with the text
        '<p>A hundred<a class="footnote-anchor" id="r1" href="#footnote-1">1</a> boats.</p>'
        '<div class="footnote"><a id="footnote-1" href="#r1">1</a><div><p>In May.</p></div></div>',
        # MediaWiki: links back by letter
        '<p>A hundred<sup id="r1"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup> boats.</p>'
        '<ol><li id="cite_note-1"><span>^ <a href="#r1"><sup><i>a</i></sup></a> <a href="#r1"><sup>b</sup></a></span> '
        "<span>In May.</span></li></ol>",
        # LaTeXML: the note on the line, its label repeated three times
        '<p>A hundred<span class="ltx_note"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span>'
        '<sup>1</sup><span class="ltx_tag">1</span>In May.</span></span></span> boats.</p>',
        # a sidenote without a label, numbered by a style
        '<p>A hundred<label for="s1"></label><input type="checkbox" id="s1"><span class="sidenote">In May.</span>'
        " boats.</p>",
        # a tooltip beside a button
        '<p>A hundred<sup><a href="javascript:void(0)">1</a></sup>'
        '<span role="tooltip" class="modern-footnotes-footnote__note">In May.</span> boats.</p>',
    ],
)
def test_the_notes_of_well_known_programs_are_notes(markup: str) -> None:
    assert body_as_markdown(body_of(markup)) == NOTED


def test_a_note_s_paragraphs_beside_its_label_are_one_note() -> None:
    body = body_of(
        '<p>It rose.<a href="#footnote-1" id="r1">1</a></p>'
        '<div><a id="footnote-1" href="#r1">1</a><div><p>In May.</p><p>By night.</p></div></div><p>The end.</p>'
    )

    assert '<p id="fn-1" role="doc-endnote">In May.<br>By night.</p>\n<p>The end.</p>' in body


def test_a_note_whose_way_back_is_a_line_of_its_own_is_the_text_below() -> None:
    body = body_of(
        '<p>It rose.<a href="#footnote-1" id="r1">1</a></p>'
        '<div><a id="footnote-1" href="#r1">Back to text</a><div><p>In May.</p></div></div>'
    )

    assert (
        body == '<p>It rose.<a href="#fn-1" role="doc-noteref">1</a></p>\n<p id="fn-1" role="doc-endnote">In May.</p>'
    )


def test_a_note_in_none_of_its_list_s_items_is_one() -> None:
    body = body_of('<p>It rose.<a href="#fn1">1</a></p><ol><a id="fn1"><p>In May.</p></a><li>Boats</li></ol>')

    assert '<p id="fn-1" role="doc-endnote">In May.</p>' in body


@pytest.mark.parametrize(
    "note",
    ['<span class="sidenote"> <b></b></span>', '<a href="#fn1">1</a><div><a id="fn1" href="#r">Back up</a></div>'],
)
def test_a_mark_leads_to_no_note_without_text(note: str) -> None:
    assert "href" not in body_of(f'<p id="r">It rose.{note}</p>')


def test_notes_by_sign_and_by_group_are_notes() -> None:
    body = body_of(
        '<p>A<a href="#fn-a">†</a> B<a href="#cite_note-b">[note 2]</a></p><p id="fn-a">† One.</p>'
        '<p id="cite_note-b">^ Two.</p>'
    )

    assert body_as_markdown(body) == "A[^dagger] B[^note2]\n\n[^dagger]: One.\n\n[^note2]: Two.\n"


def test_several_notes_at_one_place_stand_side_by_side() -> None:
    body = body_of(
        '<p>A<sup><a href="#fn1">1</a><a href="#fn2">2</a></sup></p><p id="fn1">One.</p><p id="fn2">Two.</p>'
    )

    assert body_as_markdown(body).startswith("A[^1][^2]\n")


def test_a_number_in_brackets_whose_target_is_not_there_is_not_raised() -> None:
    assert body_of('<p>As in [<a href="#bib.bib1">1</a>].</p>') == "<p>As in [1].</p>"
    row = '<a href="#bib1">1</a>, <a href="#bib2">2</a>–<a href="#bib4">4</a>'
    assert body_of(f"<p>As in [{row}].</p>") == "<p>As in [1, 2–4].</p>"


def test_the_mark_of_a_note_that_is_not_there_stays_raised() -> None:
    assert body_of('<p>A hundred<a href="#fn9">9</a> boats.</p>') == "<p>A hundred<sup>9</sup> boats.</p>"
    assert body_of('<p>A hundred<a href="javascript:x()" class="footnote-link">9</a> boats.</p>') == (
        "<p>A hundred<sup>9</sup> boats.</p>"
    )


def test_a_note_that_begins_with_a_word_like_its_label_keeps_the_word() -> None:
    body = body_of('<p>It rose.<a href="#fn-a">a</a></p><p id="fn-a">A boat sank.</p>')

    assert body_as_markdown(body).endswith("[^a]: A boat sank.\n")


def test_what_only_leads_back_to_the_text_is_left_out_of_a_note() -> None:
    back = (
        '<a href="#r1"><span>Jump up to: </span><sup>a</sup></a> <a href="#r2"><sup>b</sup></a> <a href="#gone">c</a>'
    )
    body = body_of(
        '<p id="r1">It rose<a href="#fn1">[1]</a>.</p><p id="r2">It fell<a href="#fn1">[1]</a>.</p>'
        f'<ol><li id="fn1">{back} In May, when the harbour was ice and nobody went out.</li></ol>'
    )

    assert body_as_markdown(body).endswith("[^1]: In May, when the harbour was ice and nobody went out.\n")


def test_brackets_around_a_reference_are_its_own() -> None:
    body = body_of('<p>It rose<sup>[<a href="#fn1">1</a>]</sup> and fell.</p><p id="fn1">In May.</p>')

    assert body_as_markdown(body) == "It rose[^1] and fell.\n\n[^1]: In May.\n"


def test_a_note_laid_out_as_a_row_is_a_note() -> None:
    body = body_of(
        '<p>It rose<a href="#id2" id="id1">[1]</a> and fell.</p>'
        '<table id="id2"><tr><td><a href="#id1">[1]</a></td><td>In May.</td></tr></table>'
    )

    assert body_as_markdown(body) == "It rose[^1] and fell.\n\n[^1]: In May.\n"


def test_a_year_in_brackets_is_no_note() -> None:
    assert "<sup>" not in body_of('<p>As Berg (<a href="#bib.bib3">1990</a>) has it.</p>')


def test_a_heading_that_leads_up_to_the_contents_is_no_link() -> None:
    body = body_of('<h2><a href="#contents">Boats</a></h2><p>One.</p>')

    assert body.startswith("<h2>Boats</h2>")


def test_a_note_without_a_number_takes_none_of_the_page_s_own() -> None:
    side = '<span class="sidenote">Low tide.</span>'
    body = body_of(f'<p>It rose{side}.</p><p>It fell<a href="#fn1">[1]</a>.</p><p id="fn1">In May.</p>')

    assert body_as_markdown(body) == "It rose[^2].\n\nIt fell[^1].\n\n[^1]: In May.\n\n[^2]: Low tide.\n"
