"""The distinct `class` attributes of a page: some hundred, where it has some thousand elements.

What is asked of classes is asked once of each distinct one; where the answer is no for all, no element is looked at.
"""

from lxml import etree
from lxml.etree import _Element as Element

_CLASSES = etree.XPath("descendant-or-self::*/@class", smart_strings=False)


def distinct_classes(element: Element) -> set[str]:
    """Return the `class` attributes of an element and all that it holds, as they are written."""
    return set(_CLASSES(element))
