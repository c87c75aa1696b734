"""A path with its links followed; links that form a circle are reported as such."""

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """Return a path with its links followed as far as they lead; `Path.resolve` raises if they form a circle."""
    return Path(os.path.realpath(path))


def has_link_cycle(path: Path) -> bool:
    """Tell whether the links of a path form a circle."""
    return any(place.is_symlink() for place in (real_path(path), *real_path(path).parents))
