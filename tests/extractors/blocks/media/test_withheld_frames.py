"""Frames that a page withholds until its reader agrees."""

from base64 import b64encode
from html import escape
from urllib.parse import quote

import pytest

from extractors.blocks.tree import parse_html

FRAME = '<div><iframe src="https://player.vimeo.com/video/76979871" title="The bay"></iframe></div>'


def packed(markup: str) -> str:
    return b64encode(markup.encode()).decode()


@pytest.mark.parametrize(
    "box",
    [
        f'<div data-borlabs-cookie-content="{packed(FRAME)}"><p>To see it, agree.</p><a>Load the film</a></div>',
        f'<div class="BorlabsCookie"><p>To see it, agree.</p><div><script type="text/template">{packed(FRAME)}</script>'
        "</div></div>",
        f'<div data-iframe="{escape(FRAME[5:-6])}"><p>To see it, agree.</p></div>',
        f'<div class="embed-privacy"><p>To see it, agree.</p><script>x = "{quote(FRAME)}"</script></div>',
        f"<div><template>{FRAME}</template></div>",
    ],
)
def test_what_is_withheld_stands_in_the_place_of_its_notice(box: str) -> None:
    body = parse_html(f"<p>One</p>{box}<p>Two</p>")

    assert [one.get("src") for one in body.iter("iframe")] == ["https://player.vimeo.com/video/76979871"]
    assert "".join(body.itertext()) == "OneTwo"


LONG = "The boats came home with the tide. " * 20


@pytest.mark.parametrize(
    ("box", "text"),
    [
        (f'<main class="cookies-off"><p>{LONG}</p><script type="text/template">{packed(FRAME)}</script></main>', LONG),
        (f'<main class="cookies-off"><p>{LONG}</p><script>x = "{quote(FRAME)}"</script></main>', LONG),
        (f'<article data-film="{packed(FRAME)}"><p>{LONG}</p></article>', LONG),
        (f'<figure data-film="{packed(FRAME)}"><p>Agree.</p><figcaption>The bay</figcaption></figure>', "The bay"),
    ],
)
def test_a_text_around_what_is_withheld_is_no_notice(box: str, text: str) -> None:
    body = parse_html(f"<p>One</p>{box}<p>Two</p>")

    assert [one.get("src") for one in body.iter("iframe")] == ["https://player.vimeo.com/video/76979871"]
    assert "".join(body.itertext()) == f"One{text}Two"


@pytest.mark.parametrize(
    "value", ["PGhlbGxv" * 8, packed("<p>The boats came home with the tide, and all was well.</p>")]
)
def test_other_text_in_base64_stays_where_it_is(value: str) -> None:
    body = parse_html(f'<p>One</p><div data-x="{value}">Of the tide</div>')

    assert "".join(body.itertext()) == "OneOf the tide"
