"""The signs of added and removed lines that style alone draws before them: they become part of the listing.

<span data-code-marker="+">open(net)</span>                                             GitHub
<span class="line diff add">…</span><span class="line diff remove">…</span>             Shiki, as in VitePress
<div class="ec-line highlight ins">…</div><div class="ec-line highlight del">…</div>    Expressive Code, as in Starlight
<div class="line line-add">…</div><div class="line line-remove">…</div>                 Torchlight
<td class="line_content new">…</td><td class="line_content old">…</td>                  GitLab
"""

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_CELL = "line_content"
_LINES = frozenset({"line", "ec-line"})
_ADDED, _REMOVED = frozenset({"ins", "line-add"}), frozenset({"del", "line-remove"})
_LISTINGS = ("pre", "code")
_LONGEST_NAMES = 200  # characters
_DEEPEST = 3  # boxes in a line


def write_out_changes(parsed: ParsedHtml) -> None:
    """Put the sign of each such line before it, in place."""
    if parsed.has(b"data-code-marker"):
        for line in parsed.body.iter("span", "td"):
            if (marker := line.get("data-code-marker")) is not None and len(marker) == 1:
                line.text = f"{marker}{line.text or ''}"
    signs = {names: sign for names in parsed.classes if "line" in names and (sign := _sign(names))}
    for line in parsed.body.iter("span", "div", "td") if signs else ():
        drawn = signs.get(line.get("class") or "")
        if not drawn or (_CELL not in (line.get("class") or "") and next(line.iterancestors(*_LISTINGS), None) is None):
            continue
        if not "".join(line.itertext()).lstrip().startswith(drawn):
            _begin(line, drawn)


def _sign(names: str) -> str:
    """Return the sign of the lines that have a `class` attribute; "" for others."""
    own = set(names[:_LONGEST_NAMES].split())
    if _CELL in own:
        return "+" if "new" in own else "-" if "old" in own else ""
    if own.isdisjoint(_LINES):
        return ""
    if not own.isdisjoint(_ADDED) or own.issuperset(("diff", "add")):
        return "+"
    return "-" if not own.isdisjoint(_REMOVED) or own.issuperset(("diff", "remove")) else ""


def _begin(line: Element, sign: str) -> None:
    for _ in range(_DEEPEST):
        if (line.text or "").strip() or not len(line) or line[0].tag not in ("div", "span"):
            break
        if "gutter" in (line[0].get("class") or "") and len(line) > 1:
            line = line[1]
        else:
            line = line[0]
    line.text = f"{sign}{line.text or ''}"
