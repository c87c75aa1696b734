"""Line ends that a page keeps though they are no tags: by its style's white space, or by a class of Tailwind's."""

import re
from collections.abc import Iterable, Mapping, Set

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.tags import BLOCK_TAGS, SKIPPED_TAGS

_KEPT_LINES = frozenset({"pre", "pre-wrap", "pre-line", "break-spaces"})
_CALLED = re.compile(r"(?:^|\s)!?whitespace-(pre(?:-wrap|-line)?|break-spaces)!?(?:$|\s)")
_OWN_WHITE_SPACE = frozenset("pre listing xmp textarea code".split())
_NO_BREAK = "\u00a0"  # the indentation of verse, which saving keeps
_NONE: dict[str, str] = {}


def keep_lines(
    elements: Iterable[Element],
    styles: Mapping[Element, Mapping[str, str]],
    left_alone: Set[Element],
    classes: Set[str],
) -> None:
    """Insert a `<br>` at each line end that the page's white space keeps.

    Args:
        elements: the page's, in its order.
        styles: the declarations of the page's style, for those elements that have any.
        left_alone: elements whose text is read otherwise.
        classes: the distinct `class` attributes of the page.
    """
    by_class = {names: found[1] for names in classes if (found := _CALLED.search(names))}
    if not by_class and not any(found.get("white-space") in _KEPT_LINES for found in styles.values()):
        return
    keeping: set[Element] = set()
    for element in elements:
        if element in left_alone or element.tag in _OWN_WHITE_SPACE or element.tag in SKIPPED_TAGS:
            continue
        parent = element.getparent()
        white_space = styles.get(element, _NONE).get("white-space") or by_class.get(
            element.get("class") or "", "inherit"
        )
        if white_space in _KEPT_LINES or (white_space == "inherit" and parent in keeping):
            keeping.add(element)
    for element in keeping:
        if element.text and "\n" in (element.text.strip() if element.tag in BLOCK_TAGS else element.text):
            lines = (element.text.strip("\n") if element.tag in BLOCK_TAGS else element.text).split("\n")
            element.text = lines[0]
            element[0:0] = [_break(line) for line in lines[1:]]
        for child in [child for child in element if child.tail and _has_line_end(child, child.tail)]:
            lines = (child.tail or "").split("\n")
            child.tail = None
            for line in reversed(lines[1:]):
                child.addnext(_break(line))
            child.tail = lines[0]


def _has_line_end(child: Element, tail: str) -> bool:
    """Tell whether a line ends in the text behind an element: at its beginning only behind one in a line."""
    if "\n" in tail.strip():
        return True
    is_in_line = child.tag not in BLOCK_TAGS and child.tag != "br"
    return is_in_line and "\n" in tail and not tail.isspace()


def _break(line: str) -> Element:
    made = etree.Element("br")
    written = line.lstrip(" \t")
    indentation = line[: len(line) - len(written)].expandtabs(4)
    made.tail = (_NO_BREAK * len(indentation) + written) if len(indentation) > 1 else line
    return made
