"""Reads a PDF back: which words of an article cannot be found on its pages.

A PDF holds characters at positions, not words in order: a table's cells, a superscript, a note may come anywhere. So a
word counts as found if it occurs anywhere as often as in the article, including words broken over a line or split into
two. Words in scripts other than Latin, Greek and Cyrillic are ignored: a PDF holds them in drawing order and shape, or
not at all if this machine has no font for them.

A quick reading confirms most words (see `qt_pdf_text`). Only for the rest a general PDF reader is used, which takes
five times as long as writing the file.
"""

import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from extractors.blocks.words import words
from extractors.saving.qt_pdf_text import drawn_text

# Chosen by hand: 10,000 words take the slow reader some 2 s.
MOST_WORDS = 20_000
_FIRST_OTHER = "\u0530"  # the first character after Latin, Greek and Cyrillic


def missing_from_pdf(expected: Sequence[str], content: bytes, sieved: Callable[[str], str]) -> list[str]:
    """Return the words that do not occur in a PDF as often as they should, each once.

    Args:
        expected: the words that went in.
        content: the PDF.
        sieved: the normalisation that their text went through; it is applied to the PDF's text too.

    Raises:
        ValueError: It cannot be read.
    """
    counts = Counter(word for word in expected if max(word) < _FIRST_OTHER)
    missing = _missing(counts, sieved(drawn_text(content)))
    if not missing and counts:
        return []
    if len(expected) > MOST_WORDS:
        return missing if 2 * len(missing) < len(counts) else []  # else it is drawn in an unknown way
    return _missing({word: counts[word] for word in missing}, sieved(_read(content)))


def _read(content: bytes) -> str:
    from pypdf import PdfReader  # 150 ms
    from pypdf.errors import PyPdfError

    try:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    except (PyPdfError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error


def _missing(counts: Mapping[str, int], text: str) -> list[str]:
    text = text.lower()
    there, unbroken = Counter(words(text)), "".join(text.split())
    return [word for word, often in counts.items() if there[word] < often and not _occurs(word, often, there, unbroken)]


def _occurs(word: str, often: int, there: Mapping[str, int], unbroken: str) -> bool:
    """Tell whether a word that is missing on its own occurs inside its surroundings, or in two parts."""
    if unbroken.count(word) >= often:
        return True
    left = often - there[word]
    return any(min(there[word[:place]], there[word[place:]]) >= left for place in range(1, len(word)))
