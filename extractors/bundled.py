"""Finds the files that come with the program: icons, styles, samples, the trained model.

In an installed wheel they are inside this package, as pyproject.toml says; in a checkout they are in `resources/`
beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSIDE, _BESIDE = _PACKAGE / "resources", _PACKAGE.parent / "resources"
_FOLDER = _INSIDE if _INSIDE.is_dir() else _BESIDE


def resource(name: str) -> Path:
    """Return the path of a bundled file or folder.

    Args:
        name: Its path below the resources folder, with forward slashes, such as "icons/open.svg".

    Raises:
        FileNotFoundError: It is not there: the installation is damaged, or the name is wrong.
    """
    path = _FOLDER / name
    if not path.exists():
        raise FileNotFoundError(f"Unhusk's own file {path} is missing: install Unhusk again.")
    return path
