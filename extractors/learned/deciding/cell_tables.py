"""A table of data whose cells hold lines or paragraphs is kept whole where most of its words are.

Its cells are blocks of their own, and of a programme of events the days and hours were dropped, which say nothing by
themselves, and then the last entries. A table that lays out a page holds other tables, or has rows of one cell.

Word F1 (`unhusk`, `consensus`): WCXB +0.00002 and +0.00001, Canola -0.00005 and -0.00017, nothing on magic-html and
Fundus; of 17 answers that change, 8 are better. A table of links is left as it is.
"""

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import Floats

_CELLS = ("td", "th")
_FEWEST_ROWS, _FEWEST_CELLS = 3, 2  # all chosen by hand
_FULL_ROWS = 0.6  # of the rows, that have so many cells
_MOST_BLOCKS = 120
_MOSTLY, _MOST_LINKED = 0.5, 0.2  # of the words
_CONTROLS = ("table", "form", "input", "textarea")


def keep_cell_tables(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which all cells of such tables reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    counting = scores
    for table, rows in _tables(cut).items():
        full = sum(len(set(cells.values())) >= _FEWEST_CELLS for cells in rows.values())
        inside = [index for cells in rows.values() for index in cells]
        if full < max(_FEWEST_ROWS, _FULL_ROWS * len(rows)) or len(inside) > _MOST_BLOCKS:
            continue
        kept = sum(cut.blocks[index].word_count for index in inside if scores[index] >= threshold)
        words = sum(cut.blocks[index].word_count for index in inside)
        linked = sum(cut.blocks[index].word_count * cut.blocks[index].link_share for index in inside)
        if linked > _MOST_LINKED * words:
            continue
        if _MOSTLY * words <= kept < words and next(table.iterdescendants(*_CONTROLS), None) is None:
            counting = scores.copy() if counting is scores else counting
            counting[inside] = counting[inside].clip(min=threshold)
    return counting


def _tables(cut: Segmentation) -> dict[Element, dict[Element, dict[int, Element]]]:
    """Return the cells of each block that is in one, by row, by table."""
    tables: dict[Element, dict[Element, dict[int, Element]]] = {}
    for block, slots in zip(cut.blocks, cut.slots, strict=True):
        if block.unit < 0:
            continue
        cell = next((one for one in slots[0].around() if one.tag in _CELLS or one.tag == "table"), None)
        row = None if cell is None or cell.tag == "table" else cell.getparent()
        table = None if row is None else next(row.iterancestors("table"), None)
        if cell is not None and row is not None and table is not None:
            tables.setdefault(table, {}).setdefault(row, {})[block.index] = cell
    return tables
