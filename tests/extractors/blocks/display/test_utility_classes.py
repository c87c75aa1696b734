"""Classes of Tailwind and Bootstrap that lay words out apart."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


def texts(html: str) -> list[str]:
    return [block.text for block in segment(Page(kind=PageKind.HTML, text=html)).blocks]


@pytest.mark.parametrize(
    "span",
    [
        '<span class="block text-sm">For everybody</span>',
        '<small class="text-muted d-block">For everybody</small>',
        '<a class="font-bold block" href="/all">For everybody</a>',
    ],
)
def test_what_a_class_lays_out_as_a_block_stands_apart(span: str) -> None:
    assert texts(f"<div><strong>Free</strong>{span}<i>soon</i></div>") == ["Free For everybody soon"]


@pytest.mark.parametrize(
    "names",
    [
        "block",  # by itself it may mean anything
        "text-sm block md:inline",
        "d-block d-md-inline",
        "text-sm inline-block",
    ],
)
def test_what_other_classes_or_widths_of_screens_say_changes_nothing(names: str) -> None:
    assert texts(f'<div>Free<span class="{names}">dom</span></div>') == ["Freedom"]


def test_the_page_s_own_style_comes_first() -> None:
    style = "<style>.d-block { display: inline }</style>"

    assert texts(f'{style}<div>Free<span class="d-block">dom</span></div>') == ["Freedom"]
