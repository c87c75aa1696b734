"""What stands between two kept paragraphs of the same box, with nothing that says it is something else, is kept.

A short section of a manual, a question that opens, lines of a chat, a quotation's gloss: models take such blocks for
boilerplate, and readers miss them in the middle of the text. On 900 pages of four collections few are dropped there:
most of what is holds links, fields or buttons, is a caption, or its classes name an advertisement or teasers. All of
these stay dropped, and so do labels of few words ("Advertisement", "Article continues below") and what is both short
and unlikely. Where some of the boxes between two paragraphs are something else, the others are judged by themselves:
word F1 of `unhusk` on magic-html +0.0012, on the three others -0.0001 at most, 20 of 2,062 pages changed.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from lxml.etree import _Element as Element

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.signs.advert_labels import ADVERT_LABELS
from extractors.blocks.tags import BLOCK_TAGS
from extractors.learned.features.block_features import Floats
from extractors.learned.features.class_names import HINTS, hints_of

_TELLING = frozenset("nav foot comment related share ad trail byline tag picture signup pager account".split())
_OTHERWISE = sum(1 << HINTS.index(hint) for hint in _TELLING)
_OTHER_TAGS = frozenset("aside nav footer header form".split())
_CONTROLS = ("form", "input", "button", "iframe", "select", "video", "ins", "textarea")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "dt", "summary")
_MOST_BLOCKS = 40  # all chosen by hand
_MOST_WORDS, _FEWEST_WORDS = 150, 5
_PLAIN = ("timeline", "table-caption", "relative", "nextra", "select-none")  # no post's time, no picture's, no link on
_LEAST_OF_FEW = 0.1  # the score of fewer: a remark's title, "Q", a step's number. Swept 0.1 and 0.25: 16 pages change
_LABEL = re.compile(
    r"(?:related|rate|share|read|more|tags?|follow|subscribe|sponsored|comments?|article|story|continue|scroll)\b",
    re.IGNORECASE,
)
_OF_FIGURES = re.compile(r"view larger version|\[in (?:this|a new) window\]", re.IGNORECASE)  # journals' buttons
_SWITCHES = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")
_BOXES = 3  # around a paragraph
_PARAGRAPH = 8  # words of the kept paragraphs on both sides
_MOST_LINKED = 0.2  # of the characters
_MOST_OF_SENTENCE = 0.6
_SENTENCE_ENDS = frozenset(".!?。！？")
_PRESSED = 0.9  # of a line's: one that a reader presses
_LEAST_LIKELY = 0.001  # less has what the page repeats elsewhere
_HEIGHT = 12  # elements from a block up to the box of the paragraphs


def keep_enclosed(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which such passages reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    is_kept = (scores >= threshold).tolist()
    counting = scores
    last: dict[tuple[Element, str], int] = {}  # by box, its last kept paragraph
    for block in cut.blocks:
        if not is_kept[block.index] or block.word_count < _PARAGRAPH or block.kind is not BlockKind.PARAGRAPH:
            continue
        paragraph = _whole_box(cut, block.index)
        outer = paragraph.getparent()
        if paragraph.tag not in ("p", "div") or outer is None:
            continue
        make = "p" if paragraph.tag == "p" else f"div {paragraph.get('class') or ''}"
        before = last.get((outer, make))
        last[outer, make] = block.index
        if before is None or block.index - before > _MOST_BLOCKS + 1:
            continue
        dropped = [index for index in range(before + 1, block.index) if not is_kept[index]]
        if not dropped or float(scores[dropped].max()) < _LEAST_LIKELY:
            continue
        if paragraph.tag == "div" and not all(_is_like(_whole_box(cut, index), paragraph) for index in dropped):
            continue
        runs = [dropped] if _is_content(cut, dropped, outer, scores) else _boxes(cut, dropped, outer, scores)
        for inside in runs:
            counting = scores.copy() if counting is scores else counting
            counting[inside] = counting[inside].clip(min=threshold)
    return counting


def _whole_box(cut: Segmentation, index: int) -> Element:
    """Return the largest element with nothing but a block in it: of several boxes in each other the outermost."""
    box = box_of(cut, index)
    for _ in range(_BOXES):
        outer = box.getparent()
        if box.tag != "div" or outer is None or outer.tag != "div" or len(outer) != 1 or (outer.text or "").strip():
            break
        box = outer
    return box


def _is_like(box: Element, paragraph: Element) -> bool:
    """Tell whether a box stands beside a paragraph and is made as it is."""
    is_beside = box.getparent() is paragraph.getparent()
    return is_beside and box.tag == paragraph.tag and box.get("class") == paragraph.get("class")


def _is_content(cut: Segmentation, run: list[int], outer: Element, scores: Floats) -> bool:
    """Tell whether blocks between two paragraphs are text, in boxes that do not say that they are something else."""
    if _is_opened(cut, run):
        return _is_text([cut.blocks[index] for index in run[1:]], float(scores[run].min()), is_opened=True)
    return _is_text([cut.blocks[index] for index in run], float(scores[run].min())) and _is_enclosed(cut, run, outer)


def _is_opened(cut: Segmentation, run: list[int]) -> bool:
    """Tell whether the first of some blocks is the label of the others, which it opens: a question and its answer."""
    label, *answer = (cut.blocks[index] for index in run)
    if not answer or label.is_hidden or not all(one.is_hidden for one in answer) or _is_label(label):
        return False
    opener = next((one for one in _upwards(cut, run[0]) if _opens(one)), None)
    hidden = next((one for one in _upwards(cut, run[1]) if one.get("hidden") is not None), None)
    if opener is None or hidden is None:
        return False
    if opener.get("aria-controls", "") == hidden.get("id") or opener.get("href") == f"#{hidden.get('id')}":
        return True
    return hidden.getprevious() in (opener, opener.getparent(), box_of(cut, run[0]))


def _opens(element: Element) -> bool:
    return element.tag in ("button", "label", "summary") or any(element.get(name) is not None for name in _SWITCHES)


def _upwards(cut: Segmentation, index: int) -> Iterator[Element]:
    element: Element | None = cut.slots[index][0].home
    for _ in range(_HEIGHT):
        if element is None:
            return
        yield element
        element = element.getparent()


def _boxes(cut: Segmentation, run: list[int], outer: Element, scores: Floats) -> list[list[int]]:
    """Return the text in the boxes between two paragraphs that are text by themselves; none beside adverts."""
    blocks = [cut.blocks[index] for index in run]
    if _link_share(blocks) > _MOST_LINKED or any(map(_leads_elsewhere, blocks)):
        return []
    boxes = [list(inside) for _, inside in groupby(run, key=lambda index: _child_around(cut, index, outer))]
    return [inside for inside in boxes if _is_content(cut, inside, outer, scores)]


def _child_around(cut: Segmentation, index: int, outer: Element) -> Element:
    box = box_of(cut, index)
    for _ in range(_HEIGHT):
        parent = box.getparent()
        if box is outer or parent is None or parent is outer:
            break
        box = parent
    return box


def _is_text(blocks: list[Block], least_likely: float, *, is_opened: bool = False) -> bool:
    """Tell whether some blocks between two paragraphs are text by themselves; `is_opened` by a label above them."""
    words = sum(one.word_count for one in blocks)
    if words < _FEWEST_WORDS and (least_likely < _LEAST_OF_FEW or any(map(_is_label, blocks))):
        return False
    return (
        0 < words <= _MOST_WORDS
        and _link_share([one for one in blocks if not _is_sentence(one)]) <= _MOST_LINKED
        and not any(map(_leads_elsewhere if is_opened else _is_of_something_else, blocks))
    )


def _link_share(blocks: list[Block]) -> float:
    return sum(one.link_share * len(one.text) for one in blocks) / max(1, sum(len(one.text) for one in blocks))


def _is_sentence(block: Block) -> bool:
    """Tell whether a block is a sentence with links in it, and not a link that says where it leads."""
    is_ended = block.text.rstrip('"”’»)')[-1:] in _SENTENCE_ENDS
    return is_ended and block.link_share <= _MOST_OF_SENTENCE and not _is_label(block)


def _is_label(block: Block) -> bool:
    return _LABEL.match(block.text) is not None


def _is_of_something_else(block: Block) -> bool:
    """Tell whether a block is a caption, hidden but not in a box that opens, an advertisement's label, or a link."""
    return (
        block.kind is BlockKind.CAPTION
        or (block.is_hidden and "/details" not in block.path)
        or _OF_FIGURES.match(block.text) is not None
        or _leads_elsewhere(block)
    )


def _leads_elsewhere(block: Block) -> bool:
    """Tell whether a block is an advertisement's label, or a link."""
    return block.text.strip(" :-–—").lower() in ADVERT_LABELS or (
        block.kind is BlockKind.PARAGRAPH and block.link_share > _PRESSED and block.word_count > 1
    )


def _is_enclosed(cut: Segmentation, blocks: list[int], outer: Element) -> bool:
    """Tell whether blocks are in boxes that stand in a given one, none of which says that it is something else."""
    boxes: set[Element] = set()
    for index in blocks:
        box = box_of(cut, index)
        if box is outer:
            continue  # in an element of the page's own, or in none
        for _ in range(_HEIGHT):
            if box.tag in _OTHER_TAGS or _names_something_else(box):
                return False
            parent = box.getparent()
            if parent is outer:
                boxes.add(box)
                break
            if parent is None:
                return False
            box = parent
        else:
            return False
    return not any(map(_has_controls, boxes))


def _has_controls(box: Element) -> bool:
    """Tell whether a box holds fields, films, buttons that are no headings of what they open, or a picture alone."""
    found = box.iter(*_CONTROLS, *(("img",) if box.tag == "figure" else ()))
    return any(one.tag != "button" or next(one.iterancestors(*_HEADINGS), None) is None for one in found)


def _names_something_else(box: Element) -> bool:
    if box.tag == "table":
        return False  # "sortable" is no account's
    names = f"{box.get('class') or ''} {box.get('id') or ''}"
    for plain in _PLAIN:
        names = names.replace(plain, "")
    return names != " " and bool(hints_of(names) & _OTHERWISE)


def box_of(cut: Segmentation, index: int) -> Element:
    """Return the block-level element that a block's text begins in."""
    slot = cut.slots[index][0]
    element = slot.home
    while element is not None and element.tag not in BLOCK_TAGS and (outer := element.getparent()) is not None:
        element = outer
    return slot.element if element is None else element
