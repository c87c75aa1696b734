"""Links around whole blocks: a teaser in which every line and the picture is one link.

In the article such a link appears once, on the heading if there is one, or else on the first words.
"""

from collections.abc import Sequence
from dataclasses import replace

from extractors.blocks.block import BlockKind
from extractors.blocks.tree import Element
from extractors.saving.compose.inline import Formula, Inline, Picture, Text, marks_of
from extractors.saving.compose.passages import Passage


def narrow_block_links(passages: Sequence[Passage]) -> None:
    """Leave each link around several passages on one of them."""
    holders: dict[Element, Passage] = {}
    for passage in passages:
        for card in _cards(passage):
            chosen = holders.get(card)
            if chosen is None or _rank(passage) > _rank(chosen):
                holders[card] = passage
    for passage in passages:
        if any(True for _ in _cards(passage)):
            passage.inlines = [_settled(inline, passage, holders) for inline in passage.inlines]


def _cards(passage: Passage) -> list[Element]:
    return [mark.card for inline in passage.inlines for mark in marks_of(inline) if mark.card is not None]


def _rank(passage: Passage) -> int:
    """Return how well a passage can carry the link: a heading best, a picture alone worst."""
    if passage.kind is BlockKind.HEADING:
        return 2
    return int(passage.is_block)


def _settled(inline: Inline, passage: Passage, holders: dict[Element, Passage]) -> Inline:
    if not isinstance(inline, Text | Picture | Formula):
        return inline
    marks = tuple(
        mark._replace(card=None) for mark in inline.marks if mark.card is None or holders[mark.card] is passage
    )
    return replace(inline, marks=marks)
