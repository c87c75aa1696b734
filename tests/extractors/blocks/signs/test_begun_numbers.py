"""Numbers that begin a paragraph, parted from its text."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("<span class=counter>07.</span>How deep?", "07. How deep?"),
        ("<span>3</span>D prints", "3D prints"),
        ("Room <span>3</span>Also", "Room 3Also"),
        ("<span class=descriptor>Abstract:</span>Rivers rise", "Abstract: Rivers rise"),
        ("<code><span>Label:</span>String</code>", "Label:String"),
        ("See <span>User:</span>Ann", "See User:Ann"),
        ("<a name=p2></a><a name=para2>2.</a>The facts", "2. The facts"),
        ("<span class=No>(a)</span><span class=Text>a boat;</span>", "(a) a boat;"),
        ("<b>[12]</b>these are", "[12] these are"),
        ("<span>3</span>boats", "3boats"),
        ("Room<br><b>3.</b>the boats", "Room\n3.the boats"),
        ("<b>2.</b>5 m", "2.5 m"),
    ],
)
def test_a_number_or_label_that_style_alone_parts_from_its_words_stands_apart(heading: str, text: str) -> None:
    assert segment(Page(kind=PageKind.HTML, text=f"<h3>{heading}</h3>")).blocks[0].text == text
