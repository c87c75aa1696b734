"""One cell of the comparison: a block, or a picture, as one column kept it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.models.cell_text import CellText, Span


class Strength(Enum):
    """How a block is drawn in one column."""

    FULL = "kept"
    PARTLY = "kept in part"
    FAINT = "dropped"
    BLANK = "no answer"


@dataclass(frozen=True, slots=True)
class Cell:
    """One block or picture in one column; `is_film` marks embedded media, `found_now` the current match of a search."""

    look: CellText
    strength: Strength
    kept_spans: Sequence[Span] = ()
    found_spans: Sequence[Span] = ()
    found_now: Span | None = None
    chosen_span: Span | None = None
    is_doubtful: bool = False
    is_by_hand: bool = False
    image: str = ""
    is_film: bool = False
