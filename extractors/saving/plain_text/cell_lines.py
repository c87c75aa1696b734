"""Short lines in the cells of a table: a row with them stays one row in text, and its columns can be aligned."""

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
        for inner in inside:
            outer = inner.getparent()
            is_first = inner.getprevious() is None and not (outer is not None and (outer.text or "").strip())
            inner.text = f"{'' if is_first else between}{inner.text or ''}"
            inner.tag = "span"
