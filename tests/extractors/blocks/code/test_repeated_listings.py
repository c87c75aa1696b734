"""Listings that a page has twice, as written and as drawn."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse
from extractors.pages.opening import open_text

LINES = "tide = 1\nebb = 2"


def listings(markup: str) -> list[tuple[str, str]]:
    """Return the language and the text of each listing of a page."""
    body = parse(open_text(f"<body>{markup}", source="test"))
    return [
        ((next(one.iter("code")).get("class") or "").removeprefix("language-"), text(one)) for one in body.iter("pre")
    ]


def text(element: etree._Element) -> str:
    return "".join(element.itertext())


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        (f"<pre class=raw data-lang=python>{LINES}</pre><div><b></b><pre class=drawn>{LINES}</pre></div>", "python"),
        (f'<div><pre>{LINES}</pre></div><div><div><pre class="language-python">{LINES}</pre></div></div>', "python"),
        (f"<pre class=raw>{LINES}</pre>\n<pre class=drawn>{LINES}</pre><pre class=copy>{LINES}</pre>", ""),
        (f"<pre hidden>{LINES}</pre><pre class=language-python>{LINES}</pre>", "python"),
    ],
)
def test_one_of_them_stays(markup: str, language: str) -> None:
    assert listings(markup) == [(language, LINES)]


@pytest.mark.parametrize(
    "between",
    [
        "</pre><p>Or:</p><div><pre class=b>",
        "</pre><hr><pre class=b>",
        "</pre><pre>",
        "</pre></td><td><pre class=b>",
        "</pre>Or<div><pre class=b>",
    ],
)
def test_with_something_between_or_alike_they_both_stay(between: str) -> None:
    assert listings(f"<table><tr><td><pre>{LINES}{between}{LINES}</pre></table>") == 2 * [("", LINES)]


def test_what_was_typed_and_what_was_answered_both_stay() -> None:
    assert len(listings("<div><pre>'tide'</pre></div><div><pre>'tide'</pre></div>")) == 2
