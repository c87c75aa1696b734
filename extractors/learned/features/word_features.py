"""What the words of a block have to do with the rest of the page, in any language.

No word list is needed: the words that occur in most paragraphs of a page are its language's small words, which
menus lack; the others tell what the page is about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.blocks.words import words

Numbers = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_MOST_COMMON, _LEAST_PARAGRAPHS = 40, 3  # a page's small words: the commonest, if they occur in several paragraphs
_NEAR = 4  # blocks
_FAR = 50.0
_REACHES = (2, 6)


@dataclass(frozen=True, slots=True)
class PageWords:
    """All words of a page as numbers.

    Attributes:
        numbers: of each word.
        word, block: of every word in reading order.
        size: per block, how many words it has, at least 1.
        kind, holder: every word of a block once, and the block; ordered by word, then by block.
        vocabulary: how many numbers there are, at least 1.
    """

    numbers: Mapping[str, int]
    word: Ints
    block: Ints
    size: Ints
    kind: Ints
    holder: Ints
    vocabulary: int

    def share_of(self, holder: Ints, marked: Flags) -> Numbers:
        """Return per block the share of its things that is marked; `holder` says which block holds each thing."""
        count = len(self.size)
        return np.asarray(np.bincount(holder, marked, count) / np.maximum(np.bincount(holder, minlength=count), 1))


def number_words(texts: Sequence[str]) -> PageWords:
    """Number the words of a page's blocks, in reading order."""
    numbers: dict[str, int] = {}
    numbered = [[numbers.setdefault(word, len(numbers)) for word in words(text)] for text in texts]
    sizes = np.array([len(one) for one in numbered])
    word = np.array([number for one in numbered for number in one], np.int64)
    block = np.repeat(np.arange(len(texts)), sizes)
    pairs = np.unique(word * len(texts) + block)
    return PageWords(
        numbers=numbers,
        word=word,
        block=block,
        size=np.maximum(sizes, 1),
        kind=pairs // len(texts),
        holder=pairs % len(texts),
        vocabulary=max(len(numbers), 1),
    )


def word_features(page_words: PageWords, is_prose: Flags, is_furniture: Flags) -> dict[str, Numbers]:
    """Return features of the blocks of a page by name, one number per block.

    Args:
        page_words: the words of the blocks.
        is_prose: which blocks are surely running text.
        is_furniture: which blocks surely are not.
    """
    count = len(page_words.size)
    kind, holder, vocabulary = page_words.kind, page_words.holder, page_words.vocabulary
    in_prose = np.bincount(kind, is_prose[holder], vocabulary).astype(np.float64)
    in_furniture = np.bincount(kind, is_furniture[holder], vocabulary)
    is_small = _small_words(in_prose)
    telling = ~is_small[kind]
    distinct = np.maximum(np.bincount(holder, telling, count), 1)

    def mean_of_all(values: Numbers) -> Numbers:
        return np.bincount(page_words.block, values[page_words.word], count) / page_words.size

    def mean_of_telling(values: npt.NDArray[np.generic]) -> Numbers:
        return np.asarray(np.bincount(holder, telling * values, count) / distinct)

    prose_elsewhere = in_prose[kind] - is_prose[holder]
    before, after = _repeated_around(kind, holder)
    columns = {
        "common words": mean_of_all(is_small.astype(np.float64)),
        "commonness": mean_of_all(in_prose / max(float(is_prose.sum()), 1.0)),
        "how often said": mean_of_all(np.log(np.maximum(np.bincount(page_words.word, minlength=vocabulary), 1))),
        "in prose elsewhere": mean_of_telling(prose_elsewhere > 0),
        "weight in prose elsewhere": mean_of_telling(np.log1p(prose_elsewhere)),
        "in furniture elsewhere": mean_of_telling(in_furniture[kind] - is_furniture[holder] > 0),
        "only here": mean_of_telling(np.bincount(kind, minlength=vocabulary)[kind] == 1),
        "first said here": mean_of_telling(np.isinf(before)),
        "said shortly before": mean_of_telling(before <= _NEAR),
        "said shortly after": mean_of_telling(after <= _NEAR),
        "distance to said": mean_of_telling(np.minimum(np.minimum(before, after), _FAR)),
    }
    for name in ("common words", "in prose elsewhere"):
        for reach in _REACHES:
            columns[f"{name} within {reach}"] = _mean_within(columns[name], page_words.size, reach)
    return columns


def _small_words(in_prose: Numbers) -> Flags:
    is_small = np.zeros(len(in_prose), np.bool_)
    commonest = np.argsort(-in_prose, kind="stable")[:_MOST_COMMON]
    is_small[commonest] = in_prose[commonest] >= _LEAST_PARAGRAPHS
    return is_small


def _repeated_around(kind: Ints, holder: Ints) -> tuple[Numbers, Numbers]:
    """Return for each word of a block how many blocks away it last occurred and next occurs; infinite if never."""
    before, after = np.full(len(kind), np.inf), np.full(len(kind), np.inf)
    gaps = np.where(kind[1:] == kind[:-1], holder[1:] - holder[:-1], np.inf)
    before[1:], after[:-1] = gaps, gaps
    return before, after


def _mean_within(values: Numbers, sizes: Ints, reach: int) -> Numbers:
    """Return the mean of a share over the words of each block and `reach` blocks to either side."""
    at = np.arange(len(values))
    low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, len(values))
    held = np.concatenate(([0.0], np.cumsum(values * sizes)))
    size = np.concatenate(([0], np.cumsum(sizes)))
    return np.asarray((held[high] - held[low]) / (size[high] - size[low]))
