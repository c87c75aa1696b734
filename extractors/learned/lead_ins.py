"""What opens a kept passage is kept with it: a question above its answer, a section's label, a summary.

Models take an answer for text but its question, a button, for boilerplate; the answer says little without it. A label
counts only if it is directly above what it opens, or directly before what the page's style hides; the labels of tabs
are in a row of their own.
"""

from collections.abc import Iterator

import numpy as np

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tab_labels import TAB_LABEL
from extractors.blocks.tree import Element
from extractors.learned.features import Floats

_NAMES = ("aria-controls", "data-bs-target", "data-target")
_SWITCHES = ("aria-expanded", "data-toggle", "data-bs-toggle")
_OPENERS = frozenset({"button", "a", "summary", "h2", "h3", "h4", "h5", "h6", "div", "span"})
_LONGEST_LABEL = 30  # words. Chosen by hand, as the others
_ABOVE = 2  # blocks from a label to what it opens
_DETAILS = "<details>"  # stands for the one around, which has no name
_HEIGHT = 6  # elements from a block up to what opens, or is opened


def keep_lead_ins(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the labels of what is kept reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    counting = scores.copy()
    places = _Places()
    begun: set[str] = set()
    for index in np.flatnonzero(scores >= threshold).tolist():
        around = list(_upwards(cut, index))
        inside = {name for one in around for name in places.names(one)}
        labels = [at for at in range(max(0, index - _ABOVE), index) if cut.blocks[at].word_count <= _LONGEST_LABEL]
        for label in labels:
            opened = {name for one in _upwards(cut, label) for name in places.opened_by(one)}
            if not opened.isdisjoint(inside - begun):
                counting[label] = max(counting[label], threshold)
        begun |= inside - {_DETAILS}  # labels count only above the first kept passage
        if index and _is_tab_label(cut.slots[index - 1][0].element):
            counting[index - 1] = max(counting[index - 1], threshold)
        if labels and labels[-1] == index - 1:
            before = {other for one in around if (other := places.before_hidden(one)) is not None}
            if before and not before.isdisjoint(_upwards(cut, index - 1)):
                counting[index - 1] = max(counting[index - 1], threshold)
    return counting


class _Places:
    """What elements open, and how they are opened; each is looked at once, and few of a page's at all."""

    def __init__(self) -> None:
        self._names: dict[Element, tuple[str, ...]] = {}
        self._opened: dict[Element, frozenset[str]] = {}
        self._before_hidden: dict[Element, Element | None] = {}

    def names(self, element: Element) -> tuple[str, ...]:
        """Return the names by which others open an element."""
        found = self._names.get(element)
        if found is None:
            own = (element.get("id"), _DETAILS if element.tag == "details" else None)
            found = self._names[element] = tuple(name for name in own if name is not None)
        return found

    def opened_by(self, element: Element) -> frozenset[str]:
        """Return the names of what an element opens."""
        found = self._opened.get(element)
        if found is None:
            found = self._opened[element] = frozenset(_targets(element) if element.tag in _OPENERS else ())
        return found

    def before_hidden(self, element: Element) -> Element | None:
        """Return the element before one that the page hides; None for one that it shows."""
        if element not in self._before_hidden:
            is_hidden = element.get("hidden") is not None
            self._before_hidden[element] = element.getprevious() if is_hidden else None
        return self._before_hidden[element]


def _is_tab_label(element: Element) -> bool:
    return element.tag == "h4" and element.get(TAB_LABEL) is not None


def _targets(element: Element) -> Iterator[str]:
    """Yield the names of what an element may open."""
    if element.tag == "summary":
        yield _DETAILS
    if element.get("role") == "tab":
        return
    is_switch = element.get("role") == "button" or any(element.get(name) is not None for name in _SWITCHES)
    for attribute in (*_NAMES, *(("href",) if is_switch else ())):  # other links lead to a section
        if (value := element.get(attribute)) and (attribute != "href" or value.startswith("#")):
            yield value.removeprefix("#")


def _upwards(cut: Segmentation, index: int) -> Iterator[Element]:
    slot = cut.slots[index][0]
    element = slot.element.getparent() if slot.is_tail else slot.element
    for _ in range(_HEIGHT):
        if element is None or element.tag == "html":
            return
        yield element
        element = element.getparent()
