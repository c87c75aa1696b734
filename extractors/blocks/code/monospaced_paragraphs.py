"""Paragraphs in a typewriter's letters, one a line of code, as office programs write a listing.

<p><span style="font-family:Consolas">for net in nets:</span></p>                       Word, Outlook, LibreOffice
<p><span style="font-family:Consolas">&nbsp;&nbsp;&nbsp; mend(net)</span></p>
<p class="c0"><span class="c4">for net in nets:</span></p>                              Google Docs: its style says so

One of the lines must be indented: prose may stand in such letters, too.
"""

import re
from collections.abc import Set
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.code.joined_lines import CODE_TAGS, MONOSPACED
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS

_LETTERS = rb"Courier|Consolas|Roboto Mono|Source Code|Inconsolata|Fira (?:Code|Mono)|JetBrains Mono|Menlo|Monaco"
_RULES = re.compile(rb"\.(c\d{1,3})\{[^{}]{0,600}font-family:\s?[\"']?(?:" + _LETTERS + rb")")
_OF_DOCS = re.compile(r"(?:^|\s)c\d{1,3}(?:$|\s)", re.MULTILINE)
_STYLED = etree.XPath("descendant::*[@face or (@style and contains(@style, 'font-family'))]")
_INDENTED = ("  ", "\u00a0\u00a0", "\u00a0 ", " \u00a0", "\t")
_PARAGRAPHS = ("p", "div")
_FEWEST = 2  # lines
_MOST_BLANK = 3  # paragraphs of nothing between two lines. Chosen by hand
_MOST_INSIDE = 40  # elements in a line. Chosen by hand


def join_monospaced_paragraphs(parsed: ParsedHtml) -> None:
    """Make a listing of each run of such paragraphs, in place."""
    classes: frozenset[str] = frozenset()
    if _OF_DOCS.search(parsed.class_text):
        classes = frozenset(name.decode() for name in _RULES.findall(parsed.source))
    if not classes and not parsed.has(b"Consolas", b"Courier", b"courier", b"monospace", b"<p><code"):
        return
    seen: set[Element] = set()
    for first in _candidates(parsed, classes):
        if first in seen or not _is_line(first, classes):
            continue
        run, blank = [first], 0
        behind = first.getnext()
        while behind is not None and behind.tag in _PARAGRAPHS and not (run[-1].tail or "").strip():
            seen.add(behind)
            if _is_blank(behind) and blank < _MOST_BLANK:
                blank += 1
            elif _is_line(behind, classes):
                blank = 0
            else:
                break
            run.append(behind)
            behind = behind.getnext()
        _join(run[: len(run) - blank])


def _candidates(parsed: ParsedHtml, classes: Set[str]) -> dict[Element, None]:
    """Return the paragraphs in which something is in such letters, in the page's order."""
    typed = [one for one in _STYLED(parsed.body) if _is_typed(one, classes)]
    if classes:
        typed = [one for one in parsed.body.iter("span") if _is_typed(one, classes)]
    if parsed.has(b"<p><code"):
        typed += [one[0] for one in parsed.body.iter("p") if len(one) and one[0].tag == "code"]
    around = (
        next((outer for outer in (one, *islice(one.iterancestors(), 3)) if outer.tag in BLOCK_TAGS), None)
        for one in typed
    )
    return dict.fromkeys(block for block in around if block is not None and block.tag in _PARAGRAPHS)


def _is_line(element: Element, classes: Set[str]) -> bool:
    """Tell whether all of a paragraph's text is in a typewriter's letters."""
    inside = list(islice(element.iter(), _MOST_INSIDE + 1))
    if len(inside) > _MOST_INSIDE or any(one.tag in BLOCK_TAGS or one.tag in ("br", "img") for one in inside[1:]):
        return False
    typed: set[Element] = set()
    has_text = False
    for one in inside:
        if one.getparent() in typed or _is_typed(one, classes):
            typed.add(one)
        if ((one.text or "").strip() and one not in typed) or (
            one is not element and (one.tail or "").strip() and one.getparent() not in typed
        ):
            return False
        has_text = has_text or bool((one.text or "").strip())
    return has_text


def _is_typed(element: Element, classes: Set[str]) -> bool:
    style, face = element.get("style") or "", element.get("face") or ""
    if ("font-family" in style and MONOSPACED.search(style)) or (face and MONOSPACED.search(face)):
        return True
    return element.tag in CODE_TAGS or not classes.isdisjoint((element.get("class") or "").split())


def _is_blank(element: Element) -> bool:
    return not "".join(islice(element.itertext(), _MOST_INSIDE)).strip() and element.find(".//img") is None


def _join(run: list[Element]) -> None:
    texts = ["".join(one.itertext()).strip("\r\n") for one in run]
    lines = sum(bool(text.strip()) for text in texts)
    if lines < _FEWEST or not any(text.startswith(_INDENTED) and text.strip() for text in texts):
        return
    pre = etree.Element("pre")
    code = etree.SubElement(pre, "code")
    code.text = "\n".join(" ".join(text.replace("\u00a0", " ").split("\n")).rstrip() for text in texts)
    pre.tail, run[-1].tail = run[-1].tail, None
    outer = run[0].getparent()
    if outer is not None:
        outer.replace(run[0], pre)
        for one in run[1:]:
            outer.remove(one)
