"""Frames that stand for an address alone."""

import pytest

from extractors.blocks.tree import parse_html


def frames(markup: str) -> list[str]:
    return [frame.get("src", "") for frame in parse_html(markup).iter("iframe")]


def test_an_address_that_wordpress_has_not_replaced_is_shown() -> None:
    box = '<figure><div class="wp-block-embed__wrapper">\nhttps://bay.example/watch?v=1\n</div></figure>'

    assert frames(box) == ["https://bay.example/watch?v=1"]


@pytest.mark.parametrize(
    "text", ["See https://bay.example/", '<a href="https://bay.example/">https://bay.example/</a>']
)
def test_other_text_in_its_place_stays(text: str) -> None:
    assert frames(f'<div class="wp-block-embed__wrapper">{text}</div>') == []
