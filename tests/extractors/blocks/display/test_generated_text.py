"""Text that a page's style writes: what of it is the page's text, and what is a sign or a control's label."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind
from tests.extractors.saving.compose.test_composing import body_of


def texts(style: str, markup: str) -> list[str]:
    page = Page(kind=PageKind.HTML, text=f"<head><style>{style}</style></head><body>{markup}</body>")
    return [f"{block.marker} {block.text}".strip() for block in segment(page).blocks]


@pytest.mark.parametrize(
    ("style", "markup", "expected"),
    [
        ('.n::before{content:"Note: "}', "<p class=n>Shut.</p><p>Open.</p>", ["Note: Shut.", "Open."]),
        (".n:before{content:'Note:'}", "<p class=n><b>Shut</b> it.</p>", ["Note: Shut it."]),
        ('.n::after{content:" (external)"}', "<p><span class=n>A <b>map</b></span> is</p>", ["A map (external) is"]),
        ('.n::before{content:"Note:\\a0"}', "<p class=n>Shut.</p>", ["Note: Shut."]),
        ('p::before{content:"Note: "} p.n::before{content:none}', "<p class=n>A</p><p>B</p>", ["A", "Note: B"]),
        ("h2::before{counter-increment:h;content:counter(h) '. '}", "<h2>A</h2><h2>B</h2>", ["1. A", "2. B"]),
        (
            "h2{counter-reset:k;counter-increment:h} h3{counter-increment:k}"
            'h3::before{content:counter(h) "." counter(k,lower-roman) " "}',
            "<h2>A</h2><h3>B</h3><h3>C</h3><h2>D</h2><h3>E</h3>",
            ["A", "1.i B", "1.ii C", "D", "2.i E"],
        ),
        (
            'div{counter-reset:s} p::before{counter-increment:s;content:counters(s,".") ") "}',
            "<div><p>A</p><div><p>B</p><p>C</p></div><p>D</p></div>",
            ["1) A", "1.1) B", "1.2) C", "1.3) D"],
        ),
        (
            'ol{counter-reset:s} li::before{counter-increment:s;content:counters(s,".") " "}',
            "<ol><li>A<ol><li>B</li></ol></li><li>C</li></ol>",
            ["1. A", "• 1.1 B", "2. C"],
        ),
        (
            'div{counter-reset:s} p::before{counter-increment:s;content:counter(s) ") "}',
            "<section><div><p>A</p></div><p>B</p></section><p>C</p>",
            ["1) A", "2) B", "1) C"],
        ),
        ('p::before{content:counter(s) ") "}', "<p>A</p>", ["0) A"]),
        ('.t::before{content:"Theorem 1. "}', "<div class=t><p>A net</p><p>B</p></div>", ["Theorem 1. A net", "B"]),
        (
            'figcaption::before{counter-increment:f;content:"Figure " counter(f) ": "}',
            "<figure><img src=a.png><figcaption>Nets</figcaption></figure>",
            ["Figure 1: Nets"],
        ),
    ],
)
def test_a_number_or_a_word_that_leads_into_the_text_is_text(style: str, markup: str, expected: list[str]) -> None:
    assert texts(style, markup) == expected


@pytest.mark.parametrize(
    ("style", "markup"),
    [
        ('p::before{content:"Advertisement"}', "<p>A</p>"),
        ('p::before{content:"\\f101"}', "<p>A</p>"),
        ('p::before{content:"Note: ";display:none}', "<p>A</p>"),
        ('p::before{content:"Note: ";position:absolute}', "<p>A</p>"),
        ('p:hover::before{content:"Note: "}', "<p>A</p>"),
        ('@media print{p::before{content:"Note: "}}', "<p>A</p>"),
        ('button::before{content:"Note: "}', "<button>A</button>"),
        ('span::before{content:"Note: "}', "<p>A<span></span></p>"),
        ("span::before{counter-increment:l;content:counter(l)}", "<pre><span>A</span></pre>"),
    ],
)
def test_signs_labels_and_what_is_not_shown_are_no_text(style: str, markup: str) -> None:
    assert texts(style, markup) == ["A"]


def test_bullets_that_count_by_their_style_are_numbers() -> None:
    style = "ul{list-style:none} li::before{counter-increment:i;content:'(' counter(i,lower-alpha) ')'}"

    assert '<ol type="a"><li>A</li><li>B</li></ol>' in body_of(f"<style>{style}</style><ul><li>A</li><li>B</li></ul>")


def test_a_list_begins_with_the_number_that_its_style_begins_with() -> None:
    style = "ol{counter-reset:i 4} li::before{counter-increment:i;content:counter(i) '.'}"

    own = style.replace("ol{counter-reset:i 4} ", "")

    assert '<ol start="5"><li>A</li><li>B</li></ol>' in body_of(f"<style>{style}</style><ol><li>A</li><li>B</li></ol>")
    assert '<ol start="5"><li>A</li><li>B</li></ol>' in body_of(
        f"<style>{own}</style><ol style='counter-reset: i 4'><li>A</li><li>B</li></ol>"
    )


def test_counters_within_counters_write_a_number_of_bounded_length() -> None:
    style = 'div{counter-reset:s} p{counter-increment:s} p::before{content:counters(s,".") " "}'
    deep = texts(style, "<div><p>A" * 50)
    long = texts(style.replace('"."', f'"{"." * 5_000}"'), "<div><p>A" * 5)

    assert max(map(len, deep + long)) < 30


def test_a_page_of_nothing_else_is_read_once() -> None:
    rules = "".join(f".c{n}::before{{content:'Note {n}: '}}" for n in range(3000))
    markup = "".join(f"<p class=c{n}>A</p>" for n in range(3000))

    assert sum(text.startswith("Note") for text in texts(rules, markup)) == 40
