"""What each learned extractor is fitted to: which lines or blocks of a page it decides, and by which features."""

import random
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from extractors.comparing.consensus import NEEDS
from extractors.comparing.vote_features import with_votes
from extractors.learned.deciding import line_thresholding, thresholding
from extractors.learned.deciding.block_groups import smooth_by_group
from extractors.learned.features.block_features import Table
from extractors.learned.forest import Forest, dump_forest
from extractors.learned.model import EXPERTS, NETS, SAYS, Judgement, Model
from extractors.learned.net import Net, dump_net
from extractors.learned.page_types import MODEL
from extractors.lines.line_verdicts import judge_lines
from extractors.training.examples import Example, as_lines
from extractors.training.fitting import Tables, average_forests, fit, sample_weights_of
from extractors.training.net_fitting import fit_net
from extractors.training.page_types import fit_types, with_predicted_types

Floats = npt.NDArray[np.float32]

_ALL_ANSWER, _ONE_ANSWERS = 0.75, 0.5  # chosen by hand
_LEAST_NET_WEIGHT = 0.1  # a network is trained only on examples with at least this weight


def page_table(example: Example) -> Table:
    """Return the features of a page for `unhusk`, and of its lines for `plain-text`."""
    assert example.table is not None
    return example.table


def full_table(example: Example) -> Table:
    """Return the features for `consensus` when all extractors have answered."""
    return _with_votes_of(NEEDS)(example)


def _with_votes_of(names: Collection[str]) -> Tables:
    """Return the function that makes the features for `consensus` when only some have answered."""

    def table(example: Example) -> Table:
        assert example.table is not None
        return with_votes(example.table, {name: example.votes[name] for name in names if name in example.votes}, NEEDS)

    return table


def _with_most_votes(example: Example) -> Table:
    """Return the features with all votes, on a quarter of the pages with some: a network takes silence for a vote."""
    chance = random.Random(zlib.crc32(example.key.encode()))
    if chance.random() < _ALL_ANSWER:
        return full_table(example)
    return _with_votes_of([name for name in NEEDS if chance.random() < _ONE_ANSWERS])(example)


def _with_most_votes_in_variants(example: Example) -> Table:
    """Return the features with all votes; for a quarter of the variants with some, so that a forest handles both."""
    return _with_most_votes(example) if example.variant else full_table(example)


def _of_blocks(example: Example, judgement: Judgement) -> tuple[Floats, float]:
    return thresholding.apply_threshold(judgement, example.words, example.structure)


def _of_lines(example: Example, judgement: Judgement) -> tuple[Floats, float]:
    return line_thresholding.apply_line_threshold(judge_lines(example.texts), judgement, example.words)


def _smoothed(example: Example, scores: Floats) -> Floats:
    return smooth_by_group(scores, example.words, example.structure.groups)


def _as_scored(example: Example, scores: Floats) -> Floats:
    return scores


def _same(example: Example) -> Example:
    return example


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """How one learned extractor is fitted and used.

    Attributes:
        example: turns a page's example into what it learns from.
        features: makes its features.
        training_features: makes the features for training its forests.
        net_features: makes the features for training its own network.
        calibrate: turns its scores into probabilities.
        decide: turns its judgement into the scores and the threshold in use.
        bags: how many forests are averaged; each further one is worth less; three are worth 0.002 of F1.
        averaged_with: another spec whose forest and network are averaged into its own: votes alone mislead on shops and
            lists, and more so when there are few.
        also_measured_with: other features to measure it with, by the name of the row.
    """

    example: Callable[[Example], Example]
    features: Tables
    calibrate: Callable[[Example, Floats], Floats]
    decide: Callable[[Example, Judgement], tuple[Floats, float]]
    bags: int
    training_features: Tables
    net_features: Tables
    averaged_with: str | None = None
    also_measured_with: Mapping[str, Tables] = field(default_factory=dict)


MODEL_SPECS: Mapping[str, ModelSpec] = {
    "unhusk": ModelSpec(
        _same, page_table, _smoothed, _of_blocks, bags=3, training_features=page_table, net_features=page_table
    ),
    "consensus": ModelSpec(
        _same,
        full_table,
        _smoothed,
        _of_blocks,
        bags=3,
        training_features=_with_most_votes_in_variants,
        net_features=_with_most_votes,
        averaged_with="unhusk",
        also_measured_with={
            "consensus, three votes": _with_votes_of(NEEDS[:1] + NEEDS[3:]),
            "consensus, one vote": _with_votes_of(NEEDS[:1]),
            "consensus, no vote": _with_votes_of(()),
        },
    ),
    "plain-text": ModelSpec(
        as_lines, page_table, _as_scored, _of_lines, bags=3, training_features=page_table, net_features=page_table
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedModels:
    """Everything fitted to some examples: forests and networks by name."""

    forests: Mapping[str, Forest]
    nets: Mapping[str, Net]

    def model(self, extractor: str) -> Model:
        """Return the model that an extractor decides by."""
        expert = self.forests[EXPERTS[extractor]] if extractor in EXPERTS else None
        nets = tuple(self.nets[name] for name in NETS[extractor])
        return Model(forest=self.forests[extractor], expert=expert, nets=nets, says=SAYS[extractor])

    def files(self) -> dict[str, bytes]:
        """Return the contents of the model files by name."""
        forests = {name: dump_forest(forest) for name, forest in self.forests.items()}
        return forests | {name: dump_net(net) for name, net in self.nets.items()}


def fit_models(examples: Sequence[Example]) -> FittedModels:
    """Fit all of them, and the model that predicts page types.

    The first forest of an extractor learns from the corpus as it is; its network and its expert for articles, if it has
    one, also learn from the variants and the other collections, each page with its weight. From comments and entries
    the expert alone learns: networks that do so lose 0.01 of word F1 on magic-html's articles.
    """
    forests, nets = {MODEL: fit_types(examples)}, dict[str, Net]()
    examples = with_predicted_types(examples)
    for name, spec in MODEL_SPECS.items():
        learned = [spec.example(one) for one in examples]
        general = [one for one in learned if one.is_general]
        sample_weights = sample_weights_of(learned, spec.training_features)
        of_whom = {name: general, **({EXPERTS[name]: learned} if name in EXPERTS else {})}
        for forest, some in of_whom.items():
            own = fit(some, spec.training_features, sample_weights, bags=spec.bags)
            averaged_with = spec.averaged_with and (
                spec.averaged_with if forest == name else EXPERTS[spec.averaged_with]
            )
            forests[forest] = average_forests([own, forests[averaged_with]]) if averaged_with else own
        weighty = [one for one in learned if one.weight >= _LEAST_NET_WEIGHT and not one.has_added_texts]
        nets[NETS[name][0]] = fit_net(weighty, spec.net_features, sample_weights)
    return FittedModels(forests=forests, nets=nets)
