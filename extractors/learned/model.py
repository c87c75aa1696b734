"""What a learned extractor decides by: a forest that judges each block by itself, and a network beside it.

The network reads the blocks in their order. The two err on different blocks, so their mean errs less than the better.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from extractors.learned.features import Table
from extractors.learned.forest import Forest, read_forest
from extractors.learned.model_file import shipped
from extractors.learned.net import Net, read_net

Floats = npt.NDArray[np.float32]

# By extractor. Of `consensus` one network hears the votes and one does not, as of its forest one half.
NETS: Mapping[str, Sequence[str]] = {
    "unhusk": ("unhusk-net",),
    "consensus": ("consensus-net", "unhusk-net"),
    "plain-text": ("plain-text-net",),
}
# Of the log-odds of each; under 1.0 together, as networks are too sure of themselves. Swept by cross-validation: flat
# from 0.7 and 0.2 to 0.8 and 0.15.
_FOREST, _NETS = 0.75, 0.2
_SUREST = 4.0  # log-odds of a network; swept 3 to 6: flat, and on pages like none it has learned from it says -7
# Among the pages learned from, thousands of blocks behind a heading or of one kind are lists of links; in a book they
# are its text. So in use such counts end where there are pages of every kind. Swept by cross-validation: flat from 100
# and 150 to 200 and 300, where books of 1,000 to 6,000 paragraphs are kept whole; without, half of them are lost.
_MOST = (
    (re.compile(r"since the (?:first h1|last h1|title|last title)$"), 150.0),
    (re.compile(r"blocks, \d up$|twins, \d up$|most twins$|alike(?:, \d (?:before|after))?$"), 200.0),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A forest, and the networks beside it, which count by their mean."""

    forest: Forest
    nets: tuple[Net, ...] = ()

    def scores(self, table: Table) -> Floats:
        """Return per block how likely it belongs, 0.0 to 1.0."""
        odds = self.forest.log_odds(_known(table, self.forest.names))
        if self.nets:
            said = [np.clip(net.log_odds(_known(table, net.names)), -_SUREST, _SUREST) for net in self.nets]
            odds = _FOREST * odds + _NETS * sum(said) / len(said)
        return likelihoods(odds)

    def contributions(self, table: Table, index: int) -> dict[str, float]:
        """Return by how much each feature moved one block's score, as the forest sees it, which weighs most by far."""
        return self.forest.contributions(_known(table, self.forest.names)[:, index])


def likelihoods(odds: Floats) -> Floats:
    """Return what log-odds mean as shares, 0.0 to 1.0."""
    return (1 / (1 + np.exp(-odds))).astype(np.float32)


def _known(table: Table, names: tuple[str, ...]) -> Floats:
    """Return the named features, as far as pages that were learned from had them."""
    return np.minimum(table.columns(names), _most(names))


@cache
def _most(names: tuple[str, ...]) -> Floats:
    most = [next((most for pattern, most in _MOST if pattern.match(name)), np.inf) for name in names]
    return np.array(most, np.float32)[:, None]


@cache
def load_model(extractor: str) -> Model:
    """Return the model of one of our learned extractors; it is read once a process.

    Raises:
        ModelError: A file is missing or damaged; the message names it and says how to get it back.
    """
    return Model(forest=load_forest(extractor), nets=tuple(map(_load_net, NETS[extractor])))


@cache
def load_forest(name: str) -> Forest:
    """Return a forest by its name; raise ModelError where its file is missing or damaged."""
    return shipped(name, read_forest)


@cache
def _load_net(name: str) -> Net:
    return shipped(name, read_net)
