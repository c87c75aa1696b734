"""Lay one sequence of words along another: which words of the page did an extraction keep?

A longest common subsequence says how many words were kept; where several places fit equally well it may pick any,
so two passes follow, which people would make without thinking. A run that also occurs next to its neighbour moves there
(the headline of the article, not the same words in a breadcrumb), and lone words that matched by chance in the middle
of dropped text are discarded. What is left of the extraction is then laid along what is left of the page,
because some extractors move text (a title to the top, footnotes to the end).

Source: Hunt and Szymanski 1977 for the problem; the bit-parallel solution is RapidFuzz's (Hyyrö 2004).
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

# The bit-parallel solution keeps one bit per pair of words: beyond this both are first cut at words that occur once
# in each. 32 MB; 16,000 words a side.
_MOST_PAIRS = 256_000_000
_SHORTEST_RUN = 3  # shorter runs inside dropped text are chance; swept 1 to 5 on 300 corpus pages, flat from 3
_LONGEST_MOVED_RUN = 80  # headings, bylines, captions; longer runs are not repeated by chance
_FIRST_CODE = 0x100  # words are written as characters from here on, so that runs are found by string search
_SURROGATES = range(0xD800, 0xE000)


class Run(NamedTuple):
    """`size` consecutive words at `page_at` in the page and at `other_at` in the extraction."""

    page_at: int
    other_at: int
    size: int


def align(page_words: Sequence[str], other_words: Sequence[str], block_ends: Sequence[int]) -> bytearray:
    """Return one byte per word of the page: 1 where the extraction kept it.

    Args:
        page_words: the page's words in order.
        other_words: the extraction's words in its own order.
        block_ends: the number of words up to the end of each block, ascending; the last is the length of the page.
    """
    kept = bytearray(len(page_words))
    if list(page_words) == list(other_words):
        return bytearray(b"\x01") * len(page_words)
    codes: dict[str, str] = {}
    page = "".join([codes.get(word) or _code(codes, word) for word in page_words])
    other = "".join([codes.get(word) or _code(codes, word) for word in other_words])
    runs = _moved_to_neighbours(_common_runs(page, other), page, other)
    runs = _without_strays(_slid_to_block_ends(runs, page, block_ends), block_ends)
    used = bytearray(len(other))
    for run in runs:
        kept[run.page_at : run.page_at + run.size] = b"\x01" * run.size
        used[run.other_at : run.other_at + run.size] = b"\x01" * run.size
    _lay_leftovers(page, other, kept, used)
    return kept


def _code(codes: dict[str, str], word: str) -> str:
    number = _FIRST_CODE + len(codes)
    if number >= _SURROGATES.start:
        number += len(_SURROGATES)
    return codes.setdefault(word, chr(min(number, 0x10FFFF)))


def _common_runs(page: str, other: str) -> list[Run]:
    """Return the runs of a longest common subsequence, in order; of a nearly longest one for very long texts."""
    head = 0
    shorter = min(len(page), len(other))
    while head < shorter and page[head] == other[head]:
        head += 1
    tail = 0
    while tail < shorter - head and page[-1 - tail] == other[-1 - tail]:
        tail += 1
    runs = [Run(0, 0, head)] if head else []
    runs += _middle_runs(page, other, head, len(page) - tail, head, len(other) - tail)
    if tail:
        runs.append(Run(len(page) - tail, len(other) - tail, tail))
    return _joined(runs)


def _middle_runs(page: str, other: str, low: int, high: int, other_low: int, other_high: int) -> list[Run]:
    if low == high or other_low == other_high:
        return []
    if (high - low) * (other_high - other_low) > _MOST_PAIRS:
        anchors = _anchors(page[low:high], other[other_low:other_high])
        if anchors:
            runs = []
            at, other_at = low, other_low
            for anchor, other_anchor in anchors:
                runs += _middle_runs(page, other, at, low + anchor, other_at, other_low + other_anchor)
                runs.append(Run(low + anchor, other_low + other_anchor, 1))
                at, other_at = low + anchor + 1, other_low + other_anchor + 1
            return runs + _middle_runs(page, other, at, high, other_at, other_high)
        middle, other_middle = (low + high) // 2, (other_low + other_high) // 2
        return _middle_runs(page, other, low, middle, other_low, other_middle) + _middle_runs(
            page, other, middle, high, other_middle, other_high
        )
    blocks = LCSseq.editops(page[low:high], other[other_low:other_high]).as_matching_blocks()
    return [Run(low + block.a, other_low + block.b, block.size) for block in blocks if block.size]


def _anchors(page: str, other: str) -> list[tuple[int, int]]:
    """Return the positions of words that occur exactly once in each text, as far as their order agrees.

    Source: Bram Cohen's patience diff; the longest increasing subsequence by patience sorting.
    """
    places: dict[str, int] = {}
    for at, code in enumerate(page):
        places[code] = -1 if code in places else at
    seen: dict[str, int] = {}
    for code in other:
        seen[code] = seen.get(code, 0) + 1
    pairs = [(places[code], at) for at, code in enumerate(other) if seen[code] == 1 and places.get(code, -1) >= 0]
    return _longest_ascending(pairs)


def _longest_ascending(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    tops: list[int] = []
    top_indices: list[int] = []
    previous = [-1] * len(pairs)
    for index, (value, _) in enumerate(pairs):
        pile = bisect_left(tops, value)
        if pile == len(tops):
            tops.append(value)
            top_indices.append(index)
        else:
            tops[pile] = value
            top_indices[pile] = index
        previous[index] = top_indices[pile - 1] if pile else -1
    chain: list[tuple[int, int]] = []
    index = top_indices[-1] if top_indices else -1
    while index >= 0:
        chain.append(pairs[index])
        index = previous[index]
    chain.reverse()
    return chain


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined:
            last = joined[-1]
            if last.page_at + last.size == run.page_at and last.other_at + last.size == run.other_at:
                joined[-1] = Run(last.page_at, last.other_at, last.size + run.size)
                continue
        joined.append(run)
    return joined


def _moved_to_neighbours(runs: list[Run], page: str, other: str) -> list[Run]:
    """Move short runs to another occurrence of the same words between their neighbours, if it is nearer to one."""
    moved = list(runs)
    for number, run in enumerate(runs):
        if run.size > _LONGEST_MOVED_RUN:
            continue
        before = moved[number - 1].page_at + moved[number - 1].size if number else 0
        after = runs[number + 1].page_at if number + 1 < len(runs) else len(page)
        if after - before < 2 * run.size:
            continue
        needle = other[run.other_at : run.other_at + run.size]
        first, last = page.find(needle, before, after), page.rfind(needle, before, after)
        if first == last:
            continue
        # A headline belongs to the text after it; the last line of a text to the text before it.
        to_next = after - (last + run.size) if number + 1 < len(runs) else len(page)
        to_previous = first - before if number else len(page)
        moved[number] = run._replace(page_at=last if to_next <= to_previous else first)
    return moved


def _slid_to_block_ends(runs: list[Run], page: str, block_ends: Sequence[int]) -> list[Run]:
    """Move words that could end one run or begin the next to where a block begins or ends.

    A paragraph's first word is often also that of a dropped caption above it; without this it would look dropped.
    """
    borders = set(block_ends)
    slid: list[Run] = []
    for run in runs:
        if not slid or slid[-1].other_at + slid[-1].size != run.other_at:
            slid.append(run)
            continue
        last = slid.pop()
        gap_at, gap_end = last.page_at + last.size, run.page_at
        back = ahead = 0
        while back < last.size and page[gap_at - 1 - back] == page[gap_end - 1 - back]:
            back += 1
        while ahead < run.size and page[gap_at + ahead] == page[gap_end + ahead]:
            ahead += 1

        def gain_of_move(
            moved: int, last: Run = last, run: Run = run, gap_at: int = gap_at, gap_end: int = gap_end
        ) -> int:
            fits = (gap_at + moved in borders or moved == -last.size) + (
                gap_end + moved in borders or moved == run.size
            )
            return 2 * fits * _LONGEST_MOVED_RUN - abs(moved)

        moved = max(range(-min(back, _LONGEST_MOVED_RUN), min(ahead, _LONGEST_MOVED_RUN) + 1), key=gain_of_move)
        if last.size + moved:
            slid.append(last._replace(size=last.size + moved))
        if run.size - moved:
            slid.append(Run(gap_end + moved, run.other_at + moved, run.size - moved))
    return slid


def _without_strays(runs: list[Run], block_ends: Sequence[int]) -> list[Run]:
    """Leave out runs too short to mean anything, unless they are a whole block or go on at once in the same block."""
    starts = {0, *block_ends}
    ends = set(block_ends)
    solid = []
    for number, run in enumerate(runs):
        start, end = run.page_at, run.page_at + run.size
        if run.size >= _SHORTEST_RUN or (start in starts and end in ends):
            solid.append(run)
            continue
        block = bisect_right(block_ends, start)
        block_start = block_ends[block - 1] if block else 0
        before = runs[number - 1].page_at + runs[number - 1].size if number else -1
        after = runs[number + 1].page_at if number + 1 < len(runs) else math.inf
        goes_on = max(block_start + 1, start - _SHORTEST_RUN) <= before or after <= min(
            block_ends[block] - 1, end + _SHORTEST_RUN
        )
        if goes_on:
            solid.append(run)
    return solid


def _lay_leftovers(page: str, other: str, kept: bytearray, used: bytearray) -> None:
    """Lay what is left of the extraction along what is left of the page, for text that an extractor moved."""
    left_of_other = [at for at, is_used in enumerate(used) if not is_used]
    if len(left_of_other) < _SHORTEST_RUN:
        return
    left_of_page = [at for at, is_kept in enumerate(kept) if not is_kept]
    if len(left_of_page) < _SHORTEST_RUN:
        return
    rest = "".join([page[at] for at in left_of_page])
    other_rest = "".join([other[at] for at in left_of_other])
    for run in _common_runs(rest, other_rest):
        places = left_of_page[run.page_at : run.page_at + run.size]
        if run.size > _SHORTEST_RUN and places[-1] - places[0] == run.size - 1:
            for at in places:
                kept[at] = 1
