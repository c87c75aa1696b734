"""Cards of links, files and posts."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse
from extractors.pages.page import Page, PageKind


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<figure class='kg-card kg-bookmark-card'><a href='https://a.example/b'><div class=kg-bookmark-title>Oars"
            "</div><span>Ann</span><div class=kg-bookmark-description>How to row.</div></a>"
            "<figcaption>New.</figcaption></figure> Next.",
            '<iframe src="https://a.example/b" title="Oars" allowfullscreen=""></iframe><p>New.</p> Next.',
        ),
        (
            "<div class=wp-block-file><a href='https://a.example/b.pdf'>Plan</a><a>Download</a></div>",
            '<iframe src="https://a.example/b.pdf" title="Plan" allowfullscreen=""></iframe>',
        ),
        (
            "<div class=lyMe id=WYL_abcdefg><div class=tT>Oars</div></div>",
            '<iframe src="https://www.youtube.com/embed/abcdefg" title="Oars" allowfullscreen=""></iframe>',
        ),
        (
            "<div class=fb-post data-href='https://facebook.example/1'></div>",
            '<iframe src="https://facebook.example/1" title="" allowfullscreen=""></iframe>',
        ),
        (
            """<div class=twitter-embed data-attrs='{"full_text":"Snow.","username":"a","name":"Ann","url":"https://t"}'>"""
            "</div>",
            '<blockquote class="twitter-tweet"><p>Snow.</p><a href="https://t">Ann (@a)</a></blockquote>',
        ),
        (
            """<div class=tweet data-attrs='{"full_text":"Snow.","username":"a","name":"Ann","url":"https://t"}'>"""
            "<a href='https://t'>Snow.</a><span>12 Likes</span></div>",
            '<blockquote class="twitter-tweet"><p>Snow.</p><a href="https://t">Ann (@a)</a></blockquote>',
        ),
        (
            """<p>As <span class=mention-wrap data-attrs='{"name":"Ada Bell"}'></span> wrote</p>""",
            '<p>As <span class="mention-wrap" data-attrs=\'{"name":"Ada Bell"}\'>Ada Bell</span> wrote</p>',
        ),
        (
            "<div class='bbCodeBlock bbCodeBlock--unfurl' data-url='https://a.example/b'><div><h3>Oars</h3>"
            "<div>How to row.</div></div></div>",
            '<iframe src="https://a.example/b" title="Oars" allowfullscreen=""></iframe>',
        ),
        (
            "<div class='bbCodeBlock bbCodeBlock--unfurl' data-url='https://a.example/b'><img src=a.png><h3 "
            "class=js-unfurl-title><a href='https://a.example/b'>Oars</a></h3>"
            "<div class=js-unfurl-desc>How to row.</div></div>",
            '<iframe src="https://a.example/b" title="Oars" allowfullscreen=""></iframe>',
        ),
        (
            """<div class=image-gallery-embed data-attrs='{"gallery":{"images":[{"src":"/a.jpg"},{"src":"/b.jpg"}],"""
            """"caption":"Two boats."}}'></div>""",
            '<figure class="image-gallery-embed" data-attrs=\'{"gallery":{"images":[{"src":"/a.jpg"},{"src":"/b.jpg"}],'
            '"caption":"Two boats."}}\'><img src="/a.jpg" alt=""><img src="/b.jpg" alt=""><figcaption>Two boats.'
            "</figcaption></figure>",
        ),
        (
            "<aside class='onebox a'><header><a href='https://a.example/b'>a.example</a></header><h3>Oars</h3></aside>",
            '<iframe src="https://a.example/b" title="Oars" allowfullscreen=""></iframe>',
        ),
        (
            "<div><a class='bookmark b' href='https://a.example/b'><div class=bookmark-title>Oars</div></a></div>",
            '<div><iframe src="https://a.example/b" title="Oars" allowfullscreen=""></iframe></div>',
        ),
        ("<div class=bookmark><a href='/b'>Oars</a></div>", '<div class="bookmark"><a href="/b">Oars</a></div>'),
        ("<div class=tweet><p>Snow.</p></div>", '<div class="tweet"><p>Snow.</p></div>'),
        ("<div class=twitter-embed data-attrs='[1'></div>", '<div class="twitter-embed" data-attrs="[1"></div>'),
        (
            "<div class=kg-toggle-card><div><h4>Why</h4><button></button></div><div><p>So.</p></div></div>",
            '<details class="kg-toggle-card" open=""><summary><span>Why</span><button></button></summary>'
            "<div><p>So.</p></div></details>",
        ),
        (
            "<blockquote class=reddit-embed-bq><a>Oars</a><br>by<a>u/a</a></blockquote>",
            '<blockquote class="reddit-embed-bq"><a>Oars</a><br> by <a>u/a</a></blockquote>',
        ),
    ],
)
def test_a_card_becomes_what_it_is(markup: str, expected: str) -> None:
    body = parse(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>"))

    assert "".join(etree.tostring(one, encoding="unicode", method="html") for one in body) == expected


@pytest.mark.parametrize(
    "card",
    [
        """<span class=mention-wrap data-attrs='{"name":"Ada\\u0000 Bell"}'></span>""",
        """<div class=tweet data-attrs='{"full_text":"Ada\\ud800 Bell","url":"\\u0001","name":"\\uffff"}'></div>""",
        """<div class=image-gallery-embed data-attrs='{"gallery":{"images":[{"src":"\\u0001a"}],"caption":"""
        """"Ada\\u0002 Bell"}}'></div>""",
    ],
)
def test_characters_that_no_page_may_hold_leave_a_card_s_record(card: str) -> None:
    body = parse(Page(kind=PageKind.HTML, text=f"<body>{card}</body>"))

    assert "Ada Bell" in "".join(body.itertext())
