"""Where a path leads, links followed; one whose links lead round in a circle is told as what it is."""

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """Return a path with its links followed as far as they lead; `Path.resolve` raises where they lead in a circle."""
    return Path(os.path.realpath(path))


def leads_in_a_circle(path: Path) -> bool:
    """Tell whether the links of a path lead back to themselves."""
    return any(place.is_symlink() for place in (real_path(path), *real_path(path).parents))
