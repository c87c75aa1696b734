"""Links that lead back to the top of their own page are no part of its text, wherever they are: "Back to top"."""

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import Floats

_TOP = ("#top", "#_top")  # how browsers and makers of pages call the beginning of any page
_LONGEST = 6  # words. Chosen by hand, as the others; of 29 such links in four collections the gold has none
_WHOLE = 0.9  # of a line's characters in the link
_HEIGHT = 3  # elements from a line's text up to its link
_JUST = 1e-4


def drop_top_links(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which lines that are nothing but such a link do not reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    if not any((link.get("href") or "").lower() in _TOP for link in cut.body.iter("a")):
        return scores  # nearly all pages
    counting = scores.copy()
    for block in cut.blocks:
        if scores[block.index] < threshold or block.word_count > _LONGEST or block.link_share < _WHOLE:
            continue
        element: Element | None = cut.slots[block.index][0].element
        for _ in range(_HEIGHT):
            if element is None or element.tag == "a":
                break
            element = element.getparent()
        if element is not None and (element.get("href") or "").lower() in _TOP:
            counting[block.index] = threshold - _JUST
    return counting
