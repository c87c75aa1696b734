"""What a program leaves that is killed."""

import shutil
from pathlib import Path


def leave_as_if_killed(folder: Path) -> None:
    """Lay the drafts of the programs that run beside them, as if theirs had been killed: nobody holds the locks."""
    for path in list(folder.glob("session-*")):
        shutil.copytree(path, path.with_name(f"{path.name}-killed"))
