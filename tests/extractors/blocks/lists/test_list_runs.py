"""Lists that were written out item by item."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def lists(markup: str) -> str:
    body = parse_html(f"<body>{markup}</body>")
    for one in body.iter():
        one.attrib.clear()
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<ul class=lst-kix_a-0><li>Wood</li></ul><ul class=lst-kix_a-1><li>Larch</li></ul>"
            "<ul class=lst-kix_a-0><li>Iron</li></ul><p>End</p>",
            "<ul><li>Wood<ul><li>Larch</li></ul></li><li>Iron</li></ul><p>End</p>",
        ),
        (
            "<div class=ListContainerWrapper><ul><li data-aria-level=1>Wood</li></ul></div>"
            "<div class=ListContainerWrapper><ul><li data-aria-level=2>Larch</li></ul></div>"
            "<div class='ListContainerWrapper x'><ol><li data-aria-level=1>Iron</li></ol></div><p>End</p>",
            "<ul><li>Wood<ul><li>Larch</li></ul></li></ul><ol><li>Iron</li></ol><p>End</p>",
        ),
        (
            "<ol><li>Wood</li></ol>\n<ol start=2><li>Iron</li><li>Clay</li></ol><ol><li value=4>Tin</li></ol>"
            "<p>End</p>",
            "<ol><li>Wood</li><li>Iron</li><li>Clay</li><li>Tin</li></ol><p>End</p>",
        ),
        (
            "<div class=ListContainerWrapper>And<ul><li data-aria-level=1>Wood</li></ul></div>",
            "<div>And<ul><li>Wood</li></ul></div>",
        ),
        (
            "<ol class=numbered-list><li>A</li></ol>\n<ol class=numbered-list start=2><li>B</li></ol>",
            "<ol><li>A</li><li>B</li></ol>",
        ),
        (
            "<ul><li>A</li><li class=ql-indent-1>B</li><li class=ql-indent-2>C</li><li class=ql-indent-1>D</li>"
            "<li>E</li></ul>",
            "<ul><li>A<ul><li>B<ul><li>C</li></ul></li><li>D</li></ul></li><li>E</li></ul>",
        ),
        (
            "<ol><li data-list=ordered>A</li><li data-list=bullet class=ql-indent-1>B</li><li data-list=ordered>C</li>"
            "<li data-list=checked>D</li><li data-list=unchecked>E</li></ol>",
            "<ol><li>A<ul><li>B</li></ul></li><li>C</li></ol><ul><li>☑ D</li><li>☐ E</li></ul>",
        ),
        ("<ul class=ql-x><li class=ql-indent-1>A</li><li>B</li></ul>", "<ul><li>A</li><li>B</li></ul>"),
        (
            "<ul class=lst-kix_a-0><li>A</li></ul><p>And</p><ul class=lst-kix_a-0><li>B</li></ul>",
            "<ul><li>A</li></ul><p>And</p><ul><li>B</li></ul>",
        ),
        (
            "<ul class=bulleted-list><li>A</li></ul>and<ul class=bulleted-list><li>B</li></ul>",
            "<ul><li>A</li></ul>and<ul><li>B</li></ul>",
        ),
        (
            "<ul><li>Wood</li></ul> <ul><li>Iron</li></ul> <ul><li>Clay</li></ul><p>End</p>",
            "<ul><li>Wood</li><li>Iron</li><li>Clay</li></ul><p>End</p>",
        ),
    ],
)
def test_lists_of_one_run_become_one(markup: str, expected: str) -> None:
    assert lists(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li>Wood</li></ul><ul><li>Iron</li><li>Clay</li></ul>",
        "<ul><li>Wood</li></ul>and<ul><li>Iron</li></ul>",
        "<ul><li>2025<ul><li>May</li></ul></li></ul><ul><li>2024<ul><li>June</li></ul></li></ul>",
        "<ol><li>Wood</li></ol><ol><li>Iron</li></ol>",
    ],
)
def test_other_lists_side_by_side_stay_apart(markup: str) -> None:
    assert lists(markup) == markup


@pytest.mark.parametrize(
    ("second", "kept"),
    [
        ('<ul class="lst-kix_a-0">And<li>Iron</li></ul>', "<ul>And<li>Iron</li></ul>"),
        ('<ul class="lst-kix_a-1"><li>Iron</li>And<li>Tin</li></ul>', "<ul><li>Iron</li>And<li>Tin</li></ul>"),
        ('<ul>And<li class="ql-indent-1">Iron</li></ul>', "<ul>And<li>Iron</li></ul>"),
    ],
)
def test_text_between_items_is_neither_lost_nor_moved(second: str, kept: str) -> None:
    assert lists(f'<ul class="lst-kix_a-0"><li>Wood</li></ul>{second}') == f"<ul><li>Wood</li></ul>{kept}"


def test_lists_of_unlike_classes_stay_apart() -> None:
    markup = "<ul class=a><li>Wood</li></ul><ul class=b><li>Iron</li></ul>"

    assert lists(markup) == "<ul><li>Wood</li></ul><ul><li>Iron</li></ul>"


@pytest.mark.parametrize(
    "second",
    [
        "<ol start=3><li>Iron</li></ol>",
        "<ol><li value=3>Iron</li></ol>",
        "and<ol start=2><li>Iron</li></ol>",
        "<ol start=2 type=a><li>Iron</li></ol>",
        "<ol start=2 class=notes><li>Iron</li></ol>",
        "<ol start=2>And<li>Iron</li></ol>",
    ],
)
def test_a_numbered_list_that_does_not_go_on_stays_apart(second: str) -> None:
    assert lists(f"<ol><li>Wood</li></ol>{second}").count("<ol>") == 2
