"""A run of paragraphs that are made alike is not cut off before its last sentences, or after its first.

Scores fall towards an article's ends, and what readers of extractors miss most is its first or its last paragraph. A
paragraph of whole sentences beside a kept one, in the same element and with the same tag and class, is kept with it
unless it scores far lower, as a note about the author or an appeal does.

Word F1 of `unhusk` by forests fitted to one half of WCXB's sites: its other half +0.0002, magic-html +0.0004, Fundus
-0.0002 (one page), Canola +0.0022 (24 pages change, 18 for the better). Text that ends without a stop would add as
much again, and keeps a list of threads for an article.

Short lines between two kept ones of the same element's own text stay as well: 3 of 2,070 pages, none of which changes.
"""

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.learned.deciding.enclosed_passages import box_of
from extractors.learned.features.block_features import Floats

_LEAST_SHARE = 0.5  # of the threshold; swept 0.3 to 0.7: flat
_LEAST_WORDS = 12  # of a paragraph; swept 6 to 25: flat
_MOST_LINKED = 0.2  # of its characters. Chosen by hand
_ENDS = tuple(".!?…。！？\"'”’»)）؟۔।")
_MOST_KEPT = 3  # paragraphs in a row; swept 1 to 10: 1 wins two thirds, more than 3 nothing


def keep_runs(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which paragraphs that go on with a kept one, before or behind it, reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    is_kept = (scores >= threshold).tolist()
    gained: set[int] = set()
    for step in (1, -1):
        in_a_row = 0
        for block in cut.blocks[1:] if step > 0 else cut.blocks[-2::-1]:
            index = block.index
            if is_kept[index]:
                in_a_row = in_a_row if index in gained else 0
            elif (
                is_kept[index - step]
                and in_a_row < _MOST_KEPT
                and _is_prose(block)
                and cut.blocks[index - step].kind is BlockKind.PARAGRAPH
                and scores[index] >= _LEAST_SHARE * threshold
                and _are_alike(cut, index, index - step)
            ):
                is_kept[index] = True
                gained.add(index)
                in_a_row += 1
    gained.update(_lines_between(scores, threshold, cut, is_kept))
    if not gained:
        return scores
    counting = scores.copy()
    counting[list(gained)] = threshold
    return counting


def _lines_between(scores: Floats, threshold: float, cut: Segmentation, is_kept: list[bool]) -> set[int]:
    """Return the lines between two kept ones of an element's own text: "Go." in a story without paragraphs."""
    found: set[int] = set()
    last = -1
    for index, kept in enumerate(is_kept):
        if not kept:
            continue
        between = range(last + 1, index)
        if last >= 0 and 0 < len(between) <= _MOST_KEPT and box_of(cut, last) is box_of(cut, index):
            blocks = [cut.blocks[one] for one in between]
            if all(
                box_of(cut, block.index) is box_of(cut, last)
                and block.kind is BlockKind.PARAGRAPH
                and block.link_share < _MOST_LINKED
                and scores[block.index] >= _LEAST_SHARE * threshold
                for block in blocks
            ):
                found.update(between)
        last = index
    return found


def _is_prose(block: Block) -> bool:
    is_text = block.kind is BlockKind.PARAGRAPH and block.link_share < _MOST_LINKED
    return is_text and block.word_count >= _LEAST_WORDS and block.text.endswith(_ENDS)


def _are_alike(cut: Segmentation, one: int, other: int) -> bool:
    """Tell whether two blocks are in the same element, or in two of one tag and class within the same."""
    first, second = box_of(cut, one), box_of(cut, other)
    return first is second or (
        first.getparent() is second.getparent()
        and first.tag == second.tag
        and first.get("class") == second.get("class")
    )
