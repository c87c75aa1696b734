"""The order of an article's blocks where a person moved some of them.

A moved block names the block it comes after; all others stand as on the page. So when a page is read again,
or the proposal gets better, each moved block finds its place.
"""

from collections.abc import Mapping, Sequence

AT_THE_TOP = -1  # after no block


def article_order(kept: Sequence[int], behind: Mapping[int, int]) -> list[int]:
    """Return the kept blocks in the order of the article.

    Args:
        kept: the blocks, ascending.
        behind: for those that were moved, the block before each; one that is no longer kept counts as the kept one
            before it on the page.
    """
    moved = {index: behind[index] for index in kept if index in behind}
    order = [index for index in kept if index not in moved]
    while moved:
        # If blocks were moved after one another, the first of them is placed first; in a ring, any one.
        index = next((one for one in moved if moved[one] not in moved), next(iter(moved)))
        order.insert(_place_behind(order, moved.pop(index)), index)
    return order


def moves_for(order: Sequence[int], moved: Mapping[int, int], index: int) -> dict[int, int | None]:
    """Return which block each moved one comes after in a wanted order; None where it is back in its place on the page.

    Args:
        order: the kept blocks in the wanted order.
        moved: what was moved before, as `article_order` takes it.
        index: the block that is moved now.
    """
    changed = {index, *(one for one in order if one in moved)}
    if list(order) == sorted(order):
        return dict.fromkeys(changed)
    before = dict(zip(order, (AT_THE_TOP, *order), strict=False))
    return {one: before[one] for one in changed}


def _place_behind(order: Sequence[int], target: int) -> int:
    """Return the position after another block, or after that block's own place."""
    if target == AT_THE_TOP:
        return 0
    if target in order:
        return order.index(target) + 1
    earlier = [index for index in order if index < target]
    return order.index(max(earlier)) + 1 if earlier else 0
