"""Taking an element out of its tree; what stood behind it stays, as lxml alone would not have it."""

from lxml.etree import _Element as Element


def take_out(element: Element) -> None:
    """Take an element out of its tree, with all it holds; the text behind it stays."""
    outer, before = element.getparent(), element.getprevious()
    if outer is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        outer.text = (outer.text or "") + element.tail
    element.tail = None
    outer.remove(element)
