"""Footnotes: a separate part of the document; Word shows each note's text at its mark.

python-docx does not support them. A note becomes a footnote if it is a paragraph or a list item; in a table it stays in
place, and its mark is a link.
"""

from typing import Any

from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE
from extractors.blocks.tree import Element
from extractors.saving.word import styles
from extractors.saving.word.markup import element, qualified_name

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


class Notes:
    """The footnotes of one article, taken out of its body."""

    def __init__(self, body: Element) -> None:
        self.found: dict[str, Element] = {}
        self._numbers: dict[str, int] = {}
        named_places = {place.get("id"): place for place in body.iter("p", "li") if place.get("role") == NOTE_ROLE}
        for link in list(body.iter("a")):
            name = (link.get("href") or "")[1:]
            if link.get("role") != REFERENCE_ROLE or name not in named_places or name in self.found:
                continue
            if all(outer.get("role") != NOTE_ROLE for outer in link.iterancestors()):  # Word has no notes of notes
                self.found[name] = named_places[name]
        for note in self.found.values():
            _take_out(note)

    def mark(self, name: str) -> Element | None:
        """Return the mark of a note; None if there is none, or it has been used: Word allows one per note."""
        if name not in self.found or name in self._numbers:
            return None
        number = self._numbers[name] = len(self._numbers) + 1
        return element(
            "w:r",
            element("w:rPr", element("w:rStyle", val=styles.NOTE_MARK)),
            element("w:footnoteReference", id=number),
        )

    def in_order(self) -> list[tuple[int, Element]]:
        """Return (number, note) of all whose marks were used."""
        return [(number, self.found[name]) for name, number in self._numbers.items()]


def notes_part(package: Any) -> Any:
    """Return a new part for footnotes, with the two separators that Word requires."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart

    root: Any = element("w:footnotes")
    for number, kind, sign in ((-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator")):
        run = element("w:r", element(f"w:{sign}"))
        root.append(element("w:footnote", element("w:p", run), type=kind, id=number))
    return XmlPart(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, root, package)


def footnote(number: int, paragraphs: list[Element]) -> Element:
    """Return a footnote; its own mark comes before its first words."""
    mark = element("w:r", element("w:rPr", element("w:rStyle", val=styles.NOTE_MARK)), element("w:footnoteRef"))
    first = next((one for one in paragraphs if one.tag == qualified_name("w:p")), None)
    if first is None:
        first = element("w:p")
        paragraphs = [first, *paragraphs]
    properties = first.find(qualified_name("w:pPr"))
    first.insert(0 if properties is None else 1, mark)
    return element("w:footnote", *paragraphs, id=number)


def _take_out(note: Element) -> None:
    parent = note.getparent()
    if parent is None:
        return
    note.tail = None
    parent.remove(note)
    if parent.tag in ("ol", "ul") and not len(parent) and (outer := parent.getparent()) is not None:
        outer.remove(parent)
