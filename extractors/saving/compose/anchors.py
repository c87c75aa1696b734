"""Links from one place of an article to another: footnotes are recognised, other places get an id.

A link is a footnote's when its text is no more than a number or a letter, perhaps in brackets, and it goes to a passage
behind it that is no heading, and that either is named as notes are or links back. Signs that only link back from a note
("↩", "^") or from a heading to itself ("¶") are left out: they have no words, and every format makes its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.blocks.block import BlockKind
from extractors.blocks.words import count_words
from extractors.saving.compose.inline import Inline, Mark, Text
from extractors.saving.compose.links import Links
from extractors.saving.compose.passages import Passage

REFERENCE_ROLE = "doc-noteref"
NOTE_ROLE = "doc-endnote"

_LABEL = re.compile(r"\s*[\[({]?\s*(\d{1,4}|[a-zA-Z]{1,2}|[ivx]{1,6})\s*[\])}.]?\s*")
NOTE_NAME = re.compile(
    r"(?:^|[^a-z])(?:fn|ftn|edn|en|notes?|cite|cit|ref|bib|cr|footnotes?|endnotes?)(?=[^a-z]|$)", re.IGNORECASE
)


class _Link(NamedTuple):
    """A link within the page: which inlines of a passage it holds, where it goes, and its text."""

    start: int
    end: int
    name: str
    text: str


def settle_anchors(passages: Sequence[Passage], links: Links) -> None:
    """Give every link within the page its place in the article, else on the web, else none."""
    places: dict[str, Passage] = {}
    order: dict[int, int] = {}
    for number, passage in enumerate(passages):
        order[id(passage)] = number
        for name in passage.anchors:
            places.setdefault(name, passage)
    found = [(passage, list(_links_within(passage.inlines))) for passage in passages]
    goes_to = {id(passage): {id(places.get(link.name)) for link in inner} for passage, inner in found}
    labels: dict[str, Passage] = {}
    for passage, inner in found:
        for link in inner:
            target = places.get(link.name)
            label = label_of(link.text)
            if target is None or not label or target.is_note or label in labels:
                continue
            if (
                order[id(target)] > order[id(passage)]
                and target.kind is not BlockKind.HEADING
                and (id(passage) in goes_to[id(target)] or NOTE_NAME.search(link.name))
            ):
                labels[label] = target
                target.is_note, target.anchor_id = True, f"fn-{label}"
    for passage, inner in found:
        for link in reversed(inner):
            _settle(passage, link, places.get(link.name), labels, links)


def _settle(passage: Passage, link: _Link, target: Passage | None, labels: dict[str, Passage], links: Links) -> None:
    inlines = passage.inlines[link.start : link.end]
    if not count_words(link.text) and (passage.is_note or target is passage or passage.kind is BlockKind.HEADING):
        passage.inlines[link.start : link.end] = []
        return
    mark: Mark | None = None
    if target is None:
        is_lost_note = label_of(link.text) and NOTE_NAME.search(link.name)  # the note was dropped: no way leads to it
        outside = "" if is_lost_note else links.from_outside(link.name)
        mark = Mark("a", outside) if outside else None
    elif target is not passage:
        if not target.anchor_id:
            target.anchor_id = f"part-{target.index}"
        is_reference = target.is_note and labels.get(label_of(link.text)) is target
        mark = Mark("a", f"#{target.anchor_id}", REFERENCE_ROLE if is_reference else "")
    passage.inlines[link.start : link.end] = [_marked(inline, mark) for inline in inlines]


def label_of(text: str) -> str:
    """Return the number or the letters that a link's text is, or ""."""
    found = _LABEL.fullmatch(text)
    return found[1].lower() if found else ""


def _links_within(inlines: Sequence[Inline]) -> Iterator[_Link]:
    start = 0
    while start < len(inlines):
        name = _name(inlines[start])
        end = start + 1
        while name and end < len(inlines) and _name(inlines[end]) == name:
            end += 1
        if name:
            text = "".join(inline.text for inline in inlines[start:end] if isinstance(inline, Text))
            yield _Link(start, end, name, text)
        start = end


def _name(inline: Inline) -> str:
    if isinstance(inline, Text):
        for mark in inline.marks:
            if mark.tag == "a" and mark.href.startswith("#"):
                return mark.href[1:]
    return ""


def _marked(inline: Inline, mark: Mark | None) -> Inline:
    """Return a run with another link mark in the place of its own."""
    if not isinstance(inline, Text):
        return inline
    marks = tuple(new for old in inline.marks if (new := mark if old.tag == "a" else old) is not None)
    return replace(inline, marks=marks)
