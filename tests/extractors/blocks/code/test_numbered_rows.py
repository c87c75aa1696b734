"""Listings that are tables with a row for each line and its number beside it."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def read(markup: str) -> str:
    body = parse_html(markup)
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


def table(names: str, *rows: tuple[str, str]) -> str:
    return f"<table class='{names}'>{''.join(f'<tr>{one}{other}</tr>' for one, other in rows)}</table>"


@pytest.mark.parametrize(
    "markup",
    [
        table(
            "code", ("<th>Line</th>", "<th></th>"), ("<th><a>1</a></th>", "<td>a = 1</td>"), ("<th>2", "<td>  b</td>")
        ),
        table("p-code", ("<th class=line-no>", "<td>a = 1</td>"), ("<th class=line-no>", "<td>  b</td>")),
        table("listing", ("<th id=L1>1", "<td>a = 1</td>"), ("<th id=L2>2", "<td>  b</td>")),
        table("", ("<td>7</td>", "<td><code>a = 1</code></td>"), ("<td>8</td>", "<td><code>  b</code></td>")),
    ],
)
def test_they_are_one_listing_without_the_numbers(markup: str) -> None:
    assert read(markup) == "<pre><code>a = 1\n  b</code></pre>"


@pytest.mark.parametrize(
    "markup",
    [
        table("", ("<th>Step", "<th>Command"), ("<td>1", "<td><code>a</code>"), ("<td>2", "<td><code>b</code>")),
        table("", ("<td>1", "<td><code>a</code>"), ("<td>5", "<td><code>b</code>")),
        table("code", ("<td>1", "<td><p>In May.</p>"), ("<td>2", "<td><p>By night.</p>")),
        table("code", ("<td>DE", "<td>Germany"), ("<td>FR", "<td>France")),
        table("error-code", ("<td>1", "<td>It sinks."), ("<td>2", "<td>It floats.")),
        table("listing", ("<td>1", "<td>\n   Severn"), ("<td>2", "<td>\n   Wye")),
        table("", ("<td>0", "<td><code>EXIT_OK</code>"), ("<td>1", "<td><code>EXIT_FAILED</code>")),
        table("", ("<td>1", "<td>It sinks."), ("<td>2", "<td>It floats.")),
    ],
)
def test_other_tables_with_numbers_stay(markup: str) -> None:
    assert "<pre" not in read(markup)
