"""Joins what a page has as lines of one listing: items of a list that are code, and a `<pre>` for each line.

<ol><li><code>a = 1</code><li><code>&nbsp; b = 2</code></ol>          <div><pre>1: a = 1</pre><pre>2: b = 2</pre></div>
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.code.code_languages import code_language
from extractors.blocks.pruning import drop_tree

CODE_TAGS = frozenset({"code", "samp", "tt"})
MONOSPACED = re.compile(r"monospace|courier|consolas|menlo|monaco|source code|fira code", re.IGNORECASE)
OF_PROSE = "h1", "h2", "h3", "h4", "h5", "h6", "img", "picture", "video", "iframe", "math"
_FEWEST_ITEMS = 3  # lines of a listing that is a list. Chosen by hand
_INDENTED = ("  ", "\u00a0\u00a0", "\u00a0 ", " \u00a0", "\t")
_LINE_NUMBER = re.compile(r"\s*(\d{1,4}):\s*")


def join_items(body: Element) -> None:
    """Turn a list whose items are lines of code, some of them indented, into one listing."""
    for outer in list(body.iter("ol")):
        items = list(outer)
        if len(items) < _FEWEST_ITEMS or any(item.tag != "li" or (item.tail or "").strip() for item in items):
            continue
        style = " ".join(one.get("style") or "" for one in (outer, outer.getparent()) if one is not None)
        is_code = bool(MONOSPACED.search(style)) or all(_is_code_item(item) for item in items)
        texts = ["".join(item.itertext()) for item in items]
        if not is_code or not any(text.startswith(_INDENTED) for text in texts):
            continue
        if next(outer.iter(*OF_PROSE, "ul", "ol"), outer) is not outer:
            continue
        pre = etree.Element("pre")
        code = etree.SubElement(pre, "code")
        code.text = "\n".join(text.strip("\r\n").replace("\u00a0", " ").rstrip() for text in texts)
        if language := code_language(outer):
            code.set("class", f"language-{language}")
        pre.tail = outer.tail
        holder = outer.getparent()
        if holder is not None:
            holder.replace(outer, pre)


def _is_code_item(item: Element) -> bool:
    if (item.text or "").strip() or any((one.tail or "").strip() for one in item):
        return False
    return len(item) > 0 and all(one.tag in CODE_TAGS for one in item)


def join_numbered(body: Element) -> None:
    """Make one of the `<pre>` of each line, with its number, that editors for blogs write out."""
    boxes = [box for pre in body.iter("pre") if pre.getnext() is not None and (box := pre.getparent()) is not None]
    for box in dict.fromkeys(boxes):
        lines = list(box)
        if len(lines) < 2 or not all(one.tag == "pre" and not (one.tail or "").strip() for one in lines):
            continue
        numbers = [_LINE_NUMBER.match("".join(islice(one.itertext(), 2))) for one in lines]
        if [int(found[1]) if found else 0 for found in numbers] != list(range(1, len(lines) + 1)):
            continue
        for one in lines:
            one.tag = "div"
            one.set("class", "line")
            if len(one) and _LINE_NUMBER.fullmatch("".join(one[0].itertext())):
                drop_tree(one[0])
        if all("".join(one.itertext())[:1] in (" ", "") for one in lines):
            for one in lines:
                one.text = (one.text or "").removeprefix(" ")
        box.tag = "pre"
