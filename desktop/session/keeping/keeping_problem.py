"""Why something cannot be kept, as the rest of a sentence after "because"."""

from extractors.errors import SaveError, UnhuskError


def keeping_problem(error: OSError | UnhuskError) -> str:
    """Return the reason alone: with the path of a file that nobody chose, the line at the foot had no room for it."""
    reason = error.reason if isinstance(error, SaveError) else error.strerror if isinstance(error, OSError) else ""
    return reason or str(error)
