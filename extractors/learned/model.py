"""A trained model as it lies in resources/models: a forest of decision trees in plain arrays.

Read and evaluated with NumPy alone, so that using it needs neither the library that fitted it nor ONNX Runtime (50 MB
of program for a sixth of the time of a page). All trees are walked at once, one level a step, over all blocks.
"""

import io
import json
import zipfile
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from extractors.bundled import resource
from extractors.errors import ModelError

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.intp]

_FORMAT = 1
_ROWS_AT_ONCE = 64  # blocks; tried 16 to 512: the arrays of a step then stay in the processor's cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Forest:
    """Decision trees, their nodes in one row; a leaf is a node that leads back to itself.

    Attributes:
        names: the features, in the order that `feature` counts.
        feature: per node, which feature it asks for.
        threshold: per node; a value above it goes right. Infinite in a leaf.
        left: per node, where the others go; right is one further.
        value: per node, the mean score of what passed it in training; a leaf's is what the tree says.
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

    def scores(self, table: Floats) -> Floats:
        """Return per block how likely it belongs, 0.0 to 1.0.

        Args:
            table: features × blocks, the features in the order of `names`.
        """
        count = table.shape[1]
        raw = np.empty(count, np.float32)
        for start in range(0, count, _ROWS_AT_ONCE):
            part = np.ascontiguousarray(table[:, start : start + _ROWS_AT_ONCE])
            raw[start : start + part.shape[1]] = self.value.take(self._leaves(part)).sum(axis=0)
        return (1 / (1 + np.exp(-raw))).astype(np.float32)

    def sums(self, table: Floats, groups: int) -> Floats:
        """Return groups × blocks: what the trees of each group say together, as they stand group after group."""
        said = self.value.take(self._leaves(np.ascontiguousarray(table)))
        return np.asarray(said.reshape(groups, -1, table.shape[1]).sum(axis=1))

    def contributions(self, row: Floats) -> dict[str, float]:
        """Return by how much each feature moved one block's score, in log-odds; "" is what every block starts from.

        Source: Saabas 2014, "Interpreting random forests": on the way down, each step's change of the mean is put down
        to the feature that was asked.
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
        nodes = np.repeat(self.roots[:, None], count, axis=1)
        blocks = np.arange(count)
        at, asked, least = np.empty_like(nodes), np.empty(nodes.shape, np.float32), np.empty(nodes.shape, np.float32)
        goes_right = np.empty(nodes.shape, np.bool_)
        for _ in range(self.depth):  # into arrays that are there already, without bounds checks: a third of the time
            offset.take(nodes, out=at, mode="clip")
            flat.take(np.add(at, blocks, out=at), out=asked, mode="clip")
            self.threshold.take(nodes, out=least, mode="clip")
            np.greater(asked, least, out=goes_right)
            self.left.take(nodes, out=at, mode="clip")
            np.add(at, goes_right, out=nodes)
        return nodes


@cache
def load_model(extractor: str) -> Forest:
    """Return the model of one of our learned extractors; it is read once a process.

    Raises:
        ModelError: The file is missing or damaged; the message names it and says how to get it back.
    """
    name = f"models/{extractor}.npz"
    try:
        path = resource(name)
    except FileNotFoundError as err:
        raise ModelError(extractor, f"its model {name} is missing: {_HOW_TO_GET_IT_BACK}") from err
    try:
        return read_forest(path.read_bytes())
    except (OSError, ValueError, KeyError, IndexError, TypeError, zipfile.BadZipFile, EOFError) as err:
        raise ModelError(extractor, f"its model {path} is damaged: {_HOW_TO_GET_IT_BACK}") from err


_HOW_TO_GET_IT_BACK = "install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)"


def read_forest(content: bytes) -> Forest:
    """Return a forest from the content of a model file.

    Raises:
        ValueError: It is no model, or of another format.
        zipfile.BadZipFile: It is damaged.
    """
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        about = json.loads(bytes(arrays["about"]))
        if about["format"] != _FORMAT:
            raise ValueError(f"format {about['format']} and not {_FORMAT}")
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


def written_forest(forest: Forest) -> bytes:
    """Return the content of a model file; the same forest always gives the same bytes."""
    about = {"format": _FORMAT, "names": forest.names, "depth": forest.depth}
    arrays = {
        "about": np.frombuffer(json.dumps(about).encode(), np.uint8),
        "feature": forest.feature.astype(np.uint16),
        "threshold": forest.threshold,
        "left": forest.left.astype(np.uint32),
        "value": forest.value,
        "roots": forest.roots.astype(np.uint32),
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            entry = io.BytesIO()
            np.lib.format.write_array(entry, np.ascontiguousarray(array), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), entry.getvalue(), zipfile.ZIP_DEFLATED)
    return content.getvalue()
