"""The head of a thread's post, its writer and date, as one line before the post."""

from collections.abc import Sequence

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.roles.posts import post_lines
from extractors.saving.compose.inline import Text
from extractors.saving.compose.passages import Passage

_BETWEEN = " · "


def heads_joined(passages: Sequence[Passage], cut: Segmentation, kept: Sequence[bool]) -> list[Passage]:
    """Return passages in which the writer of a post and its date are one line, where they stand side by side."""
    lines = {writer: date for writer, date in post_lines(cut, kept).items() if date is not None}
    joined: list[Passage] = []
    for passage in passages:
        before = joined[-1] if joined else None
        if before is not None and _can_be_line(passage) and _can_be_line(before):
            if lines.get(before.index) == passage.index:
                before.inlines = [*before.inlines, Text(_BETWEEN), *passage.inlines]
                before.anchors += passage.anchors
                _be_line(before)
                continue
            if lines.get(passage.index) == before.index:
                passage.inlines = [*passage.inlines, Text(_BETWEEN), *before.inlines]
                passage.anchors += before.anchors
                joined.pop()
                _be_line(passage)
        joined.append(passage)
    return joined


def _can_be_line(passage: Passage) -> bool:
    return passage.is_block and not passage.is_placed_by_hand and passage.kind is not BlockKind.TABLE_ROW


def _be_line(passage: Passage) -> None:
    """Make a paragraph of what a page may have set as a heading or a list's item."""
    passage.kind, passage.level = BlockKind.PARAGRAPH, 0
    passage.containers = tuple(outer for outer in passage.containers if outer.tag in ("blockquote", "td"))
