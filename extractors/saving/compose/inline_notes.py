"""Notes in the middle of a line: sidenotes, tooltips and LaTeXML's notes, each beside its mark.

In a browser they float in the margin or open on a click. In running text they would be glued to the preceding word, so
their text goes to the end of the article, as a note like any other, and the mark links to it.
"""

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import count
from typing import TypeGuard

from extractors.blocks.block import BlockKind
from extractors.blocks.notes.note_links import REFERENCE_ROLE, label_of
from extractors.blocks.tree import Element
from extractors.saving.compose.element_roles import INLINE_NOTE
from extractors.saving.compose.inline import Inline, Mark, Picture, Text, marks_of
from extractors.saving.compose.note_labels import free_label, without_own_label
from extractors.saving.compose.passages import Passage

_OPENING_SIGNS = frozenset("⊕⊗")  # open a note in the margin on a small screen


def extract_inline_notes(passages: Sequence[Passage]) -> list[Passage]:
    """Take inline notes out of their passages, and return them as passages for the end of the article."""
    notes: list[Passage] = []
    labels: set[str] = set()
    linked: set[str] | None = None  # of notes that the page has elsewhere
    for passage in passages:
        if any(_note_of(inline) is not None for inline in passage.inlines):
            if linked is None:
                linked = {label_of(one.text) for other in passages for one in other.inlines if _leads_within(one)}
            notes += _taken_out(passage, labels, linked)
    return notes


def _leads_within(inline: Inline) -> TypeGuard[Text]:
    return isinstance(inline, Text) and any(mark.tag == "a" and mark.href.startswith("#") for mark in inline.marks)


def _taken_out(passage: Passage, labels: set[str], linked: Set[str]) -> list[Passage]:
    notes: dict[Element, Passage] = {}
    left: list[Inline] = []
    for inline in passage.inlines:
        source = _note_of(inline)
        if source is None:
            left.append(inline)
            continue
        note = notes.get(source)
        if note is None:
            if isinstance(inline, Text) and not inline.text.strip():
                continue  # before its text; where there is none, it is no note
            own = _label_before(left)
            unused = next(number for number in count(len(labels) + 1) if str(number) not in linked)
            label = free_label(own or str(unused), labels)
            note = notes[source] = Passage(passage.index, BlockKind.PARAGRAPH, 0, source, is_block=False)
            note.is_note, note.anchor_id = True, f"fn-{label}"
            note.anchors = [f"note {label}"]  # with a space, which no id of a page has
            _refer(left, label)
        note.inlines.append(_without_note(inline))
    passage.inlines = left
    for note in notes.values():
        note.inlines = without_own_label(note.inlines, note.anchor_id)
    return list(notes.values())


def _label_before(inlines: Sequence[Inline]) -> str:
    """Return the superscript or linked label directly before a note."""
    last = next((one for one in reversed(inlines) if not isinstance(one, Text) or one.text.strip()), None)
    is_mark = isinstance(last, Text) and any(mark.tag in ("sup", "a") for mark in last.marks)
    return label_of(last.text) if isinstance(last, Text) and is_mark else ""


def _refer(inlines: list[Inline], label: str) -> None:
    """Link the label before a note to it, or write a label if there is none."""
    reference = Mark("a", f"#note {label}", REFERENCE_ROLE)
    if inlines and isinstance(inlines[-1], Text) and inlines[-1].text.strip() in _OPENING_SIGNS:
        inlines.pop()
    if not _label_before(inlines):
        outer = marks_of(inlines[-1]) if inlines and not isinstance(inlines[-1], Picture) else ()
        inlines.append(Text(label, (*(mark for mark in outer if mark.tag not in ("a", "sup")), Mark("sup"), reference)))
        return
    while isinstance(last := inlines[-1], Text) and not last.text.strip():
        inlines.pop()
    if isinstance(last, Text):
        marks = tuple(mark for mark in last.marks if mark.tag not in ("a", "sup"))
        inlines[-1] = replace(last, text=last.text.strip(), marks=(*marks, Mark("sup"), reference))


def _note_of(inline: Inline) -> Element | None:
    return next((mark.card for mark in marks_of(inline) if mark.tag == INLINE_NOTE), None)


def _without_note(inline: Inline) -> Inline:
    if not isinstance(inline, Text):
        return inline
    own = max(number for number, mark in enumerate(inline.marks) if mark.tag == INLINE_NOTE) + 1
    return replace(inline, marks=inline.marks[own:])  # the marks around a note are its mark's: raised, a link
