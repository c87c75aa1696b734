"""The distinct `class` attributes of a page: about a hundred, for a thousand elements.

A question about classes is asked once per distinct attribute; if the answer is no for all, no element is checked.
"""

from lxml.etree import _Element as Element


def distinct_classes(element: Element) -> set[str]:
    """Return the `class` attributes of an element and everything in it, as they are written."""
    return {names for inner in element.iter("*") if (names := inner.get("class")) is not None}
