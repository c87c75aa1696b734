"""A wiki's infobox is kept whole, and so are the lists at its article's end: "See also", "Works", "External links".

A list of links below an article is what other sites call related, and models drop it; on a wiki it is a section like
any other, written by the same people, and its heading stood there without it. Only in the text of MediaWiki's own
pages, and only what stands directly in it: navigation boxes and categories stand in boxes of their own.
"""

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features import Floats

_TEXT = "mw-parser-output"
_BOX = "infobox"
_LISTS = frozenset({"ul", "ol", "dl"})
_LEAST_KEPT = 3  # blocks of the text, for it to be the article. Chosen by hand


def keep_wiki_lists(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the lists that stand directly in a wiki's text have at least the threshold.

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
    """Return which of the elements directly in another one an element stands in."""
    inner: Element | None = element
    while inner is not None and (around := inner.getparent()) is not outer:
        inner = around
    return inner
