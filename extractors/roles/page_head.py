"""A page's head: its title and its description, and which blocks repeat them."""

import math
import re
from dataclasses import dataclass

from extractors.blocks.tree import Element
from extractors.blocks.words import words

_TITLES = frozenset({"og:title", "twitter:title", "dc.title", "citation_title"})
_DESCRIPTIONS = frozenset({"og:description", "twitter:description", "description", "dc.description"})
_SEPARATORS = re.compile(r"\s+[|–—·•»:/-]\s+|\s*[|»]\s*")
# All chosen by hand.
_LONGEST_TITLE = 40
_SHARED, _COVERED = 0.7, 0.6  # of the block's own words, and of the title's
_LEAST_DESCRIPTION_WORDS = 6
_MOST_BEFORE = 3  # words before what is repeated


@dataclass(frozen=True, slots=True)
class PageHead:
    """The facts in the head of a page.

    Attributes:
        titles: the words of its title, whole and in the parts between separators such as "|".
        descriptions: the words of its descriptions.
    """

    titles: tuple[frozenset[str], ...]
    descriptions: tuple[tuple[str, ...], ...]

    @property
    def fewest_words(self) -> float:
        """The minimum number of words in a block that repeats the title; infinite if there is none."""
        return min((_COVERED * len(title) for title in self.titles), default=math.inf)

    def is_title(self, text: str) -> bool:
        """Tell whether a block repeats the page's title."""
        own = words(text)
        if not 0 < len(own) <= _LONGEST_TITLE:
            return False
        known = frozenset(own)
        for title in self.titles:
            least = max(_SHARED * len(known), _COVERED * len(title))
            if len(known) >= least <= len(title) and len(known & title) >= least:
                return True
        return False

    def is_description(self, text: str) -> bool:
        """Tell whether a block repeats the page's description, or its beginning.

        A place may stand before the one ("Berlin. The harbour …"), and the site's name before the other.
        """
        own = tuple(words(text))
        return any(
            _begin_alike(own[skipped:], description) or _begin_alike(own, description[skipped:])
            for description in self.descriptions
            for skipped in range(_MOST_BEFORE + 1)
        )


def _begin_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shared = min(len(one), len(other))
    return shared >= _LEAST_DESCRIPTION_WORDS and one[:shared] == other[:shared]


def page_head(body: Element) -> PageHead:
    """Read the head of a body's page; an empty one if there is none."""
    root = body.getparent()
    head = None if root is None else root.find("head")
    if head is None:
        return PageHead((), ())
    whole = [head.findtext("title") or ""]
    descriptions = []
    for meta in head.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name in _TITLES:
            whole.append(meta.get("content") or "")
        elif name in _DESCRIPTIONS:
            descriptions.append(tuple(words(meta.get("content") or "")))
    parts = [part for title in whole for part in (title, *_longest_part(title))]
    titles = dict.fromkeys(filter(None, (frozenset(words(part)) for part in parts)))
    return PageHead(tuple(titles), tuple(one for one in dict.fromkeys(descriptions) if one))


def _longest_part(title: str) -> tuple[str, ...]:
    """Return the part of a title that is not its site's name: the longest of its parts, if it has any."""
    parts = _SEPARATORS.split(" ".join(title.split()))
    return (max(parts, key=len),) if len(parts) > 1 else ()
