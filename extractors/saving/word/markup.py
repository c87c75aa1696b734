"""Short functions that make WordprocessingML elements."""

from typing import Any

from lxml import etree

from extractors.blocks.tree import Element
from extractors.saving.compose.bounding import writable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = {"w": W, "m": M, "r": R}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def qualified_name(name: str) -> str:
    """Return a name such as "w:p" in lxml's form."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def element(name: str, /, *children: Element, **attributes: Any) -> Element:
    """Return an element; attributes get its own namespace, and a leading "_", as before a keyword, is dropped."""
    prefix = name.partition(":")[0]
    made = etree.Element(qualified_name(name), nsmap={prefix: _SPACES[prefix]})
    for key, value in attributes.items():
        made.set(qualified_name(f"{prefix}:{key.lstrip('_')}"), str(value))
    made.extend(children)
    return made


def text(written: str, *, prefix: str = "w") -> Element:
    """Return a text element, white space preserved, without the characters that XML refuses."""
    made = element(f"{prefix}:t")
    made.set(_SPACE, "preserve")
    made.text = writable(written)
    return made
