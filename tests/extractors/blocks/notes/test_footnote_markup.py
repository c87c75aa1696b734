"""Notes by programs without a notion of notes, in the forms that formats recognise."""

import pytest

from extractors.extraction import Metadata
from extractors.pages.opening import open_text
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.formats import FORMATS
from tests.extractors.saving.reading_back import whole_article

NOTE = "Counted at dawn by two."
MORE = "The harbour office counts the boats of each morning and writes them into a book."
_IN_LINE = {
    "a button with the text": f'<sup><button data-bigfoot-footnote="&lt;p>{NOTE}&lt;/p>">1</button></sup>',
    "a tooltip's attribute": f'<sup data-tippy-content="{NOTE}">1</sup>',
    "a tooltip of Bootstrap's": f'<sup data-bs-toggle="tooltip" data-bs-original-title="{NOTE}">1</sup>',
    "a popover of Bootstrap's": f'<a role="button" data-toggle="popover" data-content="{NOTE}">1</a>',
    "a title": f'<sup title="{NOTE}">1</sup>',
    "a link's title": f'<a class="footnote-ref" href="#gone" title="{NOTE}">1</a>',
    "an element of its own": f"<d-footnote>{NOTE}</d-footnote>",
    "an aside in the line": f'<aside class="footnote"><sup>1</sup> {NOTE}</aside>',
    "a popover": f'<button popovertarget="n1">1</button><span id="n1" popover>{NOTE}</span>',
    "a small one beside its number": f'<span><sup>1</sup><small class="sidenote-content">{NOTE}</small></span>',
    "a sign that opens it": f'<label>⊕</label><span class="marginnote">{NOTE}</span>',
    "a note that is raised itself": f'<sup>1<span class="footnote_tooltip">{NOTE}</span></sup>',
    "what a click opens": f'<details class="ptx-footnote"><summary><sup> 1 </sup></summary><div>{NOTE}</div></details>',
    "what a click opens, bare": f'<details class="footnote"><summary>1</summary>{NOTE}</details>',
    "a tooltip": f'<span class="tooltip">1<span class="tooltiptext" style="visibility:hidden">{NOTE}</span></span>',
}
_LINKED = '<a href="#n1">1</a>'
_BELOW = {
    "brackets at the first word": (
        '<sup><a href="#cmnt1" id="r1">[1]</a></sup>',
        f'<p><a href="#r1" id="cmnt1">[1]</a><span>{NOTE}</span></p>',
    ),
    "a comment of Word's": (
        '<span><a class="msocomanchor" href="#_msocom_1">[AB1]</a><span>&nbsp;</span></span>',
        f'<div><span><a name="_msocom_1"></a></span><p><span>&nbsp;<a href="#_msoanchor_1" class="msocomoff">[AB1]</a>'
        f"</span>{NOTE}</p></div>",
    ),
    "Texinfo": (
        '<a class="footnote" id="DOCF1" href="#FOOT1"><sup>1</sup></a>',
        f'<h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>{NOTE}</p>',
    ),
    "a chapter of a book": (
        '<sup><a data-type="noteref" id="m1" href="ch02.html#id1">1</a></sup>',
        f'<p data-type="footnote" id="id1"><sup><a href="ch02.html#m1">1</a></sup> {NOTE}</p>',
    ),
    "the way back is raised": (
        '<sup><a href="#fn1" id="r1">1)</a></sup>',
        f'<div class="fn"><sup><a href="#r1" id="fn1">1)</a></sup> <div>{NOTE}</div></div>',
    ),
    "a button that names it": ('<button class="footnote" aria-describedby="n1">1</button>', f'<p id="n1">{NOTE}</p>'),
    "the same number": ('<sup class="noteref" data-note="1">1</sup>', f'<div data-note="1">1 {NOTE}</div>'),
    "a term and its text": (
        f"<sup>{_LINKED}</sup>",
        f'<dl class="footnote"><dt id="n1">[1]</dt><dd><p>{NOTE}</p></dd></dl>',
    ),
    "a popover below": ('<button popovertarget="n1">1</button>', f'<div id="n1" popover><p>1. {NOTE}</p></div>'),
    "an attribute in place of its id": (
        '<sup class="footnote-ref"><a href="#fn-1-x">[1]</a></sup>',
        f'<ol><li data-footnote-id="fn-1-x">{NOTE} <a href="#fnref-1-x">↩︎</a></li></ol>',
    ),
    "a page by name": (
        '<sup id="r1" class="mw-ref reference" typeof="mw:Extension/ref"><a href="./Tides#n1">[1]</a></sup>',
        f'<ol><li id="n1"><a href="./Tides#r1" rel="mw:referencedBy">↑</a> {NOTE}</li></ol>',
    ),
    "a row of a table": (f"<sup>{_LINKED}</sup>", f'<table><tr><td id="n1">↑1</td><td>{NOTE}</td></tr></table>'),
    "a raised label of its own": (f"<sup>{_LINKED}</sup>", f'<p id="n1"><sup>1</sup> {NOTE}</p>'),
    "one line of several": (
        f"<sup>{_LINKED}</sup>",
        f'<div><a id="n1"></a><b>1.</b> {NOTE}<br><a id="n2"></a>2. No</div>',
    ),
    "a name before it": (f"<sup>{_LINKED}</sup>", f'<p><a name="n1"></a>1 {NOTE}</p>'),
    "a name around its label": (f"<sup>{_LINKED}</sup>", f'<p><a name="n1">1</a> {NOTE}</p>'),
    "brackets around both": (f"[{_LINKED}]", f'<p>[<a name="n1">1</a>] {NOTE}</p>'),
    "an office program's": (
        '<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>',
        f'<p><a class="sdfootnotesym" name="sdfootnote1sym" href="#x">1</a>{NOTE}</p>',
    ),
    "a label with its stop in an element": (
        '<a href="#B1">1</a>',
        f'<ul><li id="B1"><span class="label">1.</span><span>{NOTE}</span></li></ul>',
    ),
    "a list of references": (
        '<cite class="ltx_cite">[<a href="#bib1">1</a>]</cite>',
        f'<ul><li id="bib1" class="ltx_bibitem"><span class="ltx_tag">[1]</span><span class="ltx_bibblock">{NOTE[:7]}'
        f'</span><span class="ltx_bibblock">{NOTE[8:]}</span></li></ul>',
    ),
    "a plug-in's call": (
        "<a role=button onclick=\"footnote_moveToReference('n1');\"><sup>[1]</sup></a>"
        '<span class="footnote_tooltip">It was…</span>',
        f'<table><tr><th id="n1"><a>↑1</a></th><td>{NOTE}</td></tr></table>',
    ),
}


def markdown(markup: str) -> str:
    article = whole_article(open_text(f"<body>{markup}<p>{MORE}</p></body>", source="a test"), Metadata())
    return (
        FORMATS["md"].write(article, DEFAULT_CHOICES).decode().split("---\n", 2)[-1].replace(f"{MORE}\n\n", "").strip()
    )


@pytest.mark.parametrize("tag", ["i", "em", "font"])
def test_a_note_may_be_set_apart_as_a_whole(tag: str) -> None:
    written = markdown(f"<p>A hundred<sup>{_LINKED}</sup> boats.</p><p><{tag}><a name=n1>1</a> {NOTE}</{tag}></p>")

    assert f"[^1]: {NOTE}" in written.replace("*", "").splitlines()


@pytest.mark.parametrize("mark", _IN_LINE.values(), ids=_IN_LINE)
def test_a_note_at_its_mark_goes_to_the_end(mark: str) -> None:
    assert markdown(f"<p>A hundred{mark} boats.</p>") == f"A hundred[^1] boats.\n\n[^1]: {NOTE}"


def test_what_a_tooltip_says_of_a_word_is_a_note() -> None:
    word = f'<span tabindex="0">hundred<span role="tooltip" class="pop">{NOTE}</span></span>'

    assert markdown(f"<p>A {word} boats.</p>") == f"A hundred[^1] boats.\n\n[^1]: {NOTE}"
    assert "[^1]" not in markdown(f'<p>A boat. <button>Copy<span role="tooltip">{NOTE}</span></button></p>')


@pytest.mark.parametrize(("mark", "note"), _BELOW.values(), ids=_BELOW)
def test_a_note_below_is_found_by_its_mark(mark: str, note: str) -> None:
    second = '<p>More<a href="#n2">2</a> came.</p>' if "n2" in note else ""

    written = markdown(f"<p>A hundred{mark} boats.</p>{second}{note}")

    assert "A hundred[^1] boats." in written
    assert f"[^1]: {NOTE}" in written.splitlines()


def test_a_further_reference_to_a_note_leads_to_it() -> None:
    marks = '<sup><a href="#fn1">[1]</a></sup> boats, then ten<sup><a href="#fn1">[1:1]</a></sup>'

    assert markdown(f'<p>A hundred{marks}.</p><p id="fn1">{NOTE}</p>').startswith("A hundred[^1] boats, then ten[^1].")


@pytest.mark.parametrize(
    "markup",
    ['<p><sup title="square">2</sup></p>', '<p>Chapter <a href="#n1">1</a></p><h2 id="n1">1 Tides of the bay</h2>'],
)
def test_what_is_no_note_stays(markup: str) -> None:
    assert "[^" not in markdown(markup)


def test_a_raised_letter_before_a_note_is_its_label() -> None:
    note = f'<p id="n1"><sup><a href="#r1">a</a></sup> {NOTE}</p>'

    written = markdown(f'<p>A hundred<sup id="r1"><a href="#n1">a</a></sup> boats.</p>{note}')

    assert f"A hundred[^a] boats.\n\n[^a]: {NOTE}\n" in written
