"""What decisions use of a page besides scores: its repetitions, its kinds of blocks, its wholes, its headings."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.blocks.segmenting import Segmentation
from extractors.learned.likes import likes_of
from extractors.learned.sayings import Saying, sayings_of
from extractors.learned.wholes import levels_of, wholes_of

Ints = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Structure:
    """The structure of a page, per block.

    Attributes:
        likes: a number for how it is built, the same for blocks made alike.
        sayings: what it says, and where.
        wholes: the number of the table, list or figure that it is a part of, or -1.
        levels: of its heading, 1 to 6, or 0.
    """

    likes: Ints
    sayings: tuple[Saying, ...]
    wholes: Ints
    levels: Ints


def structure_of(cut: Segmentation) -> Structure:
    """Return the structure of a page."""
    return Structure(likes=likes_of(cut), sayings=sayings_of(cut), wholes=wholes_of(cut), levels=levels_of(cut.blocks))
