"""Words that only the page's sheet makes bold, slanted or struck."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind
from tests.extractors.saving.compose.test_composing import body_of

SHEET = (
    ".c1{color:red;font-weight:700}.c2, .c9{font-style:italic}.c3{text-decoration:line-through}p .c4{font-weight:700}"
)


def read(sheet: str, markup: str) -> str:
    return body_of(f"<style>{sheet}</style>{markup}")


def test_words_are_marked_as_the_rules_for_their_class_say() -> None:
    assert read(
        SHEET, '<p>It <span class="c1 x">sinks</span> <font class=c2>at</font> <span class=c3>night</span>.</p>'
    ) == ("<p>It <strong>sinks</strong> <em>at</em> <del>night</del>.</p>")


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        (SHEET, "<span class=c4>sinks</span>"),
        (".c1{font-weight:700}.c2{font-weight:400}", "<span class='c2 c1'>sinks</span>"),
        (".c1{font-weight:700}", "<span class=c1 style='font-weight:400'>sinks</span>"),
        ("@media print{.c1{font-weight:700}}", "<span class=c1>sinks</span>"),
    ],
)
def test_words_of_which_it_says_otherwise_are_not(sheet: str, words: str) -> None:
    assert read(sheet, f"<p>It {words}.</p>") == "<p>It sinks.</p>"


def test_marks_part_no_blocks() -> None:
    page = Page(kind=PageKind.HTML, text=f"<style>{SHEET}</style><p>It <span class=c1>sinks</span>.</p>")

    assert [block.text for block in segment(page).blocks] == ["It sinks."]
