"""What stands above or below an advertisement, and nothing else, is no part of a page's text: "Advertisement".

Between two paragraphs such a line looks like one of a short dialogue, and without the advertisement it says nothing.
"""

import re

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.signs.advert_labels import ADVERT_LABELS
from extractors.learned.features.block_features import Floats

_GOING_ON = re.compile(
    r"(?:continue reading the main story|(?:article|story) continues (?:below|after)(?: (?:this |the )?ad\w*)?)\W*",
    re.IGNORECASE,
)
_LONGEST = 40  # characters. Chosen by hand
_JUST = 1e-4


def drop_advert_lines(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which such lines do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks.
    """
    found = [
        block.index
        for block in cut.blocks
        if block.kind is BlockKind.PARAGRAPH and len(block.text) <= _LONGEST and _is_advert_line(block.text)
    ]
    if not found:
        return scores
    counting = scores.copy()
    counting[found] = counting[found].clip(max=threshold - _JUST)
    return counting


def _is_advert_line(text: str) -> bool:
    return text.strip(" :-–—").lower() in ADVERT_LABELS or _GOING_ON.fullmatch(text) is not None
