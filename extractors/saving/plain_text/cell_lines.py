"""Short lines in the cells of a table: a row with them stays one row in text, and its columns can be aligned."""

from lxml import etree

from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.tree import Element

_CELLS = frozenset({"td", "th"})
_LINES = frozenset({"br", "p"})
_LONGEST = 80  # characters of a cell; longer ones are read as paragraphs. Chosen by hand: two mail addresses


def join_cell_lines(body: Element, between: str) -> None:
    """Put the lines of each cell on one line, in place, in rows that hold nothing but running text in short cells.

    Args:
        body: an article's.
        between: what is written between two lines.
    """
    for row in body.iter("tr"):
        inside = [inner for inner in row.iterdescendants() if inner.tag in BLOCK_TAGS - _CELLS or inner.tag == "br"]
        if not inside or any(inner.tag not in _LINES for inner in inside):
            continue
        if any(len("".join(cell.itertext())) > _LONGEST for cell in row):
            continue
        for cell in row:
            _join(cell, between)


def _join(cell: Element, between: str) -> None:
    """Put a cell's lines on one; before the first, which a picture may stand above, nothing is written."""
    is_begun = False
    for event, inner in etree.iterwalk(cell, events=("start", "end")):
        if event == "start":
            if inner.tag in _LINES:
                inner.text = f"{between if is_begun else ''}{inner.text or ''}"
                inner.tag = "span"
            is_begun = is_begun or bool((inner.text or "").strip())
        elif inner is not cell:
            is_begun = is_begun or bool((inner.tail or "").strip())
