"""Numbers and labels that begin a paragraph, which only the page's style parts from its text.

<span>07.</span>How deep?                                        posts
<p><a name="para2">2.</a>The facts are these.</p>                 judgments
<p><span class="No">(a)</span><span class="Text">a boat;</span>   laws
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS

_COUNTED = r"[(\[](?:\d{1,4}[A-Z]?|[a-z]{1,4}|[A-Z])[)\]]|\d{1,4}[A-Z]?[.)]"
_GLUED = re.compile(
    rb">\s{0,9}(?:\d{1,4}[A-Z]?[.)]?|[(\[](?:\d{1,4}[A-Z]?|[a-z]{1,4}|[A-Z])[)\]]|[A-Z][\w ]{2,30}:)"
    rb"</(?:span|a|b|strong)>(?:<(?:span|a|b|strong|em|i)\b[^<>]{0,200}>){0,2}(?:[A-Za-z\"']|[\xc3\xe2].)",
    re.IGNORECASE,
)
_LABEL = re.compile(rf"\s*(?:{_COUNTED}|\d{{1,4}}|[A-Z][\w ]{{2,30}}:)")
_SURE = re.compile(rf"\s*(?:{_COUNTED})")  # before any word; "1" and "Depth:" before one with a capital alone
_WORD = re.compile(r"[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]")
_ANY_WORD = re.compile(r"[\"'‘’“”„«]?[^\W\d_]{2}|[\"'‘“„«]?[AaI]\s")
_TAGS = ("span", "a", "b", "strong")
_INLINE = frozenset({*_TAGS, "em", "i"})
_NO_TEXT = frozenset({"code", "pre", "sup", "sub", "kbd"})
_MOST_BEFORE = 2  # empty elements before a label: places that links lead to. Chosen by hand


def separate_numbers(parsed: ParsedHtml) -> None:
    """Add a space after such a number or label: "07." and "How", "(a)" and "a boat"."""
    if _GLUED.search(parsed.source) is None:
        return  # nearly every page
    for label in parsed.body.iter(*_TAGS):
        text = label.text or ""
        if len(label) or len(text) > 40 or not _LABEL.fullmatch(text) or not _begins(label):
            continue
        behind = label.getnext()
        following = label.tail or ""
        if not following and behind is not None and behind.tag in _INLINE:
            following = behind.text or ""
        if (_ANY_WORD if _SURE.fullmatch(text) else _WORD).match(following):
            label.tail = f" {label.tail or ''}"


def _begins(label: Element) -> bool:
    """Tell whether nothing that is shown stands before a label in its block."""
    outer = label.getparent()
    if outer is None or (outer.text or "").strip() or outer.tag in _NO_TEXT:
        return False
    for count, before in enumerate(label.itersiblings(preceding=True)):
        if count >= _MOST_BEFORE or (before.tail or "").strip() or len(before) or (before.text or "").strip():
            return False
        if before.tag not in _INLINE:
            return False
    return outer.tag in BLOCK_TAGS or outer.getparent() is None or outer.tag in _INLINE
