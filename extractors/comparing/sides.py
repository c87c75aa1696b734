"""What can be compared word by word: passages of an article, of an extractor's own output, of a saved file."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.errors import PageError

if TYPE_CHECKING:
    from extractors.comparing.differences import Differences

_MOST_BYTES = 50_000_000
_LONGEST = 4_000  # characters of a passage, as of a row in the window. Chosen by hand


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A saved article, or what an extractor made earlier, by the path of its file."""

    path: str


Side = tuple[str, ...] | str | SavedFile  # passages, HTML, a file


def differences_of(left: Side, right: Side) -> "Differences":
    """Return two texts side by side in words.

    Raises:
        PageError: A file cannot be read.
    """
    from extractors.comparing.differences import differences  # RapidFuzz, 10 ms: paid in the worker

    return differences(passages_of(left), passages_of(right))


def passages_of(side: Side) -> Sequence[str]:
    """Return the passages of a text; very long ones are cut into pieces.

    Raises:
        PageError: It is a file that cannot be read.
    """
    if isinstance(side, SavedFile):
        side = _text_of(side.path)
    if isinstance(side, str):
        from extractors.blocks.segmenting import segment_body  # with the parser, paid in the worker
        from extractors.blocks.tree import parse_html

        side = tuple(block.text for block in segment_body(parse_html(side)).blocks)
    return [piece for passage in side for piece in _pieces(passage)]


def _text_of(path: str) -> tuple[str, ...] | str:
    """Return the text in a file: HTML, the HTML in our JSON, or the lines of plain text."""
    try:
        file = Path(path)
        if file.stat().st_size > _MOST_BYTES:
            raise PageError(path, "it is too large to be compared")
        text = file.read_bytes().decode("utf-8-sig", "replace")
    except (OSError, ValueError) as err:
        raise PageError(path, f"it cannot be read ({err})") from err
    if text.lstrip().startswith("{"):
        try:
            return str(json.loads(text)["unhusk"]["html"])
        except (ValueError, TypeError, KeyError):
            pass
    if text.lstrip()[:1] == "<":
        return text
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _pieces(passage: str) -> Iterator[str]:
    """Yield a passage in pieces, cut at line ends or between words, none too long for a row."""
    while len(passage) > _LONGEST:
        cut = max(passage.rfind("\n", 1, _LONGEST), passage.rfind(" ", 1, _LONGEST)) + 1 or _LONGEST
        yield passage[:cut].rstrip()
        passage = passage[cut:]
    yield passage
