"""Lists whose items are boxes."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def lists(markup: str) -> str:
    body = parse_html(f"<body>{markup}</body>")
    for one in body.iter():
        one.attrib.clear()
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


def item(kind: str, inside: str) -> str:
    return f'<div class="notion-selectable notion-{kind}-block">{inside}</div>'


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            item("numbered_list", "<div><span>1.</span></div><div>Wood</div>")
            + item("numbered_list", "<div><span>2.</span></div><div>Iron</div>"),
            "<ol><li><div>Wood</div></li><li><div>Iron</div></li></ol>",
        ),
        (
            '<div style="display:list-item">Wood</div> <div style="color:red;display: list-item">Iron</div>'
            '<div style="display:list-item;list-style:decimal">Larch</div>',
            "<ul><li>Wood</li><li>Iron</li></ul><ol><li>Larch</li></ol>",
        ),
        ('<div style="display:list-item;list-style:none">Wood</div>', "<div>Wood</div>"),
        ('<div class="list-item">Wood</div>', "<div>Wood</div>"),
        (
            item("numbered_list", "<div>Wood" + item("bulleted_list", "<div>Larch</div>") + "</div>")
            + item("numbered_list", "<div>Iron</div>"),
            "<ol><li><div>Wood<ul><li><div>Larch</div></li></ul></div></li><li><div>Iron</div></li></ol>",
        ),
        (
            item("numbered_list", "<div><span>1.</span><b> </b><i> </i><b> </b>Wood</div>"),
            "<ol><li><div><b> </b><i> </i><b> </b>Wood</div></li></ol>",
        ),
        (
            item("bulleted_list", "<div>A</div>") + "and" + item("bulleted_list", "<div>B</div>"),
            "<ul><li><div>A</div></li></ul>and<ul><li><div>B</div></li></ul>",
        ),
        (
            item("to_do", "<input type=checkbox checked><div>Oars</div>") + item("text", "<div>1.</div>"),
            "<ul><li><div>\u2611 Oars</div></li></ul><div><div>1.</div></div>",
        ),
    ],
)
def test_boxes_called_items_are_a_list(markup: str, expected: str) -> None:
    assert lists(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        '<div style="display:list-item">The nets cost <span>42.</span></div>',
        '<div style="display:list-item;list-style:decimal"><span>cf.</span> Larch</div>',
        item("numbered_list", "<div>Boat <span>2.</span> is new</div>"),
        item("bulleted_list", "<div><span>12.</span> Wood</div>"),
    ],
)
def test_no_word_of_an_item_is_taken_for_its_mark(markup: str) -> None:
    before = "".join(etree.fromstring(markup).itertext())
    assert "".join(parse_html(f"<body>{markup}</body>").itertext()) == before
