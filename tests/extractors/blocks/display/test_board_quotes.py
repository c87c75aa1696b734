"""Quotations of boards."""

import pytest
from lxml import etree

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import parse_html
from extractors.pages.opening import open_text

CELL = "<table><tr><td class=alt2><div>Ann said</div>It sinks.</td></tr></table>"


def read(markup: str) -> str:
    body = parse_html(markup)
    etree.strip_attributes(body, "class")
    return "".join(etree.tostring(one, encoding="unicode") for one in body)


def test_a_box_called_a_quotation_is_one() -> None:
    assert read("<div class=bbcode_quote><div>It sinks.</div></div>") == (
        "<blockquote><div>It sinks.</div></blockquote>"
    )

    assert read("<div class=bbc_standard_quote><cite>Ann</cite>It sinks.</div>") == (
        "<blockquote><div>Ann</div>It sinks.</blockquote>"
    )


def test_the_name_of_whom_discourse_quotes_is_in_the_quotation() -> None:
    quoted = '<div><img src="a.png"/> {}</div><blockquote><p>It sinks.</p></blockquote>'
    shown = "<blockquote><div> Ann:</div><p>It sinks.</p></blockquote>"

    assert read(f"<aside class=quote data-username=ann>{quoted.format('Ann:')}</aside>") == (
        f'<aside data-username="ann">{shown}</aside>'
    )
    assert read(f"<aside class=quote>{quoted.format('Ann:')}</aside>") == f"<aside>{quoted.format('Ann:')}</aside>"


def test_a_table_below_its_label_is_a_quotation() -> None:
    assert read(f"<div><div class=smallfont>Quote:</div>{CELL} So.</div>") == (
        "<div><blockquote><div>Ann said</div>It sinks.</blockquote> So.</div>"
    )


def test_a_quotation_in_a_quotation_is_one_in_it() -> None:
    label = "<div class=smallfont>Quote:</div>"

    assert read(label + CELL.replace("It sinks.", f"It sinks.{label}{CELL}")) == (
        "<blockquote><div>Ann said</div>It sinks.<blockquote><div>Ann said</div>It sinks.</blockquote></blockquote>"
    )


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class=smallfont>Boats:</div>{CELL}",
        CELL,
        "<div class=smallfont>Quote:</div><p>So.</p>",
        f"<div class=smallfont>Quote:<br>by Ann</div>{CELL}",
        "<div class=smallfont>Quote:</div>" + CELL.replace("<tr>", "<caption>Boats</caption><tr>"),
    ],
)
def test_other_tables_stay(markup: str) -> None:
    assert "<blockquote>" not in read(markup)


@pytest.mark.parametrize(
    "said",
    [
        "<blockquote><div><cite>Ann wrote:</cite>It sinks.</div></blockquote>",
        "<blockquote><p><cite><a>Ann</a> wrote: <a href=#p1>↑</a><span>2 May</span></cite>It sinks.</p></blockquote>",
        "<blockquote><cite><span>(2 May)</span> Ann Wrote:</cite><p>It sinks.</p></blockquote>",
        "<div class=attribution>Ann said: <a>↑</a></div><blockquote class=quoteContainer>It sinks.</blockquote>",
        "<div class=quoteheader>Quote from: Ann</div><blockquote class=bbc_standard_quote>It sinks.</blockquote>",
    ],
)
def test_who_is_quoted_stands_above_what_was_said(said: str) -> None:
    blocks = segment(open_text(said, source="test")).blocks

    above, below = (line.strip() for block in blocks for line in block.text.split("\n"))
    assert "Ann" in above
    assert "↑" not in above
    assert below == "It sinks."
    assert len(parse_html(said).xpath("blockquote//*[contains(., 'Ann')]")) > 0


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><cite>Boats: a history</cite> is long.</blockquote>",
        "<blockquote>So <cite>Ann wrote:</cite>It sinks.</blockquote>",
        "<blockquote><cite>Boats: a history</cite></blockquote>",
        "<blockquote><cite>Boats</cite><p>It sinks.</p></blockquote>",
    ],
)
def test_a_title_that_is_cited_stays_in_its_line(markup: str) -> None:
    assert "<cite>" in read(markup)
