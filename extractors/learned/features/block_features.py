"""The features of a page's blocks: what the learned extractor sees of each.

A table of features × blocks. Nothing in it depends on a language or a site: shapes of text, tags, what class names
hint at, repetition, and what the elements around a block hold. What a page is as a whole (its size, its share of links)
is left out on purpose: with a few thousand pages to learn from, it would only help to recognise them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tree import Element
from extractors.learned.features.class_names import HINTS
from extractors.learned.features.dom_context import LEVELS, TAGS, Places, nearest, places_of
from extractors.learned.features.repetition import json_ld_texts, repetition_features
from extractors.learned.features.text_features import TextCounts, count_text
from extractors.learned.features.word_features import number_words, word_features

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]

KIND_NUMBERS = {kind: number for number, kind in enumerate(BlockKind)}
_PROSE_WORDS, _MOSTLY_LINKED = 20, 0.5  # a block of so many words, under half of them linked, counts as prose
_FAR = 99.0
_NEIGHBOURS = {
    1: ("words", "linked", "kind", "depth", "copies", "alike", "capital words", "level", "characters"),
    2: ("words", "linked", "kind", "alike"),
}
_WORD = re.compile(r"\w+")
_TITLE_WORDS = 40  # longer blocks are not titles
_DESCRIPTION_START = 40  # characters by which a block is found in the description


@dataclass(frozen=True, slots=True)
class Table:
    """Features by name, and their values as features × blocks."""

    names: tuple[str, ...]
    values: Floats

    def columns(self, names: Sequence[str]) -> Floats:
        """Return the named features in that order."""
        return self.values[_rows(self.names, tuple(names))]

    def of_block(self, index: int) -> dict[str, float]:
        """Return one block's features by name."""
        return dict(zip(self.names, self.values[:, index].tolist(), strict=True))


@lru_cache(maxsize=64)  # all pages have the same features, and the same dozen questions
def _rows(names: tuple[str, ...], wanted: tuple[str, ...]) -> npt.NDArray[np.intp]:
    at = {name: number for number, name in enumerate(names)}
    return np.array([at[name] for name in wanted], np.intp)


class _Totals:
    """Running totals over the blocks of a page, from which sums over any run of blocks are two look-ups."""

    def __init__(self, words: Floats, linked: Floats, text: TextCounts) -> None:
        def total(values: Floats) -> Numbers:
            return np.concatenate((np.zeros(1), np.cumsum(values, dtype=np.float64)))

        self.words = total(words)
        self.linked = total(words * linked)
        self.marks = total(text.stops + text.commas)
        self.prose = total(words * is_prose(words, linked))
        self.page_words = max(float(self.words[-1]), 1.0)
        self.page_prose = max(float(self.prose[-1]), 1.0)


def is_prose(words: Floats, linked: Floats) -> npt.NDArray[np.bool_]:
    """Tell which blocks are surely running text."""
    return (words >= _PROSE_WORDS) & (linked < _MOSTLY_LINKED)


def features(page: Segmentation) -> Table:
    """Return the features of a page's blocks; there is at least one block."""
    blocks = page.blocks
    words = np.array([block.word_count for block in blocks], np.float32)
    linked = np.array([block.link_share for block in blocks], np.float32)
    text = count_text([block.text for block in blocks], words)
    places = places_of(page)
    totals = _Totals(words, linked, text)
    columns: dict[str, npt.NDArray[np.generic]] = {**text.columns, "linked": linked}
    columns |= _own_columns(page, words)
    columns |= _repetition(blocks, places, words, linked, totals)
    columns |= _surroundings(places, totals, len(blocks))
    columns |= _headings(blocks, totals)
    columns |= _title(page, words)
    columns |= _windows(totals, len(blocks))
    page_words = number_words([block.text for block in blocks])
    columns |= word_features(page_words, is_prose(words, linked), linked > _MOSTLY_LINKED)
    columns |= repetition_features(page_words, json_ld_texts(page.body.getparent()))
    for distance, names in _NEIGHBOURS.items():
        for name in names:
            columns[f"{name}, {distance} before"] = shift(columns[name], distance)
            columns[f"{name}, {distance} after"] = shift(columns[name], -distance)
    return _table(columns, len(blocks))


def _table(columns: dict[str, npt.NDArray[np.generic]], count: int) -> Table:
    values = np.empty((len(columns), count), np.float32)
    for number, column in enumerate(columns.values()):
        values[number] = column
    return Table(names=tuple(columns), values=values)


def _own_columns(page: Segmentation, words: Floats) -> dict[str, npt.NDArray[np.generic]]:
    blocks, count = page.blocks, len(page.blocks)
    at = np.arange(count)
    before = np.cumsum(words) - words
    return {
        "kind": np.array([KIND_NUMBERS[block.kind] for block in blocks]),
        "level": np.array([block.level for block in blocks]),
        "hidden": np.array([block.is_hidden for block in blocks]),
        "marker": np.array([block.marker != "" for block in blocks]),
        "pieces": np.array([_piece_count(slots) for slots in page.slots]) / np.maximum(words, 1),
        "position": at / count,
        "words before": before / max(float(words.sum()), 1.0),
    }


def _piece_count(slots: Sequence[Slot]) -> int:
    """Return how many pieces of text a block has; white space alone depends on which program wrote the page."""
    return 1 if len(slots) == 1 else sum(not slot.text.isspace() for slot in slots)


def _repetition(
    blocks: Sequence[Block], places: Places, words: Floats, linked: Floats, totals: _Totals
) -> dict[str, npt.NDArray[np.generic]]:
    texts = [block.text for block in blocks]
    copies = Counter(texts)
    seen: set[str] = set()
    again = []
    for text in texts:
        again.append(text in seen)
        seen.add(text)
    kinds = places.kinds
    alike = np.bincount(kinds)
    mass = np.bincount(kinds, words)
    paths: dict[str, int] = {}
    path = np.array([paths.setdefault(block.path, len(paths)) for block in blocks])
    twins = places.twins[places.ancestors]
    return {
        "copies": np.array([copies[text] for text in texts]),
        "said before": np.array(again),
        "alike": alike[kinds],
        "words of alike": (mass / alike)[kinds],
        "share of alike": mass[kinds] / totals.page_words,
        "links of alike": (np.bincount(kinds, words * linked) / np.maximum(mass, 1))[kinds],
        "share of path": np.bincount(path, words)[path] / totals.page_words,
        "most twins": twins.max(axis=1),
        "most twins at": twins.argmax(axis=1),
    }


def _surroundings(places: Places, totals: _Totals, count: int) -> dict[str, npt.NDArray[np.generic]]:
    """Describe what the elements around each block are and hold."""
    columns: dict[str, npt.NDArray[np.generic]] = {"depth": places.depth[places.own]}
    for name, column in zip(HINTS, nearest(places.hints, len(HINTS), places), strict=True):
        columns[f"hint {name}"] = column
    for name, column in zip(TAGS, nearest(places.tags, len(TAGS), places), strict=True):
        columns[f"in {name}"] = column
    first, end = places.first, places.last + 1
    size = end - first
    words = totals.words[end] - totals.words[first]
    some_words = np.maximum(words, 1)
    linked = (totals.linked[end] - totals.linked[first]) / some_words
    marks = (totals.marks[end] - totals.marks[first]) / some_words
    prose = (totals.prose[end] - totals.prose[first]) / totals.page_prose
    at = np.arange(count)
    for level in (0, 1, 2, 3, 4, 5, 6, 8):
        above = places.ancestors[:, level]
        columns[f"share, {level} up"] = words[above] / totals.page_words
        columns[f"links, {level} up"] = linked[above]
        columns[f"prose, {level} up"] = prose[above]
        columns[f"twins, {level} up"] = places.twins[above]
        if level <= 5:
            columns[f"marks, {level} up"] = marks[above]
            columns[f"blocks, {level} up"] = size[above]
            columns[f"mean words, {level} up"] = words[above] / size[above]
            columns[f"place, {level} up"] = (at - first[above]) / size[above]
    for share in (0.3, 0.6, 0.9):
        holds = prose[places.ancestors] >= share
        columns[f"levels to {share:.0%} of prose"] = np.where(holds.any(axis=1), holds.argmax(axis=1), LEVELS)
    return columns


def _headings(blocks: Sequence[Block], totals: _Totals) -> dict[str, npt.NDArray[np.generic]]:
    count = len(blocks)
    at = np.arange(count)
    level = np.array([block.level if block.kind is BlockKind.HEADING else 0 for block in blocks])
    last = np.maximum.accumulate(np.where(level > 0, at, -1))
    last_first = np.maximum.accumulate(np.where(level == 1, at, -1))
    following = np.minimum.accumulate(np.where(level > 0, at, count)[::-1])[::-1]
    next_after = np.concatenate((following[1:], [count]))
    firsts = np.flatnonzero(level == 1)
    return {
        "since heading": np.where(last >= 0, at - last, _FAR),
        "heading's level": np.where(last >= 0, level[np.maximum(last, 0)], 0),
        "until heading": following - at,
        "words until heading": totals.words[next_after] - totals.words[1:],
        "first headings": np.full(count, len(firsts)),
        "since the first h1": at - firsts[0] if len(firsts) else np.full(count, -_FAR * _FAR),
        "since the last h1": np.where(last_first >= 0, at - last_first, -1),
    }


def _title(page: Segmentation, words: Floats) -> dict[str, npt.NDArray[np.generic]]:
    """Compare the blocks with the title and the description in the page's head."""
    count = len(page.blocks)
    title, description = _head_texts(page.body)
    title_words = set(_WORD.findall(title.lower()))
    description = " ".join(description.lower().split())
    shared, covered, described = np.zeros(count), np.zeros(count), np.zeros(count)
    for number, block in enumerate(page.blocks):
        size = block.word_count
        if title_words and 0 < size <= _TITLE_WORDS:
            own = block.text.lower().split()  # marks left on: a title has few, and cutting words would cost four times
            both = len(title_words.intersection(own))
            if both:
                shared[number], covered[number] = both / len(own), both / len(title_words)
        if description and size >= 3:
            described[number] = block.text[:_DESCRIPTION_START].lower() in description
    at = np.arange(count)
    titles = np.flatnonzero((shared > 0.7) & (covered > 0.3))
    none = np.full(count, -_FAR * _FAR)
    return {
        "words in title": shared,
        "title covered": covered,
        "in description": described,
        "since the title": at - titles[0] if len(titles) else none,
        "since the last title": at - titles[-1] if len(titles) else none,
    }


def _head_texts(body: Element) -> tuple[str, str]:
    root = body.getparent()
    head = None if root is None else root.find("head")
    if head is None:
        return "", ""
    title = [head.findtext("title") or ""]
    description = []
    for meta in head.iter("meta"):
        match meta.get("property") or meta.get("name"):
            case "og:title":
                title.append(meta.get("content") or "")
            case "og:description" | "description":
                description.append(meta.get("content") or "")
    return " ".join(title), " ".join(description)


def _windows(totals: _Totals, count: int) -> dict[str, npt.NDArray[np.generic]]:
    columns: dict[str, npt.NDArray[np.generic]] = {}
    at = np.arange(count)
    for reach in (3, 8, 20):
        low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, count)
        words = totals.words[high] - totals.words[low]
        some_words = np.maximum(words, 1)
        columns[f"words within {reach}"] = words / (high - low)
        columns[f"links within {reach}"] = (totals.linked[high] - totals.linked[low]) / some_words
        columns[f"marks within {reach}"] = (totals.marks[high] - totals.marks[low]) / some_words
        columns[f"prose within {reach}"] = (totals.prose[high] - totals.prose[low]) / some_words
    return columns


def shift(column: npt.NDArray[np.generic], distance: int) -> Floats:
    """Return each block's neighbour's value; -1 beyond the ends of the page."""
    shifted = np.full(len(column), -1, np.float32)
    if 0 < distance < len(column):
        shifted[distance:] = column[:-distance]
    elif distance < 0 and -distance < len(column):
        shifted[:distance] = column[-distance:]
    return shifted
