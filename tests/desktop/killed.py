"""Simulates a killed program."""

import shutil
from pathlib import Path


def leave_as_if_killed(folder: Path) -> None:
    """Move the drafts of running programs to where those of killed ones are: nobody holds their locks."""
    for path in list(folder.glob("session-*")):
        shutil.copytree(path, path.with_name(f"{path.name}-killed"))
