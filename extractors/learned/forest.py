"""A forest of decision trees in plain arrays, which judges each block by itself.

All trees are walked at once, one level a step, over all blocks.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.learned.model_file import Arrays, dump_model, parse_model

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.intp]

_ROWS_AT_ONCE = 64  # blocks; tried 16 to 512: the arrays of a step then stay in the processor's cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Forest:
    """Decision trees, all nodes in one row; a leaf is a node that leads back to itself.

    Attributes:
        names: the features, in the order by which `feature` numbers them.
        feature: per node, the feature it tests.
        threshold: per node; a value above it goes right. Infinite in a leaf.
        left: per node, where the others go; right is one further.
        value: per node, the mean score of what passed it in training; at a leaf, the tree's answer.
        roots: per tree, its first node.
        depth: the longest way from a root to a leaf.
    """

    names: tuple[str, ...]
    feature: Ints
    threshold: Floats
    left: Ints
    value: Floats
    roots: Ints
    depth: int

    def log_odds(self, table: Floats) -> Floats:
        """Return per block how likely it is to belong, in log-odds.

        Args:
            table: features × blocks, the features in the order of `names`.
        """
        count = table.shape[1]
        odds = np.empty(count, np.float32)
        for start in range(0, count, _ROWS_AT_ONCE):
            part = np.ascontiguousarray(table[:, start : start + _ROWS_AT_ONCE])
            odds[start : start + part.shape[1]] = self.value.take(self._leaves(part)).sum(axis=0)
        return odds

    def sums(self, table: Floats, groups: int) -> Floats:
        """Return groups × blocks: what the trees of each group say together; groups follow one another."""
        values = self.value.take(self._leaves(np.ascontiguousarray(table)))
        return np.asarray(values.reshape(groups, -1, table.shape[1]).sum(axis=1))

    def contributions(self, row: Floats) -> dict[str, float]:
        """Return how far each feature moved one block's score, in log-odds; "" is what every block starts from.

        Source: Saabas 2014, "Interpreting random forests": on the way down, each step's change of the mean is credited
        to the feature that was tested.
        """
        moved: dict[str, float] = {"": float(self.value[self.roots].sum())}
        nodes = self.roots
        for _ in range(self.depth):
            following = self.left[nodes] + (row[self.feature[nodes]] > self.threshold[nodes])
            for feature, change in zip(self.feature[nodes], self.value[following] - self.value[nodes], strict=True):
                if change:
                    name = self.names[feature]
                    moved[name] = moved.get(name, 0.0) + float(change)
            nodes = following
        return moved

    def _leaves(self, table: Floats) -> Ints:
        """Return trees × blocks: the leaf that each block reaches."""
        count = table.shape[1]
        flat = table.ravel()
        offset = self.feature * count
        goes_right = (
            table[self.feature[self.roots]] > self.threshold[self.roots][:, None]
        )  # the first level: whole rows
        nodes = self.left[self.roots][:, None] + goes_right
        blocks = np.arange(count)
        at, tested, least = np.empty_like(nodes), np.empty(nodes.shape, np.float32), np.empty(nodes.shape, np.float32)
        for _ in range(1, self.depth):  # into existing arrays, without bounds checks: a third of the time
            offset.take(nodes, out=at, mode="clip")
            flat.take(np.add(at, blocks, out=at), out=tested, mode="clip")
            self.threshold.take(nodes, out=least, mode="clip")
            np.greater(tested, least, out=goes_right)
            self.left.take(nodes, out=at, mode="clip")
            np.add(at, goes_right, out=nodes)
        return nodes


def read_forest(content: bytes) -> Forest:
    """Return the forest in a model's file; raise ValueError or zipfile.BadZipFile where it is damaged."""
    about, arrays = parse_model(content)
    forest = Forest(
        names=tuple(about["names"]),
        feature=arrays["feature"].astype(np.intp),
        threshold=arrays["threshold"].astype(np.float32),
        left=arrays["left"].astype(np.intp),
        value=arrays["value"].astype(np.float32),
        roots=arrays["roots"].astype(np.intp),
        depth=int(about["depth"]),
    )
    size = len(forest.feature)
    sizes = {len(forest.threshold), len(forest.left), len(forest.value)}
    if sizes != {size} or forest.left.min() < 0 or forest.left.max() >= size or forest.roots.max() >= size:
        raise ValueError("its arrays do not fit together")
    if forest.feature.min() < 0 or forest.feature.max() >= len(forest.names) or not 0 < forest.depth < 100:
        raise ValueError("it asks for features that it does not name")
    return forest


def dump_forest(forest: Forest) -> bytes:
    """Return the content of a model's file."""
    arrays: Arrays = {
        "feature": forest.feature.astype(np.uint16),
        "threshold": forest.threshold,
        "left": forest.left.astype(np.uint32),
        "value": forest.value,
        "roots": forest.roots.astype(np.uint32),
    }
    return dump_model({"names": forest.names, "depth": forest.depth}, arrays)
