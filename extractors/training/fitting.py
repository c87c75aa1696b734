"""Fit a forest to examples with LightGBM, and turn it into plain arrays."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.learned.features.block_features import Table
from extractors.learned.forest import Forest
from extractors.learned.model import VOTES_MEAN, likelihoods
from extractors.training.examples import Example

Floats = npt.NDArray[np.float32]

SEED = 20_261
ROUNDS = 120  # at this learning rate; 250 at half the rate are no better, and take twice the time in use
# Swept by cross-validation grouped by site, one at a time; all are flat around these values.
SETTINGS: Mapping[str, object] = {
    "objective": "cross_entropy",
    "learning_rate": 0.1,
    "num_leaves": 31,
    "max_depth": 10,
    "min_data_in_leaf": 50,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "feature_pre_filter": False,
    "num_threads": 1,  # folds are fitted in parallel
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
_MOST_WORDS = 200  # a longer block weighs no more
_LEAST_GOLD_WORDS = 50
_FIRST_PARTS, _FIRST_ROUNDS = 3, 60  # of the first pass, which may be less accurate
_PROBABLE = 0.4  # a block is kept at about this probability
_LEAST_F1 = 0.3  # a page that is hardly understood still counts as if it had this F1
_SAMPLED_SHARE = 0.7  # blocks below this share of the mean weight are sampled: half the rows, the same F1
_LEAST_CHANCE = 0.08

Tables = Callable[[Example], Table]
SampleWeights = Mapping[str, Floats]  # for the blocks of an example, by its key


def fit(
    examples: Sequence[Example], tables: Tables, sample_weights: SampleWeights, *, bags: int, rounds: int = ROUNDS
) -> Forest:
    """Fit a forest; the same examples always give the same forest.

    Args:
        examples: pages with text and gold; others are left out.
        tables: makes a page's features.
        sample_weights: the weight of each block of each page (`sample_weights_of`).
        bags: how many forests with different seeds to average.
        rounds: how many trees each has.
    """
    rows = [(tables(one), one, sample_weights[one.key]) for one in examples if one.is_fit]
    return average_forests([_fitted(rows, rounds, SEED + bag) for bag in range(bags)])


def sample_weights_of(examples: Sequence[Example], tables: Tables, rounds: int = _FIRST_ROUNDS) -> SampleWeights:
    """Return the weight of each block of each page.

    How much a block changes its page's F1 depends on how much else is kept, and how much of it correctly. A first pass
    estimates that: it predicts each page by a forest fitted to others. Cross-validated, this is worth 0.003 of F1.
    """
    rows = [(tables(one), one, _first_weights(one)) for one in examples if one.is_fit]
    sample_weights: dict[str, Floats] = {}
    for part in range(_FIRST_PARTS):
        first = _fitted([row for row in rows if row[1].part(_FIRST_PARTS) != part], rounds, SEED)
        for table, example, _ in rows:
            if example.part(_FIRST_PARTS) == part:
                sample_weights[example.key] = example.weight * _weights(
                    example, likelihoods(first.log_odds(table.columns(first.names))) >= _PROBABLE
                )
    return sample_weights


def _words_that_count(example: Example) -> Floats:
    return np.minimum(example.words, _MOST_WORDS)


def _first_weights(example: Example) -> Floats:
    return (example.weight * _words_that_count(example) / _gold_words(example)).astype(np.float32)


def _gold_words(example: Example) -> float:
    return max(float((example.words * example.shares).sum()), _LEAST_GOLD_WORDS)


def _weights(example: Example, is_kept: npt.NDArray[np.bool_]) -> Floats:
    """Return how much F1 changes with each block, approximately: F1 over the number of kept plus wanted words."""
    kept_words = float(example.words[is_kept].sum())
    both = kept_words + _gold_words(example)
    f1 = 2 * float((example.words * example.shares)[is_kept].sum()) / both
    return (_words_that_count(example) * max(f1, _LEAST_F1) / both).astype(np.float32)


def _fitted(pages: Sequence[tuple[Table, Example, Floats]], rounds: int, seed: int) -> Forest:
    """Fit one forest to pages with their weights."""
    import lightgbm  # the extra `learn`

    chance = np.random.default_rng(seed)
    full_weight = float(np.mean(np.concatenate([weights for _, _, weights in pages]))) * _SAMPLED_SHARE
    values, shares, weights = zip(
        *(_sampled(table, example, sample_weight, full_weight, chance) for table, example, sample_weight in pages),
        strict=True,
    )
    weight = np.concatenate(weights)
    dataset = lightgbm.Dataset(
        np.concatenate(values, axis=1).T,
        np.concatenate(shares),
        weight=weight / weight.mean(),
        params={"max_bin": SETTINGS["max_bin"]},
    )
    names = pages[0][0].names
    # Whatever else is known, a vote for a block never counts against it: worth 0.001 of F1 where there are votes.
    directions = [int(name.startswith("vote ") or name == VOTES_MEAN) for name in names]
    settings = {**SETTINGS, "seed": seed, "monotone_constraints": directions if any(directions) else None}
    booster = lightgbm.train(settings, dataset, rounds)
    return forest_of(booster.dump_model(), names)


def _sampled(
    table: Table, example: Example, weights: Floats, full_weight: float, chance: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Leave out most of the rows with low weights, and increase the weights of the remaining ones accordingly."""
    odds = np.clip(weights / full_weight, _LEAST_CHANCE, 1.0)
    kept = chance.random(len(weights)) < odds
    return table.values[:, kept], example.shares[kept], (weights / odds)[kept].astype(np.float32)


def average_forests(forests: Sequence[Forest]) -> Forest:
    """Return a forest whose result is the mean of the forests' results, in log-odds."""
    names = tuple(sorted({name for forest in forests for name in forest.names}))
    number_of = {name: number for number, name in enumerate(names)}
    starts = np.cumsum([0, *(len(forest.feature) for forest in forests)])[:-1]
    return Forest(
        names=names,
        feature=np.concatenate([np.array([number_of[name] for name in one.names])[one.feature] for one in forests]),
        threshold=np.concatenate([one.threshold for one in forests]),
        left=np.concatenate([one.left + start for one, start in zip(forests, starts, strict=True)]),
        value=np.concatenate([one.value / np.float32(len(forests)) for one in forests]),
        roots=np.concatenate([one.roots + start for one, start in zip(forests, starts, strict=True)]),
        depth=max(one.depth for one in forests),
    )


def forest_of(dumped: Mapping[str, Any], names: Sequence[str]) -> Forest:
    """Convert LightGBM's dump into plain arrays; only features in use stay."""
    nodes: list[tuple[int, float, int, float]] = []
    roots = []
    deepest = 1

    def lay(node: Mapping[str, Any], at: int, depth: int) -> float:
        """Write a node and everything below it; return the mean of its leaves, weighted by the samples in them."""
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
