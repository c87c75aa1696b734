"""What may be the value of a field: who says so, and what."""

from collections.abc import Iterable

Candidate = tuple[str, str]  # (source, value)


def distinct(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return candidates that have a value, each value once, with its first source."""
    values: dict[str, str] = {}
    for source, value in found:
        if value:
            values.setdefault(value, source)
    return tuple((source, value) for value, source in values.items())
