"""Fit a forest to lessons with LightGBM, and turn it into plain arrays."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.learned.features import Table
from extractors.learned.model import Forest
from extractors.training.lessons import Lesson

Floats = npt.NDArray[np.float32]

SEED = 20_261
ROUNDS = 200  # swept 100 to 500 by cross-validation: 0.869, 0.873 at 200, flat from there
# Swept by cross-validation grouped by site, one at a time; all are flat around these values.
SETTINGS: Mapping[str, object] = {
    "objective": "cross_entropy",
    "learning_rate": 0.05,
    "num_leaves": 31,
    "max_depth": 8,
    "min_data_in_leaf": 100,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 20.0,
    "max_bin": 63,
    "feature_pre_filter": False,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": SEED,
    "verbose": -1,
}
_MOST_WORDS = 200  # a longer block weighs no more
_LEAST_GOLD_WORDS = 50
_SAMPLED_SHARE = 0.7  # blocks under so much of the mean weight are sampled: half the rows, the same F1
_LEAST_CHANCE = 0.08


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The rows of one page to fit to: features × rows, what is to be learned, and how much each row weighs."""

    values: Floats
    shares: Floats
    weights: Floats


def weights_of(lesson: Lesson) -> Floats:
    """Return how much each block of a page weighs: what its words are worth in the page's F1."""
    gold_words = max(float((lesson.words * lesson.shares).sum()), _LEAST_GOLD_WORDS)
    return (np.minimum(lesson.words, _MOST_WORDS) / gold_words).astype(np.float32)


def fit(
    taught: Sequence[Lesson],
    tables: Callable[[Lesson, np.random.Generator], Table],
    rounds: int = ROUNDS,
) -> Forest:
    """Fit a forest; the same lessons always give the same forest.

    Args:
        taught: pages with text and gold; others are left out.
        tables: makes a page's features, with chance for what is to be varied.
        rounds: how many trees.
    """
    chance = np.random.default_rng(SEED)
    fit_lessons = [one for one in taught if one.is_fit]
    mean = float(np.mean(np.concatenate([weights_of(one) for one in fit_lessons])))
    names: tuple[str, ...] = ()
    rows = []
    for one in fit_lessons:
        table = tables(one, chance)
        names = table.names
        rows.append(_sampled(table, one, mean * _SAMPLED_SHARE, chance))
    weights = np.concatenate([row.weights for row in rows])
    return fitted(
        names,
        np.concatenate([row.values for row in rows], axis=1).T,
        np.concatenate([row.shares for row in rows]),
        weights / weights.mean(),
        rounds,
    )


def fitted(names: Sequence[str], values: Floats, shares: Floats, weights: Floats, rounds: int) -> Forest:
    """Fit a forest to rows × features."""
    import lightgbm  # the extra `learn`

    lesson_set = lightgbm.Dataset(values, shares, weight=weights, params={"max_bin": SETTINGS["max_bin"]})
    booster = lightgbm.train(dict(SETTINGS), lesson_set, rounds)
    return forest_of(booster.dump_model(), names)


def forest_of(dumped: Mapping[str, Any], names: Sequence[str]) -> Forest:
    """Turn what LightGBM dumps into plain arrays; only the features that are asked for stay."""
    nodes: list[tuple[int, float, int, float]] = []
    roots = []
    deepest = 1

    def lay(node: Mapping[str, Any], at: int, depth: int) -> float:
        """Write a node and all below it; return the mean of its leaves, weighted by what passed them."""
        nonlocal deepest
        deepest = max(deepest, depth)
        if "leaf_value" in node:
            nodes[at] = (0, np.inf, at, node["leaf_value"])
            return float(node["leaf_value"])
        left = len(nodes)
        nodes.extend([(0, np.inf, 0, 0.0)] * 2)
        sides = (node["left_child"], node["right_child"])
        counts = [float(side.get("leaf_count", side.get("internal_count", 1))) for side in sides]
        means = [lay(side, left + number, depth + 1) for number, side in enumerate(sides)]
        mean = float(np.average(means, weights=counts))
        nodes[at] = (node["split_feature"], float(_not_above(node["threshold"])), left, mean)
        return mean

    for tree in dumped["tree_info"]:
        roots.append(len(nodes))
        nodes.append((0, np.inf, 0, 0.0))
        lay(tree["tree_structure"], roots[-1], 0)
    features, thresholds, lefts, values = zip(*nodes, strict=True)
    used = sorted(set(features))
    renumbered = {feature: number for number, feature in enumerate(used)}
    return Forest(
        names=tuple(names[feature] for feature in used),
        feature=np.array([renumbered[feature] for feature in features], np.intp),
        threshold=np.array(thresholds, np.float32),
        left=np.array(lefts, np.intp),
        value=np.array(values, np.float32),
        roots=np.array(roots, np.intp),
        depth=deepest,
    )


def _not_above(threshold: float) -> np.float32:
    """Return the greatest single-precision number not above a threshold, so that the same values go left."""
    rounded = np.float32(threshold)
    return rounded if float(rounded) <= threshold else np.nextafter(rounded, np.float32(-np.inf))


def _sampled(table: Table, lesson: Lesson, full_weight: float, chance: np.random.Generator) -> Rows:
    """Leave out most of the rows that weigh little, and let those that stay weigh the more."""
    weights = weights_of(lesson)
    odds = np.clip(weights / full_weight, _LEAST_CHANCE, 1.0)
    kept = chance.random(len(weights)) < odds
    return Rows(
        values=table.values[:, kept], shares=lesson.shares[kept], weights=(weights / odds)[kept].astype(np.float32)
    )
