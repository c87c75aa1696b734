"""One thing that a page says about itself, and its text as a reader sees it."""

import html
from typing import NamedTuple


class Statement(NamedTuple):
    """One thing a page says about itself: a field of Metadata, where it says so, and the text."""

    field: str
    source: str
    text: str


def plain(text: str) -> str:
    """Return text with white space collapsed, and escaped once less where it was escaped twice."""
    return " ".join((html.unescape(text) if "&" in text else text).split())
