"""Fitting what tells a page's kind, and giving the kinds told to the lessons of the blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from extractors.errors import UsageError
from extractors.learned.forest import Forest
from extractors.learned.page_kinds import KINDS, kinds_told, with_kinds
from extractors.training.fitting import SEED, SETTINGS, forest_of
from extractors.training.lessons import Lesson

_ROUNDS = 150  # by hand, as all below
_PARTS = 8  # of the pages learned from: each is told by what was fitted to the others, as a new page will be
_SETTINGS: Mapping[str, object] = {
    **SETTINGS,
    "objective": "multiclass",
    "num_class": len(KINDS),
    "learning_rate": 0.06,
    "num_leaves": 8,
    "min_data_in_leaf": 10,
    "feature_fraction": 0.25,
    "lambda_l2": 3.0,
    "seed": SEED,
}


def fit_kinds(taught: Sequence[Lesson], rounds: int = _ROUNDS) -> Forest:
    """Fit a forest to the kinds of pages that people gave them; its trees stand kind after kind, in KINDS' order.

    Raises:
        UsageError: No page has text and one of the kinds.
    """
    import lightgbm  # the extra `learn`

    known = [one for one in taught if one.page_table is not None and one.page_kind in KINDS]
    tables = [one.page_table for one in known if one.page_table is not None]
    if not tables:
        kinds = ", ".join(KINDS)
        raise UsageError(f"no page of this collection has text and one of the kinds {kinds}; give its gold a page_type")
    lesson_set = lightgbm.Dataset(
        np.concatenate([table.values for table in tables], axis=1).T,
        np.array([KINDS.index(one.page_kind) for one in known]),
        params={"max_bin": SETTINGS["max_bin"]},
    )
    booster = lightgbm.train({**_SETTINGS}, lesson_set, rounds)
    forest = forest_of(booster.dump_model(), tables[0].names)
    return replace(forest, roots=forest.roots.reshape(-1, len(KINDS)).T.ravel())


def learned_with_kinds(taught: Sequence[Lesson], rounds: int = _ROUNDS) -> list[Lesson]:
    """Return the lessons with how likely each kind is, told by forests that were fitted to pages of other sites."""
    parts = [fit_kinds([one for one in taught if one.part(_PARTS) != part], rounds) for part in range(_PARTS)]
    return [told(one, parts[one.part(_PARTS)]) for one in taught]


def told(lesson: Lesson, forest: Forest) -> Lesson:
    """Return a lesson with how likely its page is of each kind."""
    if lesson.table is None or lesson.page_table is None:
        return lesson
    return replace(lesson, table=with_kinds(lesson.table, kinds_told(forest, lesson.page_table)))
