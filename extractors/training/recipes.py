"""What each learned extractor is fitted to: which lines or blocks of a page it decides, and what it sees of them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from extractors.comparing.consensus import NEEDS, with_votes
from extractors.learned import decision, line_decision
from extractors.learned.features import Table
from extractors.learned.model import Forest
from extractors.learned.page_kinds import MODEL
from extractors.lines.cleaning import judge
from extractors.training.fitting import Tables, averaged, fit, worths_of
from extractors.training.lessons import Lesson, as_lines
from extractors.training.page_kinds import fit_kinds, learned_with_kinds

Floats = npt.NDArray[np.float32]


def page_table(lesson: Lesson) -> Table:
    """Return the features that `unhusk` sees of a page, and `plain-text` of its lines."""
    assert lesson.table is not None
    return lesson.table


def full_table(lesson: Lesson) -> Table:
    """Return the features that `consensus` sees when all have answered."""
    return _hearing(NEEDS)(lesson)


def _hearing(names: Collection[str]) -> Tables:
    """Return what makes the features that `consensus` sees when only some have answered."""

    def table(lesson: Lesson) -> Table:
        assert lesson.table is not None
        return with_votes(lesson.table, {name: vote for name, vote in lesson.votes.items() if name in names})

    return table


def _of_blocks(lesson: Lesson, scores: Floats) -> tuple[Floats, float]:
    return decision.decided(scores, lesson.words, lesson.sayings)


def _of_lines(lesson: Lesson, scores: Floats) -> tuple[Floats, float]:
    return line_decision.decided(judge(lesson.texts), scores, lesson.words)


def _same(lesson: Lesson) -> Lesson:
    return lesson


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one learned extractor is fitted and used.

    Attributes:
        lesson: what it learns of a page.
        sees: its features.
        decide: from its scores to the scores and the threshold in use.
        bags: how many forests are averaged; each more is worth less; three are worth 0.002 of F1.
        beside: another's forest that is averaged into its own: votes alone lead astray on shops and lists, and more so
            where few are heard.
        also_seeing: other features to measure it with, by what that is called.
    """

    lesson: Callable[[Lesson], Lesson]
    sees: Tables
    decide: Callable[[Lesson, Floats], tuple[Floats, float]]
    bags: int
    beside: str | None = None
    also_seeing: Mapping[str, Tables] = field(default_factory=dict)


RECIPES: Mapping[str, Recipe] = {
    "unhusk": Recipe(_same, page_table, _of_blocks, bags=3),
    "consensus": Recipe(
        _same,
        full_table,
        _of_blocks,
        bags=3,
        beside="unhusk",
        also_seeing={
            "consensus, three votes": _hearing(NEEDS[:1] + NEEDS[3:]),
            "consensus, one vote": _hearing(NEEDS[:1]),
            "consensus, no vote": _hearing(()),
        },
    ),
    "plain-text": Recipe(as_lines, page_table, _of_lines, bags=3),
}


def fitted_to(taught: Sequence[Lesson]) -> dict[str, Forest]:
    """Fit all of them by name, and what tells the kinds of pages."""
    forests = {MODEL: fit_kinds(taught)}
    taught = learned_with_kinds(taught)
    for name, recipe in RECIPES.items():
        learned = [recipe.lesson(one) for one in taught]
        own = fit(learned, recipe.sees, worths_of(learned, recipe.sees), bags=recipe.bags)
        forests[name] = averaged([own, forests[recipe.beside]]) if recipe.beside else own
    return forests
