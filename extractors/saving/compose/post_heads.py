"""The head of a thread's post, its author and date, as one line before the post."""

from collections.abc import Sequence

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.roles.posts import post_lines
from extractors.saving.compose.inline import Text
from extractors.saving.compose.passages import Passage

_BETWEEN = " · "


def join_post_heads(passages: Sequence[Passage], cut: Segmentation, kept: Sequence[bool]) -> list[Passage]:
    """Return passages in which a post's author and date are one line, if they are side by side on the page."""
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
    """Turn a heading or list item into a paragraph."""
    passage.kind, passage.level = BlockKind.PARAGRAPH, 0
    passage.containers = tuple(outer for outer in passage.containers if outer.tag in ("blockquote", "td"))
