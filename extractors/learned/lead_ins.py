"""What opens a kept passage is kept with it: a question above its answer, a section's label, a summary.

Models take an answer for text but its question, a button, for boilerplate; the answer says little without it. A label
counts only if it is directly above what it opens, or directly before what the page's style hides; the labels of tabs
are in a row of their own.
"""

from collections.abc import Iterator, Set

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tab_labels import TAB_LABEL
from extractors.blocks.tree import Element
from extractors.learned.features import Floats

_NAMES = ("aria-controls", "data-bs-target", "data-target")
_SWITCHES = ("aria-expanded", "data-toggle", "data-bs-toggle")
_OPENERS = ("button", "a", "summary", "h2", "h3", "h4", "h5", "h6", "div", "span")
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
    opening = _opening(cut.body)
    hidden = {element.getprevious() for element in cut.body.iter() if element.get("hidden") is not None} - {None}
    labelled = {element for element in cut.body.iter("h4") if element.get(TAB_LABEL) is not None}
    if not opening and not hidden and not labelled:
        return scores
    opened = _opened(cut.body, frozenset().union(*opening.values()))
    counting = scores.copy()
    labels: dict[int, set[str]] = {}
    begun: set[str] = set()
    for index, (block, is_kept) in enumerate(zip(cut.blocks, (scores >= threshold).tolist(), strict=True)):
        is_label = block.word_count <= _LONGEST_LABEL
        if not is_label and not is_kept:
            continue
        elements = list(_upwards(cut, index))
        if is_label and (opens := {name for one in elements if one in opening for name in opening[one]}):
            labels[index] = opens
        if not is_kept:
            continue
        if labelled and index and cut.slots[index - 1][0].element in labelled:
            counting[index - 1] = max(counting[index - 1], threshold)
        inside = {name for one in elements if one in opened for name in opened[one]}
        if hidden and index and cut.blocks[index - 1].word_count <= _LONGEST_LABEL:
            before = {one.getprevious() for one in elements if one.get("hidden") is not None}
            if not before.isdisjoint(hidden.intersection(_upwards(cut, index - 1))):
                counting[index - 1] = max(counting[index - 1], threshold)
        for label in range(max(0, index - _ABOVE), index):
            if not labels.get(label, set()).isdisjoint(inside - begun):
                counting[label] = max(counting[label], threshold)
        begun |= inside - {_DETAILS}  # labels count only above the first kept passage
    return counting


def _opening(body: Element) -> dict[Element, frozenset[str]]:
    """Return the elements that open something, each with the names it opens: few, so the first test is cheap."""
    found: dict[Element, frozenset[str]] = {}
    for element in body.iter(*_OPENERS):
        get = element.get
        leads = any(map(get, _NAMES)) or (get("href") or "")[:1] == "#" or element.tag == "summary"
        if leads and (names := frozenset(_targets(element))):
            found[element] = names
    return found


def _opened(body: Element, names: Set[str]) -> dict[Element, set[str]]:
    """Return the elements with these names, each with its own, and every `<details>`."""
    found = {element: {name} for element in body.iter() if (name := element.get("id")) in names and name is not None}
    for element in body.iter("details"):
        found.setdefault(element, set()).add(_DETAILS)
    return found


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
        if element is None:
            return
        yield element
        element = element.getparent()
