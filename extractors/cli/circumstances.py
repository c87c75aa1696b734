"""The program's version and the time, for what is written about the making of an article."""

from datetime import datetime
from importlib.metadata import version

from extractors.saving.rendering import Circumstances


def circumstances_now() -> Circumstances:
    """Return the version of the program and the time it is now."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return Circumstances(program_version=version("unhusk"), saved_at=now)
