"""Lists that somebody typed, with bullets in the text."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def body_of(markup: str) -> str:
    body = parse_html(f"<body>{markup}</body>")
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>• Wood</p>\n<p>•&nbsp;Iron</p><p>End</p>", "<ul><li>Wood</li><li>Iron</li></ul><p>End</p>"),
        ("<p><b>&bull; Wood</b> floats</p><p>&#8226;Iron</p>", "<ul><li><b>Wood</b> floats</li><li>Iron</li></ul>"),
        (
            "<p><span>Boats of<br>• Wood<br><br>• <i>Iron</i> too<br>Ask<br>for.</span></p>",
            "<div><div><p>Boats of</p><ul><li>Wood</li><li><i>Iron</i> too</li></ul><p>Ask<br>for.</p></div></div>",
        ),
        (
            "<p>• Wood<br>• Iron</p><p>• Clay</p> <p><font>• Reed<br>• Hide</font></p><p>Ask</p>",
            "<ul><li>Wood</li><li>Iron</li><li>Clay</li><li>Reed</li><li>Hide</li></ul><p>Ask</p>",
        ),
        (
            "<table><tr><td>• Wood<br>• Iron</td></tr></table>",
            "<table><tbody><tr><td><ul><li>Wood</li><li>Iron</li></ul></td></tr></tbody></table>",
        ),
    ],
)
def test_typed_bullets_make_a_list(markup: str, expected: str) -> None:
    assert body_of(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<p>• Wood</p><p>Iron</p>",
        "<p>1 May • Ann<br>2 May • Bo</p>",
        "<p>•</p><p>•</p>",
        "<p>• Wood</p><p>◦ Larch</p>",
        "<div>• <p>Wood</p></div><div>• <p>Iron</p></div>",
        "<p>Boats<br>• Wood<br>Iron</p>",
        "<table><tbody><tr><td>Of</td><td>• Wood<br>• Iron</td></tr></tbody></table>",
    ],
)
def test_what_is_no_list_stays_as_it_is(markup: str) -> None:
    assert body_of(markup) == markup
