"""The program's version and the time, for what is written about the making of an article."""

from datetime import datetime
from importlib.metadata import version

from extractors.saving.rendered import RunInfo


def run_info_now() -> RunInfo:
    """Return the version of the program and the time it is now."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return RunInfo(program_version=version("unhusk"), saved_at=now)
