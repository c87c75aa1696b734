"""Numbers of notes with signs around them: "*1", "※2", "注3", as pages in Japanese and Chinese write them, or "[4]".

The signs go, in the text as before the note: every format makes marks of its own, from a number. Brackets go where
elements of their own hold them, as Sphinx has them since 2022.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_WRITTEN = (b">*", ">※".encode(), ">注".encode(), ">註".encode())
_LABEL = re.compile(r"\s*[*※注註]\s*(\d{1,3})\s*")
_BRACKET = "fn-bracket"
_IN_BRACKETS = re.compile(r"\s*\[\s*\d{1,4}\s*\]\s*")
_DELIMITERS = frozenset({"", ":", "："})


def drop_signs_of_labels(parsed: ParsedHtml) -> None:
    """Leave nothing but the number in links within the page whose text is a number with such a sign, in place."""
    if _BRACKET in parsed.class_text:
        _drop_brackets(parsed.body)
    if not parsed.has(*_WRITTEN):
        return
    for link in parsed.body.iter("a"):
        found = _LABEL.fullmatch("".join(link.itertext())) if (link.get("href") or "")[:1] == "#" else None
        if found is None:
            continue
        link[:] = []
        link.text = found[1]
        behind = link.getnext()
        if behind is not None and "".join(behind.itertext()).strip() in _DELIMITERS and not (link.tail or "").strip():
            drop_tree(behind)
            link.tail = f" {(link.tail or '').lstrip()}"


def _drop_brackets(body: Element) -> None:
    for bracket in [one for one in body.iter("span") if one.get("class") == _BRACKET]:
        outer = bracket.getparent()
        if outer is not None and _IN_BRACKETS.fullmatch("".join(outer.itertext())):
            for one in [one for one in outer if one.get("class") == _BRACKET]:
                drop_tree(one)
