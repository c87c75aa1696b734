"""The distinct `class` attributes of a page: some hundred, where it has some thousand elements.

What is asked of classes is asked once of each distinct one; where the answer is no for all, no element is looked at.
"""

from lxml.etree import _Element as Element


def distinct_classes(element: Element) -> set[str]:
    """Return the `class` attributes of an element and all that it holds, as they are written."""
    return {names for inner in element.iter("*") if (names := inner.get("class")) is not None}
