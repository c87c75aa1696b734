"""Mistakes that change nothing anybody could see, by module: what `tests.mutations` tells them as, and why."""

UNNOTICEABLE: dict[str, dict[str, str]] = {}
