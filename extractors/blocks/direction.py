"""Which way a text runs."""

from unicodedata import bidirectional

_MOST_LOOKED_AT = 200  # characters
_FROM_RIGHT = frozenset({"R", "AL"})


def is_right_to_left(text: str) -> bool:
    """Tell whether a text runs from right to left: most of its letters do, whichever comes first.

    A paragraph in Arabic may begin with a name in Latin letters, and one in English with a quotation in Hebrew.
    """
    ways = [bidirectional(sign) for sign in text[:_MOST_LOOKED_AT]]
    return sum(way in _FROM_RIGHT for way in ways) > ways.count("L")
