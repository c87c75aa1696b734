"""A small network that reads the blocks of a page in their order, beside the forests that judge each by itself.

Each block's features pass one layer, then four that each look at one block on either side: one, two, four and eight
away, together 15 before it and 15 after it. It is evaluated with NumPy alone.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy
import numpy.typing as npt
from threadpoolctl import ThreadpoolController

from extractors.learned.model_file import dump_model, parse_model

Floats = npt.NDArray[numpy.float32]
Weights = Mapping[str, Floats]

DILATIONS = (1, 2, 4, 8)  # blocks to either side, layer by layer
GAP = max(DILATIONS)  # blocks of nothing that keep two pages apart
_SEEN = sum(DILATIONS)
_BLOCKS_AT_ONCE = 4096  # chosen by hand: the largest array of a step then has 3 MB
_NUMPYS_THREADS = ThreadpoolController()
_FARTHEST = 4.0  # standard deviations, so that an outlier does not drown the others


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Net:
    """A fitted network.

    Attributes:
        names: the features, in the order of `mean`, `spread` and the first layer's rows.
        mean, spread: of each feature's logarithm in training.
        weights: by layer, as `log_odds` takes them.
    """

    names: tuple[str, ...]
    mean: Floats
    spread: Floats
    weights: Weights

    def log_odds(self, table: Floats) -> Floats:
        """Return per block how likely it is to belong, in log-odds.

        Args:
            table: features × blocks, the features in the order of `names`.
        """
        count = table.shape[1]
        odds = numpy.empty(count, numpy.float32)
        with one_thread():
            for start in range(0, count, _BLOCKS_AT_ONCE):  # with all that they see around them: the result is the same
                first, end = max(start - _SEEN, 0), min(start + _BLOCKS_AT_ONCE, count)
                part = log_odds(self.weights, *stack_pages([self.prepared(table[:, first : end + _SEEN])]))
                odds[start:end] = part[start - first : end - first]
        return odds

    def prepared(self, table: Floats) -> Floats:
        """Return blocks × features as the network takes them."""
        standardised: Floats = (signed_log1p(table).T - self.mean) / self.spread
        return numpy.clip(standardised, -_FARTHEST, _FARTHEST)


def one_thread() -> AbstractContextManager[object]:
    """Return a context in which NumPy multiplies on one core: eight times as fast with such small matrices."""
    return _NUMPYS_THREADS.limit(limits=1, user_api="blas")  # type: ignore[no-any-return]


def signed_log1p(table: Floats) -> Floats:
    """Return the logarithms of features, which count words as well as shares; 0 stays 0, and signs stay."""
    return numpy.copysign(numpy.log1p(numpy.abs(table)), table)


def stack_pages(pages: Sequence[Floats]) -> tuple[Floats, Floats]:
    """Return pages (blocks × features each) stacked with gaps, and a column that is 0 in the gaps, else 1."""
    gap = numpy.zeros((GAP, pages[0].shape[1]), numpy.float32)
    seen = numpy.concatenate([part for page in pages for part in (page, gap)])
    inside = numpy.concatenate([[1.0] * len(page) + [0.0] * GAP for page in pages])
    return seen, inside.astype(numpy.float32)[:, None]


def shapes(features: int, width: int) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the weights by layer; "near" has a block before, the block itself, and one after."""
    layers = len(DILATIONS)
    return {
        "first": (features, width),
        "first bias": (width,),
        "near": (layers, 3 * width, width),
        "near bias": (layers, width),
        "last": (width, width),
        "last bias": (width,),
        "answer": (width, 1),
        "answer bias": (1,),
    }


def log_odds(
    weights: Mapping[str, Any], seen: Floats, inside: Floats, dropout: Sequence[Any] = (1,) * 5, np: ModuleType = numpy
) -> Any:
    """Return per row how likely the block is to belong, in log-odds.

    Args:
        weights: by layer, of these `shapes`.
        seen, inside: rows of blocks and gaps (`stack_pages`).
        dropout: in fitting, the dropout mask of each layer.
        np: in fitting, a differentiable stand-in for NumPy.
    """
    known = relu(seen @ weights["first"] + weights["first bias"]) * inside
    for layer, dilation in enumerate(DILATIONS):
        around = np.concatenate((np.roll(known, dilation, 0), known, np.roll(known, -dilation, 0)), 1)
        learned = relu(around @ weights["near"][layer] + weights["near bias"][layer])
        known = (known + learned * dropout[layer]) * inside
    known = relu((known * dropout[-1]) @ weights["last"] + weights["last bias"])
    return (known @ weights["answer"] + weights["answer bias"])[:, 0]


def relu(values: Any) -> Any:
    """Return numbers above 0 unchanged, and 0 for all others."""
    return values * (values > 0)


def read_net(content: bytes) -> Net:
    """Return the network in a model's file; raise ValueError or zipfile.BadZipFile where it is damaged."""
    about, arrays = parse_model(content)
    mean, spread = (arrays.pop(name).astype(numpy.float32) for name in ("mean", "spread"))
    weights = {name: array.astype(numpy.float32) for name, array in arrays.items()}
    expected = shapes(len(about["names"]), width=len(weights["answer"]))
    is_whole = {name: array.shape for name, array in weights.items()} == expected
    if not is_whole or not mean.shape == spread.shape == expected["first"][:1]:
        raise ValueError("its arrays do not fit together")
    return Net(names=tuple(about["names"]), mean=mean, spread=spread, weights=weights)


def dump_net(net: Net) -> bytes:
    """Return the content of a model's file; the weights as half-precision numbers."""
    weights = {name: array.astype(numpy.float16) for name, array in net.weights.items()}
    return dump_model({"names": net.names}, {"mean": net.mean, "spread": net.spread, **weights})
