"""What each learned extractor is fitted to: which lines or blocks of a page it decides, and what it sees of them."""

import random
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from extractors.comparing.consensus import NEEDS, with_votes
from extractors.learned import decision, line_decision
from extractors.learned.features import Table
from extractors.learned.forest import Forest, written_forest
from extractors.learned.model import NETS, Model
from extractors.learned.net import Net, written_net
from extractors.learned.page_kinds import MODEL
from extractors.lines.cleaning import judge
from extractors.training.fitting import Tables, averaged, fit, worths_of
from extractors.training.lessons import Lesson, as_lines
from extractors.training.net_fitting import fit_net
from extractors.training.page_kinds import fit_kinds, learned_with_kinds

Floats = npt.NDArray[np.float32]

_ALL_ANSWER, _ONE_ANSWERS = 0.75, 0.5  # by hand


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


def _hearing_most(lesson: Lesson) -> Table:
    """Return the features with all votes, on a quarter of the pages with some: a network takes silence for a vote."""
    chance = random.Random(zlib.crc32(lesson.page_id.encode()))
    if chance.random() < _ALL_ANSWER:
        return full_table(lesson)
    return _hearing([name for name in NEEDS if chance.random() < _ONE_ANSWERS])(lesson)


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
        net_sees: the features that its own network learns from.
        decide: from its scores to the scores and the threshold in use.
        bags: how many forests are averaged; each more is worth less; three are worth 0.002 of F1.
        beside: another that is averaged into its own, forest and network: votes alone lead astray on shops and lists,
            and more so where few are heard.
        also_seeing: other features to measure it with, by what that is called.
    """

    lesson: Callable[[Lesson], Lesson]
    sees: Tables
    decide: Callable[[Lesson, Floats], tuple[Floats, float]]
    bags: int
    net_sees: Tables
    beside: str | None = None
    also_seeing: Mapping[str, Tables] = field(default_factory=dict)


RECIPES: Mapping[str, Recipe] = {
    "unhusk": Recipe(_same, page_table, _of_blocks, bags=3, net_sees=page_table),
    "consensus": Recipe(
        _same,
        full_table,
        _of_blocks,
        bags=3,
        net_sees=_hearing_most,
        beside="unhusk",
        also_seeing={
            "consensus, three votes": _hearing(NEEDS[:1] + NEEDS[3:]),
            "consensus, one vote": _hearing(NEEDS[:1]),
            "consensus, no vote": _hearing(()),
        },
    ),
    "plain-text": Recipe(as_lines, page_table, _of_lines, bags=3, net_sees=page_table),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """All that was fitted to some lessons: forests and networks by their names."""

    forests: Mapping[str, Forest]
    nets: Mapping[str, Net]

    def model(self, extractor: str) -> Model:
        """Return what an extractor decides by."""
        return Model(forest=self.forests[extractor], nets=tuple(self.nets[name] for name in NETS[extractor]))

    def files(self) -> dict[str, bytes]:
        """Return the contents of the models' files by name."""
        forests = {name: written_forest(forest) for name, forest in self.forests.items()}
        return forests | {name: written_net(net) for name, net in self.nets.items()}


def fitted_to(taught: Sequence[Lesson]) -> Fitted:
    """Fit all of them, and what tells the kinds of pages."""
    forests, nets = {MODEL: fit_kinds(taught)}, dict[str, Net]()
    taught = learned_with_kinds(taught)
    for name, recipe in RECIPES.items():
        learned = [recipe.lesson(one) for one in taught]
        worths = worths_of(learned, recipe.sees)
        own = fit(learned, recipe.sees, worths, bags=recipe.bags)
        forests[name] = averaged([own, forests[recipe.beside]]) if recipe.beside else own
        nets[NETS[name][0]] = fit_net(learned, recipe.net_sees, worths)
    return Fitted(forests=forests, nets=nets)
