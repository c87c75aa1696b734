"""Text that the page's own style writes before and after an element: "Note: ", "Figure 3. ", a heading's "2.1".

    .note::before { content: "Note: " }
    figcaption::before { counter-increment: fig; content: "Figure " counter(fig) ". " }

A reader cannot tell it from other text. But most of what style writes are signs, and labels of the page's own controls
("Advertisement", "Copied", the width of the window for a script): only numbers, and words that lead into the text
behind them, become text. A list of bullets that counts by its style becomes one of numbers.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.display.rare_selectors import RareSelectors, split_selectors
from extractors.blocks.display.style_counters import Counters
from extractors.blocks.display.style_sheets import MOST_CHARACTERS, rules, sheets
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import numeral

_MAY_WRITE = re.compile(
    r"content\s*:\s*(?:counters?\(|\"[^\"\\\n]*(?:[^\W\d_]|\"\s*counter)|'[^'\\\n]*(?:[^\W\d_]|'\s*counter))"
)
_UNSAID = re.compile(r"content\s*:\s*none")
_CONTENT = re.compile(r"(?<![\w-])content\s*:\s*((?:\"[^\"]*\"|'[^']*'|[^;\"'])+)", re.IGNORECASE)
_COUNTING_ITSELF = etree.XPath("descendant::*[contains(@style, 'counter-')]")
_COUNTING = re.compile(r"(?<![\w-])counter-(reset|set|increment)\s*:\s*([^;]+)", re.IGNORECASE)
_COUNTED = re.compile(r"([a-zA-Z_][\w-]*)(?:\s+(-?\d{1,6}))?")
_PIECE = re.compile(
    r"\"(?P<text>[^\"]*)\"|'(?P<same>[^']*)'"
    r"|counters\(\s*(?P<names>[\w-]+)\s*,\s*[\"'](?P<joint>[^\"']{0,8})[\"']\s*(?:,\s*(?P<styles>[\w-]+)\s*)?\)"
    r"|counter\(\s*(?P<name>[\w-]+)\s*(?:,\s*(?P<style>[\w-]+)\s*)?\)",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
_PLACE = re.compile(r"::?(before|after)\s*$", re.IGNORECASE)
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])", re.IGNORECASE
)
_APART = re.compile(r"position\s*:\s*(?:absolute|fixed)", re.IGNORECASE)
_LEADING = re.compile(r"\s*[^\W\d_].{0,40}[:：.]\s*")
_BEHIND = re.compile(r"\s*\([^\W\d_][^()]{1,30}\)\s*")
_MARKER = re.compile(r"\W*[^\W_]{1,5}\W*")
_PARTED = re.compile(r"\W*\w{1,3}(?:[.-]\w{1,3}){1,5}\W*")
_TAKING = frozenset("h1 h2 h3 h4 h5 h6 p div span dt dd td th caption figcaption li b strong em i blockquote".split())
_LISTS = frozenset({"ol", "ul"})
_NUMERALS = {
    "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A",
    "lower-roman": "i", "upper-roman": "I",
}  # fmt: skip
_MOST_RULES = 40  # of a page; chosen by hand, as the next two
_MOST_ELEMENTS = 2_000
_MOST_LEVELS = 9  # of counters within each other
_LONGEST_BODY = 2_000  # characters of a rule


class _Rule(NamedTuple):
    """What a rule says: its content, whether that stands apart from the text, and what it counts."""

    content: str
    is_apart: bool
    resets: tuple[tuple[str, int], ...]
    increments: tuple[tuple[str, int], ...]


def add_generated_text(parsed: ParsedHtml) -> None:
    """Write such text into a page, in place."""
    root = parsed.body.getparent()
    if root is None:
        return
    sheet = "\n".join(sheets(root))[:MOST_CHARACTERS]
    if not _MAY_WRITE.search(sheet):
        return  # nearly every page
    said = _by_element(root, sheet)
    if len(said) > _MOST_ELEMENTS:
        return
    counters = Counters()
    for element in [one for one in root.iter() if one in said] if said else ():
        for place in ("", "before", "after"):
            rule = said[element].get(place)
            if rule is not None:
                counters.count(element, rule.resets, rule.increments)
                if rule.content and place:
                    _write(element, place, rule, counters)


def _by_element(root: Element, sheet: str) -> dict[Element, dict[str, _Rule]]:
    """Return what the style says of the elements that it writes at or counts: itself (""), "before" and "after" it."""
    selectors = RareSelectors()
    strongest: dict[tuple[Element, str, str], tuple[tuple[int, int, int], int]] = {}
    said: dict[Element, dict[str, _Rule]] = {}
    for order, (written, rule) in enumerate(_rules(sheet)):
        place = _PLACE.search(written)
        where = place[1].lower() if place else ""
        specificity, found = selectors.found_by(root, written[: place.start()] if place else written)
        for element in found:
            before = said.setdefault(element, {}).get(where, _Rule("", False, (), ()))
            taken: dict[str, object] = {}
            for name in ("content", "resets", "increments"):
                value = getattr(rule, name)
                weight = (specificity, order)
                if value and strongest.get((element, where, name), weight) <= weight:
                    strongest[element, where, name] = weight
                    taken[name] = value
            if "content" in taken:
                taken["is_apart"] = rule.is_apart
            said[element][where] = before._replace(**taken)  # type: ignore[arg-type]
    for element in _COUNTING_ITSELF(root) if said else ():
        resets, increments = _counted(element.get("style")[:_LONGEST_BODY])
        own = said.setdefault(element, {}).get("", _Rule("", False, (), ()))
        said[element][""] = own._replace(resets=resets or own.resets, increments=increments or own.increments)
    return said


def _rules(sheet: str) -> Iterator[tuple[str, _Rule]]:
    """Yield the selectors of a sheet that write or count, and what their rules say."""
    left = _MOST_RULES
    for prelude, body in rules(sheet, may_write):
        content = found[1].strip() if (found := _CONTENT.search(body[:_LONGEST_BODY])) else ""
        rule = _Rule(
            "none" if _UNSEEN.search(body) else content,
            _APART.search(body) is not None,
            *_counted(body[:_LONGEST_BODY]),
        )
        for written in split_selectors(prelude):
            if left > 0 and (rule.resets or rule.increments or _PLACE.search(written)):
                left -= 1
                yield written, rule


def _counted(body: str) -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]:
    """Return the counters that declarations reset and increment, each with a value."""
    counted: dict[str, tuple[tuple[str, int], ...]] = {"reset": (), "increment": ()}
    for kind, names in _COUNTING.findall(body):
        is_step = kind.lower() == "increment"
        counted["increment" if is_step else "reset"] = tuple(
            (name, int(value or is_step)) for name, value in _COUNTED.findall(names) if name.lower() != "none"
        )
    return counted["reset"], counted["increment"]


def may_write(content: str) -> bool:
    """Tell whether a rule may write text that is read here, or count."""
    if "counter-" in content:
        return True
    return "content" in content and (_MAY_WRITE.search(content) or _UNSAID.search(content)) is not None


def _write(element: Element, place: str, rule: _Rule, counters: Counters) -> None:
    """Write at an element what a rule says, if that is text."""
    if element.tag not in _TAKING or not any(text.strip() for text in element.itertext()):
        return
    if any(outer.tag in ("pre", "code", "a", "button", "nav") for outer in element.iterancestors()):
        return
    outer = element.getparent()
    text, numerals = _text(element, rule.content, counters)
    is_counting = "counter" in rule.content.lower()
    if element.tag == "li" and outer is not None and outer.tag in _LISTS and is_counting and _MARKER.fullmatch(text):
        if place == "before":
            _number(outer, element, text, numerals)
        return
    if element.tag == "li" and outer is not None and outer.tag == "ol" and is_counting and _PARTED.fullmatch(text):
        outer.tag = "ul"  # "1.2" is no number that a list could count
    is_word = (_LEADING if place == "before" else _BEHIND).fullmatch(text) and not rule.is_apart
    if not (is_word or (is_counting and place == "before" and any(map(str.isdigit, text)))):
        return
    if place == "before":
        gap = "" if text[-1:].isspace() else " "
        while not (element.text or "").strip() and len(element) and element[0].tag in ("p", "div"):
            element = element[0]  # style writes it in the line that begins there
        element.text = f"{text.lstrip()}{gap}{(element.text or '').lstrip()}"
    elif len(element):
        element[-1].tail = f"{(element[-1].tail or '').rstrip()} {text.strip()}"
    else:
        element.text = f"{(element.text or '').rstrip()} {text.strip()}"


def _number(listing: Element, item: Element, marker: str, numerals: str) -> None:
    """Have a list count as its style does."""
    listing.tag = "ol"
    if numerals and not listing.get("type"):
        listing.set("type", numerals)
    number = "".join(filter(str.isdecimal, marker)).lstrip("0")
    if number not in ("", "1") and item.getprevious() is None:
        listing.set("start", number)


def _text(element: Element, content: str, counters: Counters) -> tuple[str, str]:
    """Return the text of a rule's content at an element, and how its last number is written, as HTML's `type`."""
    written, numerals = "", ""
    for piece in _PIECE.finditer(content):
        if (name := piece["name"] or piece["names"]) is None:
            written += _ESCAPE.sub(_unescaped, piece["text"] or piece["same"] or "")
            continue
        numerals = _NUMERALS.get((piece["style"] or piece["styles"] or "").lower(), "")
        values = counters.values(element, name)
        shown = values[:_MOST_LEVELS] if piece["names"] else values[-1:]
        written += (piece["joint"] or "").join(numeral(value, numerals) for value in shown)
    return written, numerals


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    code = int(found[1], 16)
    return " " if code in (0xA, 0xA0) else chr(code) if 0x20 < code < 0xD800 else ""
