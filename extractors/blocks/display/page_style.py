"""What a page's own CSS says about its words: which are hidden, which are set apart, where line ends are kept.

Only a few properties are read, from `<style>` elements and `style` attributes: how an element is displayed, whether it
is visible, whether it is clipped, without height or pushed off the screen, whether it is raised, its margins, its white
space, and whether its font is monospaced, an icon font or of size zero. Rules for states (`:hover`) do not count.
Selectors are parsed by cssselect.

The work is bounded: by the bytes read and by the rules kept; and each element is matched only against rules that name
its id, one of its classes or its tag. Elements with the same tag, class and id are matched once; only a rule's
conditions on ancestors are checked for each.
"""

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import NamedTuple, cast

from cssselect import SelectorError
from cssselect import parse as parse_selectors
from cssselect.parser import Class, CombinedSelector, Hash, Selector, Tree
from cssselect.parser import Element as TypeSelector
from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.display.rare_selectors import RareSelectors, split_selectors, without_interaction
from extractors.blocks.display.style_sheets import MOST_CHARACTERS, Declarations, declarations, rules, sheets

_MOST_RULES = 2_000  # with a property that is read here. Chosen by hand
_MOST_TESTS = 100_000  # of an element against one part of a selector: 0.2 s
_MOST_STEPS = 40  # up the tree for one selector
_LONGEST_NAMES = 1_000  # characters of a class attribute
_LONGEST_SELECTOR = 500

_IDS = etree.XPath("descendant-or-self::*/@id", smart_strings=False)
_NAME = re.compile(r"[.#][\w-]+")  # of a class or an id in a selector without escapes
_READABLE = re.compile(r"(?:[\w\-.#\s>*\u0080-\U0010ffff]|\\.)+")  # no pseudo-classes, attributes, siblings
_WITHOUT_SCRIPT = re.compile(r"\.no-?(?:js|script|javascript)\b", re.IGNORECASE)  # no reader has seen its effect
_CLIPPED = re.compile(r"rect\(\s*(?:0|1px|0px)\W|inset\(\s*(?:50|100)%", re.IGNORECASE)
_ZERO = re.compile(r"0(?:\.0+)?(?:px|r?em|%)?")
_GAP = re.compile(r"(?:[1-9]\d*(?:\.\d+)?|0?\.[1-9]\d*)(?:px|r?em|ch|%)")
_OFF_SCREEN = re.compile(r"-\d{4,}(?:px)?|-\d{3,}(?:r?em|vw)", re.IGNORECASE)


class _Declaration(NamedTuple):
    """One declaration: its precedence among others of the same name, and its value."""

    weight: tuple[bool, tuple[int, int, int], int]
    value: str


class _Rule(NamedTuple):
    """A selector without commas, split into parts from the element outwards, and its declarations."""

    parts: tuple["_Part", ...]
    specificity: tuple[int, int, int]
    order: int
    declarations: Declarations


class _Part(NamedTuple):
    """A selector's conditions on one element.

    Attributes:
        tag: the tag; None for any.
        identifiers: the id, with any others that the selector also requires.
        classes: the page's `class` attributes that contain all required classes; None if none are required.
        combinator: its relation to the previously matched element (" " or ">").
    """

    tag: str | None
    identifiers: tuple[str, ...]
    classes: frozenset[str] | None
    combinator: str

    def fits(self, element: Element) -> bool:
        """Tell whether an element meets the conditions."""
        if self.classes is not None and element.get("class") not in self.classes:
            return False
        if self.tag is not None and self.tag != element.tag:
            return False
        return not self.identifiers or all(one == element.get("id") for one in self.identifiers)


class _SharedRules(NamedTuple):
    """The rules for all elements with the same tag, class and id.

    Attributes:
        rules: those whose last part matches such an element.
        style: their declarations, if none of them has conditions on ancestors; otherwise None.
        tests: how many rules were tried to find them.
    """

    rules: tuple[_Rule, ...]
    style: dict[str, str] | None
    tests: int


class PageStyle:
    """The rules of a page's sheets; queried for one element after another.

    Args:
        root: the page's.
        classes: the distinct `class` attributes of its body.
    """

    def __init__(self, root: Element, classes: Set[str]) -> None:
        self._by_name: dict[str, list[_Rule]] = {}
        self._names_ids = False  # whether any rule does, on its last part
        self._alike: dict[tuple[str, str | None, str | None], _SharedRules] = {}
        self._own: dict[str, Declarations] = {}  # the declarations of each `style` attribute; pages repeat a few
        self._tests_left = _MOST_TESTS
        self._rare = RareSelectors()
        sheet = "\n".join(sheets(root))[:MOST_CHARACTERS]
        self._classes = _by_class(classes | {root.get("class", "")}) if sheet else {}
        present = (
            frozenset((*map(".{}".format, self._classes), *map("#{}".format, _IDS(root)))) if sheet else frozenset()
        )
        count = 0
        for written, content in rules(sheet):
            prelude = without_interaction(written)
            declared = tuple(declarations(content))
            if not declared or len(prelude) > _LONGEST_SELECTOR or _WITHOUT_SCRIPT.search(prelude):
                continue
            count += 1
            if count > _MOST_RULES:
                break
            self._rare.add(root, prelude, declared, count, present)
            self._add(prelude, declared, count, present)

    @property
    def is_empty(self) -> bool:
        """Whether no rule applies to any of the page's elements, which leaves their own `style`."""
        return not self._by_name and not self._rare

    def of(self, element: Element, names: str | None, own: str | None) -> dict[str, str]:
        """Return an element's declarations from rules and its own `style`, without inherited ones.

        Args:
            element: one of the page's.
            names: its `class`.
            own: its `style`.
        """
        found_rules: dict[str, _Declaration] = {}
        rare = self._rare.of(element) if self._rare else ()
        if self._by_name and self._tests_left > 0:
            key = (cast("str", element.tag), names, element.get("id") if self._names_ids else None)
            alike = self._alike.get(key)
            if alike is None:
                alike = self._alike[key] = self._all_alike(element, *key)
            self._tests_left -= alike.tests
            if alike.style is not None and not own and not rare:
                return alike.style
            for rule in alike.rules:
                if self._tests_left > 0 and (len(rule.parts) == 1 or self._has_ancestors(rule.parts, element)):
                    _lay(found_rules, rule.declarations, rule.specificity, rule.order)
        for specificity, order, declared in rare:
            _lay(found_rules, declared, specificity, order)
        if own:
            if own not in self._own:
                self._own[own] = tuple(declarations(own[:2000]))
            _lay(found_rules, self._own[own], (1_000, 0, 0), 0)
        return _values(found_rules) if found_rules else _NOTHING

    def _add(self, prelude: str, declared: Declarations, order: int, present: frozenset[str]) -> None:
        for written in split_selectors(prelude) if "(" in prelude else prelude.split(","):
            if not _READABLE.fullmatch(written):
                continue
            if "\\" not in written and not present.issuperset(_NAME.findall(written)):
                continue  # most of a site's rules are for its other pages
            for selector in _parsed(written.strip()):
                parts = _parts(selector.parsed_tree, self._classes)
                if selector.pseudo_element is None and parts and (key := _key(selector.parsed_tree)):
                    rule = _Rule(parts, selector.specificity(), order, declared)
                    self._by_name.setdefault(key, []).append(rule)
                    self._names_ids = self._names_ids or bool(parts[0].identifiers)

    def _all_alike(self, element: Element, tag: str, names: str | None, identifier: str | None) -> _SharedRules:
        """Find the rules for all elements with a tag, class and id, given one of them."""
        by_name = self._by_name
        tried: list[_Rule] = []
        for name in set((names or "")[:_LONGEST_NAMES].split()):
            tried += by_name.get(f".{name}", ())
        if identifier:
            tried += by_name.get(f"#{identifier}", ())
        tried += by_name.get(tag, ())
        rules = tuple(rule for rule in tried if rule.parts[0].fits(element))
        style = None
        if all(len(rule.parts) == 1 for rule in rules):
            found_rules: dict[str, _Declaration] = {}
            for rule in rules:
                _lay(found_rules, rule.declarations, rule.specificity, rule.order)
            style = _values(found_rules)
        return _SharedRules(rules, style, len(tried))

    def _has_ancestors(self, parts: tuple[_Part, ...], element: Element) -> bool:
        """Tell whether an element's ancestors match a selector's parts; each is matched greedily, nearest first."""
        here = element.getparent()
        steps = _MOST_STEPS
        for part in parts[1:]:
            if part.combinator == " ":
                while here is not None and steps and not part.fits(here):
                    here = here.getparent()
                    steps -= 1
                    self._tests_left -= 1
            if here is None or not part.fits(here):
                return False
            here = here.getparent()
        return True


@lru_cache(maxsize=4096)  # themes and frameworks hide by the same few hundred selectors everywhere
def _parsed(written: str) -> tuple[Selector, ...]:
    """Return the selectors in a text; none if it is damaged."""
    try:
        return tuple(parse_selectors(written))
    except (SelectorError, RecursionError, RuntimeError, ValueError):
        return ()


_NOTHING: dict[str, str] = {}


def _values(found_rules: dict[str, _Declaration]) -> dict[str, str]:
    return {name: one.value for name, one in found_rules.items()}


def _by_class(classes: Set[str]) -> dict[str, set[str]]:
    """Return, for each class, the `class` attributes that contain it."""
    found: dict[str, set[str]] = {}
    for written in classes:
        for name in written[:_LONGEST_NAMES].split():
            found.setdefault(name, set()).add(written)
    return found


def hides(style: dict[str, str]) -> bool:
    """Tell whether nothing of an element is visible."""
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    if _CLIPPED.search(style.get("clip", "")) or _CLIPPED.search(style.get("clip-path", "")):
        return True
    if style.get("width") == style.get("height") == "1px":
        return True  # text for screen readers
    return any(_OFF_SCREEN.fullmatch(style.get(name, "")) for name in ("left", "top", "margin-left", "text-indent"))


def is_without_height(style: dict[str, str]) -> bool:
    """Tell whether an element shows no text because it has no height; a video's frame is flat too, but padded."""
    is_cut = style.get("overflow") == "hidden"
    return is_cut and any(_ZERO.fullmatch(style.get(one, "")) for one in ("height", "max-height"))


def has_gap(style: dict[str, str]) -> bool:
    """Tell whether a margin separates an element from its neighbours in the line."""
    around = style.get("margin", "").split()
    sides = (around[1:2] or around[:1]) + around[3:4]
    return any(_GAP.match(one) for one in (*sides, style.get("margin-left", ""), style.get("margin-right", "")))


def is_of_no_size(style: dict[str, str]) -> bool:
    """Tell whether an element's own text is too small to be seen; its children may set another size."""
    size = style.get("font-size", "")
    return size in ("1px", "0.1px") or _ZERO.fullmatch(size) is not None


def _lay(
    found_rules: dict[str, _Declaration],
    said_here: Declarations,
    specificity: tuple[int, int, int],
    order: int,
) -> None:
    for name, value, is_important in said_here:
        weight = (is_important, specificity, order)
        if name not in found_rules or found_rules[name].weight <= weight:
            found_rules[name] = _Declaration(weight, value)


def _key(tree: Tree) -> str:
    """Return what an element must have for a selector to match it."""
    last = tree.subselector if isinstance(tree, CombinedSelector) else tree
    if isinstance(last, Class):
        return f".{last.class_name}"
    if isinstance(last, Hash):
        return f"#{last.id}"
    return (last.element or "").lower() if isinstance(last, TypeSelector) else ""


def _parts(tree: Tree, page_classes: Mapping[str, set[str]]) -> tuple[_Part, ...]:
    """Split a selector into its parts, the element's own first; empty if it has conditions not read here."""
    parts: list[_Part] = []
    combinator = ""
    inner, outer = _cut(tree)
    for _ in range(_MOST_STEPS):
        part = _parsed_part(inner, combinator, page_classes)
        if part is None:
            return ()
        parts.append(part)
        if outer is None:
            return tuple(parts)
        combinator, tree = outer
        inner, outer = _cut(tree)
    return ()


def _cut(tree: Tree) -> tuple[Tree, tuple[str, Tree] | None]:
    """Split a selector into conditions on the element itself and on its ancestors."""
    match tree:
        case CombinedSelector(combinator=" " | ">"):
            return tree.subselector, (str(tree.combinator), tree.selector)
    return tree, None


def _parsed_part(tree: Tree, combinator: str, page_classes: Mapping[str, set[str]]) -> _Part | None:
    classes: set[str] | None = None
    identifiers: list[str] = []
    for _ in range(_MOST_STEPS):
        match tree:
            case Class():
                naming = page_classes.get(tree.class_name, set())
                classes = naming if classes is None else classes & naming
                tree = tree.selector
            case Hash():
                identifiers.append(tree.id)
                tree = tree.selector
            case TypeSelector():
                tag = None if tree.element is None else tree.element.lower()
                return _Part(tag, tuple(identifiers), None if classes is None else frozenset(classes), combinator)
            case _:
                return None
    return None
