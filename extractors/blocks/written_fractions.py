"""Fractions that style sets above each other, written out: a wiki hides the stroke between them from those who see.

<span class="sfrac"><span class="num">5</span><span class="sr-only">/</span><span class="den">8</span></span>
"""

import re

from lxml.etree import _Element as Element

_NAMES = re.compile(r"(?:^|\s)s?frac(?:$|\s)")
_LONGEST = 40  # characters; more is no fraction. Chosen by hand


def write_out_fractions(body: Element, called: str) -> None:
    """Make running text of each fraction, in place.

    Args:
        body: the tree.
        called: its distinct `class` attributes in one, which tell for most pages that there is none.
    """
    if "frac" not in called or not _NAMES.search(called):
        return
    for fraction in list(body.iter("span")):
        if _NAMES.search(fraction.get("class") or ""):
            text = "".join(fraction.itertext())
            if len(text) <= _LONGEST and any(sign in text for sign in "/\u2044"):
                fraction[:] = []
                fraction.text = text.replace("\u2060", "").strip()
