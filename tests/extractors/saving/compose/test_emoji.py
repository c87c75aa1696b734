"""Emoji that are pictures on the page."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.saving.compose.emoji import emoji


def read(markup: str) -> str | None:
    return emoji(next(parse_html(markup).iter("img")))


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<img alt="👍" src="/x.png">', "👍"),
        ('<img alt="👩‍🚀" src="/x.png">', "👩‍🚀"),
        ('<img alt=":tada:" class="emoji" src="https://v.example/emoji/unicode/1f389.png?v8">', "🎉"),
        ('<img class="emoji" src="/emoji/1f1e9-1f1ea.svg">', "🇩🇪"),
        ('<img alt=":)" class="smilies" width="15" src="/smilies/icon_smile.gif">', ":)"),
        ('<img alt=":slight_smile:" title=":slight_smile:" class="emoji" src="/images/x.png?v=12">', "🙂"),
        ('<img alt=":bird:" class="emoji" src="/images/x.png?v=12">', "🐦"),
        ('<img alt=":comma:" class="emoji" src="/images/x.png?v=12">', ":comma:"),
        ('<img alt=":our_ferry:" class="emoji" src="/images/x.png?v=12">', ":our_ferry:"),
    ],
)
def test_an_emoji_is_its_character(markup: str, expected: str) -> None:
    assert read(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        '<img alt="The hill" src="/hill.jpg">',
        '<img alt="" src="/hill.jpg">',
        '<img alt="A" src="/a.png">',
        '<img alt="1911" src="/1911.jpg">',
        '<img alt="smile" class="emoji-picture-large emoji" width="640" src="/smile.jpg">',
    ],
)
def test_a_picture_is_no_emoji(markup: str) -> None:
    assert read(markup) is None


def test_an_address_that_names_emoji_over_and_over_is_none():
    assert read(f'<img class="emoji" src="/{"emoji" * 300_000}.png">') is None  # minutes if it were quadratic
