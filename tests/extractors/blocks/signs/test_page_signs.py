"""Signs that belong to the page and not to its text."""

import pytest
from lxml import etree

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.segmenting import segment
from extractors.blocks.signs.page_signs import drop_page_signs
from extractors.blocks.source_signs import signs_in
from extractors.blocks.tree import parse, parse_html
from extractors.pages.page import Page, PageKind


def test_a_menu_that_leads_nowhere_and_holds_sentences_is_no_menu() -> None:
    body = parse(
        Page(kind=PageKind.HTML, text="<nav><p>Everyone may come.</p></nav><nav>Home</nav><nav>A b.<a>C</a></nav>")
    )

    assert [one.tag for one in body] == ["div", "nav", "nav"]


def test_a_menu_of_nothing_but_a_heading_is_left_out() -> None:
    text = "<nav><h2>In this article</h2></nav><nav><h2>Pages</h2>Home</nav><p>Wet nets.</p>"

    assert [one.tag for one in parse(Page(kind=PageKind.HTML, text=text))] == ["nav", "p"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p><i class="material-icons">open_in_new</i> Ferry</p>', "<p> Ferry</p>"),
        ('<p><span class="material-symbols-outlined">archive</span>Ferry</p>', "<p>Ferry</p>"),
        ('<p><i class="material-icons">Not a name</i></p>', None),
        ('<p>Boats</p><div class="bbCodeBlock-shrinkLink"><a>Click to shrink...</a></div>', "<p>Boats</p>"),
        (
            '<details open><summary class="hideme"><span>Expand description</span></summary><p>Ferry</p></details>',
            "<details open><p>Ferry</p></details>",
        ),
        ('<div class="hideme"><p>Ferry</p></div>', None),
        ('<p>Ferry</p><div class="quoted-switch"><a href="#">...</a></div>', "<p>Ferry</p>"),
        ('<p>Ferry</p><div class="figure-inline-download">Download: <a>PNG</a></div>', "<p>Ferry</p>"),
        (
            '<div><b>Boats</b><span class="collapse-source expand-control">Expand source</span></div>',
            "<div><b>Boats</b></div>",
        ),
        (
            '<blockquote>Boats<div class="quoteExpand">Click to expand...</div></blockquote>',
            "<blockquote>Boats</blockquote>",
        ),
        ('<h2>Boats<span class="mw-editsection">[<a href="#">edit</a>]</span></h2>', "<h2>Boats</h2>"),
        ('<h2>Boats<a class="headerlink" href="#boats">¶</a></h2>', "<h2>Boats</h2>"),
        (
            '<p><a class="lightbox"><img src="b.jpg"><span><span class="informations">19×10</span></span></a></p>',
            '<p><a class="lightbox"><img src="b.jpg"></a></p>',
        ),
        ('<div><p>Bay</p><span class="informations">19 boats</span></div>', None),
        ('<div id="wm-ipp-base">12 captures</div><p>Ferry</p>', "<p>Ferry</p>"),
        ('<h2><a class="header-anchor" href="#boats">Boats</a></h2>', None),
        ('<p><span class="icon">chevron_right</span>Ferry</p>', "<p>Ferry</p>"),
        ('<p><span class="icon">right</span>Ferry</p>', None),
        ('<div class="slick-cloned">Ferry</div><p>Ferry</p>', "<p>Ferry</p>"),
        (
            '<div class="swiper-button-next">Next</div><ul class="slick-dots"><li>1</li></ul><p>Ferry</p>',
            "<p>Ferry</p>",
        ),
        ('<a class="src rightside" href="/s">Source</a><p>Ferry</p>', "<p>Ferry</p>"),
        ('<div id="siteSub">From a wiki</div><p>Ferry</p>', "<p>Ferry</p>"),
        ('<p>Ferry<sup class="ext-phonos-attribution"><a>ⓘ</a></sup></p>', "<p>Ferry</p>"),
        ('<p>Ferry<sup class="Inline-Template">[citation needed]</sup></p>', "<p>Ferry</p>"),
        ('<p><a>here <span class="badge badge-notification clicks">28</span></a></p>', "<p><a>here </a></p>"),
        (
            '<span class="crawler-post-infos"><time>5 May, 11:15pm</time><span itemprop="position">1</span></span>',
            '<span class="crawler-post-infos"><time>5 May, 11:15pm</time></span>',
        ),
        (
            "<time><span class='ipsTime__long'>May 5, 2024</span><span class='ipsTime__short'>1 yr</span></time>",
            '<time><span class="ipsTime__long">May 5, 2024</span></time>',
        ),
        ('<p>Ferry <span class="badge">28</span></p>', None),
        (
            '<p><span class="createlink"><a href="/new">?</a>Ferry</span> <a>?</a></p>',
            '<p><span class="createlink">Ferry</span> <a>?</a></p>',
        ),
        ('<p><span class="icon">🚧</span>Ferry</p>', '<p><span class="icon">🚧</span> Ferry</p>'),
    ],
)
def test_the_signs_of_a_page_go_and_its_text_stays(html, expected):
    body = parse_html(html)

    drop_page_signs(ParsedHtml.of(body, html.encode(), signs_in(html.encode())))

    assert etree.tostring(body, encoding="unicode", method="html")[6:-7] == ((expected or html).replace("¶", "&para;"))


def test_an_author_is_parted_from_what_stands_glued_behind() -> None:
    page = "<p>By <a rel=author href=/ann>Ann Berg</a><span>Staff writer</span></p><p><a rel=author>Jo</a>, writer</p>"

    assert [block.text for block in segment(Page(kind=PageKind.HTML, text=page)).blocks] == [
        "By Ann Berg Staff writer",
        "Jo, writer",
    ]


def test_a_button_that_is_nothing_but_a_sign_is_no_part_of_a_heading() -> None:
    top = "<a href='#top_of_page'><span>top</span></a>"
    page = f"<h2>Boats <button class=copy>🔗</button> {top}</h2><h2><button>How deep?</button></h2>"

    assert [block.text for block in segment(Page(kind=PageKind.HTML, text=page)).blocks] == ["Boats", "How deep?"]
