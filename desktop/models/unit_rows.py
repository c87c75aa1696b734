"""A whole table, list or code listing as one row: what it is, how much of it is kept, and how it begins."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.models.cell import Cell, Strength
from desktop.models.cell_text import CellText
from desktop.models.rows import Row
from desktop.session.documents.document import Document
from extractors.blocks.block import Block, BlockKind

_KINDS = (BlockKind.TABLE_ROW, BlockKind.LIST_ITEM, BlockKind.TERM, BlockKind.CODE)
CLOSED = "▸ "  # before the words of a closed unit
_OPENING = 60  # characters; chosen by hand: one line of a column


def cell_of(document: Document, row: Row, name: str, *, shows_dropped: bool) -> Cell:
    """Return the cell of a closed unit in an extractor's column; the name "" stands for the article."""
    indices = range(row.first, row.last + 1)
    votes = document.votes.get(name) if name else None
    strength, kept = Strength.BLANK, 0
    if not name or votes is not None:
        shares = votes.shares if votes is not None else None
        kept = sum(shares[at] > 0 if shares is not None else document.draft.is_kept(at) for at in indices)
        is_whole = kept == len(indices) and (shares is None or all(shares[at] >= 1 for at in indices))
        strength = Strength.FULL if is_whole else Strength.PARTLY if kept else Strength.FAINT
    elif name in document.waiting:
        strength = Strength.FULL
    if strength is Strength.FAINT and not shows_dropped:
        strength = Strength.BLANK
    words = unit_words(document.blocks[row.first : row.last + 1])
    part = (
        translated(_t("{kept} of {all} kept")).format(kept=kept, all=len(indices))
        if strength is Strength.PARTLY
        else ""
    )
    words_shown = f"{CLOSED}{words}{f', {part}' if part else ''}: {_opening(document, row)}"
    doubtful = document.doubtful
    doubts = bisect_left(doubtful, row.last + 1) - bisect_left(doubtful, row.first)
    return Cell(
        look=CellText(words_shown, BlockKind.PARAGRAPH, 0, "", is_hidden=False),
        strength=strength,
        kept_spans=[(0, len(words_shown) - len(_opening(document, row)))] if part else (),
        is_doubtful=doubts > 0,
        is_by_hand=not name and all(document.draft.is_by_hand(at) for at in indices),
    )


def unit_words(blocks: Sequence[Block]) -> str:
    """Return what a unit is and how long: "Table with 12 rows"."""
    kinds = [block.kind for block in blocks]
    known = [kind for kind in kinds if kind in _KINDS]
    kind = max(set(known), key=known.count) if known else None
    count = len(blocks) if kind is None else kinds.count(kind)
    if kind is BlockKind.CODE:
        count = sum(block.text.count("\n") + 1 for block in blocks)
    elif kind is BlockKind.TERM:
        count = len(blocks)
    return _Counted().called(kind, count)


def _opening(document: Document, row: Row) -> str:
    text = document.draft.text(row.first, document.blocks[row.first])
    return " ".join(text[: 2 * _OPENING].split())[:_OPENING] + "…"


class _Counted(QObject):
    """Counts units in the person's language: Qt offers plurals to QObjects only."""

    def called(self, kind: BlockKind | None, count: int) -> str:
        """Return the words for so many of a kind of unit."""
        match kind:
            case BlockKind.TABLE_ROW:
                return self.tr("Table with %Ln rows", "", count)
            case BlockKind.LIST_ITEM:
                return self.tr("List with %Ln items", "", count)
            case BlockKind.TERM:
                return self.tr("List of terms with %Ln passages", "", count)
            case BlockKind.CODE:
                return self.tr("Code with %Ln lines", "", count)
        return self.tr("%Ln passages that belong together", "", count)
