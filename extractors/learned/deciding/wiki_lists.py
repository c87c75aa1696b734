"""A wiki's infobox is kept whole, as are the lists at the article's end: "See also", "Works", "External links".

A list of links below an article is "related" matter on other sites, and models drop it; on a wiki it is a section like
any other, written by the same people, and its heading would remain without it. It applies only to the text of
MediaWiki's own pages, and only to its direct children: navigation boxes and categories have boxes of their own.
"""

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import Floats

_TEXT = "mw-parser-output"
_BOX = "infobox"
_LISTS = frozenset({"ul", "ol", "dl"})
_LEAST_KEPT = 3  # kept blocks that make the text the article. Chosen by hand


def keep_wiki_lists(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the lists directly in a wiki's text reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    outer = next((one for one in cut.body.iter("div") if _TEXT in (one.get("class") or "").split()), None)
    if outer is None:
        return scores
    parts = [_part_of(cut.slots[block.index][0].element, outer) for block in cut.blocks]
    inside = [block.index for block, part in zip(cut.blocks, parts, strict=True) if part is not None]
    kept = [index for index in inside if scores[index] >= threshold]
    if len(kept) < _LEAST_KEPT:
        return scores
    counting = scores.copy()
    heading: int | None = None
    for index in inside:
        part, block = parts[index], cut.blocks[index]
        if part is not None and part.tag == "table" and _BOX in (part.get("class") or "").split():
            counting[index] = max(counting[index], threshold)
        elif block.kind is BlockKind.HEADING:
            heading = index if index > kept[0] else None
        elif part is not None and part.tag in _LISTS and not part.get("class") and heading is not None:
            counting[index] = max(counting[index], threshold)
            counting[heading] = max(counting[heading], threshold)
    return counting


def _part_of(element: Element, outer: Element) -> Element | None:
    """Return the child of one element that holds another element."""
    inner: Element | None = element
    while inner is not None and (around := inner.getparent()) is not outer:
        inner = around
    return inner
