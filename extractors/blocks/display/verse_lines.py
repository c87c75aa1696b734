"""Verses whose lines are boxes of their own: lines of one block, so that a stanza stays together.

<div class="stanza"><div class="verse indent0">…</div><div class="verse indent2">…</div></div>
<div class="line-block"><div class="line">…</div><div class="line-block">…</div></div>
<div class="poem"><div>…<br></div><div><br></div><div>…</div></div>                an empty box ends a stanza
"""

import re
from collections.abc import Set

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_CALLED = ("line-block", "stanza", "linegroup", "strophe", "poem", "poetry")
_NAMES = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(_CALLED)})(?:$|[\s_-])")
_LINE = re.compile(r"(?:^|[\s_-])(?:line|verse)(?:$|[\s_-])")
_INDENTED = re.compile(r"(?:^|\s)indent(\d{1,2})(?:$|\s)")
_RUNNING = frozenset({"span", "a", "em", "i", "b", "strong", "small", "br"})
_LONGEST = 120  # characters of a line. Chosen by hand, as the other
_INDENTATION = 4 * "\u00a0"
_MOST = 5_000  # lines of a page


def join_verse_lines(parsed: ParsedHtml) -> None:
    """Join the lines of each verse, in place."""
    if not any(name in parsed.class_text for name in _CALLED):
        return
    verses = [one for one in parsed.body.iter("div", "section", "p") if _NAMES.search(one.get("class") or "")]
    joined: set[Element] = set()
    for verse in reversed(verses[:_MOST]):  # indented lines are a verse in a verse: inner ones first
        if len(verse) > 1 and all(_is_called_line(line) for line in verse):
            _join(verse, joined)  # style sets each in a line of its own
            continue
        if verse.tag == "p":
            continue
        is_inner = _NAMES.search((outer.get("class") or "") if (outer := verse.getparent()) is not None else "")
        is_verse = len(verse) > (0 if is_inner else 1) and not (verse.text or "").strip()
        if is_verse and all(line in joined or _is_line(line) for line in verse):
            _join(verse, joined)
            joined.add(verse)


def _is_called_line(line: Element) -> bool:
    return line.tag == "span" and not (line.tail or "").strip() and _LINE.search(line.get("class") or "") is not None


def _is_line(box: Element) -> bool:
    if box.tag != "div" or (box.tail or "").strip():
        return False
    if any(inner.tag not in _RUNNING for inner in box.iterdescendants()):
        return False
    return len("".join(box.itertext()).strip()) <= _LONGEST and _ends_once(box)


def _ends_once(box: Element) -> bool:
    """Tell whether a box has no line break but one at its end: others make a stanza of it."""
    ends = list(box.iter("br"))
    if len(ends) > 1:
        return False
    here: Element | None = ends[0] if ends else None
    while here is not None and here is not box:
        if (here.tail or "").strip() or here.getnext() is not None:
            return False
        here = here.getparent()
    return True


def _join(verse: Element, joined: Set[Element]) -> None:
    for line in verse:
        if line in joined:
            for inner in line.iterchildren("span"):
                inner.text = _INDENTATION + (inner.text or "")
            line.tag = "span"
            continue
        for end in list(line.iter("br")) if _ends_once(line) else ():
            outer = end.getparent()
            if outer is not None:
                outer.remove(end)
        found = _INDENTED.search(line.get("class") or "")
        for attribute in ("class", "style"):  # by these the style makes a box of it
            line.attrib.pop(attribute, None)
        line.tag = "span"
        line.text = "\u00a0" * (int(found[1]) if found else 0) + (line.text or "").lstrip(" \t\r\n")
        line.tail = None
    begun = (verse.text or "").strip()
    for line in list(verse)[0 if begun else 1 :]:
        line.addprevious(etree.Element("br"))
