"""Puts passages into a person's order, and removes links that they took out."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.saving.compose.inline import Formula, Inline, Picture, Text
from extractors.saving.compose.passages import Passage


def reorder(passages: Sequence[Passage], order: Sequence[int]) -> list[Passage]:
    """Return passages with the blocks in another order.

    A picture goes with its caption if it has one, or else with the block before it.

    Args:
        passages: the article's, in the order of the page.
        order: the indices of the kept blocks in the order of the article.
    """
    if all(first < second for first, second in pairwise(order)):
        return list(passages)
    top: list[Passage] = []
    with_block: dict[int, list[Passage]] = {}
    group = top
    waiting: list[Passage] = []  # pictures that may belong to the next block
    for passage in passages:
        if not passage.is_block:
            waiting.append(passage)
            continue
        own = [one for one in waiting if _figure(one) is not None and _figure(one) in passage.containers]
        group += [one for one in waiting if one not in own]
        group = with_block.setdefault(passage.index, [])
        group += [*own, passage]
        waiting = []
    group += waiting
    return top + [passage for index in order for passage in with_block.get(index, ())]


def without_links(inlines: Sequence[Inline]) -> list[Inline]:
    """Return inlines without their links; footnote marks and links within the article stay."""
    return [_unlinked(inline) for inline in inlines]


def _unlinked(inline: Inline) -> Inline:
    if not isinstance(inline, Text | Picture | Formula):
        return inline
    marks = tuple(mark for mark in inline.marks if mark.tag != "a" or mark.role or mark.href.startswith("#"))
    match inline:
        case Text(text=text):
            return Text(text, marks)
        case Picture():
            return replace(inline, marks=marks)
        case Formula(source=source, text=text):
            return Formula(source, text, marks)


def _figure(passage: Passage) -> object | None:
    return next((one for one in passage.containers if one.tag == "figure"), None)
