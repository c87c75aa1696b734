"""Listings, quotations and captions inside the article's text are kept with it.

They contain no sentences in the page's language, or somebody else's: a program, a two-line post with a handle and a
date. Judged by itself such a block looks like boilerplate, and models dropped it from between two kept paragraphs. So a
block beside kept text, in the same element and with nothing else in its box, stays. A quotation or caption stays only
between two kept passages, because at an article's end it may be the next one's teaser.

Measured on pages and collections left out (word F1, `consensus`, 840 pages): magic-html's forums gain 0.0037 and its
articles lose 0.0006, Fundus, which leaves captions out by its own rules, loses 0.0004, WCXB and Canola 0.0003.
A figure without classes keeps any caption: Fundus -0.0001, magic-html +0.0002, WCXB -0.00004; with the classes of
WordPress, Fundus would lose 0.0011.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.signs.callout_names import named_kind
from extractors.blocks.tree import Element
from extractors.learned.deciding.between_kept import SHORT_CAPTION
from extractors.learned.features.block_features import Floats

_PRE_TAGS = frozenset({"pre", "listing", "xmp"})
_UNIT_TAGS = frozenset({"blockquote", "figure", *_PRE_TAGS})
_REMARKS = frozenset({"div", "aside"})
_FILM_TAGS = ("video", "audio", "iframe", "object", "embed")
_DEEPEST = 12  # elements from a block up to its listing or quotation. Chosen by hand, as the others
_WIDEST_BOX = 8  # elements around one that hold nothing else; editors put a listing seven deep
_LARGEST = 400  # blocks in a box
_LABEL_WORDS = 10  # of what else a box may hold: a language's or file's name, "Copy", "View on Mastodon"
_LONGEST_QUOTE = 120  # words; longer ones the models recognise as text, and old pages set whole lists in quotes
_MOST_QUOTED = 8  # blocks
_LONGEST_CAPTION = 80  # words
_CAPTION = re.compile(r"(?<!cta-)caption|(?:^|[\s_-])(?:legend|gallerytext|credit)(?:$|[\s_-])", re.IGNORECASE)
# Boxes for a remark in the text, as programs for documentation and blogs call them, besides those that name its kind.
_CALLOUT = re.compile(
    r"(?:^|\s)(?:admonition|theme-admonition|starlight-aside|markdown-alert|custom-block|kg-callout-card|callout"
    r"|callout-(?:note|tip|warning|caution|important)|sd-card|confluence-information-macro"
    r"|alert (?:is|alert)-\w+|(?:book-)?hint|awsdocs-(?:note|tip|important|warning))(?:$|\s)"
    r"|^(?i:note|tip|important|warning|caution|danger)$"  # called by its kind alone
)
_OF_POSTS = re.compile(r"bbCodeBlock--quote|bbcode_quote|ipsQuote|(?:^|\s)(?:quote|uncited)(?:$|\s)")
_TITLE = re.compile(r"title|caption|file-?name|src-name|code-?header", re.IGNORECASE)  # of a listing
_TITLE_HEIGHT = 5  # elements up to the box of a listing and its title
_LONGEST_TITLE = 15  # words
_NEAR = 3  # blocks above a figure
_LEAST_CAPTION = 0.2  # the score of a picture's; a film's has no bound. Swept 0.1, 0.2, 0.3: 0.1 costs Fundus 0.0009
_CAPTION_HEIGHT = 4  # elements up to the box of a picture and its caption
_PICTURES = ("img", "picture", "amp-img", *_FILM_TAGS)


def keep_embedded(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which listings and quotations beside kept text reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    is_dropped = scores < threshold
    units = _units(cut, [index for index, dropped in enumerate(is_dropped.tolist()) if dropped])
    if not units or is_dropped.all():
        return scores
    homes = _elements_around(cut, [index for index, dropped in enumerate(is_dropped.tolist()) if not dropped])
    counting = scores.copy()
    passed = _runs([index for unit, inside in units.items() if _is_quote_or_film(unit) for index in inside])
    extents: dict[Element, tuple[int, int]] = {}  # by box: many units may be in one
    for unit, inside in units.items():
        box = _box(unit, homes)
        if box is None:
            continue
        if box not in extents:
            extents[box] = _extent(cut, inside, box)
        if _belongs(unit, inside, extents[box], counting, threshold, cut, passed):
            counting[inside] = counting[inside].clip(min=threshold)
    return counting


def keep_listing_titles(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the file name or caption of a kept listing reaches the threshold; as `keep_embedded`."""
    counting = scores.copy()
    for block in cut.blocks:
        if block.kind is not BlockKind.CODE or scores[block.index] < threshold:
            continue
        around = set(islice(cut.slots[block.index][0].element.iterancestors(), _TITLE_HEIGHT))
        for index in (block.index - 1, block.index + 1):
            if not 0 <= index < len(scores) or scores[index] >= threshold:
                continue
            if cut.blocks[index].word_count <= _LONGEST_TITLE and not cut.blocks[index].is_hidden:
                box = _titled_box(cut, index, around)
                others = (min(index, block.index) - 1, max(index, block.index) + 1)
                if box is not None and not any(
                    0 <= other < len(scores) and _is_within(cut, other, box) for other in others
                ):
                    counting[index] = threshold
    return counting


def _titled_box(cut: Segmentation, index: int, around: set[Element]) -> Element | None:
    """Return the box that a block which is called a title shares with a listing, or None."""
    slot = cut.slots[index][0]
    element = slot.home
    is_title = False
    for _ in range(_TITLE_HEIGHT):
        if element is None:
            return None
        if element in around:
            return element if is_title else None
        is_title = is_title or element.tag in ("figcaption", "label") or _names_title(element)
        element = element.getparent()
    return None


def _names_title(element: Element) -> bool:
    return bool(_TITLE.search(element.get("class") or "")) or element.get("data-rehype-pretty-code-title") is not None


def _runs(indices: list[int]) -> dict[int, tuple[int, int]]:
    """Return for each of some blocks the first and the last of those that follow each other."""
    found: dict[int, tuple[int, int]] = {}
    run: list[int] = []
    for index in (*sorted(indices), -1):
        if run and index != run[-1] + 1:
            found |= dict.fromkeys(run, (run[0], run[-1]))
            run = []
        run.append(index)
    return found


def _is_written_by_hand(figure: Element) -> bool:
    """Tell whether a figure and its caption have no classes, which a news site's program gives nearly all of them."""
    caption = next(figure.iter("figcaption"), None)
    return figure.tag == "figure" and caption is not None and not figure.get("class") and not caption.get("class")


def _is_quote_or_film(unit: Element) -> bool:
    if unit.tag == "blockquote":
        return True
    return (
        unit.tag == "figure" and next(unit.iter("img"), None) is None and next(unit.iter(*_FILM_TAGS), None) is not None
    )


def _extent(cut: Segmentation, inside: list[int], box: Element) -> tuple[int, int]:
    """Return the first and the last block of a box, given some of them."""
    first, last = inside[0], inside[-1]
    while first and _is_within(cut, first - 1, box):
        first -= 1
    while last + 1 < len(cut.blocks) and _is_within(cut, last + 1, box):
        last += 1
    return first, last


def _belongs(
    unit: Element,
    inside: list[int],
    extent: tuple[int, int],
    scores: Floats,
    threshold: float,
    cut: Segmentation,
    passed: dict[int, tuple[int, int]],
) -> bool:
    """Tell whether the blocks beside a unit's box are kept, and the box holds nothing else.

    Blocks of quotations and films in `passed` do not count as beside it: several may follow each other, for each of
    which it says where their run begins and ends.
    """
    first, last = extent
    if last - first > _LARGEST:
        return False
    kept = {index for index in range(first, last + 1) if scores[index] >= threshold}
    if not _is_all(cut, first, last, {*inside, *kept}):
        return False
    is_of_picture = unit.tag not in ("blockquote", *_PRE_TAGS) and next(unit.iter("img"), None) is not None
    words = sum(cut.blocks[index].word_count for index in inside)
    is_likely = words <= SHORT_CAPTION or float(scores[inside].max()) >= _LEAST_CAPTION
    if is_of_picture and not is_likely and not _is_written_by_hand(unit):
        return False
    first = passed.get(first - 1, (first, 0))[0]
    last = passed.get(last + 1, (0, last))[1]
    near = scores[max(0, first - _NEAR) : first]
    # A dropped line may be above a figure: "Main article: Boats"; an invitation to subscribe below it; a card beside a
    # remark.
    if unit.tag == "figure" or (unit.tag in _REMARKS and _names_callout(unit.get("class") or "")):
        return bool(kept) or bool(
            (near >= threshold).any() and (scores[last + 1 : last + 1 + _NEAR] >= threshold).any()
        )
    is_before_kept = first > 0 and bool(scores[first - 1] >= threshold)
    is_after_kept = last + 1 < len(scores) and bool(scores[last + 1] >= threshold)
    if unit.tag in _PRE_TAGS or (unit.tag == "blockquote" and _OF_POSTS.search(unit.get("class") or "")):
        return bool(kept) or is_before_kept or is_after_kept
    return bool(kept) or (is_before_kept and is_after_kept)


def _units(cut: Segmentation, dropped: list[int]) -> dict[Element, list[int]]:
    """Return the listings, outermost quotations and film captions that hold dropped blocks, with all their blocks."""
    found: dict[Element, list[int]] = {}
    known: dict[Element, bool] = {}
    for index in dropped:
        if not _is_inside_any(cut.slots[index][0].element, known):
            continue
        unit = _unit_of(cut, index)
        if unit is not None:
            found.setdefault(unit, []).append(index)
    for unit, inside in list(found.items()):
        is_quote = unit.tag == "blockquote" or _names_callout(unit.get("class") or "")
        longest = _LONGEST_QUOTE if is_quote else _LONGEST_CAPTION
        words = sum(cut.blocks[index].word_count for index in inside)
        if unit.tag not in _PRE_TAGS and not _is_algorithm(unit) and (words > longest or len(inside) > _MOST_QUOTED):
            del found[unit]
    return found


def _is_inside_any(element: Element, known: dict[Element, bool]) -> bool:
    """Tell whether an element is in a listing, quotation or figure, or in one named a caption; each is asked once."""
    path: list[Element] = []
    here: Element | None = element
    while here is not None and here not in known:
        path.append(here)
        here = here.getparent()
    is_inside = here is not None and known[here]
    for one in reversed(path):
        is_inside = is_inside or one.tag in _UNIT_TAGS or _names_caption(one.get("class") or "")
        known[one] = is_inside
    return is_inside


@lru_cache(maxsize=20_000)  # pages of one site share them
def _names_caption(names: str) -> bool:
    return _CAPTION.search(names) is not None or _names_callout(names)


@lru_cache(maxsize=20_000)
def _names_callout(names: str) -> bool:
    return _CALLOUT.search(names) is not None or named_kind(names) != ""


def _unit_of(cut: Segmentation, index: int) -> Element | None:
    found: Element | None = None
    kind = cut.blocks[index].kind
    is_caption = False
    for number, element in enumerate(_upwards(cut.slots[index][0].element)):
        if number > _DEEPEST:
            break
        if kind is BlockKind.CODE and element.tag in _PRE_TAGS:
            return element
        if element.tag == "figure" and _is_algorithm(element):
            return element
        if element.tag in ("div", "aside", "figure") and _names_callout(element.get("class") or ""):
            return element
        if element.tag == "blockquote":
            found = element
        is_box = element.tag == "figure" or (number <= _CAPTION_HEIGHT and is_caption)
        is_said = kind is BlockKind.CAPTION or is_caption
        if is_box and is_said and next(element.iter(*_PICTURES), None) is not None:
            return element
        is_caption = is_caption or bool(_CAPTION.search(element.get("class") or ""))
    return found


def _is_algorithm(figure: Element) -> bool:
    return "ltx_float_algorithm" in (figure.get("class") or "")


def _upwards(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _elements_around(cut: Segmentation, kept: list[int]) -> set[Element]:
    """Return all elements that hold kept text."""
    around: set[Element] = set()
    for index in kept:
        for slot in cut.slots[index]:
            inner = slot.home
            while inner is not None and inner not in around:
                around.add(inner)
                inner = inner.getparent()
    return around


def _box(unit: Element, homes: set[Element]) -> Element | None:
    """Return the outermost element around one that is directly beside kept text; None for none."""
    box = unit
    for _ in range(_WIDEST_BOX):
        outer = box.getparent()
        if outer is None:
            return None
        if outer in homes:
            return box
        box = outer
    return None


def _is_within(cut: Segmentation, index: int, box: Element) -> bool:
    slot = cut.slots[index][0]
    home = slot.home
    return home is not None and (home is box or any(outer is box for outer in home.iterancestors()))


def _is_all(cut: Segmentation, first: int, last: int, inside: set[int]) -> bool:
    """Tell whether a box holds, besides what is to be kept, only labels and other listings."""
    return all(
        index in inside or block.kind is BlockKind.CODE or block.is_hidden or block.word_count <= _LABEL_WORDS
        for index, block in enumerate(cut.blocks[first : last + 1], first)
    )
