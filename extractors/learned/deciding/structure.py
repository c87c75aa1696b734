"""What decisions use of a page besides scores: its repetitions, its groups of blocks, its units, its headings."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.blocks.segmenting import Segmentation
from extractors.learned.deciding.block_groups import block_groups
from extractors.learned.deciding.repeated_text import BlockText, block_texts
from extractors.learned.deciding.unit_decisions import levels_of, unit_numbers

Ints = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Structure:
    """The structure of a page, per block.

    Attributes:
        groups: a number for how it is built, the same for blocks made alike.
        texts: what it says, and where.
        units: the number of the table, list or figure that it is a part of, or -1.
        levels: of its heading, 1 to 6, or 0.
    """

    groups: Ints
    texts: tuple[BlockText, ...]
    units: Ints
    levels: Ints


def structure_of(cut: Segmentation) -> Structure:
    """Return the structure of a page."""
    return Structure(
        groups=block_groups(cut), texts=block_texts(cut), units=unit_numbers(cut), levels=levels_of(cut.blocks)
    )
