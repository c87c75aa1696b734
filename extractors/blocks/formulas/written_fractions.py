"""Numbers that style sets above each other, in one line.

<span class="sfrac"><span class="num">5</span><span class="sr-only">/</span><span class="den">8</span></span>
SO<span><sup>2−</sup><br><sub>4</sub></span>

A wiki hides the stroke of a fraction from those who see, and parts an upper index from the lower one by a line break.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_NAMES = re.compile(r"(?:^|[\s_-])(?:s?frac|fraction)(?:$|[\s_-])")
_WRITTEN = re.compile(r"\d+\s*[/\u2044]\s*\d+|[¼-¾⅐-⅞]")
_LONGEST = 40  # characters; more is no fraction. Chosen by hand


def write_out_fractions(parsed: ParsedHtml) -> None:
    """Make running text of each fraction, in place."""
    for line_end in [one for one in parsed.body.iter("br") if _is_between_indices(one)]:
        drop_tree(line_end)
    if "frac" not in parsed.class_text or not _NAMES.search(parsed.class_text):
        return
    for fraction in list(parsed.body.iter("span")):
        if _NAMES.search(fraction.get("class") or ""):
            text = "".join(fraction.itertext())
            if _WRITTEN.fullmatch(text):
                _part_from_whole(fraction)
            if len(text) <= _LONGEST and any(sign in text for sign in "/\u2044"):
                whole = (fraction.text or "").strip()
                fraction[:] = []
                text = text.replace("\u2060", "").strip()
                part = text.removeprefix(whole).lstrip(" +")  # a screen reader says "plus"
                is_mixed = whole.isdecimal() and _WRITTEN.fullmatch(part)  # "72½": the rest is drawn smaller
                fraction.text = f"{whole} {part}" if is_mixed else text


def _part_from_whole(fraction: Element) -> None:
    """Put a space between a number and the fraction directly behind it: 2½ is no 21/2."""
    before, outer = fraction.getprevious(), fraction.getparent()
    if before is not None and (before.tail or "".join(before.itertext()))[-1:].isdecimal():
        before.tail = f"{before.tail or ''} "
    elif before is None and outer is not None and (outer.text or "")[-1:].isdecimal():
        outer.text = f"{outer.text} "


def _is_between_indices(line_end: Element) -> bool:
    before, behind = line_end.getprevious(), line_end.getnext()
    if before is None or behind is None or (before.tail or "").strip() or (line_end.tail or "").strip():
        return False
    return {before.tag, behind.tag} == {"sup", "sub"}
