"""Paragraphs that a person split or joined: a blank line in an edited text starts another."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from extractors.blocks.block import BlockKind
from extractors.saving.compose.inline import Break, Inline, Text
from extractors.saving.compose.passages import Passage

WHOLE_KINDS = frozenset({BlockKind.CODE, BlockKind.TABLE_ROW})  # code may contain blank lines; a row has cells


def split_paragraphs(passages: Sequence[Passage], edited: Collection[int]) -> list[Passage]:
    """Return passages, those with a blank line in their edited text split.

    Args:
        passages: the article's, in order.
        edited: the indices of the blocks whose text a person edited.
    """
    made: list[Passage] = []
    for passage in passages:
        if passage.index not in edited or not passage.is_block or passage.kind in WHOLE_KINDS:
            made.append(passage)
            continue
        first, *others = _at_blank_lines(passage.inlines)
        made.append(replace(passage, inlines=first))
        is_heading = passage.kind is BlockKind.HEADING
        kind, level = (BlockKind.PARAGRAPH, 0) if is_heading else (passage.kind, passage.level)
        made += [replace(passage, inlines=one, kind=kind, level=level, anchors=[], anchor_id="") for one in others]
    return made


def join_paragraphs(passages: Sequence[Passage], joining: Collection[int]) -> list[Passage]:
    """Return passages, those that a person joined to the one before merged into it.

    Args:
        passages: the article's, in order.
        joining: the indices of the blocks that continue the paragraph before them.
    """
    made: list[Passage] = []
    for passage in passages:
        before = made[-1] if made else None
        if before is None or not passage.is_block or passage.index not in joining or not _may_join(before, passage):
            made.append(passage)
            continue
        inlines = [*before.inlines, Text(" "), *passage.inlines]
        made[-1] = replace(before, inlines=inlines, anchors=[*before.anchors, *passage.anchors])
    return made


def _may_join(before: Passage, passage: Passage) -> bool:
    return before.is_block and before.kind not in WHOLE_KINDS and passage.kind not in WHOLE_KINDS


def _at_blank_lines(inlines: Sequence[Inline]) -> list[list[Inline]]:
    """Split inlines at two line breaks with only white space between them."""
    pieces: list[list[Inline]] = [[]]
    breaks = 0
    for inline in inlines:
        if isinstance(inline, Break):
            breaks += 1
            continue
        if isinstance(inline, Text) and inline.text.isspace() and breaks:
            continue
        if breaks > 1 and pieces[-1]:
            pieces.append([])
        elif breaks:
            pieces[-1].append(Break())
        breaks = 0
        pieces[-1].append(inline)
    return pieces
