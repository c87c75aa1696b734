"""Characters that only a font turns into something."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.blocks.words import words


def text(markup: str) -> str:
    return " ".join(block.text for block in segment_body(parse_html(markup)).blocks)


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>See <gs-icon>expand_more</gs-icon> the map</p>", "See the map"),
        ("<p>See <span style=\"font-family: 'Material Icons'\">launch</span> the map</p>", "See the map"),
        ("<p>See <span>&#xe900;</span> the map &#xf0c1;</p>", "See the map"),
        ("<p>See \uf0c1 the map</p>", "See the map"),
        ("<p>An old w\ue8bfrd</p>", "An old w\ue8bfrd"),
        ("<p>Hoch&shy;wasser&#173;schutz</p>", "Hochwasserschutz"),
        ("<pre>a\u00adb</pre>", "a\u00adb"),
        ("<h2><a href=#t>Tides<span>🔗</span></a></h2>", "Tides"),
        ("<h2>Tides <a href=#t>#</a></h2>", "Tides"),
        ("<h2><a href=#t>#</a></h2><p>C# <span>#</span> and <span>§</span> 5</p>", "# C# # and § 5"),
        ("<my-note>launch</my-note>", "launch"),
    ],
)
def test_only_what_a_reader_reads_is_text(markup: str, shown: str) -> None:
    assert text(markup) == shown


def test_a_word_is_one_with_its_soft_hyphens() -> None:
    assert words("Hoch\u00adwasser stieg") == ["hochwasser", "stieg"]
