"""Which way a text runs."""

from unicodedata import bidirectional

_MOST_LOOKED_AT = 200  # characters
_LETTERS = frozenset({"L", "R", "AL"})


def is_right_to_left(text: str) -> bool:
    """Tell whether a text runs from right to left: the first of its letters does, or most of them do.

    A paragraph in Arabic may begin with a name in Latin letters, and a short one may hold more of them than of its own.
    """
    ways = [way for sign in text[:_MOST_LOOKED_AT] if (way := bidirectional(sign)) in _LETTERS]
    from_right = [way != "L" for way in ways]
    return any(from_right[:1]) or 2 * sum(from_right) > len(from_right)
