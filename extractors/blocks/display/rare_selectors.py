"""Selectors that `page_style` does not read by itself: attributes, neighbours, places among siblings, `:not(.open)`.

Few rules that hide anything have one, so each is looked up in the whole page at once, as XPath by cssselect. What
depends on a reader's hand (`:hover`) never holds; `:not(:hover)` always does.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from cssselect import GenericTranslator, SelectorError
from cssselect import parse as parse_selectors
from cssselect.xpath import XPathExpr, is_non_whitespace
from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.display.style_sheets import Declarations

_AT_REST = re.compile(r":not\(\s*:(?:focus(?:-within|-visible)?|active|hover|target|popover-open)\s*\)")
_RARE = re.compile(r"[\[+~]|:(?:not|is|where|nth-child|first-child|last-child|only-child)\b")
_UNREAD = re.compile(r"::|:(?!not\(|is\(|where\(|nth-child\(|(?:first|last|only)-child\b)")
_ALTERNATIVES = re.compile(r":(?:is|where)\(([^()]*)\)")
_SIGN = re.compile(r"[,()\[\]]")
_UNASKED = re.compile(r":(?:not|is|where)\([^()]*\)|\[[^\[\]]*\]")
_NAME = re.compile(r"[.#][\w-]+")
_HIDING = frozenset({"display", "visibility", "clip", "clip-path", "width", "left", "height", "max-height"})
_MOST = 60  # of a page; one page in a hundred has more. Chosen by hand
_MOST_FOUND = 2_000  # elements for one
_MOST_STEPS = 400_000  # of a page, half a second or so; chosen by hand: against a page made to be slow
# What libxml2 takes for one element within another and, squared, for neighbours, beside a bare look at one element.
_INSIDE, _NEXT, _AFTER = 8, 1, 4
_USUAL_DEPTH = 20  # of an element in a page; the first of these figures grows with it


class _Translator(GenericTranslator):
    """As cssselect's own, at half the time: a class is sought between blanks alone."""

    def xpath_attrib_includes(self, xpath: XPathExpr, name: str, value: str | None) -> XPathExpr:
        if not value or is_non_whitespace(value) is None:
            return super().xpath_attrib_includes(xpath, name, value)
        literal = self.xpath_literal(f" {value} ")
        xpath.add_condition(f"{name} and contains(concat(' ', {name}, ' '), {literal})")
        return xpath


_TRANSLATOR = _Translator()


def without_interaction(prelude: str) -> str:
    """Return a rule's selectors without what only says that a reader's hand is elsewhere."""
    return _AT_REST.sub("", prelude) if ":not(" in prelude else prelude


def split_selectors(prelude: str) -> list[str]:
    """Return a rule's selectors, which commas separate outside of brackets."""
    pieces: list[str] = []
    start = depth = 0
    for sign in _SIGN.finditer(prelude):
        if sign[0] != ",":
            depth += 1 if sign[0] in "([" else -1
        elif depth <= 0:
            pieces.append(prelude[start : sign.start()].strip())
            start = sign.end()
    return [*pieces, prelude[start:].strip()]


class RareSelectors:
    """The rules of a page with such selectors, gathered one by one and then looked up."""

    def __init__(self) -> None:
        self._left = _MOST
        self._steps_left = _MOST_STEPS
        self._size: tuple[int, int, int] | None = None
        self._found: dict[Element, list[tuple[tuple[int, int, int], int, Declarations]]] = {}

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, root: Element, prelude: str, declared: Declarations, order: int, present: frozenset[str]) -> None:
        """Look up those of a rule's selectors that are such.

        Args:
            root: the page's.
            prelude: the rule's selectors.
            declared: what it says.
            order: its place in the sheet.
            present: the page's classes and ids, as selectors name them.
        """
        if not _RARE.search(prelude) or all(name not in _HIDING for name, _, _ in declared):
            return
        for written in split_selectors(prelude):
            if (
                not _RARE.search(written)
                or _UNREAD.search(written)
                or not present.issuperset(_NAME.findall(_UNASKED.sub("", written)))
            ):
                continue
            for one in _alternatives(written):
                specificity, found = self.found_by(root, one)
                for element in found:
                    self._found.setdefault(element, []).append((specificity, order, declared))

    def found_by(self, root: Element, written: str) -> tuple[tuple[int, int, int], list[Element]]:
        """Return a selector's specificity and the elements that it matches; none where that would be too much work."""
        steps = self._steps(root, written)
        if self._left <= 0 or steps > self._steps_left:
            return (0, 0, 0), []
        self._left -= 1
        self._steps_left -= steps
        try:
            specificity, path = _compiled(written)
            found = path(root)
        except (SelectorError, etree.XPathError, RecursionError, RuntimeError, ValueError, IndexError):
            return (0, 0, 0), []
        if not isinstance(found, list) or len(found) > _MOST_FOUND:
            return (0, 0, 0), []
        return specificity, [one for one in found if isinstance(one, etree._Element)]

    def of(self, element: Element) -> tuple[tuple[tuple[int, int, int], int, Declarations], ...]:
        """Return what rules say of an element, each with its specificity and its place."""
        return tuple(self._found.get(element, ()))

    def _steps(self, root: Element, written: str) -> int:
        """Return how much work a selector is: neighbours are compared pair by pair."""
        if self._size is None:
            self._size = _size_of(root)
        elements, nested, pairs = self._size
        plain = _UNASKED.sub("", written)
        neighbours = _NEXT * plain.count("+") + _AFTER * plain.count("~") + ("-child" in written)
        return elements + nested * _INSIDE * len(plain.split()[1:]) + pairs * neighbours


def _size_of(root: Element) -> tuple[int, int, int]:
    """Return how many elements a page has, the same weighted by an unusual depth, and its pairs of neighbours."""
    depths: dict[Element | None, int] = {root.getparent(): 0}
    pairs = 0
    for element in root.iter():
        depths[element] = depths.get(element.getparent(), 0) + 1
        pairs += len(element) ** 2
    elements = len(depths)
    return elements, max(elements, sum(depths.values()) // _USUAL_DEPTH), pairs


@lru_cache(maxsize=1024)  # pages of one site have the same
def _compiled(written: str) -> tuple[tuple[int, int, int], etree.XPath]:
    selector = parse_selectors(written)[0]
    return selector.specificity(), etree.XPath(_TRANSLATOR.selector_to_xpath(selector))


def _alternatives(written: str) -> Iterator[str]:
    """Yield a selector once for each way in which it can hold."""
    found = _ALTERNATIVES.search(written)
    if found is None:
        yield written
        return
    for one in found[1].split(","):
        yield f"{written[: found.start()]}{one.strip()}{written[found.end() :]}"
