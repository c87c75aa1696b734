"""Callouts: boxes for a remark in the text, as programs for documentation, notes and blogs call them.

In the article each is a quotation with the kind of its remark, and its title as the first paragraph, which Markdown
writes as "> [!note]" and the other formats as a quotation. Only boxes that say of what kind they are count.
"""

import re
from itertools import islice

from extractors.blocks.signs.callout_names import KINDS, named_kind
from extractors.blocks.tags import BLOCK_TAGS, HEADING_LEVELS
from extractors.blocks.tree import Element

KIND = "data-callout"  # the attribute of a callout's element, and of its title's
TITLE = "title"
_TYPE = "data-callout-type"  # Mintlify's
_TAGS = frozenset({"div", "aside", "section", "details", "blockquote", "p", "figure"})
# Boxes that are called by their kind alone.
_SOLE = re.compile(r"(note|tip|important|warning|caution|danger)(?:\s(?:info|warn|alert))?", re.IGNORECASE)
_DOCFX = frozenset({"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"})  # of Microsoft Learn: its title is first
_NOTE_OF = re.compile(r"^note(?=\s).*\snote[-_](\w+)")  # of DITA and of GNOME's help
_COLOURED = re.compile(r"is-(info|success|warning|danger)")  # a quotation of Wiki.js
_TITLE = re.compile(r"(?:^|[\s_-])(?:title|heading|header|label)|(?:Title|Heading)_", re.IGNORECASE)
_MOST_AROUND = 6  # elements around a title, up to its box. Chosen by hand, as the next
_LONGEST_TITLE = 120  # characters
_LEAST_OF_DOCFX, _TITLE_WORDS = 2, range(1, 4)  # elements of a box, words of its first


def callout_kind(element: Element) -> str:
    """Return the kind of remark in an element, in small letters; "" if it is no callout."""
    if element.tag not in _TAGS:
        return ""
    said = element.get(KIND)
    if element.tag == "p" and (said == TITLE or _TITLE.search(element.get("class") or "")):
        return ""
    if said is not None:
        return said.strip().lower() if said.strip().isalpha() else ""
    if (written := (element.get(_TYPE) or "").lower()) in KINDS:
        return written
    names = element.get("class")
    if not names:
        return ""
    if named := named_kind(names):
        return named
    if (noted := _NOTE_OF.search(names)) is not None and noted[1].lower() in KINDS:
        return noted[1].lower()
    sole = _SOLE.fullmatch(names.strip()) or (
        _COLOURED.fullmatch(names.strip()) if element.tag == "blockquote" else None
    )
    if sole is not None and (
        element.tag in ("aside", "blockquote") or _has_title(element) or _is_docfx(element) or _is_named_first(element)
    ):
        return sole[1].lower()
    if element.tag == "details":  # of Material for MkDocs
        return next((name for name in names.lower().split() if name in KINDS), "")
    if element.tag == "figure":
        return "note" if "callout" in names.split() else ""  # Notion's
    return "note" if "admonition" in names.split() and _has_title(element) else ""


def _has_title(box: Element) -> bool:
    first = islice(box.iterdescendants(), _MOST_AROUND)
    return any(inner.tag in HEADING_LEVELS or _TITLE.search(inner.get("class") or "") for inner in first)


def _is_named_first(box: Element) -> bool:
    """Tell whether a box begins with a word in the class of the box itself: "**Warning**", in PHP's manual."""
    return len(box) > 1 and box[0].tag == "strong" and box[0].get("class") == box.get("class")


def _is_docfx(box: Element) -> bool:
    if (box.get("class") or "").strip() not in _DOCFX or len(box) < _LEAST_OF_DOCFX:
        return False
    title = box[0]
    return title.tag == "p" and not len(title) and len((title.text or "").split()) in _TITLE_WORDS


def is_callout_title(source: Element, box: Element, text: str) -> bool:
    """Tell whether a callout's first text is its title.

    Args:
        source: the element of the page that the text begins in.
        box: the callout.
        text: the first text in it.
    """
    if not 0 < len(text) <= _LONGEST_TITLE:
        return False
    if source.tag == "p" and (callout_kind(box) == text.strip(" :").lower() or (_is_docfx(box) and source is box[0])):
        return True
    if source.tag == "strong" and source.getparent() is box and _is_named_first(box):
        return True
    inner: Element | None = source
    for _ in range(_MOST_AROUND):
        if inner is None or inner is box:
            return False
        if inner.tag not in BLOCK_TAGS and (inner.tail or "").strip():
            inner = inner.getparent()  # the beginning of a line says nothing of the rest
            continue
        if inner.tag == "summary" or inner.tag in HEADING_LEVELS or inner.get(KIND) == TITLE:
            return True
        if _TITLE.search(inner.get("class") or ""):
            return True
        inner = inner.getparent()
    return False
