"""What a page's own CSS says about its words: which are hidden, which stand apart, where line ends are kept.

Only five things are read, from `<style>` elements and `style` attributes: how an element is displayed, whether it is
visible, whether it is clipped or pushed off the screen, whether it is raised, and its white space. Rules for other
media than the screen and for states (`:hover`) do not count.

The rules are cut apart here, in one pass, and not by a tokenizer of all of CSS, of which none was timed. Selectors are
cssselect's.

Work is bounded: by the bytes read, by the rules kept, and each element is held only against the rules that name its
id, one of its classes or its tag.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

from cssselect import SelectorError
from cssselect import parse as parse_selectors
from cssselect.parser import Class, CombinedSelector, Hash, Tree
from cssselect.parser import Element as TypeSelector
from lxml.etree import _Element as Element

_MOST_CHARACTERS = 400_000  # of all sheets of a page. By hand: twice the biggest sheet of a saved page that one writes
_MOST_RULES = 2_000  # that say anything of what is read here. By hand
_MOST_TESTS = 100_000  # of an element against a part of a selector: 0.2 s
_MOST_STEPS = 40  # up the tree for one selector
_LONGEST_NAMES = 1_000  # characters of a class attribute
_LONGEST_SELECTOR = 500

_PIECE = re.compile(r"/\*.*?(?:\*/|\Z)|\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?|[{}]|;", re.DOTALL)
_WANTED = re.compile(
    r"display|visibility|white-space|clip|-\d{4}|-100vw|vertical-align\s*:\s*su|height\s*:\s*1px", re.IGNORECASE
)
_DECLARATION = re.compile(
    r"(?:^|[;{\s])(display|visibility|white-space|vertical-align|clip|clip-path|left|top|margin-left|text-indent|width|height)\s*:\s*([^;!}]{1,80})"
    r"(!\s*important)?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[.#][\w-]+")  # of a class or an id in a selector without escapes
_READABLE = re.compile(r"(?:[\w\-.#\s>*]|\\.|[^\x00-\x7f])+")  # no states, attributes, neighbours
_WITHOUT_SCRIPT = re.compile(r"\.no-?(?:js|script|javascript)\b", re.IGNORECASE)  # nothing that a reader has seen
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ALWAYS = re.compile(r"@layer\b.*|@supports\b.*", re.IGNORECASE | re.DOTALL)
_FEATURE = re.compile(
    r"\(\s*(min|max)-width\s*:\s*([\d.]{1,9})\s*(px|r?em)\s*\)"
    r"|\(\s*width\s*(>=?|<=?)\s*([\d.]{1,9})\s*(px|r?em)\s*\)"
)
_MEDIUM = re.compile(r"(?:only\s+)?(?:all|screen)?")
_SCREEN_WIDTH = 1280  # CSS pixels: a desktop's window
_CLIPPED = re.compile(r"rect\(\s*(?:0|1px|0px)\W|inset\(\s*(?:50|100)%", re.IGNORECASE)
_OFF_SCREEN = re.compile(r"-\d{4,}(?:px)?|-\d{3,}(?:r?em|vw)", re.IGNORECASE)


class _Said(NamedTuple):
    """One declaration: how much it weighs against others of the same name, and what it says."""

    weight: tuple[bool, tuple[int, int, int], int]
    value: str


@dataclass(frozen=True, slots=True)
class _Rule:
    selector: Tree
    specificity: tuple[int, int, int]
    order: int
    declarations: tuple[tuple[str, str, bool], ...]


class PageStyle:
    """The rules of a page's sheets; ask it for one element after another."""

    def __init__(self, root: Element) -> None:
        self._by_name: dict[str, list[_Rule]] = {}
        self._tests_left = _MOST_TESTS
        present = _names_on(root)
        count = 0
        for prelude, content in _rules("\n".join(_sheets(root))[:_MOST_CHARACTERS]):
            declarations = tuple(_declarations(content))
            if not declarations or len(prelude) > _LONGEST_SELECTOR or _WITHOUT_SCRIPT.search(prelude):
                continue
            count += 1
            if count > _MOST_RULES:
                break
            self._add(prelude, declarations, count, present)

    def of(self, element: Element) -> dict[str, str]:
        """Return what holds for an element by rules and by its own `style`; nothing that it inherits."""
        said: dict[str, _Said] = {}
        if self._by_name and self._tests_left > 0:
            for rule in self._candidates(element):
                if self._tests_left > 0 and self._matches(rule.selector, element):
                    _lay(said, rule.declarations, rule.specificity, rule.order)
        if style := element.get("style"):
            _lay(said, tuple(_declarations(style[:2000])), (1_000, 0, 0), 0)
        return {name: value.value for name, value in said.items()}

    def _add(
        self, prelude: str, declarations: tuple[tuple[str, str, bool], ...], order: int, present: frozenset[str]
    ) -> None:
        for written in prelude.split(","):
            if not _READABLE.fullmatch(written):
                continue
            if "\\" not in written and not present.issuperset(_NAME.findall(written)):
                continue  # most of a site's rules are for other pages of it
            try:
                selectors = parse_selectors(written.strip())
            except (SelectorError, RecursionError, RuntimeError, ValueError):
                continue
            for selector in selectors:
                tree = selector.parsed_tree
                if selector.pseudo_element is None and (key := _key(tree)):
                    rule = _Rule(tree, selector.specificity(), order, declarations)
                    self._by_name.setdefault(key, []).append(rule)

    def _candidates(self, element: Element) -> Iterator[_Rule]:
        by_name = self._by_name
        if names := element.get("class"):
            for name in set(names[:_LONGEST_NAMES].split()):
                yield from by_name.get(f".{name}", ())
        if identifier := element.get("id"):
            yield from by_name.get(f"#{identifier}", ())
        yield from by_name.get(cast("str", element.tag), ())

    def _matches(self, tree: Tree, element: Element) -> bool:
        """Tell whether a selector holds for an element; what it stands in is sought greedily, nearest first."""
        here: Element | None = element
        steps = _MOST_STEPS
        self._tests_left -= 1
        while isinstance(tree, CombinedSelector):
            if here is None or not _fits(tree.subselector, here):
                return False
            here = here.getparent()
            if tree.combinator == " ":
                wanted = tree.selector
                compound = wanted.subselector if isinstance(wanted, CombinedSelector) else wanted
                while here is not None and steps and not _fits(compound, here):
                    here = here.getparent()
                    steps -= 1
                    self._tests_left -= 1
            tree = tree.selector
        return here is not None and _fits(tree, here)


def _names_on(root: Element) -> frozenset[str]:
    """Return the classes (".a") and ids ("#b") that a page's elements have."""
    names = {f"#{identifier}" for element in root.iter("*") if (identifier := element.get("id"))}
    for classes in {element.get("class", "") for element in root.iter("*")}:
        names.update(f".{one}" for one in classes[:_LONGEST_NAMES].split())
    return frozenset(names)


def hides(style: dict[str, str]) -> bool:
    """Tell whether nothing of an element is seen."""
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    if _CLIPPED.search(style.get("clip", "")) or _CLIPPED.search(style.get("clip-path", "")):
        return True
    if style.get("width") == style.get("height") == "1px":
        return True  # what a screen reader reads
    return any(_OFF_SCREEN.fullmatch(style.get(name, "")) for name in ("left", "top", "margin-left", "text-indent"))


def _sheets(root: Element) -> Iterator[str]:
    left = _MOST_CHARACTERS
    for element in root.iter("style"):
        media = element.get("media", "all").strip().lower()
        outer = element.getparent()
        if outer is not None and outer.tag == "noscript":
            continue  # undoes for those without scripts what scripts do
        if media in ("", "all", "screen") and (text := element.text) and left > 0:
            left -= len(text)
            yield text


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Cut a sheet into rules: what they are for, and what they say; those that hold on a screen, whatever its size."""
    start, depth, muted = 0, 0, -1
    prelude = ""
    for found in _PIECE.finditer(sheet):
        piece = found[0]
        if piece == "{":
            prelude = _COMMENT.sub("", sheet[start : found.start()]).strip()
            if prelude.startswith("@") and muted < 0 and not _is_for_desktops(prelude):
                muted = depth
            depth += 1
            start = found.end()
        elif piece == "}":
            content = sheet[start : found.start()]
            if muted < 0 and prelude and not prelude.startswith("@") and _WANTED.search(content):
                yield prelude, _COMMENT.sub("", content)
            prelude = ""
            depth = max(0, depth - 1)
            if depth <= muted:
                muted = -1
            start = found.end()
        elif piece == ";" and not prelude:
            start = found.end()  # `@import …;`, `@charset …;`


def _is_for_desktops(prelude: str) -> bool:
    """Tell whether what stands in an at-rule holds in a desktop's window; a phone's rules hide other things."""
    if _ALWAYS.fullmatch(prelude):
        return True
    name, _, queries = prelude.lower().partition(" ") if "(" not in prelude[:7] else ("@media", "", prelude[6:].lower())
    return name == "@media" and any(_holds(query.strip()) for query in queries[:1_000].split(","))


def _holds(query: str) -> bool:
    medium, *features = (part.strip() for part in query.split(" and "))
    if medium.startswith("("):
        features.append(medium)
        medium = ""
    return _MEDIUM.fullmatch(medium) is not None and all(map(_is_met, features))


def _is_met(feature: str) -> bool:
    found = _FEATURE.fullmatch(feature)
    if found is None:
        return False
    number = found[2] or found[5]
    if number.count(".") > 1 or number == ".":
        return False
    width = float(number) * (1 if "px" in (found[3], found[6]) else 16)
    return width <= _SCREEN_WIDTH if found[1] == "min" or (found[4] or "")[:1] == ">" else width >= _SCREEN_WIDTH


def _declarations(content: str) -> Iterator[tuple[str, str, bool]]:
    for found in _DECLARATION.finditer(content):
        yield found[1].lower(), found[2].strip().lower(), bool(found[3])


def _lay(
    said: dict[str, _Said],
    declarations: tuple[tuple[str, str, bool], ...],
    specificity: tuple[int, int, int],
    order: int,
) -> None:
    for name, value, is_important in declarations:
        weight = (is_important, specificity, order)
        if name not in said or said[name].weight <= weight:
            said[name] = _Said(weight, value)


def _key(tree: Tree) -> str:
    """Return what an element must have for a selector to hold for it; "" where it asks for what is not read here."""
    last = tree.subselector if isinstance(tree, CombinedSelector) else tree
    if not _is_read(tree):
        return ""
    if isinstance(last, Class):
        return f".{last.class_name}"
    if isinstance(last, Hash):
        return f"#{last.id}"
    return (last.element or "").lower() if isinstance(last, TypeSelector) else ""


def _is_read(tree: Tree) -> bool:
    for _ in range(_MOST_STEPS):
        match tree:
            case CombinedSelector(combinator=" " | ">"):
                if not _is_read(tree.subselector):
                    return False
                tree = tree.selector
            case Class() | Hash():
                tree = tree.selector
            case TypeSelector():
                return True
            case _:
                return False
    return False


def _fits(tree: Tree, element: Element) -> bool:
    names: list[str] | None = None
    while True:
        match tree:
            case Class():
                names = (element.get("class") or "")[:_LONGEST_NAMES].split() if names is None else names
                if tree.class_name not in names:
                    return False
                tree = tree.selector
            case Hash():
                if element.get("id") != tree.id:
                    return False
                tree = tree.selector
            case TypeSelector():
                return tree.element is None or tree.element.lower() == element.tag
            case _:
                return False
