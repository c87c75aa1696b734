"""What extractors answered about a page, small enough to keep for ten thousand pages, and read without trust.

An extraction's own HTML and text are left out: they are most of an answer, and a run of the extractor gives them again.
Votes, scores, metadata and times stay, written as a worker writes them (`running.wire`): nothing but values can come
out of a file that somebody sent.
"""

import zlib
from collections.abc import Sequence
from dataclasses import replace

import msgpack

from extractors.blocks.block import Block
from extractors.blocks.words import count_words
from extractors.errors import CollectionError
from extractors.extraction import PERSON, Extraction
from extractors.running.answer import Answer
from extractors.running.wire import WireError, packed, unpacked

_LEVEL = 3  # chosen by hand: half the time of 6, for a tenth more bytes
_MOST_BYTES = 200_000_000  # of one page's texts or answer; chosen by hand: against a file made to fill the memory


def light(answer: Answer) -> Answer:
    """Return an answer without the extraction's own HTML and text."""
    outcome = answer.outcome
    if isinstance(outcome, Extraction):
        outcome = replace(outcome, body_html=None, plain_text=None, block_scores=None)
    return replace(answer, outcome=outcome)


def dump_answer(answer: Answer) -> bytes:
    """Return an answer as bytes; what a person wrote is kept, since no run gives it again."""
    kept = answer if answer.name.startswith(PERSON) else light(answer)
    return zlib.compress(packed(kept, None)[0], _LEVEL)


def load_answer(path: str, content: bytes) -> Answer:
    """Return what `dump_answer` wrote.

    Raises:
        CollectionError: The bytes are damaged; `path` names the file for the person.
    """
    try:
        value, _ = unpacked(_unpacked(content), None)
    except (WireError, TypeError, zlib.error) as error:
        raise CollectionError(path, "an answer kept in this collection is damaged") from error
    if not isinstance(value, Answer):
        raise CollectionError(path, "an answer kept in this collection is damaged")
    return value


def dump_texts(blocks: Sequence[Block]) -> bytes:
    """Return the texts of a page's blocks as bytes."""
    return zlib.compress(msgpack.packb([block.text for block in blocks], unicode_errors="surrogatepass"), _LEVEL)


def load_blocks(path: str, content: bytes) -> tuple[Block, ...]:
    """Return the blocks whose texts `dump_texts` wrote: of a block its number, text and count of words.

    Raises:
        CollectionError: The bytes are damaged.
    """
    try:
        texts = msgpack.unpackb(_unpacked(content), unicode_errors="surrogatepass")
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise TypeError
    except (ValueError, TypeError, zlib.error) as error:
        raise CollectionError(path, "the text of a page kept in this collection is damaged") from error
    return tuple(Block(number, text, count_words(text)) for number, text in enumerate(texts))


def _unpacked(content: bytes) -> bytes:
    reader = zlib.decompressobj()
    found = reader.decompress(content, _MOST_BYTES)
    if reader.unconsumed_tail:
        raise zlib.error("too long")
    return found
