"""Messages of the headless half (why a page cannot be opened, why a block was kept), in the person's language.

`extractors` knows no Qt and writes everything in English, with names and numbers already filled in. The tables hold
those sentences with `{fields}` in place of names and numbers; a message is matched against them, and its fields are
filled into the translation. A message that no table holds is shown in English, never lost.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QLocale, Qt

from desktop.language.marking import translated

_FIELD = re.compile(r"\{(\w+)\}")
_NUMBER_FIELDS = frozenset({"all", "count", "limit", "line", "number", "seconds", "share", "size", "status"})
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")


def localized(message: str) -> str:
    """Return a message of the headless half in the person's language.

    Args:
        message: a sentence, several of them, or a name followed by one: "page.html: it is empty; save…".
    """
    if not message or QLocale().name().startswith("en"):
        return message
    if _NUMBER.fullmatch(message):
        return _number(message)
    plain, patterns = _tables()
    if message in plain:
        return translated(message)
    for pattern, template in patterns:
        if found := pattern.fullmatch(message):
            fields = {name: localized(words) for name, words in found.groupdict().items()}
            return translated(template).format(**fields)
    at = message.find(": ")
    while at >= 0:  # the part before may hold a colon of its own
        reason = message[at + 2 :]
        if (words := localized(reason)) != reason:
            return f"{bidi_isolated(message[:at])}: {words}"
        at = message.find(": ", at + 1)
    return message


def within(label: str) -> str:
    """Return an edit's name as it follows "Undo": in lower case, where the window speaks English."""
    words = localized(label)
    return words[:1].lower() + words[1:] if words == label else words


def bidi_isolated(name: str) -> str:
    """Return a name, of whatever script, isolated for a line of a right-to-left language.

    Without Unicode's isolating marks the line would take the direction of a name at its beginning.
    """
    if QLocale().textDirection() is not Qt.LayoutDirection.RightToLeft:
        return name
    return f"\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"


def pattern_of(template: str) -> re.Pattern[str]:
    """Return the pattern that matches messages made from a table's sentence."""
    pieces = _FIELD.split(template)
    return re.compile(
        "".join(re.escape(piece) if place % 2 == 0 else _field(piece) for place, piece in enumerate(pieces)),
        re.DOTALL,
    )


def _field(name: str) -> str:
    return f"(?P<{name}>{'[0-9.,]+' if name in _NUMBER_FIELDS else '.+?'})"


@lru_cache(maxsize=1)
def _tables() -> tuple[frozenset[str], tuple[tuple[re.Pattern[str], str], ...]]:
    from desktop.language.collection_sentences import COLLECTION_SENTENCES  # 10 ms with the patterns: not for English
    from desktop.language.page_sentences import PAGE_SENTENCES
    from desktop.language.work_sentences import WORK_SENTENCES

    everything = (*WORK_SENTENCES, *PAGE_SENTENCES, *COLLECTION_SENTENCES)
    patterns = [(pattern_of(words), words) for words in everything if _FIELD.search(words)]
    # A sentence with more fixed words is tried first, as it is less likely to match another one's messages.
    patterns.sort(key=lambda one: -len(_FIELD.sub("", one[1])))
    return frozenset(words for words in everything if not _FIELD.search(words)), tuple(patterns)


def _number(words: str) -> str:
    plain = words.replace(",", "")
    whole, _, part = plain.partition(".")
    return QLocale().toString(float(plain), "f", len(part)) if part else QLocale().toString(int(whole))
