"""Lay extractions along a page's blocks.

Kept apart from `votes`, because a worker lays and the window only shows: the window's process needs
neither lxml nor RapidFuzz.
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.blocks.words import word_spans, words
from extractors.comparing.alignment import align
from extractors.comparing.votes import WHOLE, Span, Votes
from extractors.extraction import Extraction


class Ruler:
    """A page's blocks made ready to lay extractions along: cut into words once."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)

    @cached_property
    def _words(self) -> tuple[list[str], list[int]]:
        per_block = [words(block.text) for block in self.blocks]
        return [word for block in per_block for word in block], list(accumulate(len(block) for block in per_block))

    def lay(self, extraction: Extraction) -> Votes:
        """Return the votes of an extraction; the wrong number of scores counts as no answer at all."""
        scores = extraction.block_scores
        if scores is not None:
            if len(scores) != len(self.blocks):
                scores = (0.0,) * len(self.blocks)
            return Votes(shares=tuple([float(score >= extraction.threshold) for score in scores]), scores=scores)
        return self.lay_words(extraction_words(extraction))

    def lay_words(self, other_words: Sequence[str]) -> Votes:
        """Return the votes of a text given by its words."""
        page_words, ends = self._words
        kept = align(page_words, other_words, ends)
        shares: list[float] = []
        kept_spans: dict[int, tuple[Span, ...]] = {}
        start = 0
        for block, end in zip(self.blocks, ends, strict=True):
            size = end - start
            count = kept.count(1, start, end)
            shares.append(count / size if size else -1.0)
            if 0 < count < size:
                kept_spans[block.index] = _spans(block.text, kept[start:end])
            start = end
        return Votes(shares=tuple(_with_wordless(shares)), kept_spans=kept_spans)


def extraction_text(extraction: Extraction) -> str:
    """Return an extraction's text unchanged, with blank lines between blocks; "" if it only scores blocks."""
    if extraction.body_html is not None:
        segmentation = segment_body(parse_html(extraction.body_html))
        return "\n\n".join(block.text for block in segmentation.blocks)
    return extraction.plain_text or ""


def extraction_words(extraction: Extraction) -> list[str]:
    """Return the words of an extraction in its own order."""
    return words(extraction_text(extraction))


def _with_wordless(shares: list[float]) -> list[float]:
    """Give blocks without words (marked -1) a vote: kept where both nearest blocks with words are."""
    before = list(accumulate(shares, _worded))
    after = list(accumulate(reversed(shares), _worded))[::-1]
    return [
        share if share >= 0 else float(min(one if one >= 0 else other, other if other >= 0 else one) >= WHOLE)
        for share, one, other in zip(shares, before, after, strict=True)
    ]


def _worded(last: float, share: float) -> float:
    return share if share >= 0 else last


def _spans(text: str, kept: bytearray) -> tuple[Span, ...]:
    """Return the kept characters of a block's text; words kept in a row make one span."""
    spans: list[Span] = []
    goes_on = False
    for (start, end), is_kept in zip(word_spans(text), kept, strict=False):
        if is_kept and goes_on:
            spans[-1] = (spans[-1][0], end)
        elif is_kept:
            spans.append((start, end))
        goes_on = bool(is_kept)
    return tuple(spans)
