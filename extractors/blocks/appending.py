"""Adding text at the end of an element, behind whatever it holds."""

from lxml.etree import _Element as Element


def append_text(element: Element, text: str) -> None:
    """Add text at the end of an element; in constant time, since `len` of an element counts its children."""
    last = next(element.iterchildren(reversed=True), None)
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text
