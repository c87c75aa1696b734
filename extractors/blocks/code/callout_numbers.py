"""Numbers in a listing that lead to remarks below it, where DocBook's stylesheets draw them: they are written out.

<pre>open net <img src="images/callouts/1.png" alt="1"></pre>
<div class="calloutlist"><table><tr><td><a href="#co1"><img src="images/callouts/1.png" alt="1"></a></td><td>…</td></tr>
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_ALT = re.compile(r"\(?(\d{1,2})\)?")
_DRAWN = re.compile(r"callouts?/|(?:^|/)\d{1,2}\.\w+$")
_MOST = 2_000  # pictures; chosen by hand: against a page made to be slow


def write_out_callouts(parsed: ParsedHtml) -> None:
    """Replace the pictures of such numbers by text, in place."""
    if next(parsed.body.iter("pre"), None) is None:
        return
    for image in list(islice(parsed.body.iter("img"), _MOST)):
        found = _ALT.fullmatch(image.get("alt") or "")
        if found is None or not _DRAWN.search(image.get("src") or ""):
            continue
        if any(outer.tag == "pre" for outer in image.iterancestors()):
            _replace(image, f"({found[1]})")
        elif _is_in_list(image):
            _replace(image, f"{found[1]}.")


def _is_in_list(image: Element) -> bool:
    return any("calloutlist" in (outer.get("class") or "").split() for outer in image.iterancestors("div"))


def _replace(image: Element, text: str) -> None:
    image.tail = f"{text}{image.tail or ''}"
    drop_tree(image)
