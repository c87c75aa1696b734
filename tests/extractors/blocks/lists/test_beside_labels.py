"""Labels in a box of their own beside their text."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def tree(markup: str) -> str:
    body = parse_html(f"<body>{markup}</body>")
    etree.strip_tags(body, "span", "b")
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<table><col><tr><td><p>•</p></td><td>Hemp rope</td></tr><tr><td>•</td><td>Wire rope</td></tr></table>",
            "<ul><li>Hemp rope</li><li>Wire rope</li></ul>",
        ),
        (
            "<table id=a hidden><tr id=b><td>•</td><td class=x>Hemp</td></tr></table>",
            '<ul id="a" hidden=""><li class="x" id="b">Hemp</li></ul>',
        ),
        (
            "<dl><dt>4.</dt><dd>Hemp</dd><dt>5.</dt><dd><p>Wire</p></dd></dl>",
            '<ol start="4"><li>Hemp</li><li><p>Wire</p></li></ol>',
        ),
        (
            '<div class="colist"><table><tr><td><i></i><b>1</b></td><td>Hemp</td></tr></table></div>',
            '<div class="colist"><ol><li>Hemp</li></ol></div>',
        ),
        (
            "<ul><li><span>•</span><div><p>Hemp</p></div></li></ul>",
            "<ul><li><div><p>Hemp</p></div></li></ul>",
        ),
        (
            '<div class="csl-left-margin">[2] </div><div class="csl-right-inline">A. Bell</div>',
            '<div class="csl-right-inline">[2] A. Bell</div>',
        ),
        ("<ol start=3><li><span>3.</span><p>Hemp</p></li></ol>", '<ol start="3"><li><p>Hemp</p></li></ol>'),
        (
            "<ol><li><b>1</b><i>Hemp</i></li><li><b>2</b> <i>Wire</i></li></ol>",
            "<ol><li><i>Hemp</i></li><li><i>Wire</i></li></ol>",
        ),
        (
            "<ol><li><div>1</div><div><p>Hemp</p></div></li><li><div>2</div><div><p>Wire</p></div></li></ol>",
            "<ol><li><div><p>Hemp</p></div></li><li><div><p>Wire</p></div></li></ol>",
        ),
        (
            "<ol><li><div>3</div><p>Hemp</p></li><li>Wire</li></ol>",
            "<ol><li><div>3</div><p>Hemp</p></li><li>Wire</li></ol>",
        ),
        ("<ol><li>1. Hemp</li><li><b>2</b>. Wire</li></ol>", "<ol><li>Hemp</li><li>Wire</li></ol>"),
    ],
)
def test_bullets_and_figures_make_a_list(markup: str, expected: str) -> None:
    assert tree(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<table><tr><td></td><td>(a)</td><td><p>Hemp</p></td></tr></table>", "<div><div><p>(a) Hemp</p></div></div>"),
        (
            "<dl><dt>a)</dt><dd>Hemp</dd><dt>c)</dt><dd>Wire</dd></dl>",
            "<div><div>a) Hemp</div><div>c) Wire</div></div>",
        ),
        (
            "<div><a name=x></a><span>(1)</span> <div> Hemp</div></div>",
            '<div><a name="x"></a><div>(1) Hemp</div></div>',
        ),
        ("<div><div><span>(a) </span></div><div><p>Hemp</p></div></div>", "<div><div><p>(a) Hemp</p></div></div>"),
        ("<ol><li><span>(i)</span><p>Hemp</p></li></ol>", "<ol><li><p>(i) Hemp</p></li></ol>"),
        ("<div><sup>a</sup><p>Hemp</p></div>", "<div><p><sup>a</sup> Hemp</p></div>"),
        (
            "<figcaption><span class=fig-label>Figure 2.</span> <p>Hemp</p></figcaption>",
            "<figcaption><p>Figure 2. Hemp</p></figcaption>",
        ),
    ],
)
def test_another_label_begins_its_text(markup: str, expected: str) -> None:
    assert tree(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tbody><tr><td>A.</td><td>4.5</td></tr></tbody></table>",
        "<table><tbody><tr><th>1.</th><th>Rope</th></tr></tbody></table>",
        '<dl><dt><a href="#r1">1.</a></dt><dd>Hemp</dd></dl>',
        "<dl><dt>1.</dt><dd>Hemp</dd><dt>Net</dt><dd>Wire</dd></dl>",
        "<div><p>h = 2</p><p>(1)</p><p>Hemp</p></div>",
        "<div>Ropes <sup>a</sup><p>Hemp</p></div>",
        "<ol><li>1. Hemp</li><li>Wire</li></ol>",
        "<div><b>(12)</b><p>&amp; more</p></div>",
        "<div><b>FigJam</b><p>Hemp</p></div>",
        "<div><b>Di.</b><p>Hemp</p></div>",
        "<table>Ropes<tbody><tr><td>•</td><td>Hemp</td></tr></tbody></table>",
        "<table><tbody><tr><td>•</td>Ropes<td>Hemp</td></tr></tbody></table>",
        "<table><tbody><tr><td>•</td><td>Hemp</td></tr>Ropes</tbody></table>",
        "<dl>Ropes<dt>1.</dt><dd>Hemp</dd></dl>",
    ],
)
def test_what_labels_nothing_stays(markup: str) -> None:
    body = parse_html(f"<body>{markup}</body>")

    assert "".join(etree.tostring(one, encoding="unicode", method="html") for one in body) == markup


def test_a_long_table_of_labels_keeps_all_its_rows() -> None:
    rows = "".join(f"<tr><td>•</td><td>Rope {number}</td></tr>" for number in range(2_500))

    assert len(parse_html(f"<table>{rows}</table>").findall(".//li")) == 2_500


def test_tables_of_one_numbered_paragraph_each_are_a_list() -> None:
    row = "<table><tr><td><p class=coj-count id=p{0}>{0}</p></td><td><p>Rope</p></td></tr></table>"
    body = parse_html(row.format(7) + row.format(8) + "<p>Nets</p>" + row.format(9))

    assert [(one.tag, one.get("start"), len(one)) for one in body] == [("ol", "7", 2), ("p", None, 0), ("ol", "9", 1)]


def test_a_number_in_brackets_joins_its_paragraph() -> None:
    body = parse_html("<div><div>[2]</div><div><p>Hemp is old.</p></div></div>")

    assert ["".join(one.itertext()).strip() for one in body.iter("p")] == ["[2] Hemp is old."]


def test_the_label_of_a_citation_joins_its_text() -> None:
    label = '<span class="label"><span class="fn-bracket">[</span>AB20<span class="fn-bracket">]</span></span>'
    body = parse_html(f'<div class="citation" id="id1">{label}<p>Hemp is old.</p></div>')

    assert ["".join(one.itertext()) for one in body.iter("p")] == ["[AB20] Hemp is old."]


def test_a_bullet_in_two_boxes_is_the_list_s() -> None:
    item = "<li><div><span>•</span></div><div><p>Hemp</p></div></li>"

    assert "•" not in "".join(parse_html(f"<ul>{item}{item}</ul>").itertext())


def test_a_reference_s_own_number_is_the_list_s() -> None:
    item = '<li><span class="label"><a id="b{0}"><span>[{0}]</span></a></span><span>Hemp</span></li>'
    listing = parse_html(f"<ol>{item.format(1)}{item.format(2)}</ol>")[0]

    assert [(one.get("id"), "".join(one.itertext())) for one in listing] == [("b1", "Hemp"), ("b2", "Hemp")]


def test_a_command_and_its_options_are_a_line() -> None:
    cells = "<tr><td><code>boat</code></td><td>[<code>-a</code>] net</td></tr>"
    body = parse_html(f'<table class="Nm">{cells}</table>')

    assert ["".join(one.itertext()).strip() for one in body.iter("p")] == ["boat [-a] net"]


def test_a_list_s_own_number_before_an_element_is_the_list_s() -> None:
    listing = parse_html("<ol><li>1. <span>Hemp</span> rope</li><li>2. Wire</li></ol>")[0]

    assert ["".join(one.itertext()).strip() for one in listing] == ["Hemp rope", "Wire"]
