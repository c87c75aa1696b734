"""Pages saved while a browser translated them."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

_CHROME = '<font dir="auto" style="vertical-align: inherit;">'


@pytest.mark.parametrize(
    "wrapped",
    [
        f"{_CHROME}{_CHROME}Low tide </font></font><b>{_CHROME}{_CHROME}at six</font></font></b>{_CHROME}.</font>",
        "<font _mstmutation=1 _msthash=7>Low tide </font><b _msttexthash=9>at six</b>.",
        "<ya-tr-span data-value=Ebbe>Low tide </ya-tr-span><b><ya-tr-span>at six</ya-tr-span></b>.",
    ],
)
def test_a_translated_text_stands_in_its_element_as_if_it_were_written_there(wrapped: str) -> None:
    paragraph = parse_html(f"<p>{wrapped}</p>")[0]
    for element in paragraph.iter():
        etree.strip_attributes(element, "_msttexthash")

    assert etree.tostring(paragraph) == b"<p>Low tide <b>at six</b>.</p>"


def test_a_font_that_the_page_sets_stays() -> None:
    paragraph = parse_html('<p><font color="red">Low</font> <font style="vertical-align:inherit">tide</font></p>')[0]

    assert etree.tostring(paragraph) == b'<p><font color="red">Low</font> tide</p>'
