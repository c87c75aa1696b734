"""Notes that a click opens in the middle of their line.

<details class="ptx-footnote"><summary><sup>1</sup></summary><div>The note.</div></details>          PreTeXt
<span>1<span role="tooltip">The note.</span></span>                                                  a tooltip's box
<p><span class="sidenote">Low tide.</span>The boats …</p>                                             Gutenberg
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.notes.note_links import INLINE_NOTE_CLASS, is_inline_note, label_of, names_inline_note
from extractors.blocks.parsed_html import ParsedHtml

_CALLED = re.compile(r"(?:^|[\s_-])(?:foot-?note|end-?note|side-?note|fn)(?:$|[\s_-])", re.IGNORECASE)
_MOST_TEXTS = 4  # of a label
_WRAPPERS = ("div", "p", "section", "aside")


def open_note(details: Element) -> None:
    """Make a raised label of a note's summary, and a note in its line of the rest, in place."""
    if not len(details) or details[0].tag != "summary" or not _CALLED.search(details.get("class") or ""):
        return
    label = details[0]
    text = "".join(islice(label.itertext(), _MOST_TEXTS)).strip()
    if not label_of(text):
        return
    note = etree.Element("span", {"class": INLINE_NOTE_CLASS})
    note.text = f" {(label.tail or '').lstrip()}"
    note.extend(details[1:])
    for inner in note.iter(*_WRAPPERS):
        inner.tag = "span"
    label[:] = []
    label.tag, label.text, label.tail = "sup", text, None
    details.append(note)
    details.tag = "span"
    details.attrib.clear()


def raise_labels(body: Element) -> None:
    """Make the label before a note a superscript, if both are in one box: a tooltip's."""
    for note in body.iter("span", "small"):
        box = note.getparent()
        if not is_inline_note(note) or box is None or box.tag != "span":
            continue
        if box[0] is note and label_of(box.text or ""):
            label = etree.Element("sup")
            label.text, box.text = (box.text or "").strip(), None
            box.insert(0, label)


def part_notes(parsed: ParsedHtml) -> None:
    """Put a space behind each note in its line, with which a paragraph begins: a book's remark in the margin."""
    if not any(map(names_inline_note, parsed.classes)):
        return
    for note in parsed.body.iter("span", "small"):
        outer = note.getparent()
        is_first = outer is not None and outer[0] is note and not (outer.text or "").strip()
        if is_first and (note.tail or "")[:1].isalnum() and is_inline_note(note):
            note.tail = f" {note.tail}"
