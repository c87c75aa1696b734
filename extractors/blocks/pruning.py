"""Removing an element from its tree without the text after it, which lxml alone would remove as well."""

from lxml.etree import _Element as Element


def drop_tree(element: Element) -> None:
    """Remove an element from its tree, with its contents; the text after it stays."""
    outer, before = element.getparent(), element.getprevious()
    if outer is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        outer.text = (outer.text or "") + element.tail
    element.tail = None
    outer.remove(element)
