"""A first letter that a page sets large in a box of its own is part of the word behind the box.

<div class="dropcap">T</div><p>he wall was old.</p>
"""

import re
from itertools import islice

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_NAMES = re.compile(r"drop-?_?cap|first-?_?letter|lettrine|initial", re.IGNORECASE)
_LETTER = re.compile(r"[\"'“‘„«]?[^\W\d_]")
_MOST = 500  # boxes of a page; chosen by hand


def join_drop_caps(parsed: ParsedHtml) -> None:
    """Put such letters at the beginning of their words, in place."""
    if not _NAMES.search(parsed.class_text):
        return
    boxes = [one for one in parsed.body.iter("div", "span", "p") if _NAMES.search(one.get("class") or "")]
    for named in boxes[:_MOST]:
        box = named
        letter = "".join(islice(box.itertext(), 5)).strip()
        if not _LETTER.fullmatch(letter):
            continue
        while (outer := box.getparent()) is not None and not (box.tail or "").strip() and box.getnext() is None:
            if len(outer) > 1 or (outer.text or "").strip():
                break
            box = outer
        behind = box.getnext()
        if behind is not None and behind.tag == "p" and not (box.tail or "").strip():
            text = (behind.text or "").lstrip()
            if text[:1].islower():
                behind.text = f"{letter}{text}"
                drop_tree(box)
