"""Text at the end of an element."""

import pytest
from lxml import etree

from extractors.blocks.appending import append_text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p/>", "<p>wood</p>"),
        ("<p>a </p>", "<p>a wood</p>"),
        ("<p>a <b>b</b></p>", "<p>a <b>b</b>wood</p>"),
        ("<p><b>b</b> c </p>", "<p><b>b</b> c wood</p>"),
    ],
)
def test_text_goes_behind_all_that_an_element_holds(before: str, after: str) -> None:
    element = etree.fromstring(before)

    append_text(element, "wood")

    assert etree.tostring(element, encoding="unicode") == after
