"""Embedded media, as links."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.saving.compose.embeds import embed_link
from extractors.saving.compose.inline import Picture, Text
from extractors.saving.compose.links import Links


def shown(markup: str) -> list[tuple[str, str]]:
    body = parse_html(f"<div>{markup}</div>")
    element = next(body[0][0].iter("iframe"), body[0][0])
    return [
        (one.text, one.marks[0].href) if isinstance(one, Text) else ("poster", one.address)
        for one in embed_link(element, Links("https://bay.example/a/", body))
        if isinstance(one, Text | Picture)
    ]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            '<iframe src="//www.youtube-nocookie.com/embed/aBcDeFgHiJk?rel=0" title="Storm"></iframe>',
            [("Storm", "https://www.youtube.com/watch?v=aBcDeFgHiJk")],
        ),
        (
            '<iframe data-src="https://player.vimeo.com/video/12345" title="vimeo video player"></iframe>',
            [("Vimeo", "https://vimeo.com/12345")],
        ),
        (
            '<div class="wp-block-embed__wrapper">https://bay.example/ferry</div>',
            [("https://bay.example/ferry", "https://bay.example/ferry")],
        ),
        ('<lite-youtube videoid="aBcDeFgHiJk"></lite-youtube>',
         [("YouTube", "https://www.youtube.com/watch?v=aBcDeFgHiJk")]),
        (
            '<iframe src="about:blank" data-suppressedsrc="https://player.vimeo.com/video/12345"></iframe>',
            [("Vimeo", "https://vimeo.com/12345")],
        ),
        (
            '<video poster="p.jpg"><source src="ferry.mp4">No film.</video>',
            [("poster", "https://bay.example/a/p.jpg"), ("ferry.mp4", "https://bay.example/a/ferry.mp4")],
        ),
        ('<audio src="/horn.mp3" title="The horn"></audio>', [("The horn", "https://bay.example/horn.mp3")]),
        ('<audio src="/ho%01rn.mp3"></audio>', [("horn.mp3", "https://bay.example/ho%01rn.mp3")]),
        ('<audio src="/4dd974ef2221302188.mp3"></audio>', [("Audio", "https://bay.example/4dd974ef2221302188.mp3")]),
        ('<video src="/1715290149129.mp4"></video>', [("Video", "https://bay.example/1715290149129.mp4")]),
        ('<object data="plan.pdf"></object>', [("plan.pdf", "https://bay.example/a/plan.pdf")]),
        ('<object><param name="movie" value="https://www.youtube.com/v/aBcDeFgHiJk"></object>',
         [("YouTube", "https://www.youtube.com/watch?v=aBcDeFgHiJk")]),
        (
            '<iframe src="https://docs.google.com/viewer?url=https%3A%2F%2Fbay.example%2Fplan.pdf"></iframe>',
            [("plan.pdf", "https://bay.example/plan.pdf")],
        ),
        (
            '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fbay"></iframe>',
            [("Facebook", "https://www.facebook.com/bay")],
        ),
        ('<iframe src="https://t.me/bay/12?embed=1"></iframe>', [("Telegram", "https://t.me/bay/12")]),
        ('<div data-embed-url="https://youtu.be/aBcDeFgHiJk"></div>', [("YouTube", "https://youtu.be/aBcDeFgHiJk")]),
        ('<div data-settings=\'{"youtube_url":"https:\\/\\/youtu.be\\/aBcDeFgHiJk","a":1}\'></div>',
         [("YouTube", "https://youtu.be/aBcDeFgHiJk")]),
        (
            '<iframe src="//cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fvimeo.com%2F12345"></iframe>',
            [("Vimeo", "https://vimeo.com/12345")],
        ),
        ('<amp-twitter width="1" height="1" data-tweetid="8856343"></amp-twitter>',
         [("Twitter", "https://twitter.com/i/status/8856343")]),
        ('<embed src="plan.pdf">', [("plan.pdf", "https://bay.example/a/plan.pdf")]),
        ('<script src="https://gist.github.com/kari/1a2b.js"></script>', [("Gist", "https://gist.github.com/kari/1a2b")]),
        (
            '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
            [("Google Maps", "https://www.google.com/maps/embed?pb=1")],
        ),
        (
            '<iframe src="https://bay.social/@ferry/1234/embed" class="mastodon-embed"></iframe>',
            [("Mastodon", "https://bay.social/@ferry/1234")],
        ),
        ('<iframe src="https://dartpad.dev/?id=5c0e" title="Nets"></iframe>', [("Nets", "https://dartpad.dev/?id=5c0e")]),
        (
            '<iframe src="https://charts.example/7" title="Travellers by month" allowfullscreen></iframe>',
            [("Travellers by month", "https://charts.example/7")],
        ),
    ],
)  # fmt: skip
def test_what_a_reader_would_miss_is_a_link(markup, expected):
    assert shown(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="https://ads.example/x" title="Advertisement" allowfullscreen></iframe>',
        '<iframe src="https://ads.example/x" title="Shoes"></iframe>',
        '<iframe src="https://www.youtube.com/embed/aBcDeFgHiJk" width="1" height="1"></iframe>',
        '<iframe src="https://www.youtube.com/embed/aBcDeFgHiJk" style="display:none"></iframe>',
        '<iframe src="javascript:alert(1)" title="Film" allowfullscreen></iframe>',
        '<video src="blob:https://bay.example/1"></video>',
        '<iframe src="https://[" title="x" allowfullscreen></iframe>',
        '<iframe src="about:blank"></iframe>',
    ],
)
def test_what_no_reader_misses_is_left_out(markup):
    assert shown(markup) == []


def test_an_address_that_begins_maps_over_and_over_is_no_map():
    address = "https://v.example/" + "google." * 150_000  # minutes if it were quadratic
    assert shown(f'<iframe src="{address}"></iframe>') == []
