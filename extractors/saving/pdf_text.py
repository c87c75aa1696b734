"""The words of a PDF, read back: which words of an article cannot be found on its pages.

A PDF holds signs at places, not words in order: a table's cells, a raised number, a note may come anywhere. So a word
counts as there when it stands anywhere, also broken over a line or put together from two that stand apart. Words in
other scripts than Latin, Greek and Cyrillic are passed over: a PDF holds them in the order and forms they are drawn in,
or not at all where this machine has no font for them.
"""

import io
from collections.abc import Callable, Sequence

from extractors.blocks.words import words

# By hand: 10,000 words take some 2 s to read back, 20 times as long as to write.
MOST_WORDS = 20_000
_FIRST_OTHER = "\u0530"  # behind Latin, Greek and Cyrillic


def missing_from_pdf(expected: Sequence[str], content: bytes, sieved: Callable[[str], str]) -> list[str]:
    """Return the words that stand nowhere in a PDF, each once; nothing where it is too long to be read back.

    Args:
        expected: the words that went in.
        content: the PDF.
        sieved: what their text went through first, and the PDF's goes through too.

    Raises:
        ValueError: It cannot be read.
    """
    if len(expected) > MOST_WORDS:
        return []
    from pypdf import PdfReader  # 150 ms
    from pypdf.errors import PyPdfError

    try:
        text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    except (PyPdfError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error
    text = sieved(text).lower()
    there, unbroken = set(words(text)), "".join(text.split())
    asked = [word for word in dict.fromkeys(expected) if max(word) < _FIRST_OTHER]
    return [word for word in asked if word not in there and not _stands(word, there, unbroken)]


def _stands(word: str, there: set[str], unbroken: str) -> bool:
    return word in unbroken or any(word[:place] in there and word[place:] in there for place in range(1, len(word)))
