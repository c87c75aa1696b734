"""Strings as scripts write them."""

import re

_ESCAPED = re.compile(r'\\(.)|"', re.DOTALL)
_QUOTE = '\\"'


def as_json(quoted: str) -> str:
    """Return the contents of a JavaScript string, in whichever quotes, as a JSON string."""
    written = {"'": "'", "x": "\\u00"}
    return f'"{_ESCAPED.sub(lambda found: written.get(found[1], found[0]) if found[1] else _QUOTE, quoted)}"'
