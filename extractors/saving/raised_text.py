"""Superscripts, subscripts and footnote marks as plain text, so that 10<sup>6</sup> never reads 106.

If every character has a super- or subscript form in Unicode, that is used (10⁶, H₂O); else it is marked, as in TeX:
x^n, a_(max). Endings of ordinals and trademarks are words and stay as they are: 1st, 2e, Unhusk™ as "TM".
"""

import re
from itertools import islice

from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE, label_of
from extractors.blocks.tree import Element

_RAISED = dict(zip("0123456789+-=()−ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻ⁿⁱ", strict=True))
_LOWERED = dict(zip("0123456789+-=()−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋", strict=True))
_FORMS = {"sup": ("^", _RAISED), "sub": ("_", _LOWERED)}
_FIRST = re.compile(r"[\[(]?\s*(\w{1,4}|[*†‡]{1,3})\s*(?:[\])]|[.:]?\s|$)")
_BEFORE_NOTES = frozenset(".,;:!?…\"'”’»。，、！？」』")
_LETTERS = frozenset("aceor")  # which are endings behind numbers and in abbreviations alone: "Boats" and "a"
_WORD = re.compile(r"[^\W\d_]{2}[a-zà-ÿ]$")
_BEFORE_INDICES = ")]}′″/⁄∑∏∫∮∪∩⋃⋂⋁⋀"
_NUMBERS = re.compile(r"\d{1,3}(?:(?:,\s?|[-–])\d{1,3})+")  # of notes: "3,4"
_STROKES = frozenset("/\u2044")
_MOST_PIECES = 6  # of text, at the beginning of a note. Chosen by hand
_MARKS = frozenset({"a", "em", "strong", "del"})
_WORDS = frozenset(
    "st nd rd th er ers re res e es è ès ème èmes eme emes ère ères nde ndes de ste ter o a º ª os as r c tm sm ™ ® © "
    "mo do me mes lle lles gr grs ie ies ve".split()
)  # ordinals and abbreviations ("Mme", "Cie") of European languages, and trademarks; chosen by hand


def write_out_raised(body: Element) -> None:
    """Replace each superscript and subscript by text."""
    for element in reversed(list(body.iter("sup", "sub"))):  # the innermost first
        if next(element.iter("img", "math"), None) is not None or _refers(element):
            continue  # a note's number in its link, or one that contains more than text
        for line_end in element.iter("br"):
            line_end.tail = f" {line_end.tail or ''}"  # it separates two numbers
        text = "".join(element.itertext())
        stands_alone = not (_follows_text(element) or _is_before_text(element, text))
        written = raised_as_text(str(element.tag), text, follows_text=not stands_alone)
        if written in _LETTERS and element.tag == "sup" and _WORD.search(_text_before(element)):
            written = f"^{written}"  # of a note below a table
        _replace(element, written)


def write_out_references(body: Element) -> None:
    """Put a note's number in brackets, so that it is not read as part of the word or number before it."""
    for link in body.iter("a"):
        label = "".join(link.itertext()).strip().rstrip(")")
        if link.get("role") == REFERENCE_ROLE and label.isalnum():
            link[:] = []
            link.text = f"[{label}]"


def write_out_note_labels(body: Element) -> None:
    """Put a note's number before its text, as at its references, where no number of a list says it."""
    shown: dict[str, str] = {}
    for link in body.iter("a"):
        if link.get("role") == REFERENCE_ROLE:
            shown.setdefault((link.get("href") or "")[1:], "".join(link.itertext()).strip(" []()"))
    for note in body.iter("p", "li", "div") if shown else ():
        label = shown.get(note.get("id") or "", "")
        if note.get("role") != NOTE_ROLE or not label or _number_in_list(note) == label:
            continue
        first = _FIRST.match("".join(islice(note.itertext(), _MOST_PIECES)).lstrip())
        if first is None or label_of(first[1]) != label_of(label):
            note.text = f"[{label}] {(note.text or '').lstrip()}"


def raised_as_text(tag: str, text: str, *, follows_text: bool = True) -> str:
    """Return the plain text of a `sup` or `sub` element.

    Args:
        tag: "sup" or "sub".
        text: its content.
        follows_text: whether a letter or digit comes right before it; else it cannot be misread.
    """
    words = text.strip()
    mark, forms = _FORMS[tag]
    if not words or not follows_text or words.lower().rstrip(".") in _WORDS or words[0] in "[*†‡§¶":
        return text
    if all(character in forms for character in words) or _NUMBERS.fullmatch(words):
        return "".join(forms.get(character, character) for character in words)
    return f"{mark}{words}" if words.isalnum() and len(words) == 1 else f"{mark}({words})"


def _number_in_list(item: Element) -> str:
    """Return the number that a list writes before an item, or ""."""
    outer = item.getparent()
    if item.tag != "li" or outer is None or outer.tag != "ol" or item.get("value"):
        return item.get("value") or ""
    first = outer.get("start", "1")
    return str(int(first) + outer.index(item)) if first.isdecimal() else ""


def _refers(element: Element) -> bool:
    return any(link.get("role") == REFERENCE_ROLE for link in element.iter("a"))


def _before(element: Element) -> tuple[Element | None, Element | None]:
    """Return the element before one in its line, and the one around both."""
    before, outer = element.getprevious(), element.getparent()
    while before is None and outer is not None and outer.tag in _MARKS and not outer.text:
        before, outer = outer.getprevious(), outer.getparent()  # the first thing in a link or another mark
    return before, outer


def _text_before(element: Element) -> str:
    before, outer = _before(element)
    text = (before.tail if before is not None else outer.text if outer is not None else "") or ""
    return "".join(before.itertext()) if not text and before is not None else text


def _follows_text(element: Element) -> bool:
    before, _ = _before(element)
    if before is not None and not before.tail and before.tag in _FORMS:
        return True
    text = _text_before(element)
    if not text:
        return False
    if text[-1].isalnum() or text[-1] in (_BEFORE_INDICES if element.tag == "sub" else ")]}′″"):
        return True
    return text[-1] in _BEFORE_NOTES and element.tag == "sup" and (element.text or "")[:1].isdecimal()


def _is_before_text(element: Element, text: str) -> bool:
    """Tell whether a number stands before a letter or digit, as in <sup>14</sup>C, or above another or a stroke."""
    if not text.strip().isdecimal():
        return False
    if (element.tail or "")[:1].isalnum():
        return True
    below = element.getnext() if not element.tail or element.tail in _STROKES else None  # which is written already
    return below is not None and (below.text or "")[:1] in _LOWERED.values()


def _replace(element: Element, text: str) -> None:
    element[:] = []
    element.attrib.clear()
    element.tag, element.text = "span", text  # to join it with the text behind it would copy that each time
