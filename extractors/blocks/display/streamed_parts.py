"""Parts of a page that React sends behind the rest, put in the places that it keeps for them.

<!--$?--><template id="B:0"></template><p>Loading…</p><!--/$-->
<div hidden id="S:0"><p>The article</p></div><script>$RC("B:0","S:0")</script>

A browser's script moves each part to its place, and removes what stands there until then. A page that was fetched and
not shown has its article hidden, behind its footer.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import BLOCK_TAGS

_NAME = rb"[^\"'\s<>]{1,40}"
_MOVED = re.compile(rb"\$R\w\(\s*[\"']([BPS]:" + _NAME + rb")[\"']\s*,\s*[\"']([BPS]:" + _NAME + rb")[\"']")
_PLACE = re.compile(rb"<template id=[\"']?(?P<place>B:" + _NAME + rb")[\"']?\s*></template>")
_END = b"<!--/$-->"
_TAGS = re.compile(rb"<[^<>]*>")
_NAMED = etree.XPath("descendant::*[starts-with(@id, 'B:') or starts-with(@id, 'P:') or starts-with(@id, 'S:')]")
_MOST = 2_000
_LEAST_SHOWN = 600  # characters of all that is not a part; less is a menu and a footer. All chosen by hand
_PARAGRAPH = 80  # characters
_PIECES = 40  # of text, looked at in a paragraph
_NEAR = 5  # elements on either side of a place
_MOST_SHOWN = 40  # elements that stand in a place until its part comes
_LONGEST_SHOWN = 50_000  # bytes of them; places in places, of which only the last ends, would cost their square


def place_streamed_parts(parsed: ParsedHtml) -> None:
    """Put each part in its place."""
    if not parsed.has(b'id="S:', b"id='S:", b"id=S:"):
        return
    moves = list(islice(_MOVED.finditer(parsed.source), _MOST))
    named = {element.get("id"): element for element in _NAMED(parsed.body)} if moves else {}
    shown = _shown_meanwhile(parsed.source) if moves else {}
    is_empty = bool(moves) and _shows_nothing(parsed.body)
    for move in moves:
        name, other = sorted((move[1], move[2]))  # "B:0" or "P:0" and "S:0", in whatever order
        place, part = named.get(name.decode()), named.get(other.decode())
        if place is None or part is None or place.tag != "template" or part in place.iterancestors():
            continue
        if not (is_empty or _is_in_text(place)):
            continue  # teasers and prices
        _drop_shown(place, shown.get(name, ""))
        drop_tree(part)
        part.attrib.pop("hidden", None)
        if part.tag == "div" and not any(inner.tag in BLOCK_TAGS for inner in part):
            part.tag = "span"
        place.addprevious(part)
        drop_tree(place)


def _shown_meanwhile(source: bytes) -> dict[bytes, str]:
    """Return for each place the text that stands in it until its part comes, without white space."""
    return {place: _letters(_TAGS.sub(b"", text).decode("utf-8", "replace")) for place, text in _kept_free(source)}


def _kept_free(source: bytes) -> Iterator[tuple[bytes, bytes]]:
    for found in islice(_PLACE.finditer(source), _MOST):
        end = source.find(_END, found.end(), found.end() + _LONGEST_SHOWN)
        if end >= 0:
            yield found["place"], source[found.end() : end]


def _drop_shown(place: Element, text: str) -> None:
    """Remove what follows a place as long as it is part of the text that stands there until its part comes."""
    if text.startswith(own := _letters(place.tail or "")):
        text, place.tail = text[len(own) :], None
    for element in list(islice(place.itersiblings(), _MOST_SHOWN)):
        if not text:
            return
        length = 0
        for piece in element.itertext():
            letters = _letters(piece)
            if not text.startswith(letters, length):
                return
            length += len(letters)
        text = text[length:]
        drop_tree(element)


def _is_in_text(place: Element) -> bool:
    """Tell whether a place, or the box that it is in, is in or beside a paragraph."""
    outer = place.getparent()
    boxes = [place] if outer is None else [place, outer]
    sides = (side for box in boxes for side in (box.itersiblings(preceding=True), box.itersiblings()))
    near = [one for side in sides for one in islice(side, _NEAR)]
    return any(
        one.tag == "p" and len("".join(islice(one.itertext(), _PIECES))) >= _PARAGRAPH for one in (*boxes, *near)
    )


def _shows_nothing(body: Element) -> bool:
    """Tell whether a page has next to no text besides its parts."""
    length = 0
    events = etree.iterwalk(body, events=("start",))
    for _, element in events:
        length += len((element.tail or "").strip())
        if element.tag in ("script", "style") or (element.get("id") or "").startswith("S:"):
            events.skip_subtree()
            continue
        length += len((element.text or "").strip())
        if length >= _LEAST_SHOWN:
            return False
    return True


def _letters(text: str) -> str:
    return "".join(text.split())
