"""Carry a draft over to a page that was read again: in another encoding, or because its file changed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import LCSseq

from extractors.blocks.block import Block
from extractors.blocks.words import words
from extractors.editing.arrangement import AT_THE_TOP
from extractors.editing.draft import Decision, Draft

_ALIKE = 0.8  # of the words: a corrected block is still the same block. Chosen by hand
_CUT_OFF = _ALIKE - 0.001  # with 0.8 itself as cut-off, RapidFuzz takes four words of five for less
_MOST_COMPARED = 200  # blocks between two that stayed: beyond it everything there counts as new. Chosen by hand


def refit(draft: Draft, old_blocks: Sequence[Block], blocks: Sequence[Block]) -> Draft:
    """Return a draft for the new blocks that keeps the corrections which still fit.

    A block is the same when its words are, in the order of the page; then everything decided about it stays. One that
    mostly kept its words stays kept or dropped, but an edited text is discarded where the page's text has changed. The
    proposal follows the blocks too, and drops those that are new, until the extractors have answered.

    Args:
        draft: the draft of the page as it was.
        old_blocks: the blocks of the page as it was.
        blocks: those of the page as it is now.
    """
    base = [False] * len(blocks)
    decisions: dict[int, Decision] = {}
    pairs = list(_pairs(old_blocks, blocks))
    new_places = {old: new for old, new, _ in pairs} | {AT_THE_TOP: AT_THE_TOP}
    for old, new, is_same in pairs:
        base[new] = draft.base[old]
        made = draft.decisions.get(old)
        if made is not None:
            behind = new_places.get(made.behind) if made.behind is not None else None
            decisions[new] = replace(made, text=made.text if is_same else None, behind=behind)
    return replace(draft, base=tuple(base), decisions=decisions)


def _pairs(old_blocks: Sequence[Block], blocks: Sequence[Block]) -> Iterator[tuple[int, int, bool]]:
    """Return (old index, new index, whether the words are the same), ascending."""
    old_words = [_words(block) for block in old_blocks]
    new_words = [_words(block) for block in blocks]
    old_at = new_at = 0
    for same in LCSseq.editops(old_words, new_words).as_matching_blocks():
        yield from _alike(old_words, new_words, range(old_at, same.a), range(new_at, same.b))
        for offset in range(same.size):
            yield same.a + offset, same.b + offset, True
        old_at, new_at = same.a + same.size, same.b + same.size


def _words(block: Block) -> tuple[str, ...]:
    return tuple(words(block.text)) or (block.text,)


def _alike(
    old_words: Sequence[tuple[str, ...]], new_words: Sequence[tuple[str, ...]], old: range, new: range
) -> Iterator[tuple[int, int, bool]]:
    """Pair blocks between two that stayed, each with the first one left that has mostly the same words."""
    if len(old) > _MOST_COMPARED or len(new) > _MOST_COMPARED:
        return
    start = new.start
    for index in old:
        for other in range(start, new.stop):
            if LCSseq.normalized_similarity(old_words[index], new_words[other], score_cutoff=_CUT_OFF) >= _ALIKE:
                yield index, other, False
                start = other + 1
                break
