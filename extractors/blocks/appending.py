"""Adding text at the end of an element, behind whatever it holds, and white space around one."""

from lxml.etree import _Element as Element


def append_text(element: Element, text: str) -> None:
    """Add text at the end of an element; in constant time, since `len` of an element counts its children."""
    last = next(element.iterchildren(reversed=True), None)
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def put_space_around(element: Element) -> None:
    """Put white space around an element."""
    element.tail = f" {element.tail or ''}"
    before, outer = element.getprevious(), element.getparent()
    if before is not None:
        before.tail = f"{before.tail or ''} "
    elif outer is not None and outer.text:
        outer.text += " "
