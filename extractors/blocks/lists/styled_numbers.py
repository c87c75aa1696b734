"""Lists that count by their style alone: `<ul style="list-style-type: decimal">`, or its items likewise.

<ol style="list-style: circle">, <ol style="list-style: none">    and those that do not
"""

import re

from extractors.blocks.parsed_html import ParsedHtml

_COUNTING = re.compile(
    r"list-style(?:-type)?\s*:[^;]{0,200}\b(?:decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman))\b",
    re.IGNORECASE,
)
_DRAWING = re.compile(r"list-style(?:-type)?\s*:[^;]{0,200}\b(?:disc|circle|square|none)\b", re.IGNORECASE)


def number_styled_lists(parsed: ParsedHtml) -> None:
    """Make each such list an `<ol>`, and each `<ol>` that shows bullets or nothing a `<ul>`, in place."""
    if not parsed.has(b"list-style"):
        return
    for one in list(parsed.body.iter("ul", "ol")):
        own = one.get("style") or ""
        items = [item.get("style") or "" for item in one if item.tag == "li"]
        if "list-style" not in own and items and all("list-style" in style for style in items):
            own = items[0]
        if one.tag == "ul" and _COUNTING.search(own):
            one.tag = "ol"
            one.set("style", own)
        elif one.tag == "ol" and _DRAWING.search(own) and "counter" not in own:
            one.tag = "ul"
