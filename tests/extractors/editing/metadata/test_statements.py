"""What a page says about itself."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.sources import (
    ADDRESS,
    CANONICAL,
    HEADING,
    HEADING_PIECE,
    JSON_LD,
    JSON_LD_ORGANISATION,
    LABELS,
    LANG,
    LOGO,
    MARKED_BYLINE,
    MARKED_DATE,
    MARKED_TITLE,
    META,
    OPEN_GRAPH,
    SOME_TIME_TAG,
    TITLE_TAG,
)
from extractors.editing.metadata.statement import Statement
from extractors.editing.metadata.statements import statements

LD = '<script type="application/ld+json">{"@type": "Article", "author": %s}</script>'


@pytest.mark.parametrize(
    ("markup", "field", "source", "text"),
    [
        ("<title> Floods &amp;amp; storms </title>", "title", TITLE_TAG, "Floods & storms"),
        ("<h1>Floods<br>do<span> r</span>ise</h1><h1>More</h1>", "title", HEADING, "Floods do rise"),
        ("<h1>Floods<div></div><h3>Posted on 1 May by Ada</h3></h1>", "title", HEADING, "Floods"),
        ("<h1>Floods <small>by Ada</small></h1>", "title", HEADING_PIECE, "Floods"),
        ("<h1><span>Opinion</span>Floods</h1>", "title", HEADING_PIECE, "Floods"),
        ('<meta property="og:title" content="Floods">', "title", OPEN_GRAPH, "Floods"),
        ('<meta name="DC.Title" content="Floods">', "title", META, "Floods"),
        (LD % '"Ada"', "author", JSON_LD, "Ada"),
        (LD % '{"@type": "NewsMediaOrganization", "name": "The Tide"}', "author", JSON_LD_ORGANISATION, "The Tide"),
        ('<meta name="author" content="Ada">', "author", META, "Ada"),
        ('<meta name="author" value="Ada Bo">', "author", META, "Ada Bo"),
        ('<meta name="parsely-page" content=\'{"author": ["Ada", "Bo"]}\'>', "author", META, "Ada; Bo"),
        ('<meta name="parsely-page" content=\'{"authors": ["Ada", "Bo"]}\'>', "author", META, "Ada; Bo"),
        ('<meta name="author" content="&lt;img src=a.png&gt;Ada">', "author", META, "Ada"),
        (
            '<meta property="og:title" content="&lt;i&gt;Sterna&lt;/i&gt; &lt;nav&gt;">',
            "title",
            OPEN_GRAPH,
            "Sterna <nav>",
        ),
        ('<meta name="parsely-page" content=\'{"pub_date": "2024-03-05"}\'>', "date", META, "2024-03-05"),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada">',
            "author",
            LABELS,
            "Ada",
        ),
        ('<p>By <a rel="author nofollow" href="/ada">Ada</a></p>', "author", MARKED_BYLINE, "Ada"),
        (
            '<div itemprop="author"><a href="/u/7">Ada Bell</a><p>21.4k<b>14</b> 7</p></div>',
            "author",
            MARKED_BYLINE,
            "Ada Bell",
        ),
        ('<div itemprop="author"><a href="/u/7">Ada</a> Bell</div>', "author", MARKED_BYLINE, "Ada Bell"),
        ('<span itemprop="author">By <b itemprop="name">Ada</b></span>', "author", MARKED_BYLINE, "Ada"),
        ('<p class="entry-byline">By Ada</p>', "author", MARKED_BYLINE, "By Ada"),
        (
            "<div class='author'><div class='author'><b class='largetext'><a>ada</a></b><i>Big Fish</i></div></div>",
            "author",
            MARKED_BYLINE,
            "ada",
        ),
        (
            "<footer class='article-template-footer'><p class='article-template-date'><time datetime='2025-08-12'>",
            "date",
            MARKED_DATE,
            "2025-08-12",
        ),
        ('<meta property="article:published_time" content="2026-11-20">', "date", OPEN_GRAPH, "2026-11-20"),
        (
            '<meta property="article:author" content="Ada"><meta property="article:author" content="Ben">'
            '<meta property="article:author" content="https://tide.example/ada">',
            "author",
            OPEN_GRAPH,
            "Ada; Ben",
        ),
        ('<meta name="tide:article_author_name" content="Ada">', "author", META, "Ada"),
        (
            '<meta property="og:type" content="article"><meta name="tide:pubdate" content="2026-11-20">',
            "date",
            META,
            "2026-11-20",
        ),
        ("<h1><small>Weather</small> Floods <em>rise</em></h1>", "title", HEADING_PIECE, "Floods rise"),
        ("<h2 class='entry-title'>Floods</h2>", "title", MARKED_TITLE, "Floods"),
        ("<div itemprop='headline'>Floods</div>", "title", MARKED_TITLE, "Floods"),
        ("<p><span property='schema:author'><b property='name'>Ada</b></span></p>", "author", MARKED_BYLINE, "Ada"),
        ('<time class="published" datetime="2026-11-20">Friday</time>', "date", MARKED_DATE, "2026-11-20"),
        ('<time class="updated" datetime="2026-11-20">Friday</time>', "modified", MARKED_DATE, "2026-11-20"),
        ('<meta name="tide-published-date" content="2026-11-20">', "date", META, "2026-11-20"),
        ('<meta name="prism.publicationDate" content="2026-11-20">', "date", META, "2026-11-20"),
        ('<meta property="bt:author" content="Ada Writer">', "author", META, "Ada Writer"),
        ("<time>20 November 2026</time>", "date", SOME_TIME_TAG, "20 November 2026"),
        ('<x-post post-title="Floods" created-timestamp="2026-11-20"></x-post>', "date", MARKED_DATE, "2026-11-20"),
        ('<link rel="canonical" href="https://tide.example/f">', "url", CANONICAL, "https://tide.example/f"),
        ("<p>x</p>", "date", ADDRESS, "2026-11-20"),
        ("<p>x</p>", "site", ADDRESS, "tide.example"),
        ('<html lang="en-GB"><p>x</p>', "language", LANG, "en-GB"),
        ('<meta property="og:description" content="It rose.">', "description", OPEN_GRAPH, "It rose."),
        ('<meta property="og:description" content="<p>It <b>rose</b>.</p>">', "description", OPEN_GRAPH, "It rose."),
        ('<meta property="og:description" content="| The <b> element">', "description", OPEN_GRAPH, "The <b> element"),
    ],
)
def test_a_page_says_it(markup: str, field: str, source: str, text: str) -> None:
    cut = segment_body(parse_html(markup))

    assert Statement(field, source, text) in list(statements(cut, "https://www.tide.example/2026/11/20/floods"))


def test_a_company_s_own_day_and_a_banner_s_author_say_nothing() -> None:
    head = '<meta name="tide:pubdate" content="2026-11-20"><meta name="smartbanner:author" content="Tide Ltd">'
    cut = segment_body(parse_html(head))

    assert [one for one in statements(cut, "") if one.field in ("author", "date")] == []


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ('<ul><li><a href="/tag/tides">High Tides</a></li><li><a href="/tag/boats">Boats</a></li></ul>', []),
        ('<a href="/tag/tides">High Tides</a> <span>March 5, 2024</span>', []),
        ('Ada Gale <a href="/tag/tides">High Tides</a>', ["Ada Gale High Tides"]),
        ('Ada Gale <a href="/tag/tides">Tides</a> 5 March 2024', ["Ada Gale Tides 5 March 2024"]),
        ('by <a rel="author" href="/posts/by/ada">Ada Gale</a>, keeper', ["by Ada Gale, keeper", "Ada Gale"]),
        ('<a href="/ada">Ada Gale</a> <a href="/tag/tides">High Tides</a>', ["Ada Gale High Tides"]),
    ],
)
def test_a_byline_of_nothing_but_topics_names_nobody(byline: str, authors: list[str]) -> None:
    cut = segment_body(parse_html(f'<div class="post__byline">{byline}</div>'))

    assert [one.text for one in statements(cut, "") if (one.field, one.source) == ("author", MARKED_BYLINE)] == authors


def test_what_an_author_is_called_is_not_what_an_author_is() -> None:
    cut = segment_body(
        parse_html('<div class="author-description">Botanist, Ph.D.</div><a class="byline__category">Tides</a>')
    )

    assert [one for one in statements(cut, "") if one.field == "author"] == []


def test_the_day_of_a_documents_making_comes_after_the_days_that_tags_call_its_date() -> None:
    head = '<meta name="created" content="2026-11-18"><meta name="DCTERMS.created" content="2026-11-19">'
    cut = segment_body(parse_html(f'{head}<meta name="dcterms.issued" content="2026-11-20">'))

    days = [one.text for one in statements(cut, "") if one.field == "date"]
    assert days == ["2026-11-20", "2026-11-18", "2026-11-19"]


REVIEW = '<div itemprop="review" itemscope><meta itemprop="author" content="Reader"></div>'


@pytest.mark.parametrize(
    ("items", "authors"),
    [
        (REVIEW, ["Reader"]),  # a critic's page is marked so too
        (REVIEW * 2, []),
        (f"<p>{REVIEW}</p><p>{REVIEW}</p>".replace("p>", "li>"), []),
        (REVIEW.replace("div ", 'div class="opinion" ', 1) + '<div class="opinion">Good.</div>', []),
        (REVIEW.replace("review", "comment"), []),
        ('<p itemprop="acceptedAnswer" itemscope><span itemprop="author">Reader</span></p>', []),
        ('<div itemprop="mainEntity" itemscope><meta itemprop="author" content="Ada"></div>' + REVIEW * 2, ["Ada"]),
    ],
)
def test_who_wrote_one_of_several_reviews_did_not_write_the_page(items: str, authors: list[str]) -> None:
    cut = segment_body(parse_html(f"<p>The tide took the pier.</p>{items}"))

    assert [one.text for one in statements(cut, "") if one.field == "author"] == authors


def test_the_title_of_a_drawing_is_not_the_page_s() -> None:
    cut = segment_body(parse_html("<svg><title>Menu</title></svg>"))

    assert [one for one in statements(cut, "") if one.field == "title"] == []


def test_when_a_shop_took_in_a_product_is_no_date_of_publication() -> None:
    dated = '<meta property="article:published_time" content="2026-11-20">'
    cut = segment_body(parse_html(f'{dated}<meta property="og:type" content="og:product">'))

    assert {one.source for one in statements(cut, "") if one.field == "date"} == {SOME_TIME_TAG}


@pytest.mark.parametrize(
    ("heading", "source"),
    [
        ("<h1><a href='/'>The Tide</a></h1>", LOGO),
        ("<a href='/notes/'><h1>The Tide</h1></a>", LOGO),
        ("<h1><a href='/notes/floods'>Floods</a></h1>", HEADING),
        ("<h1>Floods, by <a href='/'>The Tide</a></h1>", HEADING),
        ("<h1><a href='https://ebb.example/'>Ebb</a></h1>", HEADING),
    ],
)
def test_a_heading_that_leads_to_a_page_above_is_a_logo(heading: str, source: str) -> None:
    cut = segment_body(parse_html(heading))

    said = [one.source for one in statements(cut, "https://tide.example/notes/floods") if one.field == "title"]
    assert [one for one in said if one != HEADING_PIECE] == [source]


def test_a_day_in_numbers_is_read_in_the_order_that_another_of_the_page_tells() -> None:
    published, modified = "Tue, 07/11/2023 - 17:57", "Fri, 07/14/2023 - 10:30"  # the 11th of July is a Tuesday, too
    markup = "".join(
        f'<meta property="article:{name}_time" content="{day}">'
        for name, day in (("published", published), ("modified", modified))
    )

    found = [one.text for one in statements(segment_body(parse_html(f"<body>{markup}<p>Floods</p></body>")), "")]

    assert {"2023-07-11", "2023-07-14"} <= set(found)
