"""Ratings that are drawn as stars and said in an attribute alone: "4.5 out of 5 stars".

<div role="img" aria-label="4.5 out of 5 stars"><svg></svg>…</div>
<span class="stars" title="3 von 5 Sternen" style="width: 60%"></span>

The drawing goes and the words stay, unless the number stands beside it anyway.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_CALLED = re.compile(
    r"(?:^|[\s_-])(?:stars?|ratings?|rated)(?:$|[\s_-]|\d)|(?:star|rating)-?[A-Z]|Rating", re.MULTILINE
)
_SAID = re.compile(
    r"(?:\w{1,12}(?: ?:)? ){0,2}(?P<number>\d{1,2}(?:[.,]\d{1,2})?)(?: [^\W\d]{1,10})?"
    r"(?: (?:out of|of|von|sur|de|di|van|av|af|из|z|su) | ?/ ?)\d{1,3}(?: [^\W\d]{2,14}){0,2}\.?|"
    r"(?P<stars>\d(?:[.,]\d)?) stars?",
    re.IGNORECASE,
)
_OF_STARS = re.compile(
    r"star|stern|étoile|estrella|estrela|stell|gwiazd|rat(?:ed|ing)|note\b|bewert|puntua|valor", re.IGNORECASE
)
_TAGS = ("div", "span", "p", "i", "ul")
_DRAWN = frozenset({"svg", "path", "use", "g", "i", "b", "span", "div", "li", "img", "defs", "polygon"})
_ATTRIBUTES = ("aria-label", "title")
_LONGEST = 40  # characters of what is said
_LOOKED_INTO = 60  # elements of a drawing
_NEAR = 12  # characters beside it in which the number may stand
_MOST = 500  # of one page


def write_out_ratings(parsed: ParsedHtml) -> None:
    """Put what such drawings say in their place."""
    if not _CALLED.search(parsed.class_text):
        return
    found = 0
    for element in list(parsed.body.iter(*_TAGS)):
        said = element.get("aria-label") or element.get("title")
        if not said or len(said) > _LONGEST or (rating := _SAID.fullmatch(" ".join(said.split()))) is None:
            continue
        if not _OF_STARS.search(f"{element.get('class') or ''}\n{said}"):
            continue  # "1 of 4": a slide
        if not _is_drawing(element) or _is_beside(element, rating["number"] or rating["stars"]):
            continue
        if _is_choice(element):
            continue
        element[:] = []
        element.tag = "div" if element.tag == "ul" else element.tag
        element.text = f" {' '.join(said.split())} "
        for name in _ATTRIBUTES:
            element.attrib.pop(name, None)
        found += 1
        if found >= _MOST:
            return


def _is_drawing(element: Element) -> bool:
    """Tell whether an element says nothing in words: it is empty, or of shapes and stars alone."""
    inside = list(islice(element.iter(), _LOOKED_INTO))
    if any(one.tag not in _DRAWN for one in inside[1:]) or len(inside) == _LOOKED_INTO:
        return False
    return not any(sign.isalnum() for text in element.itertext() for sign in text)


def _is_choice(element: Element) -> bool:
    """Tell whether a drawing is one of those on which a reader clicks to rate: "1 star", "2 stars"."""
    beside = [one for one in (element.getprevious(), element.getnext()) if one is not None and one.tag == element.tag]
    return any(_SAID.fullmatch((one.get("aria-label") or one.get("title") or "")[:_LONGEST]) for one in beside)


def _is_beside(element: Element, number: str) -> bool:
    """Tell whether the number stands before or behind a drawing."""
    outer, before, behind = element.getparent(), element.getprevious(), element.getnext()
    texts = [(element.tail or "")[:_NEAR], "" if behind is None else "".join(islice(behind.itertext(), 3))[:_NEAR]]
    texts.append("" if before is None else "".join(islice(before.itertext(), 3))[-_NEAR:])
    texts.append(((outer.text if outer is not None and before is None else "") or "")[-_NEAR:])
    return any(number in text for text in texts)
