"""What extractors answered about a page, small enough to keep for ten thousand pages, and read without trust.

Votes, scores, metadata and times are written as a worker writes them (`running.wire`): nothing but values can come out
of a file that somebody sent. An extraction's own HTML or text is kept apart, as only showing the page needs
it. It says again what the page says, so it is packed with the texts of the page's blocks as a dictionary: on 40 pages
of WCXB, drawn by lot, fourteen extractors' take 6.7 kB a page so, 38 kB alone, and 6.5 kB with the page's HTML for it.
"""

import zlib
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgpack

from extractors.blocks.block import Block
from extractors.blocks.words import count_words
from extractors.errors import CollectionError
from extractors.extraction import PERSON, Extraction
from extractors.running.answer import Answer
from extractors.running.wire import WireError, deserialise, serialise

if TYPE_CHECKING:
    from zstandard import ZstdCompressionDict

_LEVEL = 3  # chosen by hand: half the time of 6, for a tenth more bytes
_MOST_BYTES = 200_000_000  # of one page's texts or answer; chosen by hand: against a file made to fill the memory
_HTML, _TEXT, _SCORES = "h", "t", "s"  # which of an extraction's three forms a body is
_TAGS = "<html><body><div><p></p><h1></h1><h2></h2><ul><li></li></ul><a href="  # so that a dictionary is never empty


def without_body(answer: Answer) -> Answer:
    """Return an answer without the extraction's own HTML and text."""
    outcome = answer.outcome
    if isinstance(outcome, Extraction):
        outcome = replace(outcome, body_html=None, plain_text=None, block_scores=None)
    return replace(answer, outcome=outcome)


def dump_answer(answer: Answer) -> bytes:
    """Return an answer as bytes; what a person wrote is kept, since no run would give it again."""
    kept = answer if answer.name.startswith(PERSON) else without_body(answer)
    return zlib.compress(serialise(kept, None)[0], _LEVEL)


def load_answer(path: str, content: bytes) -> Answer:
    """Return what `dump_answer` wrote.

    Raises:
        CollectionError: The bytes are damaged; `path` names the file for the person.
    """
    try:
        value, _ = deserialise(_unpacked(content), None)
    except (WireError, TypeError, zlib.error) as error:
        raise CollectionError(path, "an answer kept in this collection is damaged") from error
    if not isinstance(value, Answer):
        raise CollectionError(path, "an answer kept in this collection is damaged")
    return value


def dump_body(answer: Answer, blocks: Sequence[Block]) -> bytes | None:
    """Return an extraction's own HTML or text as bytes, to be read beside its page's blocks; None for a failure."""
    outcome = answer.outcome
    if not isinstance(outcome, Extraction):
        return None
    import zstandard  # 10 ms; a window without a collection does without

    kind, text = _SCORES, ""
    if outcome.body_html is not None:
        kind, text = _HTML, outcome.body_html
    elif outcome.plain_text is not None:
        kind, text = _TEXT, outcome.plain_text
    packer = zstandard.ZstdCompressor(level=_LEVEL, dict_data=_dictionary(blocks), write_checksum=True)
    return packer.compress((kind + text).encode("utf-8", "surrogatepass"))


def with_body(answer: Answer, body: bytes, blocks: Sequence[Block]) -> Answer | None:
    """Return an answer with the HTML or text that `dump_body` wrote; None if damaged or for other blocks."""
    import zstandard

    outcome = answer.outcome
    try:
        if not 0 < zstandard.frame_content_size(body) <= _MOST_BYTES:
            return None
        unpacker = zstandard.ZstdDecompressor(dict_data=_dictionary(blocks))
        text = unpacker.decompress(body).decode("utf-8", "surrogatepass")
    except (zstandard.ZstdError, UnicodeDecodeError):
        return None
    if not isinstance(outcome, Extraction) or answer.votes is None or len(answer.votes.shares) != len(blocks):
        return None
    kind, content = text[0], text[1:]
    if kind == _SCORES:
        return replace(answer, outcome=replace(outcome, block_scores=answer.votes.scores))
    as_html, as_text = (content, None) if kind == _HTML else (None, content)
    return replace(answer, outcome=replace(outcome, body_html=as_html, plain_text=as_text))


def _dictionary(blocks: Sequence[Block]) -> "ZstdCompressionDict":
    import zstandard

    texts = "\n".join([_TAGS, *(block.text for block in blocks)])
    return zstandard.ZstdCompressionDict(
        texts.encode("utf-8", "surrogatepass"), dict_type=zstandard.DICT_TYPE_RAWCONTENT
    )


def dump_texts(blocks: Sequence[Block]) -> bytes:
    """Return the texts of a page's blocks as bytes."""
    return zlib.compress(msgpack.packb([block.text for block in blocks], unicode_errors="surrogatepass"), _LEVEL)


def load_blocks(path: str, content: bytes) -> tuple[Block, ...]:
    """Return the blocks whose texts `dump_texts` wrote: each block's number, text and word count.

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
