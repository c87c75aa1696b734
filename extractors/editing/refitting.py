"""Carry a draft over to a page that was read again: in another encoding, or because its file changed."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq

from extractors.blocks.block import Block
from extractors.blocks.words import words
from extractors.editing.draft import Decision, Draft

_ALIKE = 0.8  # of the words: a block that was mended is still the same block. By hand
_CUT_OFF = _ALIKE - 0.001  # RapidFuzz takes four words of five for less than 0.8 where that is the cut-off itself
_MOST_COMPARED = 200  # blocks between two that stayed: beyond it everything there counts as new. By hand


def refit(draft: Draft, old_blocks: Sequence[Block], blocks: Sequence[Block]) -> Draft:
    """Return a draft for the new blocks that keeps the corrections which still fit.

    A block is the same when its words are, in the order of the page; then everything decided about it stays. One that
    mostly kept its words stays kept or dropped, but an edited text is let go where the page's text has changed. The
    proposal follows the blocks too, and drops those that are new, until the extractors have answered.

    Args:
        draft: the draft of the page as it was.
        old_blocks: the blocks of the page as it was.
        blocks: those of the page as it is now.
    """
    base = [False] * len(blocks)
    decisions: dict[int, Decision] = {}
    for old, new, is_same in _pairs(old_blocks, blocks):
        base[new] = draft.base[old]
        made = draft.decisions.get(old)
        if made is not None:
            decisions[new] = made if is_same else Decision(is_kept=made.is_kept, kind=made.kind, level=made.level)
    return Draft(base_name=draft.base_name, base=tuple(base), decisions=decisions, metadata=draft.metadata)


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
    """Pair blocks between two that stayed, each with the first one not yet passed that has mostly its words."""
    if len(old) > _MOST_COMPARED or len(new) > _MOST_COMPARED:
        return
    start = new.start
    for index in old:
        for other in range(start, new.stop):
            if LCSseq.normalized_similarity(old_words[index], new_words[other], score_cutoff=_CUT_OFF) >= _ALIKE:
                yield index, other, False
                start = other + 1
                break
