"""The parts of class names, ids and item properties: related, posts of "related-posts"."""

import re

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATORS = str.maketrans("-_:./[]()#", " " * 10, "0123456789")  # post-1234 and post-5678 become equal
_LONGEST = 200  # characters; beyond that come utility classes


def parts_of(names: str) -> list[str]:
    """Return the parts of an element's names, in lower case."""
    names = names[:_LONGEST].translate(_SEPARATORS)
    if not names.islower():
        names = _HUMP.sub(" ", names).lower()
    return names.split()
