"""Characters that only a font turns into something."""

import pytest
from lxml import etree

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
        (
            "<p>A net.<a href=#p1>¶</a></p><p>Nets<sup><a href=#n1>¶</a></sup> <a href=#p1 id=n>¶</a></p>",
            "A net. Nets¶ ¶",
        ),
        ('<h2 id=t><a href="#t">Permalinks and tides</a></h2>', "Permalinks and tides"),
        ('<h2>2. <a href="#t">Permalinks: how tides work</a></h2>', "2. Permalinks: how tides work"),
        ('<h2>Game 3: <a href="#t">A Link to the Tide</a></h2>', "Game 3: A Link to the Tide"),
        ('<h2>3. <a href="#t">Link to the Tide</a></h2>', "3. Link to the Tide"),
        ('<h2>Tides <a href="#t">Permalink to this headline</a></h2>', "Tides"),
        ('<h2><button>Tides <span aria-hidden="true">▾</span></button></h2>', "Tides"),
        ('<p>Tides <span aria-hidden="true">›</span> now</p>', "Tides › now"),
        ('<p><span class="w-text__icon" aria-hidden="true">!</span><b>Tides</b></p>', "Tides"),
        ('<p><span class="icon">!</span> Tides <i class="icon" aria-hidden="true">A</i></p>', "! Tides A"),
        ('<p><i class="icon" aria-hidden="true">✓</i> Sails <i class="icon" aria-hidden="true">✗</i></p>', "✓ Sails ✗"),
        ("<my-note>launch</my-note>", "launch"),
        ("<p>&zwj;</p><p><b> &#8206;<br>\u200d</b></p><p>\u2800</p>Boats", "Boats"),
        ("<p><span>👩</span>&zwj;<span>🚀</span></p>", "👩\u200d🚀"),
    ],
)
def test_only_what_a_reader_reads_is_text(markup: str, shown: str) -> None:
    assert text(markup) == shown


def test_a_word_is_one_with_its_soft_hyphens() -> None:
    assert words("Hoch\u00adwas\u200bser stieg") == ["hochwasser", "stieg"]
    assert count_words("Hoch\u00adwas\u200bser stieg") == 2


def test_a_space_of_no_width_parts_words_in_southeast_asia() -> None:
    assert words("\u0e20\u0e32\u200b\u0e44\u0e17") == ["\u0e20\u0e32", "\u0e44\u0e17"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<h2>Boats<a href="#boats"><img src="link.svg" alt="link to this"></a></h2>', "<h2>Boats</h2>"),
        ('<h2><a id="b" href="#b"><img src="link.svg"></a>Boats</h2>', '<h2><a id="b" href="#b"></a>Boats</h2>'),
        ('<h2><a href="/boats"><img src="boats.jpg"></a>Boats</h2>', None),
        ('<h2><a href="#boats"><img src="boats.jpg"></a></h2>', None),
    ],
)
def test_a_heading_s_link_to_itself_that_is_a_drawing_goes(markup: str, expected: str | None) -> None:
    (heading,) = parse_html(markup)

    assert etree.tostring(heading, encoding="unicode", method="html") == (expected or markup)
