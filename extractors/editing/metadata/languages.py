"""Languages as pages name them, as BCP 47 tags."""

import re

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])", re.IGNORECASE)
_NAMES = {"english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es"}


def language_tag(text: str) -> str:
    """Return a language as "en" or "pt-BR", or "" where the text names none."""
    text = text.strip()
    if text.lower() in _NAMES:
        return _NAMES[text.lower()]
    found = _TAG.match(text)
    if not found:
        return ""
    language, script, region = found.groups()
    return "-".join([language.lower()] + ([script.title()] if script else []) + ([region.upper()] if region else []))
