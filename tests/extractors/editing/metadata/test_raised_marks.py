"""Raised marks behind names of authors."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.raised_marks import without_marks
from extractors.editing.metadata.sources import MARKED_BYLINE
from extractors.editing.metadata.statements import statements


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Writer<sup>1,2</sup> Bo Poet<sup>*</sup>", "Ada Writer, Bo Poet"),
        ("Ada Writer<sup>a</sup>, Bo Poet<sup>b,†</sup> and Cy B.<sup>c</sup>", "Ada Writer, Bo Poet, and Cy B."),
        ("Ada Writer<sup><a>1</a></sup>,<sup><a>2</a></sup> Bo Poet", "Ada Writer, Bo Poet"),
        ("Le 2<sup>e</sup> jour, M<sup>e</sup> Poet", "Le 2e jour, Me Poet"),
        ("<sup>1</sup>University, 10<sup>6</sup> boats<sup>th</sup>", "1University, 106 boatsth"),
    ],
)
def test_marks_behind_names_are_commas(line: str, expected: str) -> None:
    cut = segment_body(parse_html(f"<p>{line}</p>"))

    assert without_marks(cut.blocks[0].text, cut.slots[0])[0] == expected


def test_a_marked_byline_has_no_marks_in_its_names() -> None:
    cut = segment_body(parse_html("<p class=author>Ada Writer<sup>a</sup>, Bo Poet<sup>b,c,⁎</sup></p>"))

    authors = [one.text for one in statements(cut, "") if one.source == MARKED_BYLINE]
    assert authors == ["Ada Writer, Bo Poet"]
