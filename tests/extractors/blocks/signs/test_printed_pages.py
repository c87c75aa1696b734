"""Numbers of a printed book's pages within the text."""

import pytest

from extractors.blocks.tree import parse_html


def shown(markup: str) -> str:
    return "".join(parse_html(f"<p>{markup}</p>").itertext())


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("the nets<span class=pagenum>14</span> and", "the nets 14 and"),
        ("the vol<span class=pagenum>14</span>unteers, then", "the volunteers, 14 then"),
        ("<i>the</i> <a class=pagenum>15</a>nets", "the 15 nets"),
        ("the nets<span class=linenum>15</span><br>and <span class=lineno>16</span>x", "the nets 15and 16x"),
        ("in 12<span class=pagenum>16</span>30", "in 12 16 30"),
        ("see v<span class=pagenum>olume</span>s", "see volumes"),
    ],
)
def test_a_number_of_a_line_or_page_tears_no_word(markup: str, expected: str) -> None:
    assert shown(markup) == expected


@pytest.mark.parametrize(
    "mark",
    [
        "<span class=pagenum>[13]</span>",
        "<span class=pagenum id=Page_13>13</span>",
        "<span class=pagenum><a name=Page_13>[Pg 13]</a></span>",
        "<span class='pagenum ws-pagenum' title='Page:Nets.djvu/13'>&lrm;[<a href='/wiki/Page:Nets'>p. 13</a>]</span>",
        "<span class=PageNumber>[<a href='/wiki/Seite:Nets'>13</a>]</span>",
        "<span class='pagenumber noprint'>[<b>13</b>]</span>",
        "<span class=tei-pb>[Seite 13]</span>",
        "<span role=doc-pagebreak title=13>13</span>",
        "<span class=unprinted-element><i></i><span>( printed page 13)</span></span>",
        "<span class='x unprinted-element'>Start Printed Page 13</span>",
    ],
)
def test_the_mark_of_a_printed_page_is_no_word_of_the_text(mark: str) -> None:
    assert shown(f"the vol{mark}unteers, then") == "the volunteers, then"


def test_a_mark_stays_a_place_that_links_lead_to() -> None:
    assert parse_html("<p>nets <span class=pagenum id=p13>[13]</span>and</p>")[0][0].get("id") == "p13"


def test_a_page_number_of_contents_or_an_index_is_a_word() -> None:
    index = "<p>Nets <a class=pagenum href='#p13' id=n>13</a></p>"
    contents = "<table><tr><td>Nets</td><td><span class=pagenum id=c>[13]</span></td></tr></table>"

    assert "".join(parse_html(index).itertext()) == "Nets 13"
    assert "".join(parse_html(contents).itertext()) == "Nets[13]"


def test_marks_in_the_text_that_count_its_pages_are_no_words() -> None:
    assert shown("[page 3] The nets [page 4] and <i>the </i>[page 5] boats") == "The nets and the boats"
    assert shown("Nets [p. 3], boats [p. 7], oars [p. 8]") == "Nets [p. 3], boats [p. 7], oars [p. 8]"
    assert shown("Nets [p. 3], boats [p. 4]") == "Nets [p. 3], boats [p. 4]"
    assert shown("[Pg 1] Nets [Pg 2]<code>[Pg 3]</code>") == "[Pg 1] Nets [Pg 2][Pg 3]"
