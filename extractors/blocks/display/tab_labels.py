"""Puts the labels of tabs above what they open.

A row of tabs shows one part of a page at a time; in an article all parts follow one another, and a part without its
label ("Linux", "Windows") is incomplete. If the row and its panels clearly belong together, each label becomes a
heading in its panel, and the row is removed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_ROWS = etree.XPath("descendant::*[@role='tablist' or contains(concat(' ', @class, ' '), ' nav-tabs ')]")
_ROWS_BY_ROLE = etree.XPath("descendant::*[@role='tablist']")
_TABBER = re.compile(r"(?:^|\s)(?:wds-)?tabber(?:$|\s)")
_LONGEST_LABEL = 60  # characters. Chosen by hand, as the others
_MOST_TABS = 30
_LEVEL = "h4"
TAB_LABEL = "data-tab-label"  # what a heading has that was made so
_LOOKED_INTO = 40  # texts of a panel
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SHOWN = ("img", "video", "audio", "iframe")
_TARGETS = ("aria-controls", "data-target", "data-bs-target", "href")


def add_tab_labels(parsed: ParsedHtml) -> None:
    """Put the labels of tabs above their panels, in place."""
    body, classes = parsed.body, parsed.classes
    if any("tabbed-labels" in names or "vp-code-group" in names for names in classes):
        _normalise_radio(body)
    if parsed.has(b"radio") and any("tab" in names for names in classes):
        _label_by_turns(body)
    if any("tabber" in names for names in classes):
        _label_in_order(body)
    if parsed.has(b"<sl-tab", b"<wa-tab"):
        _label_named(body)
    may_be_called = any("nav-tabs" in names for names in classes)
    if not may_be_called and not parsed.has(b"tablist"):
        return
    by_name: dict[str, Element] | None = None
    for row in (_ROWS if may_be_called else _ROWS_BY_ROLE)(body):
        if by_name is None:  # few pages have rows of tabs
            by_name = {name: one for one in body.iter() if (name := one.get("id"))}
        tabs = [one for one in islice(row.iterdescendants(), 10 * _MOST_TABS) if _is_tab(one)]
        panels = _panels(row, tabs, by_name)
        labels = [_text(tab) for tab in tabs]
        if not panels or len(tabs) > _MOST_TABS or not all(0 < len(label) <= _LONGEST_LABEL for label in labels):
            continue
        _put_all(tabs, panels, row)


def _normalise_radio(body: Element) -> None:
    """Put labels above what radio buttons show: a row of labels, and behind it a box with as many parts."""
    for row in list(body.iter("div")):
        names = (row.get("class") or "").split()
        labels = [one for one in row if one.tag == "label"]
        box = row.getnext()
        if not ("tabbed-labels" in names or "tabs" in names) or box is None or not 1 < len(labels) == len(box):
            continue
        if all(one.tag in ("label", "input") for one in row):
            _put_all(labels, list(box), row)


def _label_by_turns(body: Element) -> None:
    """Put labels above what radio buttons show: a button, its label and the part, by turns, or all parts behind."""
    boxes = [outer for label in body.iter("label") if (outer := label.getparent()) is not None]
    for box in dict.fromkeys(boxes):
        parts = list(box)
        count = len(parts) // 3
        if count < 2 or len(parts) != 3 * count:
            continue
        turns = list(zip(parts[::3], parts[1::3], parts[2::3], strict=True))
        if parts[2].tag != "div":
            turns = list(zip(parts[: 2 * count : 2], parts[1 : 2 * count : 2], parts[2 * count :], strict=True))
        if all((one.tag, label.tag, panel.tag) == ("input", "label", "div") for one, label, panel in turns):
            for _, label, panel in turns:
                _put(_text(label), panel)
                drop_tree(label)


def _label_in_order(body: Element) -> None:
    """Put labels above the parts of a wiki's box: a row of labels, and behind it as many parts as it has."""
    for box in [one for one in body.iter("div") if len(one) and _TABBER.search(one.get("class") or "")]:
        row, *panels = box
        if len(panels) == 1 and panels[0].tag == "section":
            panels = list(panels[0])
        labels = [one for one in row.iter("li", "a") if not len(one)]
        are_short = all(0 < len(_text(one)) <= _LONGEST_LABEL for one in labels)
        if 1 < len(labels) == len(panels) <= _MOST_TABS and are_short:
            _put_all(labels, panels, row)


def _label_named(body: Element) -> None:
    """Put labels above the panels that they name, of a widely used set of elements: Shoelace, and Web Awesome."""
    for group in list(body.iter("sl-tab-group", "wa-tab-group")):
        tag = str(group.tag).removesuffix("-group")
        tabs = [one for one in group if one.tag == tag]
        named = {one.get("name"): one for one in group if one.tag == f"{tag}-panel"}
        panels = [named[name] for tab in tabs if (name := tab.get("panel")) in named]
        if 1 < len(tabs) == len(panels) == len(named) <= _MOST_TABS:
            for tab, panel in zip(tabs, panels, strict=True):
                panel.tag = "div"
                _put(_text(tab), panel)
                drop_tree(tab)


def _is_tab(element: Element) -> bool:
    return element.get("role") == "tab" or element.get("data-toggle") == "tab" or element.get("data-bs-toggle") == "tab"


def _panels(row: Element, tabs: list[Element], by_name: Mapping[str, Element]) -> list[Element]:
    """Return a panel for each tab: those that the tabs name, or the same number of them after their row."""
    names = [next(_names(tab), "") for tab in tabs]
    if len(tabs) > 1 and all(names) and len(set(names)) == len(names):
        named = [by_name[name] for name in names if name in by_name]
        if len(named) == len(names):
            return named
    outer = row.getparent()
    if outer is None or len(tabs) < 2:
        return []
    found = [one for one in islice(outer.iterdescendants(), 2_000) if one.get("role") == "tabpanel"]
    return found if len(found) == len(tabs) else []


def _names(tab: Element) -> Iterator[str]:
    for inner in (tab, *tab):
        for attribute in _TARGETS:
            value = inner.get(attribute) or ""
            if value and (attribute == "aria-controls" or value.startswith("#")):
                yield value.removeprefix("#")


def _put_all(labels: Sequence[Element], panels: Sequence[Element], row: Element) -> None:
    """Put each label above its panel, and remove their row; what else that says is left."""
    is_whole = "".join(map(_text, labels)).replace(" ", "") == _text(row).replace(" ", "")
    for label, panel in zip(labels, panels, strict=True):
        _put(_text(label), panel)
    for spare in (row,) if is_whole else labels:
        drop_tree(spare)


def _put(label: str, panel: Element) -> None:
    first = next(panel.iter(*_HEADINGS), None)
    if (
        not any(text.strip() for text in islice(panel.itertext(), _LOOKED_INTO))
        and next(panel.iter(*_SHOWN), None) is None
    ):
        return  # a program fills it when it is opened
    if first is not None and _text(first) == label:
        return
    heading = etree.Element(_LEVEL, {TAB_LABEL: ""})
    heading.text, heading.tail, panel.text = label, panel.text, None
    panel.insert(0, heading)


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
