"""A text as 128 numbers, of which two texts have about the same share in common as of their runs of five words.

Runs of words are compared, not words, because two reports of one day share most of their words. Chinese and Japanese
are compared character by character.

Source: Broder 1997, "On the resemblance and containment of documents". The numbers are rensa's (MIT; one library of
1.2 MB without dependencies, imported in 1 ms), as datasketch would bring scipy.
"""

from collections.abc import Sequence

from extractors.blocks.words import words
from extractors.errors import MissingLibraryError

_RUN = 5  # words; chosen by hand, as in the large web corpora
_NUMBERS = 128
_SEED = 1997
_NUMBER_BYTES = 4
BYTES = _NUMBERS * _NUMBER_BYTES


def signature_of(text: str) -> bytes:
    """Return a text's signature; b"" for one without words.

    Raises:
        MissingLibraryError: rensa is not installed.
    """
    tokens = words(text)
    if not tokens:
        return b""
    try:
        from rensa import RMinHash  # a library that only this module needs
    except ImportError as err:
        raise MissingLibraryError("duplicates", "rensa is not installed: pip install rensa") from err

    made = RMinHash(_NUMBERS, _SEED)
    made.update(_runs(tokens))
    return b"".join(number.to_bytes(_NUMBER_BYTES, "little") for number in made.digest())


def similarity(one: bytes, other: bytes) -> float:
    """Return the share of runs of words that two texts have in common, estimated from their signatures, 0.0 to 1.0."""
    if not one or not other:
        return 0.0
    first, second = memoryview(one).cast("I"), memoryview(other).cast("I")
    return sum(map(int.__eq__, first, second)) / _NUMBERS


def _runs(tokens: Sequence[str]) -> list[str]:
    if len(tokens) <= _RUN:
        return [" ".join(tokens)]
    return [" ".join(tokens[at : at + _RUN]) for at in range(len(tokens) - _RUN + 1)]
