"""Fits the model that predicts a page's type, and adds predicted types to the examples of the blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from extractors.errors import UsageError
from extractors.learned.forest import Forest
from extractors.learned.page_types import PAGE_TYPES, predict_types, with_types
from extractors.training.examples import Example
from extractors.training.fitting import SEED, SETTINGS, average_forests, forest_of

# Swept by cross-validation and on the collections left out, one at a time; all are flat around these values.
_ROUNDS, _BAGS = 150, 3
_VARIANT_WEIGHT = 0.5  # of a page
_PARTS = 8  # of the training pages: the type in each is predicted by a model fitted to the others, as for a new page
_SETTINGS: Mapping[str, object] = {
    **SETTINGS,
    "objective": "multiclass",
    "num_class": len(PAGE_TYPES),
    "learning_rate": 0.06,
    "num_leaves": 8,
    "min_data_in_leaf": 10,
    "feature_fraction": 0.25,
    "lambda_l2": 3.0,
}


def fit_types(examples: Sequence[Example], rounds: int = _ROUNDS) -> Forest:
    """Fit a forest to the page types that people assigned; its trees are grouped by type, in PAGE_TYPES' order.

    Taught by articles with comments added, it would take threads for articles: an expert that learned with such types
    loses 0.03 of word F1 on magic-html's forums. Without, an expert learns that such an article may look like a thread.

    Raises:
        UsageError: No page has text and one of the types.
    """
    import lightgbm  # the extra `learn`

    known = [
        one
        for one in examples
        if one.page_table is not None and one.page_type in PAGE_TYPES and not one.has_added_texts
    ]
    tables = [one.page_table for one in known if one.page_table is not None]
    if not tables:
        types = ", ".join(PAGE_TYPES)
        raise UsageError(f"no page of this collection has text and one of the types {types}; give its gold a page_type")
    dataset = lightgbm.Dataset(
        np.concatenate([table.values for table in tables], axis=1).T,
        np.array([PAGE_TYPES.index(one.page_type) for one in known]),
        weight=np.array([_VARIANT_WEIGHT if one.variant else 1.0 for one in known]),
        params={"max_bin": SETTINGS["max_bin"]},
    )
    bags = []
    for bag in range(_BAGS):
        booster = lightgbm.train({**_SETTINGS, "seed": SEED + bag}, dataset, rounds)
        bags.append(forest_of(booster.dump_model(), tables[0].names))
    forest = average_forests(bags)
    return replace(forest, roots=forest.roots.reshape(-1, len(PAGE_TYPES)).T.ravel())


def with_predicted_types(examples: Sequence[Example], rounds: int = _ROUNDS) -> list[Example]:
    """Return the examples with the probability of each type, by forests fitted to pages of other sites."""
    parts = [fit_types([one for one in examples if one.part(_PARTS) != part], rounds) for part in range(_PARTS)]
    return [with_predicted_type(one, parts[one.part(_PARTS)]) for one in examples]


def with_predicted_type(example: Example, forest: Forest) -> Example:
    """Return an example with the probability of each type for its page."""
    if example.table is None or example.page_table is None:
        return example
    return replace(example, table=with_types(example.table, predict_types(forest, example.page_table)))
