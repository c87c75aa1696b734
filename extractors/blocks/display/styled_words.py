"""Says in their own style which words a page's sheet makes bold, slanted or struck, as editors write out documents.

.c5 { font-weight: 700 }   <p>It sinks <span class="c5">at night</span>.</p>                   Google Docs

Only rules for one class are read, and only those of `<span>` and `<font>` in running text: saving reads their style.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.display.style_sheets import MOST_CHARACTERS, rules, sheets
from extractors.blocks.parsed_html import ParsedHtml

_SELECTOR = re.compile(r"(?:span|font)?\.([\w-]{1,100})")
_MARKING = re.compile(
    r"(?<![\w-])(font-weight|font-style|text-decoration(?:-line)?)\s*:\s*([^;!}]{1,80})", re.IGNORECASE
)
_PROSE = frozenset("p li td th dd dt blockquote figcaption".split())
_LEVELS = 6  # elements from a piece of text up to its paragraph. Chosen by hand, as the next
_MOST_RULES = 2_000


def write_out_emphasis(parsed: ParsedHtml) -> None:
    """Add to the style of words what the page's sheet says of their class, in place."""
    root = parsed.body.getparent()
    sheet = "" if root is None else "\n".join(sheets(root))[:MOST_CHARACTERS]
    named = [one for one in parsed.body.iter("span", "font") if one.get("class")] if _mentions(sheet) else []
    if not _may_say(sheet, {name for one in named for name in (one.get("class") or "").split()}):
        return
    said = _said_of_classes(sheet)
    for element in named:
        names = [name for name in (element.get("class") or "").split() if name in said]
        if names and _is_in_prose(element):
            found: dict[str, tuple[int, str]] = {}
            for name in names:
                for what, value in said[name].items():
                    found[what] = max(found.get(what, value), value)  # of two rules the later one
            own = element.get("style") or ""
            added = ";".join(f"{what}:{value}" for what, (_, value) in found.items() if what not in own)
            element.set("style", f"{added};{own}" if own else added)


def _may_say(sheet: str, names: set[str]) -> bool:
    """Tell by a quick look whether a rule for one of some classes marks words; most sheets have none."""
    for piece in sheet.split("}"):
        if _mentions(piece):
            prelude = piece.rpartition("{")[0].rpartition("{")[2]
            selectors = map(_SELECTOR.fullmatch, map(str.strip, prelude.split(",")))
            if any(match is not None and match[1] in names for match in selectors):
                return True
    return False


def _said_of_classes(sheet: str) -> dict[str, dict[str, tuple[int, str]]]:
    """Return what the rules for one class say of it, with the number of each rule."""
    said: dict[str, dict[str, tuple[int, str]]] = {}
    for number, (prelude, content) in enumerate(islice(rules(sheet, _mentions), _MOST_RULES)):
        for selector in prelude.split(","):
            if match := _SELECTOR.fullmatch(selector.strip()):
                for what, value in _MARKING.findall(content):
                    said.setdefault(match[1], {})[what.lower()] = (number, value.strip())
    return said


def _mentions(written: str) -> bool:
    return "font-weight" in written or "font-style" in written or "text-decoration" in written


def _is_in_prose(element: Element) -> bool:
    return any(outer.tag in _PROSE for outer in islice(element.iterancestors(), _LEVELS))
