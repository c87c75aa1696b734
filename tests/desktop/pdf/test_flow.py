"""What Qt's rich text cannot show, said in another way."""

import pytest
from lxml import etree

from desktop.pdf.flow import split_numbered_lists, write_out_formulas
from extractors.blocks.tree import parse_html


def settled(written: str) -> str:
    body = parse_html(written)
    write_out_formulas(body)
    split_numbered_lists(body)
    etree.strip_tags(body, "span")
    return "".join(etree.tostring(child, encoding="unicode", method="html") for child in body)


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        ("<mfrac><mi>a</mi><msup><mi>b</mi><mn>2</mn></msup></mfrac>", "a/(b<sup>2</sup>)"),
        ("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "x<sub>i</sub><sup>2</sup>"),
        ("<msqrt><mn>2</mn></msqrt>", "√(2)"),
        ("<semantics><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></semantics>", "x"),
    ],
)
def test_a_formula_stands_on_one_line(formula: str, shown: str) -> None:
    assert settled(f"<p>so <math>{formula}</math> it is</p>") == f"<p>so {shown} it is</p>"


def test_a_list_begins_anew_where_its_numbers_jump() -> None:
    assert settled('<ol><li>a</li><li value="7">b</li><li>c</li></ol>') == (
        '<ol><li>a</li></ol><ol start="7"><li value="7">b</li><li>c</li></ol>'
    )
