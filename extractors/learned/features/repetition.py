"""Which runs of a block's words occur elsewhere: further up the page, anywhere else on it, or in its JSON-LD.

What a page tells search engines in JSON-LD is more often than not part of its content: an article's body, a product's
description, the answers to its questions. A run is three or four words in a row, compared as numbers.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from extractors.blocks.page_data.json_ld import things
from extractors.blocks.tree import Element
from extractors.blocks.words import words
from extractors.learned.features.word_features import Ints, Numbers, PageWords

_SAID, _TOLD = 4, 3  # words of a run; chosen by hand
_NOT_TOLD = -1.0
_FACTOR = np.uint64(1_000_003)
_MARKUP = re.compile(r"<[^<>]+>")  # not `[^>]`: a text of nothing but "<" would take quadratic time
_GROUPS = ("body", "description", "review", "name", "answer")
_GROUP_OF = {
    "articleBody": "body",
    "text": "body",
    "description": "description",
    "reviewBody": "review",
    "headline": "name",
    "name": "name",
}
_OF_ANSWERS, _OF_REVIEWS = frozenset({"answer"}), frozenset({"review", "userreview"})
# Chosen by hand: against a page made to be slow.
_DEEPEST = 12  # levels of JSON-LD
_MOST_CHARACTERS = 300_000  # of each group

Descriptions = Mapping[str, Sequence[str]]  # by group


def json_ld_texts(root: Element | None) -> Descriptions:
    """Return the texts in a page's JSON-LD, by what they are."""
    texts: dict[str, list[str]] = {}
    if root is not None:
        for thing, types in things(root, _DEEPEST):
            for key, text in thing.items():
                if key in _GROUP_OF and isinstance(text, str) and text.strip():
                    texts.setdefault(_group(_GROUP_OF[key], types), []).append(text)
    return texts


def repetition_features(page_words: PageWords, descriptions: Descriptions) -> dict[str, Numbers]:
    """Return per block the shares of its runs of words that occur elsewhere; -1 where JSON-LD has no such text."""
    runs, holder = _runs(page_words.word, page_words.block, _SAID)
    kinds, first_at, kind = np.unique(runs, return_index=True, return_inverse=True)
    last = np.zeros(len(kinds), np.int64)
    np.maximum.at(last, kind, holder)
    first = holder[first_at][kind]
    columns = {
        "said further up": page_words.share_of(holder, first < holder),
        "said elsewhere": page_words.share_of(holder, (first < holder) | (last[kind] > holder)),
    }
    runs, holder = _runs(page_words.word, page_words.block, _TOLD)
    for group in _GROUPS:
        texts = [words(_MARKUP.sub(" ", html.unescape(text))) for text in _first(descriptions.get(group, ()))]
        if texts:
            number = [page_words.numbers.get(word, page_words.vocabulary) for text in texts for word in text]
            text_of = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
            known, _ = _runs(np.array(number, np.int64), text_of, _TOLD)
            columns[f"told as {group}"] = page_words.share_of(holder, np.isin(runs, known))
        else:
            columns[f"told as {group}"] = np.full(len(page_words.size), _NOT_TOLD)
    return columns


def _first(texts: Sequence[str]) -> Iterator[str]:
    """Yield texts until they are too many."""
    left = _MOST_CHARACTERS
    for text in texts:
        if left <= 0:
            return
        yield text[:left]
        left -= len(text)


def _runs(word: Ints, holder: Ints, length: int) -> tuple["np.ndarray[Any, np.dtype[np.uint64]]", Ints]:
    """Return every run of words within one text as a number, with the text that holds it."""
    count = max(len(word) - length + 1, 0)
    runs = np.zeros(count, np.uint64)
    for place in range(length):
        runs = runs * _FACTOR + word[place : place + count].astype(np.uint64)
    inside = holder[:count] == holder[length - 1 : length - 1 + count]
    return runs[inside], holder[:count][inside]


def _group(group: str, types: frozenset[str]) -> str:
    if group == "body" and types & _OF_ANSWERS:
        return "answer"
    if group == "description" and types & _OF_REVIEWS:
        return "review"
    return group
