"""The names of the comparison's columns: an extractor by its name, another person by theirs."""

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from extractors.extraction import PERSON


def column_words(name: str) -> str:
    """Return the name of a column."""
    if not name.startswith(PERSON):
        return name
    return translated(_t("{name} (person)")).format(name=name.removeprefix(PERSON))
