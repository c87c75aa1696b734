"""The passage that sums an article up below its headline is kept with it.

Models drop it, because collections disagree about it: it is separate from the text, says what the text repeats, and
often looks like a teaser. Readers miss it most: it is the article's beginning.

Measured with each collection left out (word F1, `consensus`): of 123 standfirsts in three of them 63 were dropped;
keeping them gains Fundus 0.0043, costs magic-html 0.0003 and Canola 0.0001, and changes WCXB by 0.0003. Of 36 found
since by their place below the headline, or below one that the page's head does not repeat, 34 are standfirsts; 13 are
in a gold: Fundus +0.0009, WCXB's articles -0.0001.
"""

from collections.abc import Sequence

from extractors.blocks.block import Block
from extractors.blocks.segmenting import Segmentation
from extractors.learned.features.block_features import Floats
from extractors.roles.role_detection import standfirst_of

# Blocks down to the article's first: a picture, a byline, sharing and subscribing lie between. 12 and 25 were tried: 25
# keeps 15 more on 2,070 pages; Fundus gains 0.0007, magic-html loses 0.0002, the others change by less.
_NEAR = 25


def keep_standfirst(scores: Floats, threshold: float, cut: Segmentation, *, is_thread: bool = False) -> Floats:
    """Return scores in which a standfirst reaches the threshold if the article begins right below it.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
        is_thread: the page is surely one: the sentence below its headline is the board's, on each of its pages.
    """
    found = standfirst_of(cut, by_place=not is_thread)
    if found is None or scores[found] >= threshold or _says_the_same(cut.blocks, found, (scores >= threshold).tolist()):
        return scores
    if not (scores[found + 1 : found + 1 + _NEAR] >= threshold).any():
        return scores
    counting = scores.copy()
    counting[found] = threshold
    return counting


def _says_the_same(blocks: Sequence[Block], index: int, is_kept: Sequence[bool]) -> bool:
    """Tell whether the kept text nearby begins with the very same words."""
    text = blocks[index].text.rstrip("….")
    near = range(index + 1, min(index + 1 + _NEAR, len(blocks)))
    return any(is_kept[other] and blocks[other].text.startswith(text) for other in near)
