"""Fits a correction to a person's settled pages, and estimates its gain on settled pages it has not seen.

It is a logistic regression of the decisions on the scores and votes, with a prior: as long as few pages are settled,
the correction stays close to none. Each page has the same weight, divided among its blocks by their words. A regression
optimises blocks and not word F1, so it is used only if it also gains F1 on these pages, by more than its own standard
error; else the correction is the one that changes nothing.

The gain is estimated by cross-validation, all pages of a site in one part, with an interval by bootstrap over pages: a
correction whose interval extends below zero is not worth having, and the person is told so.

Measured by fitting it to 20 and 40 pages of a collection and scoring the rest, four draws each, with the votes of three
other extractors: magic-html's forums gain 0.010 on average, seven other types of pages of WCXB, magic-html, Fundus and
Canola between -0.002 and 0.0005. Moving the shift to the best F1 of the settled pages as well lost 0.002.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from extractors.scoring.bootstrap import interval
from extractors.tuning.correction import FEWEST_PAGES, Correction, Floats, ScoredPage, signals

_PARTS = 5
_PRIOR = 8.0  # pages' worth of evidence against any change; swept 2 to 50: flat from 8 on
_STEPS = 30
_MOST_WORDS = 200  # a longer block weighs no more, as in training
_LEAST_GAIN = 0.0001


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledPage:
    """A page that a person settled.

    Attributes:
        page: the scores and votes on its blocks.
        kept: per block, whether the person has it in the article.
        site: the page's site; pages of one site are either all fitted to or all measured.
    """

    page: ScoredPage
    kept: tuple[bool, ...]
    site: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """A correction, and its estimated effect.

    Attributes:
        pages: how many were settled.
        before, after: mean word F1 of these pages as they were proposed, and as corrected; cross-validated.
        low, high: the 95 % interval of the gain.
    """

    correction: Correction
    pages: int
    before: float
    after: float
    low: float
    high: float

    @property
    def gain(self) -> float:
        """The increase of word F1 with it, on pages it has not seen."""
        return self.after - self.before

    @property
    def is_worth_it(self) -> bool:
        """Whether it gains significantly."""
        return self.low > 0


def tune(pages: Sequence[SettledPage], others: int = 0) -> Tuning | None:
    """Return the correction for settled pages, and its gain; None if they are too few.

    Args:
        pages: settled by the person, looked at and not only accepted.
        others: the number of further extractors with votes on each page.
    """
    pages = [one for one in pages if any(one.page.words)]
    if len(pages) < FEWEST_PAGES:
        return None
    before = [word_f1(one.page.words, _kept(one.page), one.kept) for one in pages]
    after = [0.0] * len(pages)
    for part in _parts(pages):
        inside = frozenset(part)
        correction = fit_correction([one for at, one in enumerate(pages) if at not in inside], others)
        for at in part:
            after[at] = word_f1(pages[at].page.words, correction.kept(pages[at].page), pages[at].kept)
    low, high = interval([new - old for old, new in zip(before, after, strict=True)])
    return Tuning(
        correction=fit_correction(pages, others),
        pages=len(pages),
        before=fmean(before),
        after=fmean(after),
        low=low,
        high=high,
    )


def fit_correction(pages: Sequence[SettledPage], others: int) -> Correction:
    """Return the correction fitted to some pages; for none, the one that changes nothing."""
    prior = Correction(others=(0.0,) * others)
    if not pages:
        return prior
    rows = np.vstack([signals(one.page, others) for one in pages])
    kept = np.concatenate([np.asarray(one.kept, np.float64) for one in pages])
    weights = np.concatenate([_block_weights(one.page.words) for one in pages])
    *own, shift = _logistic(rows, kept, weights, prior.weights).tolist()
    correction = Correction(weight=max(own[0], 0.1), others=tuple(own[1:]), shift=shift)
    gains = _f1s(correction, pages) - _f1s(prior, pages)
    return correction if gains.mean() > gains.std() / len(pages) ** 0.5 + _LEAST_GAIN else prior


def word_f1(words: Sequence[int], kept: Sequence[bool], gold: Sequence[bool]) -> float:
    """Return the word F1 of kept blocks against those of the gold; 1.0 if both are empty."""
    both = sum(count for count, one, other in zip(words, kept, gold, strict=True) if one and other)
    each = sum(count * (one + other) for count, one, other in zip(words, kept, gold, strict=True))
    return 2 * both / each if each else 1.0


def _logistic(rows: Floats, kept: Floats, weights: Floats, prior: Floats) -> Floats:
    """Return the weights of a logistic regression with a normal prior, by Newton's method."""
    found = prior.copy()
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-(rows @ found)))
        slope = rows.T @ (weights * (likely - kept)) + _PRIOR * (found - prior)
        bend = (rows * (weights * likely * (1 - likely))[:, None]).T @ rows + _PRIOR * np.eye(len(found))
        step = np.linalg.solve(bend, slope)
        found = found - step
        if np.abs(step).max() < 1e-6:
            break
    return found


def _block_weights(words: Sequence[int]) -> Floats:
    """Return the weight of each block of a page; a page's weights amount to some ten blocks."""
    counted = np.minimum(np.asarray(words, np.float64), _MOST_WORDS)
    total = counted.sum()
    return counted * (10.0 / total) if total else counted


def _f1s(correction: Correction, pages: Sequence[SettledPage]) -> Floats:
    return np.array([word_f1(one.page.words, correction.kept(one.page), one.kept) for one in pages])


def _kept(page: ScoredPage) -> tuple[bool, ...]:
    return tuple([score >= page.threshold for score in page.scores])


def _parts(pages: Sequence[SettledPage]) -> list[list[int]]:
    """Return the pages in parts of about equal size, those of one site together if there are several sites."""
    groups: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(pages):
        groups[one.site or f"page {at}"].append(at)
    if len(groups) < _PARTS:  # a collection of one site: the next pages will be from it too
        return [list(range(start, len(pages), _PARTS)) for start in range(_PARTS)]
    parts: list[list[int]] = [[] for _ in range(_PARTS)]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(parts, key=len).extend(group)
    return parts
