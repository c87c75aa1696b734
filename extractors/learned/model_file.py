"""A model as stored in resources/models: what it is, and its numbers as plain arrays. Never a pickle.

It is read with NumPy alone, so a model needs neither the library that fitted it nor ONNX Runtime (50 MB of program
to save a sixth of a page's time).
"""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from extractors.bundled import resource
from extractors.errors import ModelError

Arrays = Mapping[str, npt.NDArray[Any]]
Model = TypeVar("Model")

_FORMAT = 1
_ABOUT = "about"
_HOW_TO_GET_IT_BACK = "install Unhusk again, or train it anew (python -m extractors.training CORPUS_DIR)"


def load_shipped(name: str, read: Callable[[bytes], Model]) -> Model:
    """Return the model of this name that came with the program.

    Raises:
        ModelError: The file is missing or damaged; the message names it and says how to get it back.
    """
    file = f"models/{name}.npz"
    try:
        path = resource(file)
    except FileNotFoundError as err:
        raise ModelError(name, f"its model {file} is missing: {_HOW_TO_GET_IT_BACK}") from err
    try:
        return read(path.read_bytes())
    except (OSError, ValueError, KeyError, IndexError, TypeError, zipfile.BadZipFile, EOFError) as err:
        raise ModelError(name, f"its model {path} is damaged: {_HOW_TO_GET_IT_BACK}") from err


def parse_model(content: bytes) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """Return what a model's file says about it, and its arrays by name.

    Raises:
        ValueError: It is no model, or of another format.
        zipfile.BadZipFile: It is damaged.
    """
    with np.load(io.BytesIO(content), allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    about = json.loads(bytes(arrays.pop(_ABOUT)))
    if about["format"] != _FORMAT:
        raise ValueError(f"format {about['format']} and not {_FORMAT}")
    return about, arrays


def dump_model(about: Mapping[str, object], arrays: Arrays) -> bytes:
    """Return the content of a model's file; the same model always gives the same bytes."""
    header = json.dumps({"format": _FORMAT, **about}).encode()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in {_ABOUT: np.frombuffer(header, np.uint8), **arrays}.items():
            entry = io.BytesIO()
            np.lib.format.write_array(entry, np.ascontiguousarray(array), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), entry.getvalue(), zipfile.ZIP_DEFLATED)
    return content.getvalue()
