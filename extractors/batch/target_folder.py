"""Folders that a batch makes inside its target, and never outside it."""

from pathlib import Path

from extractors.errors import SaveError
from extractors.pages.real_path import has_link_cycle, real_path


def make_folder(folder: Path, root: Path) -> None:
    """Make a folder inside another.

    Raises:
        SaveError: It cannot be made, or a link leads outside.
    """
    if has_link_cycle(folder):
        raise SaveError(str(folder), "its links lead in a circle; choose another folder")
    if not real_path(folder).is_relative_to(real_path(root)):
        raise SaveError(str(folder), f"a link leads out of {root}; nothing is written there")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise SaveError(str(folder), f"this folder cannot be made ({err.strerror}); choose another") from err
