"""Buttons and choices in the middle of a sentence, which are part of it: "A <button>tide</button> is a wave."

A glossary has such buttons. Of a choice, `<select>`, the sentence has what is chosen; of a field the number in it:
"Serves <input value=4> people". All others are separate from the text around them ("Copy", "Follow").
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS, SKIPPED_TAGS, is_hidden

_LONGEST_TERM = 60  # characters; chosen by hand
_MOST = 2_000  # buttons and choices; chosen by hand: against a page made to be slow
_SENTENCE_ENDS = frozenset(".!?…:;|·•。！？：；")
_OPENING = frozenset("([{«„“‘「『（")
_GOING_ON = frozenset(",;")
_FIELDS = (None, "number", "text")
_AMOUNT = re.compile(r"\d{1,6}(?:[.,/]\d{1,3})?")
_APART = BLOCK_TAGS | SKIPPED_TAGS | {"br"}
_CLOSING = frozenset(",.;:!?)]}»”’」』、。，；：！？）")


def join_buttons(parsed: ParsedHtml) -> None:
    """Make spans of the buttons and choices in the middle of a page's sentences, in place."""
    for button in list(islice(parsed.body.iter("button", "select", "input"), _MOST)):
        is_field = button.tag == "input"
        if is_field and not (button.get("type") in _FIELDS and _AMOUNT.fullmatch(button.get("value") or "")):
            continue
        behind = _behind(button)
        is_choice = button.tag == "select" or is_field
        if not behind or (not is_choice and any(inner.tag in BLOCK_TAGS for inner in button.iterdescendants())):
            continue
        if is_field:
            term = button.get("value") or ""
        else:
            term = _chosen(button) if is_choice else "".join(button.itertext()).strip()
        before = _before(button)
        if is_field and before.rstrip().endswith(":"):
            before = f"{before.rstrip()[:-1]} "  # "Servings: 4 people"
        if _goes_on(before, term, behind) if before else term and behind[0] in ",;":
            button.tag = "span"
            if before[-1:].isalnum() and term[:1].isalnum() and not _is_uncased(term[0]):
                button.text = f" {button.text or ''}"
            if is_choice:
                button[:] = []
                button.text = term


def _chosen(choice: Element) -> str:
    """Return what a browser shows of a choice: the option that is chosen, or the first."""
    shown = ""
    for option in choice.iter("option"):
        is_chosen = option.get("selected") is not None
        if is_chosen or not shown:
            shown = " ".join("".join(option.itertext()).split())
        if is_chosen:
            break
    return shown


def _goes_on(before: str, term: str, behind: str) -> bool:
    """Tell whether one sentence goes on from before a button to behind it."""
    last, first = before.rstrip()[-1], behind.lstrip()[0]
    if len(term) > _LONGEST_TERM or last in _SENTENCE_ENDS:
        return False
    if term and not (before[-1].isspace() or last in _OPENING or _is_uncased(last) or term[-1] in _GOING_ON):
        return False
    if first in _CLOSING:
        return True
    return _is_uncased(first) or (behind[0].isspace() and (first.islower() or first in _OPENING))


def _is_uncased(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()


def _before(element: Element) -> str:
    """Return the text right before an element in its own paragraph; "" if a block ends there."""
    for inner in _inline(element):
        for sibling in inner.itersiblings(preceding=True):
            if (sibling.tail or "").strip():
                return sibling.tail or ""
            if sibling.tag in _APART:
                return ""
            if text := "".join(sibling.itertext()).strip():
                return text + (sibling.tail or "")
        outer = inner.getparent()
        if outer is not None and (outer.text or "").strip():
            return outer.text or ""
    return ""


def _behind(element: Element) -> str:
    """Return the text right behind an element in its own paragraph, or behind what it opens; "" if there is none."""
    for inner in _inline(element):
        outer = inner.getparent()
        if (inner.tail or "").strip():
            return inner.tail or ""
        for sibling in inner.itersiblings():
            if sibling.tag in BLOCK_TAGS or not is_hidden(sibling, str(sibling.tag), outer):
                return ""
            if (sibling.tail or "").strip():
                return sibling.tail or ""
    return ""


def _inline(element: Element) -> Iterator[Element]:
    """Return an element and those around it, out to the paragraph's own child."""
    yield element
    for outer in element.iterancestors():
        if outer.tag in BLOCK_TAGS:
            return
        yield outer
