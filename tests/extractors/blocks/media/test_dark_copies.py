"""Pictures for dark surroundings beside those for light ones."""

import pytest

from extractors.blocks.tree import parse
from extractors.pages.page import Page, PageKind

PAIRS = {
    "GitHub's addresses": '<p><img src="a#gh-light-mode-only"><img src="b#gh-dark-mode-only"></p>',
    "the other way round": '<p><img src="b#only-dark"> <img src="a#only-light"></p>',
    "classes": '<p><img class="only-light" src="a"></p><p><img class="only-dark align-center" src="b"></p>',
    "Tailwind": '<img class="block dark:hidden" src="a"><img class="hidden dark:block" src="b">',
    "Docusaurus": '<img src="a" class="t_x1 t--light_x2"><img src="b" class="t_x1 t--dark_x3">',
    "pictures in links": '<a><img class="VPImage light" src="a"></a><a><img class="VPImage dark" src="b"></a>',
    "described": '<img class="light" alt="The bay" src="a"><img class="dark" alt="The bay (dark mode)" src="b">',
    "hidden on the other": '<img class="x_hide-on-dark logo" src="a"><img class="x_hide-on-light logo" src="b">',
    "Starlight": '<p class="dark:sl-hidden"><img src="a"></p><p class="light:sl-hidden"><img src="b"></p>',
}


def sources(markup: str) -> list[str]:
    body = parse(Page(kind=PageKind.HTML, text=markup))
    return [(one.get("src") or "").partition("#")[0] for one in body.iter("img")]


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_of_a_light_picture_and_a_dark_one_the_light_one_stays(pair: str) -> None:
    assert sources(pair) == ["a"]


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="a"><img class="only-dark" src="b">',
        '<img class="only-light" src="a"><p>Words.</p><img class="only-dark" src="b">',
        '<img class="light" src="a"><img class="darkroom" src="b">',
        '<img class="roast-light" src="a"><img class="roast-dark" src="b">',
        '<p><img class="only-light" src="a"></p><p><img class="only-dark" src="b">, says Ann</p>',
        '<img class="light" alt="The bay by day" src="a"><img class="dark" alt="The moon" src="b">',
    ],
)
def test_a_dark_picture_without_a_light_one_beside_it_stays(markup: str) -> None:
    assert sources(markup) == ["a", "b"]
