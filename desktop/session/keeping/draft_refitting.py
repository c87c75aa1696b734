"""What survives when a page is read again: the person's corrections."""

from extractors.blocks.block import Block
from extractors.editing.draft import Draft


def refitted_draft(draft: Draft, old_blocks: tuple[Block, ...], blocks: tuple[Block, ...]) -> Draft | None:
    """Return a draft for the blocks of a page that was read again; None where nothing was corrected. Slow."""
    if not (draft.decisions or draft.is_corrected):
        return None
    from extractors.editing.refitting import refit  # RapidFuzz, 10 ms: not paid at start-up

    return refit(draft, old_blocks, blocks)
