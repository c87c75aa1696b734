"""Links within an article: footnotes are recognised, other targets get an id.

A link refers to a footnote if its text is only a label (a number, a letter, a dagger, "note 2", perhaps in brackets)
and it goes to a later passage that is no heading, and that is named like a note, links back, or is called a note by the
link itself. Links that only lead back from a note ("↩", "^ a b") or from a heading to itself ("¶") are left out: every
format makes its own. Notes in the middle of a line are taken out of it first; see `inline_notes`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from typing import NamedTuple
from unicodedata import normalize

from extractors.blocks.block import BlockKind
from extractors.blocks.notes.note_links import NOTE_NAME, REFERENCE_ROLE, label_of
from extractors.blocks.tree import Element
from extractors.blocks.words import count_words
from extractors.saving.compose.inline import Break, Cell, Inline, Mark, Text, marks_of, text_of
from extractors.saving.compose.links import Links
from extractors.saving.compose.note_labels import free_label
from extractors.saving.compose.passages import Passage

_LONGEST_WAY_BACK = 6  # words; chosen by hand
_IN_BRACKETS = re.compile(r"\[[\d\s,;–-]*$")  # before a label: others of the literature
_MOST_IN_BRACKETS = 12  # pieces of text. Chosen by hand
_MOST_ASKED = 40  # pieces of a passage, which has more text than a way back from there on
_BACK = re.compile(r"[\s\u00a0]*[↩↵⏎⤴⮐⬑\U0001f519][\ufe0e\ufe0f]?[\s\u00a0]*")
_LEADS_BACK = re.compile(r"^[\s^↑]+")

_Block = tuple[int, bool]


class _Link(NamedTuple):
    """A link within the page: the inlines of a passage that it spans, its target, and its text."""

    start: int
    end: int
    name: str
    text: str
    is_reference: bool  # its markup says that it leads to a note


def resolve_anchors(passages: Sequence[Passage], links: Links) -> None:
    """Give every link within the page a target in the article, or else on the web, or else none."""
    _join_ways_back(passages)
    places: dict[str, Passage] = {}
    order: dict[int, int] = {}
    for number, passage in enumerate(passages):
        order[id(passage)] = number
        for name in passage.anchors:
            places.setdefault(name, passage)
    found = [(passage, list(_links_within(passage.inlines))) for passage in passages]
    goes_to = {
        id(passage): {_block(target) for link in inner if (target := places.get(link.name)) is not None}
        for passage, inner in found
    }
    labels = {passage.anchor_id.removeprefix("fn-") for passage in passages if passage.is_note}
    for passage, inner in found:
        for link in inner:
            target = places.get(link.name)
            label = label_of(link.text)
            if target is None or not label or target.is_note:
                continue
            if (
                order[id(target)] > order[id(passage)]
                and target.kind is not BlockKind.HEADING
                and (_block(passage) in goes_to[id(target)] or link.is_reference or NOTE_NAME.search(link.name))
            ):
                target.is_note, target.anchor_id = True, f"fn-{free_label(label, labels)}"
                _free_from_layout(target)
    notes = {_block(passage) for passage in passages if passage.is_note}
    for passage, inner in found:
        for link in reversed(inner):
            target = places.get(link.name)
            if target is not None and _is_only_way_back(passage, link) and goes_to[id(target)] & notes:
                passage.inlines[link.start : link.end] = []
            else:
                _resolve(passage, link, target, goes_to, links)
        while passage.is_note and passage.inlines and isinstance(first := passage.inlines[0], Text):
            if not _LEADS_BACK.fullmatch(first.text):
                passage.inlines[0] = replace(first, text=_LEADS_BACK.sub("", first.text))
                break
            del passage.inlines[0]
    _join_labels_to_notes(passages)


def _block(passage: Passage) -> _Block:
    """Return what the parts share into which a person split a paragraph: one has the reference, another its name."""
    return passage.index, passage.is_block


def _join_ways_back(passages: Sequence[Passage]) -> None:
    """Put a way back that is a line of its own before its note's text: "^", which has the note's name."""
    for passage, following in pairwise(passages):
        if not passage.anchors or not passage.containers or passage.containers != following.containers:
            continue
        signs = [inline for inline in passage.inlines if not isinstance(inline, Text) or inline.text.strip()]
        if signs and all(map(_name, signs)) and not count_words(text_of(passage.inlines)):
            following.inlines = [*passage.inlines, Text(" "), *following.inlines]
            following.anchors = passage.anchors + following.anchors
            passage.inlines, passage.anchors = [], []


def _resolve(
    passage: Passage, link: _Link, target: Passage | None, goes_to: dict[int, set[_Block]], links: Links
) -> None:
    inlines = passage.inlines[link.start : link.end]
    label = label_of(link.text)
    is_sign = not count_words(link.text)
    if is_sign and (
        passage.is_note
        or target is passage
        or passage.kind is BlockKind.HEADING
        or _BACK.fullmatch(link.text)  # in a later paragraph of a note
    ):
        passage.inlines[link.start : link.end] = []
        return
    mark: Mark | None = None
    if target is None:
        if passage.is_note and label and link.start < _LONGEST_WAY_BACK:
            passage.inlines[link.start : link.end] = []  # the way back to a passage that was dropped
            return
        is_lost_note = label and (link.is_reference or NOTE_NAME.search(link.name))  # dropped: its label leads nowhere
        is_of_heading = passage.kind is BlockKind.HEADING  # leads to the table of contents, as a rule
        outside = "" if is_lost_note or is_of_heading else links.from_outside(link.name)
        is_raised = is_lost_note and not _is_in_brackets(passage.inlines, link)
        mark = Mark("a", outside) if outside else Mark("sup") if is_raised else None
    elif target is not passage:
        if passage.is_note and label and _block(passage) in goes_to[id(target)] and not target.is_note:
            own = passage.anchor_id.removeprefix("fn-").partition("-")[0]
            if label != own:  # "a b" on a wiki: one way back for each reference to the note
                passage.inlines[link.start : link.end] = []
                return
            if (number := normalize("NFKC", link.text.strip())).isdecimal() and isinstance(last := inlines[-1], Text):
                written = last.text.rstrip() if link.text.strip() == number else number  # "¹"
                inlines[-1] = replace(last, text=f"{written}.")  # formats leave this form of it out
        if passage.is_note and not label and _is_way_back(passage, link, target, goes_to):
            passage.inlines[link.start : link.end] = []
            return
        if not target.anchor_id:
            target.anchor_id = f"part-{target.index}"
        mark = Mark("a", f"#{target.anchor_id}", REFERENCE_ROLE if target.is_note and label else "")
    passage.inlines[link.start : link.end] = [_marked(inline, mark) for inline in inlines]
    if mark is not None and mark.role == REFERENCE_ROLE:
        _without_brackets(passage.inlines, link)


def _is_in_brackets(inlines: Sequence[Inline], link: _Link) -> bool:
    """Tell whether a label stands in brackets, as one of the literature does: "[1]", "[1, 2–4]" on the line."""
    before = inlines[max(0, link.start - _MOST_IN_BRACKETS) : link.start]
    text = "".join(one.text if isinstance(one, Text) else " " for one in before)
    return link.text.strip()[:1] == "[" or _IN_BRACKETS.search(text) is not None


def _free_from_layout(note: Passage) -> None:
    """Make running text of a note that is a table row of its own: label and text side by side."""
    if note.kind is not BlockKind.TABLE_ROW or any(outer.tag == "table" for outer in note.containers):
        return
    note.kind = BlockKind.PARAGRAPH
    note.inlines = [Text(" ") if isinstance(inline, Cell) else inline for inline in note.inlines]


def _is_way_back(passage: Passage, link: _Link, target: Passage, goes_to: dict[int, set[_Block]]) -> bool:
    """Tell whether a link only says "Jump up" or "Back to the text" and contains no text of a note."""
    words = count_words(link.text)
    return (
        _block(passage) in goes_to[id(target)]
        and words <= _LONGEST_WAY_BACK
        and (len(passage.inlines) > _MOST_ASKED or count_words(text_of(passage.inlines)) > 2 * words)
    )


def _is_only_way_back(passage: Passage, link: _Link) -> bool:
    """Tell whether a passage is nothing but a few words that lead elsewhere: a note's last line, "[return]"."""
    words = count_words(link.text)
    may_be = 0 < words <= _LONGEST_WAY_BACK and not label_of(link.text) and len(passage.inlines) <= _MOST_ASKED
    return may_be and count_words(text_of(passage.inlines)) == words


def _without_brackets(inlines: list[Inline], link: _Link) -> None:
    """Remove brackets around a reference that are outside its link: each format makes its own."""
    before = inlines[link.start - 1] if link.start else None
    after = inlines[link.end] if link.end < len(inlines) else None
    if not isinstance(before, Text) or not isinstance(after, Text):
        return
    if before.text.endswith("[") and after.text.startswith("]"):
        inlines[link.start - 1] = replace(before, text=before.text[:-1])
        inlines[link.end] = replace(after, text=after.text[1:])


def _join_labels_to_notes(passages: Sequence[Passage]) -> None:
    """Add to a note whose label, or way back, has a line of its own the paragraphs in the same element."""
    for number, passage in enumerate(passages):
        if not passage.is_note or passage.containers:
            continue
        text = text_of(passage.inlines)
        if text.strip() and not label_of(text):
            continue
        home = passage.source.getparent()
        if home is None or (number and _is_within(passages[number - 1], home)):
            continue
        texts: list[Inline] = []
        for more in islice(passages, number + 1, None):
            if more.kind is not BlockKind.PARAGRAPH or more.is_note or more.containers or not _is_within(more, home):
                break
            texts += [*([Break()] if texts else []), *more.inlines]
            more.inlines = []
        passage.inlines = texts or passage.inlines


def _is_within(passage: Passage, home: Element) -> bool:
    return any(outer is home for outer in passage.source.iterancestors())


def _links_within(inlines: Sequence[Inline]) -> Iterator[_Link]:
    start = 0
    while start < len(inlines):
        name = _name(inlines[start])
        end = start + 1
        while name and end < len(inlines) and _name(inlines[end]) == name:
            end += 1
        if name:
            text = "".join(inline.text for inline in inlines[start:end] if isinstance(inline, Text))
            yield _Link(start, end, name, text, _calls_itself_reference(inlines[start]))
        start = end


def _name(inline: Inline) -> str:
    if isinstance(inline, Text):
        for mark in inline.marks:
            if mark.tag == "a" and mark.href.startswith("#"):
                return mark.href[1:]
    return ""


def _calls_itself_reference(inline: Inline) -> bool:
    return any(mark.tag == "a" and mark.role == REFERENCE_ROLE for mark in marks_of(inline))


def _marked(inline: Inline, mark: Mark | None) -> Inline:
    """Return a run with its link mark replaced by another."""
    if not isinstance(inline, Text):
        return inline
    if mark is not None and mark.tag == "sup" and any(old.tag == "sup" for old in inline.marks):
        mark = None
    marks = tuple(new for old in inline.marks if (new := mark if old.tag == "a" else old) is not None)
    return replace(inline, marks=marks)
