"""Signs between two numbers that a page hides from those who see, because its style draws them: 4/3, 6×7.

<span>6</span><span class="sr-only">×</span><span>7</span>

Left out with other hidden text, they would make one number of two.
"""

from itertools import islice

from lxml.etree import _Element as Element

_OPERATORS = frozenset("/\u2044\u2215÷×·⋅*+−-–±^=<>≤≥≈:.,%")
_MOST_STEPS = 4  # elements out of, or into, which a number beside a sign is looked for. Chosen by hand
_TEXTS_ASKED = 8
_HIDING = ("class", "style", "hidden", "id")


def show_operator(element: Element) -> bool:
    """Make a hidden sign directly between two numbers a visible one; return whether it is one."""
    if len(element) or (element.text or "").strip() not in _OPERATORS:
        return False
    if not (_ends_before(element).isdigit() and _begins_after(element).isdigit()):
        return False
    for name in _HIDING:
        element.attrib.pop(name, None)
    return True


def _ends_before(element: Element) -> str:
    """Return the character before an element, whatever elements it stands in; "" for none nearby."""
    for _ in range(_MOST_STEPS):
        before, outer = element.getprevious(), element.getparent()
        if before is not None:
            return (before.tail or "".join(islice(before.itertext(), _TEXTS_ASKED)))[-1:]
        if outer is None or outer.text:
            return "" if outer is None else (outer.text or "")[-1:]
        element = outer
    return ""


def _begins_after(element: Element) -> str:
    """Return the character after an element, as `_ends_before`."""
    for _ in range(_MOST_STEPS):
        after, outer = element.getnext(), element.getparent()
        if element.tail or after is not None:
            return (element.tail or "".join(islice(() if after is None else after.itertext(), _TEXTS_ASKED)))[:1]
        if outer is None:
            return ""
        element = outer
    return ""
