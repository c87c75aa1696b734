"""Fits the network that reads blocks in their order: stochastic gradient descent on whole pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.learned.net import DILATIONS, Net, log_odds, one_thread, shapes, signed_log1p, stack_pages
from extractors.training.examples import Example
from extractors.training.fitting import SEED, SampleWeights, Tables

Floats = npt.NDArray[np.float32]
Weights = dict[str, Floats]

# Cross-validated on two folds: 32 is worse, 96 no better; 12 epochs are worse, 30 hardly better.
WIDTH = 64
EPOCHS = 20
_RATE, _WARM_STEPS = 1e-3, 100
_MOMENTUM, _SCALE_MOMENTUM, _DECAY = 0.9, 0.99, 1.0
_LEFT_OUT_FIRST, _LEFT_OUT = 0.4, 0.35  # dropout of the features and of the hidden layers; less overfits
_PIECE = 512  # blocks; a longer page is learned in pieces
_PIECES_A_STEP = 10
_LEAST_SPREAD = 1e-3
_FIRST_SCALES = {"first": 1.0, "near": 0.5, "last": 1.0}  # the rest is initialised to 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Piece:
    """Consecutive blocks of a page: features (blocks × features), their shares in the gold, weights."""

    seen: npt.NDArray[np.float16]  # half the memory, and precise enough
    shares: Floats
    weights: Floats


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Batch:
    """Pieces stacked with gaps, as one training step uses them; `dropout` as `log_odds` takes it."""

    seen: Floats
    inside: Floats
    dropout: tuple[Floats, ...]
    shares: Floats
    weights: Floats


def fit_net(
    examples: Sequence[Example],
    tables: Tables,
    sample_weights: SampleWeights,
    *,
    width: int = WIDTH,
    epochs: int = EPOCHS,
) -> Net:
    """Fit the network; on the same kind of processor the same examples always give the same network.

    Args:
        examples: pages with text and gold; others are left out.
        tables: makes a page's features.
        sample_weights: the weight of each block of each page (`sample_weights_of`).
        width: the number of units per block in each layer.
        epochs: how often each page is seen.

    Source: Loshchilov and Hutter 2019, "Decoupled weight decay regularization" (AdamW, with a cosine for the rate).
    """
    fit = [one for one in examples if one.is_fit]
    logs = np.concatenate([signed_log1p(tables(one).values) for one in fit], axis=1)
    mean, spread = logs.mean(axis=1), logs.std(axis=1) + np.float32(_LEAST_SPREAD)
    net = Net(names=tables(fit[0]).names, mean=mean, spread=spread, weights={})
    pieces = [piece for one in fit for piece in _pieces(net.prepared(tables(one).values), one, sample_weights[one.key])]
    with one_thread():  # folds are fitted in parallel, and sums must not depend on the number of cores
        return replace(net, weights=_descended(_first_weights(len(net.names), width), pieces, epochs))


def _pieces(seen: Floats, example: Example, sample_weight: Floats) -> Iterator[Piece]:
    for start in range(0, len(seen), _PIECE):
        part = slice(start, start + _PIECE)
        yield Piece(seen=seen[part].astype(np.float16), shares=example.shares[part], weights=sample_weight[part])


def _first_weights(features: int, width: int) -> Weights:
    chance = np.random.default_rng(SEED)
    weights = {name: np.zeros(shape, np.float32) for name, shape in shapes(features, width).items()}
    for name, scale in _FIRST_SCALES.items():
        array = weights[name]
        weights[name] = chance.standard_normal(array.shape, np.float32) * np.float32(scale * array.shape[-2] ** -0.5)
    weights["answer bias"] -= 1  # most blocks do not belong
    return weights


def _descended(weights: Weights, pieces: Sequence[Piece], epochs: int) -> Weights:
    """Return the weights after all steps of gradient descent."""
    from autograd import grad  # the extra `learn`

    slope = grad(_loss)
    chance = np.random.default_rng(SEED)
    mean, square = ({name: np.zeros_like(array) for name, array in weights.items()} for _ in range(2))
    steps = epochs * _steps_an_epoch(pieces)
    for step, batch in enumerate(_batches(pieces, len(weights["last"]), epochs, chance), 1):
        rate = np.float32(_RATE * min(1, step / _WARM_STEPS) * (1 + np.cos(np.pi * step / steps)) / 2)
        for name, change in slope(weights, batch).items():
            mean[name] += (1 - _MOMENTUM) * (change - mean[name])
            square[name] += (1 - _SCALE_MOMENTUM) * (change**2 - square[name])
            scale = np.sqrt(square[name] / (1 - _SCALE_MOMENTUM**step)) + np.float32(1e-8)
            down = mean[name] / (1 - _MOMENTUM**step) / scale
            weights[name] = weights[name] - rate * (down + _DECAY * weights[name])
    return weights


def _loss(weights: Weights, batch: Batch) -> Any:
    """Return the weighted cross-entropy of shares and probabilities."""
    from autograd import numpy as differentiable

    odds = log_odds(weights, batch.seen, batch.inside, batch.dropout, differentiable)
    return differentiable.sum((differentiable.logaddexp(np.float32(0), odds) - batch.shares * odds) * batch.weights)


def _batches(pieces: Sequence[Piece], width: int, epochs: int, chance: np.random.Generator) -> Iterator[Batch]:
    for _ in range(epochs):
        for chosen in np.array_split(chance.permutation(len(pieces)), _steps_an_epoch(pieces)):
            seen, inside = stack_pages([pieces[at].seen.astype(np.float32) for at in chosen])
            shares, weights = (np.zeros(len(seen), np.float32) for _ in range(2))
            shares[inside[:, 0] > 0] = np.concatenate([pieces[at].shares for at in chosen])
            weights[inside[:, 0] > 0] = np.concatenate([pieces[at].weights for at in chosen])
            yield Batch(
                seen=seen * _dropout(seen.shape, _LEFT_OUT_FIRST, chance),
                inside=inside,
                dropout=tuple(_dropout((len(seen), width), _LEFT_OUT, chance) for _ in range(len(DILATIONS) + 1)),
                shares=shares,
                weights=weights / weights.sum(),
            )


def _steps_an_epoch(pieces: Sequence[Piece]) -> int:
    return max(1, len(pieces) // _PIECES_A_STEP)


def _dropout(shape: tuple[int, ...], left_out: float, chance: np.random.Generator) -> Floats:
    """Return 0 for the numbers that a step drops, and for the others the factor that keeps their mean the same."""
    return (chance.random(shape, np.float32) >= left_out) * np.float32(1 / (1 - left_out))
