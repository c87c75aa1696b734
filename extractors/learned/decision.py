"""From scores to what is kept."""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from extractors.blocks.block import Block, BlockKind

Floats = npt.NDArray[np.float32]

_LEAST, _MOST = 0.1, 0.5  # swept on the corpus: flat from 0.05 to 0.2, and 0.45 to 0.6
_LEAST_LIKELY = 0.25  # of the best block; swept 0.12 to 0.4: flat from 0.2 to 0.3
_FORMULA = re.compile(r"(?:\\\[|\$\$|\\begin\{).*(?:\\\]|\$\$|\\end\{\w+\*?\})", re.DOTALL)
_REPEATED_WORDS = 8  # swept 6 to 30: flat; shorter lines are repeated in earnest
_REPEATABLE = frozenset({BlockKind.TABLE_ROW, BlockKind.CODE})  # rows with equal cells, a command that is run again


def decided(scores: Floats, words: Floats, sayings: Sequence[str]) -> tuple[Floats, float]:
    """Return the scores that count, and the threshold from which on a block is kept.

    What a page says again (a second copy for small screens) is kept once. Where no block is likely, none is kept: a
    page that needs its scripts, a notice, a page behind a wall.

    Args:
        scores: the model's, per block.
        words: how many each has.
        sayings: what each says (`sayings_of`).
    """
    is_likely = float(scores.max(initial=0.0)) >= _LEAST_LIKELY
    counting = said_once(scores, words, sayings)
    return counting, best_threshold(counting, words) if is_likely else _MOST


def sayings_of(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return what each block says; "" where saying it again would be meant so."""
    return tuple(
        block.text if block.word_count >= _REPEATED_WORDS and block.kind not in _REPEATABLE else "" for block in blocks
    )


def said_once(scores: Floats, words: Floats, sayings: Sequence[str]) -> Floats:
    """Return scores in which one of several blocks that say the same has the best score of them, the others 0.

    The one is the first that is likely kept; where none is, nothing is changed.
    """
    threshold = best_threshold(scores, words)
    copies: dict[str, list[int]] = {}
    for index, saying in enumerate(sayings):
        if saying:
            copies.setdefault(saying, []).append(index)
    counting = scores.copy()
    for indices in copies.values():
        first = next((index for index in indices if scores[index] >= threshold), None)
        if first is not None and len(indices) > 1:
            counting[indices] = 0
            counting[first] = scores[indices].max()
    return counting


def with_formulas(scores: Floats, blocks: Sequence[Block]) -> Floats:
    """Return scores in which a block that is one displayed formula is as likely as the text on both sides of it.

    Extractors lose such blocks, which hold no word of any language, and the sentence around them makes no sense then.
    """
    is_formula = [bool(_FORMULA.fullmatch(block.text)) for block in blocks]
    if not any(is_formula):
        return scores
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


def best_threshold(scores: Floats, words: Floats) -> float:
    """Return the threshold that promises the best word F1 on this page.

    Where the scores say that F1 will be low whatever is kept, a block that is less likely than not to belong is still
    worth keeping: the best threshold is half the F1 that it leads to.

    Source: Lipton, Elkan and Narayanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure".
    """
    order = np.argsort(-scores)
    expected = np.cumsum((scores * words)[order])
    kept = np.cumsum(words[order])
    total = float(expected[-1]) if len(expected) else 0.0
    if total <= 0:
        return _MOST
    return float(min(_MOST, max(_LEAST, (expected / (kept + total)).max())))
