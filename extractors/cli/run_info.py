"""The program's version and the time, for an article's provenance."""

from datetime import datetime
from importlib.metadata import version

from extractors.saving.rendered import RunInfo


def run_info_now() -> RunInfo:
    """Return the program's version and the current time."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return RunInfo(program_version=version("unhusk"), saved_at=now)
