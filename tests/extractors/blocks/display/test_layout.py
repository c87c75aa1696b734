"""What a page's own style hides and separates, and the characters that a browser adds."""

import time

import pytest

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import parse
from extractors.pages.opening import open_text

LONG = "The harbour office counts the boats of every morning and writes them into a book. " * 6


def texts(markup: str, style: str = "") -> list[str]:
    page = f"<html lang=en><head><style>{style}</style></head><body>{markup}<p>{LONG}</p></body></html>"
    return [block.text for block in segment(open_text(page, source="test")).blocks][:-1]


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ('<p>open it<span class="note"> in a new window</span></p>', ".note{position:absolute;clip:rect(0 0 0 0)}"),
        ('<p>open it<span style="display:none"> in a new window</span></p>', ""),
        ('<p>open it<span class="visually-hidden"> in a new window</span></p>', ""),
        ('<p>open it<span class="a"> in a new window</span></p>', "@media (min-width: 900px){p .a{display:none}}"),
        ('<p>open it<span class="a"> in a new window</span></p>', "p>.a{left:-9999px;position:absolute}"),
        ("<dialog>in a new window</dialog><p>open it</p>", ""),
        ('<p>open it<span class="a"> in a new window</span></p>', ".a{font-size:0}"),
        ('<p>open it</p><div class="a"><p>in a new window</p></div>', ".a{max-height:0;overflow:hidden}"),
        ('<p>open it<span style="opacity:0"> in a new window</span></p>', ""),
        ('<p>open it<span class="d-none"> in a new window</span></p>', ""),
        ('<p class="b">open it<i class="a"> in a new window</i></p>', ".b{color:red;.a{display:none}margin:0}"),
        ('<p class="b">open it<i class="a"> in a new window</i></p>', ".b, .c{@media screen{& .a{display:none}}}"),
        ('<p>open it<span class="u-srOnly"> in a new window</span></p>', ""),
        ('<p>open it<span class="link wt-screen-reader-only"> in a new window</span></p>', ""),
        ('<p>open it<span class="link_visuallyHidden__x1y2"> in a new window</span></p>', ""),
        ('<p>open it<span class="is-hidden-accessible"> in a new window</span></p>', ""),
        ('<p>open it<span class="screenreader"> in a new window</span></p>', ""),
        ('<p>open it<span class="visually-hidden--inline"> in a new window</span></p>', ""),
        ('<p>open it</p><p class="visible-xs">in a new window</p>', ""),
        ('<p>open it</p><p class="print-only">in a new window</p>', ""),
        ('<p>open it</p><p class="block d-sm-block d-md-none">in a new window</p>', ""),
        ('<p>open it</p><p class="md:hidden">in a new window</p>', ""),
        ("<p>open it</p><div popover id=a>in a new window</div><button popovertarget=b></button>", ""),
        ("<p>open it</p><div popover>in a new window</div><button></button>", ""),
        ('<p>open it<span style="color: transparent">00</span></p>', ""),
        ('<p>open it<span class="geo-multi-punct"> / </span><span class="geo-nondefault">54; 7</span></p>', ""),
        ('<p>open it<span class="google-src-text">öffne es</span></p>', ""),
        ('<p>open it<span class="slds-assistive-text">menu</span></p>', ""),
        ('<p>open it<span class="bx--visually-hidden"> in a new window</span></p>', ""),
        ('<p>open it</p><dl class="mobile-table" style="display: none"><dd>in a new window</dd></dl>', ""),
        ('<p>open it</p><div class="w-condition-invisible">in a new window</div>', ""),
        ('<p>open it</p><div class="modal fade" aria-hidden="true"><p>in a new window</p></div>', ""),
        ('<p>open it<span class="a"> in a new window</span></p>', ".a{position:absolute;left:-999em}"),
        ('<p>open it<i class="a">open_in_new</i></p>', ".a{font-family:'Material Icons'}"),
    ],
)
def test_hidden_text_that_nothing_opens_is_gone(markup, style):
    assert texts(markup, style) == ["open it"]


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ('<p class="hidden md:block">kept</p>', ""),
        ('<p class="d-none d-lg-flex">kept</p>', ""),
        ('<p class="not-sr-only">kept</p>', ""),
        ("<p v-cloak>kept</p>", "[v-cloak]{display:none}"),
        ('<figure><img src="a.jpg"><figcaption class="visuallyHidden_x1">kept</figcaption></figure>', ""),
        ('<p class="field--label-visually_hidden">kept</p>', ""),
        ('<p style="visibility: hidden; animation-delay: 1s; animation-name: none">kept</p>', ""),
        ('<p style="visibility: hidden; opacity: 0; translate: none; rotate: none">kept</p>', ""),
        ('<p class="sr-only-focusable">kept</p>', ""),
        ('<ul class="hidden"><li>kept</ul>', ""),
        ('<p><span style="color:transparent;background-clip:text">kept</span></p>', ""),
        ('<p><span class="rainbow" style="color:transparent">kept</span></p>', ""),
        ('<p>kept<span style="opacity:0;transition:opacity 1s"></span></p>', ""),
        ('<p class="a">kept</p>', "@media print{.a{display:none}}"),
        ('<p class="a">kept</p>', "@media (max-width:600px){.a{display:none}}"),
        ('<p class="a b">kept</p>', ".a{display:none} .b{display:block}"),
        ('<p class="a md:block">kept</p>', r".a{display:none} @media (min-width:768px){.md\:block{display:block}}"),
        ('<p class="a">kept</p>', ".no-js .a{display:none} .a:hover{display:none}"),
        ('<p class="a">kept</p>', '/* .a{display:none} */ .b::before{content:"} .a{display:none}"}'),
        ('<div role="tabpanel" class="a"><p>kept</p></div>', ".a{display:none}"),
        ('<div id="more" class="a"><p>kept</p></div><a href="#more"></a>', ".a{display:none}"),
        ('<div id="more" popover><p>kept</p></div><button commandfor="more"></button>', ""),
        ('<div class="accordion-body a"><p>kept</p></div>', ".a{display:none}"),
    ],
)
def test_text_that_is_shown_or_can_be_opened_stays(markup, style):
    assert texts(markup, style) == ["kept"]


@pytest.mark.parametrize("label", ["<h3>Why</h3>", "<button>Why</button>", "<div>Why?</div>", "<b onclick=a>Why</b>"])
def test_an_answer_behind_its_label_stays(label):
    assert texts(f"<div>{label}<div hidden>kept</div></div>")[-1] == "kept"


@pytest.mark.parametrize(
    "line",
    [
        "<div class=accordion><p>Read the plan{}.</p></div>",
        "<details open><p>Read the plan{}.</p></details>",
        "<p>Read <a class=more-link href=/plan>the plan{}</a>.</p>",
    ],
)
def test_a_piece_for_screen_readers_is_not_opened_with_the_box_or_link_that_its_line_is_in(line):
    assert texts(line.format('<span class="sr-only"> in a new window</span>')) == ["Read the plan."]


def test_what_stays_hidden_in_what_is_opened_is_gone():
    assert texts("<h3>Why</h3><div hidden>kept<b style='display:none'>gone</b><dialog>gone</dialog></div>") == [
        "Why",
        "kept",
    ]


def test_a_page_that_waits_for_its_script_keeps_its_text():
    blocks = texts(f'<main class="a"><p>first</p><p>{LONG}</p></main>', "main.a{visibility:hidden}")

    assert blocks[0] == "first"


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ("<p><span>one</span><span>two</span></p>", "p span{display:block}"),
        ("<p><my-line>one</my-line><my-line>two</my-line></p>", "my-line{display:block}"),
        ("<p><a href=x style='display:block'>one</a><a href=y style='display:flex'>two</a></p>", ""),
    ],
)
def test_inline_elements_laid_out_as_blocks_are_blocks(markup, style):
    assert texts(markup, style) == ["one", "two"]


def test_what_stands_side_by_side_is_parted():
    assert texts("<div class=f><span>Ann Berg</span><b>Writer</b></div>", ".f{display:flex}") == ["Ann Berg Writer"]


def test_a_drop_cap_stays_with_its_word():
    assert texts('<p><span style="display:inline-block">T</span>he boat</p>') == ["The boat"]


def test_the_words_of_a_headline_that_a_script_animates_are_one_heading():
    letters = "".join(f'<div style="display:inline-block">{letter}</div>' for letter in "boat")
    word = '<div style="display:inline-block">The</div>'

    assert texts(f'<h2>{word} <div style="display:inline-block">{letters}</div></h2>') == ["The boat"]


def test_line_ends_that_white_space_keeps_are_kept():
    assert texts("<div class=v>grey water\nand <b>a</b> gull\n\nsmall boat</div>", ".v{white-space:pre-wrap}") == [
        "grey water\nand a gull",
        "small boat",
    ]


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>said <q>we <q>all</q> go</q></p>", "said “we ‘all’ go”"),
        ("<p lang=de>sagte <q>wir</q></p>", "sagte „wir“"),
        ("<p>said <q>“we”</q></p>", "said “we”"),
        ("<p><ruby>海<rt>うみ</rt></ruby></p>", "海(うみ)"),
        ("<p><ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby></p>", "東京(とうきょう)"),
        ("<p><ruby><ruby>海<rt>うみ</rt></ruby><rt>sea</rt></ruby></p>", "海(うみ)(sea)"),
        ("<p><ruby>海<rp>(</rp><rt>うみ</rt><rp>)</rp></ruby></p>", "海(うみ)"),
        ("<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby></p>", "東(とう)京(きょう)"),
        (
            "<p>青い<ruby>\n <rb>海</rb>\n <rt>うみ</rt>\n <rb>鳥</rb>\n <rt>どり</rt>\n</ruby>です</p>",
            "青い海(うみ)鳥(どり)です",
        ),
        ("<p>a <ruby>big sea <rt>mare</rt></ruby> there</p>", "a big sea(mare) there"),
    ],
)
def test_the_signs_a_browser_adds_are_written(markup, shown):
    assert texts(markup) == [shown]


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ("<b class=a>" * 2000 + "<i></i>" * 20_000, ".a{display:block}" * 3000),
        ("<div class=a>" + "<i>a</i>\nb" * 20_000, ".a{white-space:pre}"),
        ("<i class=a></i>" * 20_000, ".b .c .d .a{display:none}" * 1500),
        ("", '"\\' * 100_000 + "{display" * 10_000),
        ("<q>a" * 3000, "left " * 50_000),
    ],
)
def test_hostile_style_takes_no_time(markup, style):
    started = time.process_time()

    texts(markup, style)

    assert time.process_time() - started < 30  # of minutes; half a second, or five in a crowded process


def test_what_style_raises_is_raised():
    page = open_text("<style>.s{vertical-align:super}</style><p>In 10<span class=s>6</span> years</p>", source="test")

    assert [element.text for element in parse(page).iter("sup")] == ["6"]


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>by <b>4</b><span class=sr-only>/</span><em>3</em></p>", "by 4/3"),
        ("<p><span><span>6</span><span class=visually-hidden>×</span><span>7</span></span></p>", "6×7"),
        ("<p>at 4<i hidden>.</i>5</p>", "at 4.5"),
        ("<p>boat<span class=sr-only>/</span>3 and 4<span class=sr-only>/</span> now</p>", "boat3 and 4 now"),
        ("<p>4<span class=sr-only>over</span>3</p>", "43"),
    ],
)
def test_a_sign_between_two_numbers_is_shown_though_it_is_hidden(markup, shown):
    assert texts(markup) == [shown]


def test_a_listing_in_another_language_stays_though_it_is_hidden_at_first():
    shown, hidden = "<div><pre>a = 1</pre></div>", "<div class=hidden><pre>a := 1</pre></div>"

    assert texts(f"<div>{shown}{hidden}</div>") == ["a = 1", "a := 1"]
    assert texts(f"<div><p>So it is.</p>{hidden}</div>") == ["So it is."]


def test_a_note_in_the_middle_of_a_line_is_parted_from_its_mark():
    assert texts('<p>It rose<sup>1</sup><span class="sidenote">In May.</span> and fell.</p>') == [
        "It rose1 In May. and fell."
    ]


def test_a_page_s_own_elements_are_parted_where_sentences_meet():
    assert texts("<x-line>The ferry stopped.</x-line><x-line>The bridge closed.</x-line>") == [
        "The ferry stopped. The bridge closed."
    ]
    assert texts("<p><x-w>mid</x-w><x-w>night</x-w></p>") == ["midnight"]
    assert texts("<x-list><x-item><x-label>nets</x-label></x-item><x-item>poles</x-item></x-list>") == ["nets poles"]
    assert texts("<div><x-number>1</x-number><x-text>Bell</x-text></div>") == ["1 Bell"]
    assert texts("<div><x-letter>a</x-letter><x-letter>b</x-letter></div>") == ["ab"]


def test_a_class_that_says_raised_raises():
    body = parse(
        open_text('<p>10<span class="sup">3</span> boats, H<span class="subscript">2</span>O</p>', source="test")
    )

    assert [element.tag for element in body.iter("sup", "sub")] == ["sup", "sub"]


@pytest.mark.parametrize(
    ("markup", "style", "expected"),
    [
        ('<p><b class="a">T</b>he tide</p>', ".a{display:block;float:left}", ["The tide"]),
        ("<h2>Part two<span>The tide</span></h2>", "h2 span{display:block}", ["Part two The tide"]),
        ('<p><b class="a">The</b><b class="a">sea</b></p>', ".a{display:inline-block;margin-right:4px}", ["The sea"]),
        ('<p><b class="a">T</b><b class="a">i</b>de</p>', ".a{display:inline-block;margin:0 1px}", ["Tide"]),
        ('<p><i>In May.</i><i><b class="a">By</b>Ada</i></p>', ".a{display:none}", ["In May. Ada"]),
        ('<div class="a">one\n  two</div>', ".a{white-space:pre;font-family:Menlo,monospace}", ["one\n  two"]),
    ],
)
def test_letters_stay_together_and_words_and_lines_apart(markup, style, expected):
    assert texts(markup, style) == expected


def test_what_ends_a_sentence_is_parted_from_the_next():
    markup = (
        "<p><span>ANN:</span><span>Good day.</span></p><p><span>The hill in May.</span><small>Photo: Bo</small></p>"
    )

    markup += "<p>Now <ins>40</ins><del>50</del>.</p><p><span style='display:inline-block;width:3em'>1.</span><span "
    markup += "style='display:inline-block'>Oars</span></p>"
    markup += "<p><code><span>a::</span><span>B</span></code></p><p><span>Node.</span><span>JS</span></p>"

    assert texts(markup) == ["ANN: Good day.", "The hill in May. Photo: Bo", "Now 40 50.", "1. Oars", "a::B", "Node.JS"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("text-sm whitespace-pre-wrap", "one\ntwo"),
        ("!whitespace-pre-line", "one\ntwo"),
        ("whitespace-normal", "one two"),
        ("no-whitespace-pre", "one two"),
    ],
)
def test_a_class_that_keeps_line_ends_keeps_them(names: str, expected: str) -> None:
    assert texts(f'<p class="{names}">one\ntwo</p>') == [expected]
