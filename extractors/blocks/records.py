"""JSON objects that a page holds for its scripts."""

import json
from collections.abc import Mapping


def record_in(text: str, longest: int) -> Mapping[str, object]:
    """Return the JSON object that a text is; an empty one if it is another thing, or more than so many characters."""
    if len(text) > longest:
        return {}
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}
