"""What a learned extractor decides by: two forests that judge each block by itself, and a network beside them.

One forest knows pages of every kind as they are. The other, the expert for articles, has also seen them shortened,
without class names, among lists of links and above readers' comments: on an article it is right where the first takes
three paragraphs for a teaser, on a shop it is wrong. So the likelier a page is an article, the more the expert says.
The network reads the blocks in their order. They all err on different blocks, so their mean errs less than the best of
them. Where they differ they often do so about a whole part of a page, such as the comments below an article: each is a
reading of the page, and what is kept should do well by both.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from extractors.learned.features.block_features import Table
from extractors.learned.forest import Forest, read_forest
from extractors.learned.model_file import load_shipped
from extractors.learned.net import Net, read_net

Floats = npt.NDArray[np.float32]

# By extractor. One network of `consensus` sees the votes and one does not, like the two halves of its forest.
NETS: Mapping[str, Sequence[str]] = {
    "unhusk": ("unhusk-net",),
    "consensus": ("consensus-net", "unhusk-net"),
    "plain-text": ("plain-text-net",),
}
# The extractors that have an expert for articles, and what its forest is called.
EXPERTS: Mapping[str, str] = {"unhusk": "unhusk-articles", "consensus": "consensus-articles"}


class Say(NamedTuple):
    """What the log-odds of the forests and of the networks are multiplied by, and what is added to their sum."""

    forests: float
    nets: float
    constant: float = 0.0


class Says(NamedTuple):
    """What the forests and the networks have to say together, and each of them apart: two readings of a page."""

    together: Say
    apart: Say


# Under 1.0 together, as networks are too sure of themselves. Swept by cross-validation: best at 0.75 and 0.2 on WCXB,
# at 0.5 and 0.5 on shortened pages; in between all lose a little. Apart swept 0.8 to 1.3, 0.7 to 1.2 and 0 to -1.1;
# figures in `best_threshold`.
USUAL_SAYS = Says(together=Say(forests=0.7, nets=0.25), apart=Say(forests=1.0, nets=0.9, constant=-0.2))
# Of lines only the network has learned from variants, so it counts for more. The constants keep first and last
# paragraphs. Swept 0.4 to 0.7, 0.25 to 0.6 and 0 to 0.4, apart 0.8 to 1.2, 0.8 to 1.1 and -0.2 to 0.4.
SAYS: Mapping[str, Says] = {
    **dict.fromkeys(("unhusk", "consensus"), USUAL_SAYS),
    "plain-text": Says(together=Say(0.6, 0.45, 0.3), apart=Say(1.0, 1.1, 0.3)),
}
# The likelihood of an article from which the expert decides alone, and up to which it has no say. Swept by
# cross-validation and on three collections left out, 0.25 to 1: WCXB loses 0.002 towards 0.25, the others gain 0.01.
# Without the expert WCXB would gain 0.004 on folds 0, 1 and 3 (lists 0.03), but magic-html's articles lose 0.027,
# Canola 0.011, and shortened articles among lists 0.23. Richer gates were tried: how likely a list is, what F1
# each forest promises, how many words each keeps, a logistic fit to all of it. What wins WCXB 0.002 costs one of the
# others 0.003 or more.
# A thread is written in paragraphs too, but since the expert knows readers' comments it takes answers for such: with a
# say on threads magic-html's, left out, lose 0.004, bare ones 0.08; short bare ones alone gain, 0.06.
_EXPERT_ON = "page is article"
_EXPERT_ALONE, _EXPERT_SILENT = 0.67, 0.02
# How much the votes' mean counts beside what was learned from them, on an article, in log-odds. In collections
# left out, votes are right more often than the model has learned. Swept 0 to 4. On all five folds of WCXB, 0.5 changes
# word F1 by 0.0001 against none; of the collections left out, Fundus gains 0.001, Canola 0.003, and magic-html 0.005.
_LEAN = 0.5
VOTES_MEAN = "votes: mean"
_HALF = 0.5
_SUREST = 4.0  # log-odds of a network; swept 3 to 6: flat, and on pages like none it has learned from it says -7
# Among the training pages, thousands of blocks under one heading or of one kind are lists of links; in a book they
# are its text. So in use such counts are capped at what pages of every kind have. Swept by cross-validation: flat from
# 100 and 150 to 200 and 300, where books of 1,000 to 6,000 paragraphs are kept whole; without, half of them are lost.
_MOST = (
    (re.compile(r"since the (?:first h1|last h1|title|last title)$"), 150.0),
    (re.compile(r"blocks, \d up$|twins, \d up$|most twins$|alike(?:, \d (?:before|after))?$"), 200.0),
)


class Judgement(NamedTuple):
    """How likely each block is to belong, 0.0 to 1.0.

    Attributes:
        scores: by the whole model.
        readings: by the forests and by the networks alone, where there are both.
    """

    scores: Floats
    readings: tuple[Floats, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A forest, its expert for articles if there is one, and the networks beside them, which count by their mean."""

    forest: Forest
    expert: Forest | None = None
    nets: tuple[Net, ...] = ()
    says: Says = USUAL_SAYS

    def judge(self, table: Table) -> Judgement:
        """Return per block how likely it is to belong."""
        share = self._experts_share(table)
        forest_odds, lean = self._forest_odds(table, share), _lean(table, share)
        if not self.nets:
            return Judgement(likelihoods(forest_odds + lean))
        all_odds = [np.clip(net.log_odds(_known(table, net.names)), -_SUREST, _SUREST) for net in self.nets]
        net_odds: Floats = np.stack(all_odds).mean(axis=0)
        together, apart = self.says
        odds = (together.forests * forest_odds + together.nets * net_odds + together.constant).astype(np.float32)
        alone = apart.forests * forest_odds, apart.nets * net_odds
        return Judgement(
            likelihoods(odds + lean),
            tuple(likelihoods((one + apart.constant + lean).astype(np.float32)) for one in alone),
        )

    def contributions(self, table: Table, index: int) -> dict[str, float]:
        """Return how far each feature moved one block's score in the forest that weighs most."""
        forest = self.expert if self.expert is not None and self._experts_share(table) >= _HALF else self.forest
        return forest.contributions(_known(table, forest.names)[:, index])

    def _experts_share(self, table: Table) -> float:
        """Return the expert's weight among the forests, 0.0 to 1.0."""
        if self.expert is None or _EXPERT_ON not in table.names:
            return 0.0
        likely = float(table.columns([_EXPERT_ON])[0, 0])
        return 0.0 if likely < _EXPERT_SILENT else min(1.0, likely / _EXPERT_ALONE)

    def _forest_odds(self, table: Table, share: float) -> Floats:
        """Return the weighted mean of the two forests; one without weight is not run, to save its time."""
        odds = np.zeros(table.values.shape[1], np.float32)
        for forest, part in ((self.forest, 1 - share), (self.expert, share)):
            if forest is not None and part:
                odds += np.float32(part) * forest.log_odds(_known(table, forest.names))
        return odds


def _lean(table: Table, share: float) -> Floats:
    """Return what the votes add to each block's log-odds, given the expert's weight."""
    if not share or VOTES_MEAN not in table.names:
        return np.zeros(table.values.shape[1], np.float32)
    votes = table.columns([VOTES_MEAN])[0]
    return np.where(votes >= 0, _LEAN * share * (2 * votes - 1), 0).astype(np.float32)


def likelihoods(odds: Floats) -> Floats:
    """Return log-odds as probabilities, 0.0 to 1.0."""
    return (1 / (1 + np.exp(-odds))).astype(np.float32)


def _known(table: Table, names: tuple[str, ...]) -> Floats:
    """Return the named features, capped at the counts that the training pages support."""
    return np.minimum(table.columns(names), _most(names))


@cache
def _most(names: tuple[str, ...]) -> Floats:
    most = [next((most for pattern, most in _MOST if pattern.match(name)), np.inf) for name in names]
    return np.array(most, np.float32)[:, None]


@cache
def load_model(extractor: str) -> Model:
    """Return the model of one of our learned extractors, which is read once per process.

    Raises:
        ModelError: A file is missing or damaged; the message names it and says how to get it back.
    """
    expert = load_forest(EXPERTS[extractor]) if extractor in EXPERTS else None
    return Model(
        forest=load_forest(extractor),
        expert=expert,
        nets=tuple(map(_load_net, NETS[extractor])),
        says=SAYS[extractor],
    )


@cache
def load_forest(name: str) -> Forest:
    """Return a forest by its name; raise ModelError where its file is missing or damaged."""
    return load_shipped(name, read_forest)


@cache
def _load_net(name: str) -> Net:
    return load_shipped(name, read_net)
