"""Writes out what a page expresses by more than text: numbers of notes, super- and subscripts, formulas, pictures.

Every text-only format begins here, so that none turns 10<sup>6</sup> into 106 or joins two words.
"""

from extractors.blocks.tree import Element, parse_clean
from extractors.saving.pictures.picture_links import set_apart
from extractors.saving.plain_text.formulas import write_out_formulas
from extractors.saving.raised_text import write_out_note_labels, write_out_raised, write_out_references


def write_out(body_html: str, *, has_note_labels: bool = False) -> Element:
    """Return the tree of a clean body in which everything that text can express is text.

    Args:
        body_html: the body.
        has_note_labels: whether each note begins with its number, as an item of a list.
    """
    body = parse_clean(body_html)
    if has_note_labels:
        write_out_note_labels(body)
    write_out_references(body)
    write_out_raised(body)
    write_out_formulas(body)
    for image in body.iter("img"):
        image.tail = set_apart(image, "") + (image.tail or "")  # else the words on both sides would join
    return body
