"""Two texts compared word by word: which passages face each other, and which words only one side has.

Identical passages are found first, so that words are compared only between them. There, words are matched by a
longest common subsequence, and passages that share the most face each other. A word that both sides have in the same
order is no difference, even where only one side ends a passage before it.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from extractors.blocks.words import word_spans

Span = tuple[int, int]

_MOST_PAIRS = 256_000_000  # of words between two identical passages: 32 MB, as in comparing.alignment


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """A passage of the left text facing one of the right, or nothing.

    Attributes:
        left, right: the passages; None if the other has no counterpart.
        left_only, right_only: the characters of the words that only this side has.
    """

    left: str | None
    right: str | None
    left_only: tuple[Span, ...] = ()
    right_only: tuple[Span, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether no word differs."""
        return not self.left_only and not self.right_only


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """Two texts side by side; the counts are of words."""

    rows: tuple[DifferenceRow, ...]
    in_both: int = 0
    only_left: int = 0
    only_right: int = 0


def differences(left: Sequence[str], right: Sequence[str]) -> Differences:
    """Return two texts side by side.

    Args:
        left, right: their passages, in order.
    """
    sides = [_Passage(text) for text in left], [_Passage(text) for text in right]
    keys = [[tuple(passage.words) for passage in side] for side in sides]
    left_at = right_at = 0
    for same in LCSseq.editops(keys[0], keys[1]).as_matching_blocks():
        _match_words(sides[0][left_at : same.a], sides[1][right_at : same.b])
        left_at, right_at = same.a + same.size, same.b + same.size
        for offset in range(same.size):
            one, other = sides[0][same.a + offset], sides[1][same.b + offset]
            one.is_matched = [True] * len(one.words)
            other.is_matched = [True] * len(other.words)
            one.twins[id(other)] += max(1, len(one.words))
    rows = _rows(*sides)
    both = sum(sum(passage.is_matched) for passage in sides[0])
    totals = [sum(len(passage.words) for passage in side) for side in sides]
    return Differences(rows=rows, in_both=both, only_left=totals[0] - both, only_right=totals[1] - both)


class _Passage:
    """A passage with its words, and which of them the other text has too."""

    __slots__ = ("is_matched", "spans", "text", "twins", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = word_spans(text)
        self.words = [unicodedata.normalize("NFC", text[start:end]) for start, end in self.spans]
        self.is_matched = [False] * len(self.words)
        self.twins: Counter[int] = Counter()  # by the other text's passage, how many words both have

    def only(self) -> tuple[Span, ...]:
        """Return the characters of the words that only this passage has; neighbours are one span."""
        found: list[Span] = []
        was_other = True
        for (start, end), is_matched in zip(self.spans, self.is_matched, strict=True):
            if not is_matched and was_other:
                found.append((start, end))
            elif not is_matched:
                found[-1] = (found[-1][0], end)
            was_other = is_matched
        return tuple(found)


def _match_words(left: Sequence[_Passage], right: Sequence[_Passage]) -> None:
    """Note which words of some passages the others have too, in order."""
    places = [[(passage, number) for passage in side for number in range(len(passage.words))] for side in (left, right)]
    words = [[passage.words[number] for passage, number in side] for side in places]
    if len(words[0]) * len(words[1]) > _MOST_PAIRS:
        return
    for same in LCSseq.editops(words[0], words[1]).as_matching_blocks():
        for offset in range(same.size):
            one, at = places[0][same.a + offset]
            other, other_at = places[1][same.b + offset]
            one.is_matched[at] = other.is_matched[other_at] = True
            one.twins[id(other)] += 1


def _rows(left: Sequence[_Passage], right: Sequence[_Passage]) -> tuple[DifferenceRow, ...]:
    """Pair the passages that share the most words, in order, and leave the others alone."""
    numbers = {id(passage): number for number, passage in enumerate(right)}
    rows: list[DifferenceRow] = []
    next_right = 0
    for passage in left:
        likely = [(count, -numbers[other]) for other, count in passage.twins.items() if numbers[other] >= next_right]
        if not likely:
            rows.append(DifferenceRow(left=passage.text, right=None, left_only=passage.only()))
            continue
        twin = -max(likely)[1]
        rows += [_alone(other) for other in right[next_right:twin]]
        other = right[twin]
        rows.append(
            DifferenceRow(left=passage.text, right=other.text, left_only=passage.only(), right_only=other.only())
        )
        next_right = twin + 1
    rows += [_alone(other) for other in right[next_right:]]
    return tuple(rows)


def _alone(passage: _Passage) -> DifferenceRow:
    return DifferenceRow(left=None, right=passage.text, right_only=passage.only())
