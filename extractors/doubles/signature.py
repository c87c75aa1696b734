"""A text as 128 numbers, so made that two texts share as many of them as they share runs of five words.

What is compared are runs of words and not words, since two reports of one day share most of their words. Chinese and
Japanese are compared sign by sign.

Source: Broder 1997, "On the resemblance and containment of documents". The numbers are rensa's (MIT; one library of
1.2 MB without dependencies, imported in 1 ms), as datasketch would bring scipy.
"""

from collections.abc import Sequence

from extractors.blocks.words import words
from extractors.errors import MissingLibraryError

_RUN = 5  # words; chosen by hand, as the large corpora of the web do
_NUMBERS = 128
_SEED = 1997
_NUMBER_BYTES = 4
BYTES = _NUMBERS * _NUMBER_BYTES


def signature_of(text: str) -> bytes:
    """Return a text's signature; b"" for one without words.

    Raises:
        MissingLibraryError: rensa is not installed.
    """
    said = words(text)
    if not said:
        return b""
    try:
        from rensa import RMinHash  # a library that only this needs
    except ImportError as err:
        raise MissingLibraryError("doubles", "rensa is not installed: pip install rensa") from err

    made = RMinHash(_NUMBERS, _SEED)
    made.update(_runs(said))
    return b"".join(number.to_bytes(_NUMBER_BYTES, "little") for number in made.digest())


def likeness(one: bytes, other: bytes) -> float:
    """Return which share of their runs of words two texts have in common, as their signatures tell it, 0.0 to 1.0."""
    if not one or not other:
        return 0.0
    first, second = memoryview(one).cast("I"), memoryview(other).cast("I")
    return sum(map(int.__eq__, first, second)) / _NUMBERS


def _runs(said: Sequence[str]) -> list[str]:
    if len(said) <= _RUN:
        return [" ".join(said)]
    return [" ".join(said[at : at + _RUN]) for at in range(len(said) - _RUN + 1)]
