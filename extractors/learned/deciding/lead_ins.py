"""What opens a kept passage is kept with it: a question above its answer, a section's label, a summary, "We need:".

Models take an answer for text but its question, a button, for boilerplate; the answer says little without it. A label
counts only if it is directly above what it opens, or directly before what the page's style hides; the labels of tabs
are in a row of their own. A question needs no sign that it opens anything. A line that ends in a colon goes with the
kept list, listing or quotation below it, and a heading by its role with the kept passages above and below.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import islice, takewhile

import numpy as np
import numpy.typing as npt

from extractors.blocks.block import BlockKind
from extractors.blocks.display.tab_labels import TAB_LABEL
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import Floats

_NAMES = ("aria-controls", "data-bs-target", "data-target")
_TELLING = frozenset({*_NAMES, "href"})
_SWITCHES = ("aria-expanded", "data-toggle", "data-bs-toggle")
_OPENERS = frozenset({"button", "a", "summary", "h2", "h3", "h4", "h5", "h6", "div", "span"})
_LONGEST_LABEL = 30  # words. Chosen by hand, as the others
_ABOVE = 2  # blocks from a label to what it opens
_DETAILS = "<details>"  # stands for the one around, which has no name
_HEIGHT = 6  # elements from a block up to what opens, or is opened
_COLONS = (":", "：")
_QUESTION_MARKS = ("?", "？", "؟")
_FEWEST_ASKED = 4  # words
_MOST_ASKED = 2  # times on a page
_LIKELY = 0.4  # of the threshold: below it, teasers. By hand: above it, on 2,070 pages, 26 of 26 belong to the answer
_ANNOUNCED = frozenset({BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.QUOTE})
_MOST_LINKED = 0.2  # of a line's characters
_ROLE_ASKED = 3  # elements up to one that is a heading
_TITLE = 3  # words of a listing's title between it and its tab's label


def keep_lead_ins(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the labels of what is kept reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    counting = scores.copy()
    places = _Places(cut)
    questions = _questions(cut, scores >= _LIKELY * threshold)
    kept = np.flatnonzero(scores >= threshold).tolist()
    names_above: set[str] = set()  # of the kept passages above, as far as they were asked for
    asked = 0
    for number, index in enumerate(kept):
        if index and _is_tab_label(cut.slots[index - 1][0].element):
            counting[index - 1] = max(counting[index - 1], threshold)
        elif index > 1 and _opens_panel(cut, index):
            counting[index - 2 : index] = counting[index - 2 : index].clip(min=threshold)
        is_announced = number > 0 and (_announces(cut, index - 1) or index - 1 in questions)
        if is_announced or (number and kept[number - 1] == index - 2 and _is_heading(cut, index - 1)):
            counting[index - 1] = max(counting[index - 1], threshold)
        labels = [at for at in range(max(0, index - _ABOVE), index) if cut.blocks[at].word_count <= _LONGEST_LABEL]
        for label in labels:
            opened = places.opened_by(label)
            opened = opened and opened & places.names(index)
            if not opened:
                continue
            for other in kept[asked:number]:
                names_above |= places.names(other) - {_DETAILS}
            asked = number
            if opened - names_above:
                counting[label] = max(counting[label], threshold)  # labels count only above the first kept passage
        if labels and labels[-1] == index - 1:
            hidden = [one for one in _upwards(cut, index) if one.get("hidden") is not None]
            is_before = not {one.getprevious() for one in hidden}.isdisjoint(_upwards(cut, index - 1))
            if (hidden and is_before) or _is_switch_above(cut, index):
                counting[index - 1] = max(counting[index - 1], threshold)
    return counting


class _Places:
    """What the elements around blocks open, and how they are opened; each is asked once, and few of a page's at all."""

    def __init__(self, cut: Segmentation) -> None:
        self._cut = cut
        self._opened: dict[Element, frozenset[str]] = {}
        self._names: dict[int, frozenset[str]] = {}

    def opened_by(self, index: int) -> set[str]:
        """Return the names of what the elements around a block open."""
        opened: set[str] = set()
        for element in _upwards(self._cut, index):
            found = self._opened.get(element)
            if found is None:
                found = self._opened[element] = frozenset(_targets(element) if element.tag in _OPENERS else ())
            opened |= found
        return opened

    def names(self, index: int) -> frozenset[str]:
        """Return the names by which others open the elements around a block."""
        found = self._names.get(index)
        if found is None:
            around = list(_upwards(self._cut, index))
            own = {name for element in around if (name := element.get("id")) is not None}
            is_folded = any(element.tag == "details" for element in around)
            found = self._names[index] = frozenset(own | {_DETAILS} if is_folded else own)
        return found


def _is_switch_above(cut: Segmentation, index: int) -> bool:
    """Tell whether the label above a passage says that it opens and closes what stands beside it, whatever its name."""
    switch = next((one for one in _upwards(cut, index - 1) if one.get("aria-expanded") is not None), None)
    outer = None if switch is None else switch.getparent()
    if switch is None or outer is None or switch.get("aria-haspopup") is not None:
        return False
    below = {switch.getnext(), outer.getnext()} - {None}
    return not below.isdisjoint(_upwards(cut, index))


def _is_tab_label(element: Element) -> bool:
    return element.tag == "h4" and element.get(TAB_LABEL) is not None


def _is_heading(cut: Segmentation, index: int) -> bool:
    """Tell whether a paragraph is a heading by its role; others are judged with their sections."""
    around = islice(_upwards(cut, index), _ROLE_ASKED)
    return cut.blocks[index].kind is BlockKind.PARAGRAPH and any(one.get("role") == "heading" for one in around)


def _opens_panel(cut: Segmentation, index: int) -> bool:
    """Tell whether a listing has a title of few words above it, and above that the label of the tab that shows it."""
    label, title = cut.slots[index - 2][0].element, cut.blocks[index - 1]
    panel = label.getparent() if _is_tab_label(label) else None
    is_titled = cut.blocks[index].kind is BlockKind.CODE and title.word_count <= _TITLE
    return panel is not None and is_titled and panel in _upwards(cut, index)


def _announces(cut: Segmentation, index: int) -> bool:
    """Tell whether a line ends in a colon, and a list, a listing or a quotation stands directly below it."""
    line, below = cut.blocks[index], cut.blocks[index + 1]
    if below.kind not in _ANNOUNCED or line.kind is not BlockKind.PARAGRAPH or not line.text.endswith(_COLONS):
        return False
    box = cut.slots[index][0].element
    while box.tag not in BLOCK_TAGS and (outer := box.getparent()) is not None:
        box = outer
    return (
        line.unit < 0
        and line.word_count <= _LONGEST_LABEL
        and line.link_share <= _MOST_LINKED
        and box.getnext() in [*_upwards(cut, index + 1)]
    )


def _questions(cut: Segmentation, is_likely: npt.NDArray[np.bool_]) -> set[int]:
    """Return the likely questions above an answer, but for those asked again and again, as "Was this useful?" is."""
    asking = [block for block in cut.blocks[:-1] if block.text.endswith(_QUESTION_MARKS)]
    times = Counter(block.text for block in asking)
    often = {text for text, count in times.items() if count > _MOST_ASKED}
    return {one.index for one in asking if is_likely[one.index] and one.text not in often and _asks(cut, one.index)}


def _asks(cut: Segmentation, index: int) -> bool:
    """Tell whether what stands directly below a question in the same box may be its answer."""
    line, below = cut.blocks[index], cut.blocks[index + 1]
    if not _FEWEST_ASKED <= line.word_count <= _LONGEST_LABEL:
        return False
    if line.link_share > _MOST_LINKED or line.level == 1 or below.text.endswith(_QUESTION_MARKS):
        return False
    return below.kind is BlockKind.PARAGRAPH and not set(_upwards(cut, index)).isdisjoint(_upwards(cut, index + 1))


def _targets(element: Element) -> Iterator[str]:
    """Yield the names of what an element may open."""
    if _TELLING.isdisjoint(element.keys()) and element.tag != "summary":
        return  # nearly all
    if element.tag == "summary":
        yield _DETAILS
    if element.get("role") == "tab":
        return
    is_switch = element.get("role") == "button" or any(element.get(name) is not None for name in _SWITCHES)
    for attribute in (*_NAMES, *(("href",) if is_switch else ())):  # other links lead to a section
        if (value := element.get(attribute)) and (attribute != "href" or value.startswith("#")):
            yield value.removeprefix("#")


def _upwards(cut: Segmentation, index: int) -> Iterator[Element]:
    return takewhile(lambda one: one.tag != "html", cut.slots[index][0].around(_HEIGHT))
