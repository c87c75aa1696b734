"""How to recognise a link to a footnote: by its text, its target's name, or its own markup."""

import re
import unicodedata
from itertools import islice

from lxml.etree import _Element as Element

REFERENCE_ROLE = "doc-noteref"
NOTE_ROLE = "doc-endnote"

# The word before the number on wikis of several languages; numbers that only the page's style writes in letters.
_NOTE_WORDS = "notes?|nb|fn|anm\\.?|nota|comment|(?:lower|upper)-(?:alpha|latin|roman|greek)"
_LABEL = re.compile(
    rf"[\[({{]?\s*(?:footnote\s+)?((?:{_NOTE_WORDS})\s*\d{{1,4}}|(?:\d{{1,3}}|1[0-4]\d\d)|[a-zA-Z]{{1,2}}|[ivx]{{1,6}}|[*†‡]{{1,3}})\s*[\])}}.]?",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\[\s*(\d{1,3}):\d{1,2}\s*\]")  # a further reference to the same note, as markdown-it counts them
_SIGNS = {"*": "star", "†": "dagger", "‡": "ddagger"}
NOTE_NAME = re.compile(
    r"(?:^|[^a-z])(?:sd)?(?:fn|ftn|ftnt|edn|en|sn|notes?|cite|cit|ref|bib|cr|footnotes?|endnotes?|sidenotes?)(?=[^a-z]|$)",
    re.IGNORECASE,
)
_REFERENCE = frozenset(
    "footnote footnote-ref footnote-anchor footnote-reference footnote-link footnoteref noteref fn-ref "
    "sdfootnoteanc sdendnoteanc".split()
)
_INLINE_NOTE = frozenset(
    "sidenote marginnote margin-note margin-aside side-note sidenote-content sidenote__content "
    "ltx_note_outer footnote-text footnote__text "
    "footnote-content modern-footnotes-footnote__note inline-footnote__content footnote_tooltip footnote-tooltip "
    "tooltiptext tooltip-text".split()
)


_CONTROLS = frozenset({"button", "a", "label", "summary"})
INLINE_NOTE_CLASS = "sidenote"  # for notes that we mark so: see `footnote_markup`


def label_of(text: str) -> str:
    """Return the label in a link's text, in a form for ids ("1", "b", "dagger", "note1"), or ""."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _LABEL.fullmatch(plain) or _AGAIN.fullmatch(plain)
    if not found:
        return ""
    label = re.sub(r"[\s.-]", "", found[1]).lower()
    return f"{_SIGNS[label[0]]}{len(label) if len(label) > 1 else ''}" if label[0] in _SIGNS else label


def calls_itself_reference(link: Element) -> bool:
    """Tell whether a link's own markup says that it leads to a note."""
    if link.get("role") == REFERENCE_ROLE or link.get("rel") == "footnote" or link.get("data-footnote-ref") is not None:
        return True
    if link.get("data-type") == "noteref":  # in O'Reilly's books
        return True
    names = f"{link.get('class') or ''} {link.get('epub:type') or ''}"
    for outer in islice(link.iterancestors(), 2):
        if outer.tag not in ("sup", "span"):
            break
        if outer.get("data-fn") is not None or outer.get("role") == REFERENCE_ROLE:
            return True
        if outer.tag == "sup" or len(outer) == 1:
            names += f" {outer.get('class') or ''}"
    return not _REFERENCE.isdisjoint(names.lower().split())


def is_inline_note(element: Element) -> bool:
    """Tell whether an inline element holds a note's text, as a sidenote or a tooltip beside its mark."""
    if element.tag not in ("span", "small"):
        return False
    names = element.get("class")
    if names is not None and names_inline_note(names):
        return True
    role = element.get("role")
    if role == "tooltip":
        outer = element.getparent()
        return outer is not None and outer.tag not in _CONTROLS  # there it says what a click does
    return role == "doc-footnote"


def names_inline_note(names: str) -> bool:
    """Tell whether a `class` attribute marks an inline element as a note's text."""
    return not _INLINE_NOTE.isdisjoint(names.split())
