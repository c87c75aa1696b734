"""Lines of nothing but writers' names, above the text of an article.

Ada Writer/Bo Poet                                                of newspapers
Ada Writer, University of Hull and Bo Poet, Bath Spa University   of scholars, whose articles others may print
"""

import re

from extractors.editing.metadata.names import has_shape_of_a_name

_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.|de|da|di|la|van|von|der|den|bin|al)){1,4}"
_PLACE = r"(?:Universi\w+|Univ\.|College|Instit\w+|Hochschule|Polytechnic|Academy|School of)"
_SIGNED = re.compile(
    rf"(?P<name>{_NAME}), [^,;]*?\b{_PLACE}[^,;]*?(?:$|;\s*|,?\s+(?:and|&)\s+(?={_NAME},)|,\s+(?={_NAME},))"
)


def names_alone(line: str) -> tuple[str, ...]:
    """Return the names of a line that is nothing but names, with strokes between or each with a place; () of others."""
    pair = tuple(line.split("/"))
    if len(pair) > 1 and all(map(_is_full, pair)):
        return pair
    names: list[str] = []
    at = 0
    while at < len(line) and (found := _SIGNED.match(line, at)) is not None:
        names.append(found["name"])
        at = found.end()
    return tuple(names) if at == len(line) else ()


def _is_full(name: str) -> bool:
    return has_shape_of_a_name(name) and sum(word[0].isupper() for word in name.split()) > 1
