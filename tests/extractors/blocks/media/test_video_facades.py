"""Films that a page shows as a picture until a click."""

import pytest

from extractors.blocks.tree import parse_html

_NUMBER = "ogfYd705cRs"


def players(markup: str) -> list[tuple[str, str | None]]:
    return [(str(one.tag), one.get("videoid")) for one in parse_html(markup).iter("lite-youtube", "lite-vimeo")]


@pytest.mark.parametrize(
    ("markup", "kind", "number"),
    [
        (f'<p><img src="https://i.ytimg.com/vi/{_NUMBER}/hqdefault.jpg"></p>', "lite-youtube", _NUMBER),
        (f'<p><img data-src="https://img.youtube.com/vi/{_NUMBER}/0.jpg"></p>', "lite-youtube", _NUMBER),
        (f'<div class="youtube-player" data-id="{_NUMBER}"></div>', "lite-youtube", _NUMBER),
        (f'<div class="youtube_player" videoID="{_NUMBER}"></div>', "lite-youtube", _NUMBER),
        ('<div class="vimeo-embed" data-vimeo-id="76979871"></div>', "lite-vimeo", "76979871"),
    ],
)
def test_a_film_s_picture_or_box_gets_a_player(markup: str, kind: str, number: str) -> None:
    assert players(markup) == [(kind, number)]


@pytest.mark.parametrize(
    "markup",
    [
        f'<a href="https://youtu.be/{_NUMBER}"><img src="https://i.ytimg.com/vi/{_NUMBER}/0.jpg"></a>',
        f'<img src="https://i.ytimg.com/vi/{_NUMBER}/0.jpg"><iframe src="//youtube.com/embed/{_NUMBER}"></iframe>',
        '<div class="youtube" data-id="menu"></div>',
    ],
)
def test_a_film_that_the_page_links_or_plays_gets_no_second_player(markup: str) -> None:
    assert players(markup) == []


def test_a_film_has_its_own_title_and_not_that_of_the_button_that_opens_it() -> None:
    button = f'<button class="js-youtube" data-id="{_NUMBER}" title="open video" data-youtube-title="At the harbour">'

    (player,) = parse_html(button).iter("iframe", "lite-youtube")

    assert player.get("title") == "At the harbour"
