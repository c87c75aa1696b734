"""The signs of added and removed lines that style alone draws before them: they become part of the listing.

<span data-code-marker="+">open(net)</span>                                             GitHub
<span class="line diff add">…</span><span class="line diff remove">…</span>             Shiki, as in VitePress
<div class="ec-line highlight ins">…</div><div class="ec-line highlight del">…</div>    Expressive Code, as in Starlight
<div class="line line-add">…</div><div class="line line-remove">…</div>                 Torchlight
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_ADDED = re.compile(r"(?=.*\b(?:ec-line|line)(?:\s|$))(?:.*\s)?(?:diff\sadd|ins|line-add)(?:\s|$)")
_REMOVED = re.compile(r"(?=.*\b(?:ec-line|line)(?:\s|$))(?:.*\s)?(?:diff\sremove|del|line-remove)(?:\s|$)")
_DEEPEST = 3  # boxes in a line


def write_out_changes(parsed: ParsedHtml) -> None:
    """Put the sign of each such line before it, in place."""
    if parsed.has(b"data-code-marker"):
        for line in parsed.body.iter("span", "td"):
            if (marker := line.get("data-code-marker")) is not None and len(marker) == 1:
                line.text = f"{marker}{line.text or ''}"
    signs = {names: sign for names in parsed.classes if "line" in names and (sign := _sign(names))}
    for line in parsed.body.iter("span", "div") if signs else ():
        drawn = signs.get(line.get("class") or "")
        if drawn and not "".join(line.itertext()).lstrip().startswith(drawn):
            _begin(line, drawn)


def _sign(names: str) -> str:
    if len(names) > 200:
        return ""
    return "+" if _ADDED.match(names) else "-" if _REMOVED.match(names) else ""


def _begin(line: Element, sign: str) -> None:
    for _ in range(_DEEPEST):
        if (line.text or "").strip() or not len(line) or line[0].tag != "div":
            break
        if "gutter" in (line[0].get("class") or "") and len(line) > 1:
            line = line[1]
        else:
            line = line[0]
    line.text = f"{sign}{line.text or ''}"
