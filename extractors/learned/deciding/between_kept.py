"""Tables, lists, definition lists, captions and formulas between kept passages are kept too.

Blocks are judged one by one, and a table's short header, a list of links or a caption says little by itself: they were
dropped in the middle of articles whose paragraphs on both sides were kept. If both neighbours are kept and are in
elements with the same path as the whole, the whole is kept too. For a list, the one before it is enough if it ends in a
colon: that changes 12 of 1,173 pages of four collections, by 0.014 of word F1 in the mean.

Where the article ends with one, without links and not all unlikely, the passage above is enough, or its heading's.

Measured on 805 pages of four collections (word F1, `unhusk`): tables and lists change it by less than 0.0001 on any of
them. Kept wherever half of their words are, they would lose 0.001 to 0.004. Keeping all captions would lose
0.005 on the collection that leaves captions out by its own rules; with the bound below it is 0.001.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation, Slot
from extractors.learned.features.block_features import Floats

_NUMBER = r"\(\w{0,3}\.?\d{1,3}(?:\.\d{1,3})?[a-z]?\)"
_FORMULA_NUMBER = re.compile(_NUMBER)
_FORMULA = re.compile(
    rf"(?:{_NUMBER}\s*)?(?:\\\[|\$\$|\\begin\{{).*(?:\\\]|\$\$|\\end\{{\w+\*?\}})(?:\s*{_NUMBER})?", re.DOTALL
)
# Elements of MathML that hold text.
_MATH_TAGS = frozenset("math mi mn mo mtext ms semantics".split())
_TAGS = frozenset("table ul ol menu dl figure".split())
_LISTS = frozenset({"ul", "ol"})
_COLONS = (":", "：")
_SHARING = re.compile(  # the first button of a row
    r"(?:share|tweet|pin it|click to share|teilen|partager|compartir|condividi|compartilhar|delen|dela|поделиться|"
    r"分享|シェア|공유)\b",
    re.IGNORECASE,
)
_PRESSED = 0.9  # of an item's characters in links
_WRAPPED = frozenset({"table", "dl"})  # pages put these into boxes that scroll
_WRAPPERS = frozenset("div figure".split())
_MOST_WRAPPERS = 2
_LEAST_ROWS = 0.6  # of a table's blocks; fewer, and it lays out a page. Swept 0 and 0.6: 0 loses 0.001 on old pages
_LONGEST_CELL_WORDS = 12  # chosen by hand: a list in a cell makes blocks of its items, and the table has few rows then
_LEAST_CELLS = 4  # chosen by hand
_CELL = re.compile(r"/t[dh](?:/(?:p|div))*$")
SHORT_CAPTION = 8  # words of a picture's, which cost little and are missed; swept 0, 8, 12: Fundus 0.967, 0.966, 0.965
_LEAST_CAPTION = 0.2  # swept 0 to 0.3
# Of a whole below the text: its best score, as a share of the threshold (swept 0.4 and 0.5: flat; with 0, magic-html
# loses 0.0002), its characters in links, its blocks. The latter two are chosen by hand.
_LEAST_SHARE, _MOST_LINKED, _MOST_BELOW = 0.5, 0.05, 40
_BELOW = frozenset({"table", "dl"})  # with plain lists WCXB loses 0.00005: offers and remarks stand there


def keep_between(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which units inside the article are kept: their blocks reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        blocks: the page's, in order.
    """
    counting = scores.copy()
    for unit in reversed([*_units(blocks)]):  # of two lists the second first: the other's neighbour may be in it
        first, last = unit[0].index, unit[-1].index
        if first == 0 or (scores[first : last + 1] >= threshold).all():
            continue
        before, after = blocks[first - 1], blocks[last + 1] if last + 1 < len(blocks) else None
        if scores[before.index] < threshold or not _stands_beside(unit[0], before):
            continue
        if _announces(before, unit) or (
            after is not None
            and counting[after.index] >= threshold
            and _is_content(unit, float(scores[first : last + 1].max()))
            and _stands_beside(unit[0], after)
        ):
            counting[first : last + 1] = counting[first : last + 1].clip(min=threshold)
    return counting


def keep_below(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which tables and definition lists below a kept passage are kept; as in `keep_between`.

    Of articles and documentation: three pages of WCXB change, two for the better (+0.00003), one of magic-html with
    `consensus` (-0.0001, an encyclopedia's box of facts), none of Fundus and Canola.
    """
    counting = scores.copy()
    for unit in _units(blocks):
        first, last = unit[0].index, unit[-1].index
        if not _LEAST_SHARE * threshold <= float(scores[first : last + 1].max()) < threshold:
            continue
        heading = first - 1 if first > 1 and blocks[first - 1].kind is BlockKind.HEADING else first
        above = blocks[heading - 1]
        if not heading or counting[above.index] < threshold or (heading == first and above.unit >= 0):
            continue
        if _stands_beside(unit[0], above) and _is_table_of_text(unit):
            counting[heading : last + 1] = counting[heading : last + 1].clip(min=threshold)
    return counting


def _is_table_of_text(unit: list[Block]) -> bool:
    linked = sum(block.link_share * len(block.text) for block in unit)
    is_short = len(unit) <= _MOST_BELOW and linked <= _MOST_LINKED * sum(len(block.text) for block in unit)
    return is_short and _tag_of(unit[0]) in _BELOW and _is_content(unit, 1.0)


def _announces(before: Block, unit: list[Block]) -> bool:
    """Tell whether a line says that a list follows."""
    is_line = before.unit < 0 and before.kind is BlockKind.PARAGRAPH
    return is_line and before.text.endswith(_COLONS) and _tag_of(unit[0]) in _LISTS


def with_formulas(scores: Floats, cut: Segmentation) -> Floats:
    """Return scores in which a block that is one displayed formula is as likely as the text on either side.

    Extractors lose such blocks, which hold no word of any language, and then the sentence around them makes no sense.
    """
    has_markup = next(cut.body.iter(*_MATH_TAGS), None) is not None
    is_formula = [
        (block.text[:1] in ("\\", "$", "(") and _FORMULA.fullmatch(block.text) is not None)
        or (has_markup and _is_of_formulas(slots))
        for block, slots in zip(cut.blocks, cut.slots, strict=True)
    ]
    if not any(is_formula):
        return scores
    for index in range(1, len(is_formula)):  # "(1)", after one
        is_formula[index] |= is_formula[index - 1] and bool(_FORMULA_NUMBER.fullmatch(cut.blocks[index].text))
    counting = scores.copy()
    seen: list[int] = []
    for index, found in enumerate(is_formula):
        if not found:
            for waiting in seen:
                before = float(scores[seen[0] - 1]) if seen[0] else 0.0
                counting[waiting] = max(float(scores[waiting]), min(before, float(scores[index])))
            seen = []
        else:
            seen.append(index)
    return counting


def _is_of_formulas(slots: Sequence[Slot]) -> bool:
    """Tell whether all of a block's text is in formulas of the page's own markup, but for their number."""
    written = [slot for slot in slots if slot.text.strip()]  # a line end after one is not text
    others = [slot.text.strip() for slot in written if slot.element.tag not in _MATH_TAGS]
    return len(written) > len(others) and (not others or _FORMULA_NUMBER.fullmatch("".join(others)) is not None)


def _units(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    for unit, found in groupby(blocks, key=lambda block: block.unit):
        if unit >= 0:
            yield list(found)


def _is_content(unit: list[Block], best: float) -> bool:
    tag = _tag_of(unit[0])
    if tag in _LISTS and any(_SHARING.match(block.text) for block in unit):
        return any(block.link_share < _PRESSED for block in unit)
    if tag == "table" or (tag == "figure" and any(block.kind is BlockKind.TABLE_ROW for block in unit)):
        rows = sum(block.kind is BlockKind.TABLE_ROW for block in unit)
        # A cell may hold its text in a paragraph, as office programs write it: then there are cells and no rows.
        is_cells = len(unit) >= _LEAST_CELLS and all(_CELL.search(block.path) for block in unit)
        is_short = (rows > 0 or is_cells) and all(block.word_count <= _LONGEST_CELL_WORDS for block in unit)
        return is_short or rows >= _LEAST_ROWS * len(unit)
    return tag != "figure" or best >= _LEAST_CAPTION or sum(block.word_count for block in unit) <= SHORT_CAPTION


def _stands_beside(one: Block, other: Block) -> bool:
    """Return whether a whole's first block belongs to a whole in the same element as another block."""
    outer, inner = _parent_of(other), _parent_of(one)
    if _tag_of(one) in _WRAPPED or one.kind is BlockKind.TABLE_ROW:
        for _ in range(_MOST_WRAPPERS):
            head, _, last = inner.rpartition("/")
            if inner == outer or last not in _WRAPPERS:
                break
            inner = head
    return inner == outer


def _parent_of(block: Block) -> str:
    """Return the path of the element around a block, or around the whole that it is part of."""
    parts = block.path.split("/")
    if block.unit >= 0:
        return "/".join(parts[: _place(parts)])
    return "/".join(parts[:-1])


def _tag_of(block: Block) -> str:
    parts = block.path.split("/")
    return parts[_place(parts)]


def _place(parts: list[str]) -> int:
    return next(number for number, part in enumerate(parts) if part in _TAGS)
