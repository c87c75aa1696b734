"""Writes out what a page expresses by more than text: numbers of notes, super- and subscripts, formulas, pictures.

Every text-only format begins here, so that none turns 10<sup>6</sup> into 106 or joins two words.
"""

import re

from extractors.blocks.tree import Element, parse_clean
from extractors.saving.pictures.picture_links import set_apart
from extractors.saving.plain_text.formulas import write_out_formulas
from extractors.saving.raised_text import write_out_note_labels, write_out_raised, write_out_references

_SENTENCE_ENDS = frozenset(".!?:;…。！？")
_FILE = re.compile(r"\.\w{3,4}$")
# Chosen by hand.
_LONGEST_WORD = 30  # characters
_MOST_WORDS = 4


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
        # Without a word the words on both sides would join.
        image.tail = set_apart(image, _word_in_sentence(image)) + (image.tail or "")
    return body


def _word_in_sentence(image: Element) -> str:
    """Return what a picture says in the middle of a sentence: a symbol, a button's name.

    Pictures between sentences, and those with a whole description, are no part of the text.
    """
    words = (image.get("alt") or "").strip()
    if not words or len(words) > _LONGEST_WORD or words.count(" ") >= _MOST_WORDS or _FILE.search(words):
        return ""
    before, outer = image.getprevious(), image.getparent()
    ahead = ((outer.text if outer is not None else "") if before is None else before.tail) or ""
    ahead, behind = ahead.rstrip(), (image.tail or "").lstrip()
    if not ahead or not behind or ahead[-1] in _SENTENCE_ENDS:
        return ""
    return "" if behind[0].isupper() else words
