"""The boxes with which the items of a list begin, if these count them: steps with their numbers in circles."""

from collections.abc import Sequence
from itertools import islice

from lxml.etree import _Element as Element

_MOST_BEFORE = 8  # elements of an item up to its number: a line, circles. Chosen by hand


def counting_boxes(items: Sequence[Element], first: int) -> list[Element]:
    """Return the box with the number of each item; nothing if an item has none, or another number.

    Args:
        items: the items.
        first: the number of the first.
    """
    found = []
    for count, item in enumerate(items, start=first):
        if (item.text or "").strip():
            return []
        box = next((one for one in islice(item.iterdescendants(), _MOST_BEFORE) if (one.text or "").strip()), None)
        if box is None or len(box) or (box.text or "").strip(" .)[]") != str(count) or (box.tail or "").strip():
            return []
        found.append(box)
    return found
