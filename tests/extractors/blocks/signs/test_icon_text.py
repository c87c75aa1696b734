"""Characters that only a font turns into something."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.blocks.words import count_words, words


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
        ("<p>Hoch\u200bwasser&#8203;schutz, a\u2060b, \ufeffc</p>", "Hochwasserschutz, ab, c"),
        ("<p>Call <code>open\u200b_net</code></p>", "Call open_net"),
        ("<p>\u1781\u17d2\u1789\u17bb\u17c6\u200b\u179f</p>", "\u1781\u17d2\u1789\u17bb\u17c6\u200b\u179f"),
        ("<h2><a href=#t>Tides<span>🔗</span></a></h2>", "Tides"),
        ("<h2>Tides <a href=#t>#</a></h2>", "Tides"),
        ("<h2><a href=#t>#</a></h2><p>C# <span>#</span> and <span>§</span> 5</p>", "# C# # and § 5"),
        ('<h2 id=t><a href="#t"><span class="sr-only">Permalink to “Tides”</span> #</a> Tides</h2>', "Tides"),
        ('<h2 id=t><a href="#t">Permalinks and tides</a></h2>', "Permalinks and tides"),
        ('<h2><button>Tides <span aria-hidden="true">▾</span></button></h2>', "Tides"),
        ('<p>Tides <span aria-hidden="true">›</span> now</p>', "Tides › now"),
        ("<my-note>launch</my-note>", "launch"),
    ],
)
def test_only_what_a_reader_reads_is_text(markup: str, shown: str) -> None:
    assert text(markup) == shown


def test_a_word_is_one_with_its_soft_hyphens() -> None:
    assert words("Hoch\u00adwas\u200bser stieg") == ["hochwasser", "stieg"]
    assert count_words("Hoch\u00adwas\u200bser stieg") == 2


def test_a_space_of_no_width_parts_words_in_southeast_asia() -> None:
    assert words("\u0e20\u0e32\u200b\u0e44\u0e17") == ["\u0e20\u0e32", "\u0e44\u0e17"]
