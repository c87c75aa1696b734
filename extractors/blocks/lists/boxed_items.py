"""Lists whose items are boxes side by side, each called an item by its class: Notion's pages and others like it.

<div class="notion-numbered_list-block"><div>1.</div><div>Open the nets</div></div>
<div class="notion-numbered_list-block"><div>2.</div><div>Walk<div class="notion-to_do-block">…</div></div></div>

The number or bullet is drawn by the style, or stands in a box of its own. So are boxes that their own style displays as
items; archives of pages write all of a list so:

<div style="display: list-item; list-style-type: disc">Open the nets</div>
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.lists.task_lists import DONE, OPEN
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_ITEM = re.compile(r"(?:^|[\s-])(numbered|bulleted|to_?do)(?:_list)?-block(?:$|\s)")
_OUTLINE = re.compile(r"(?:^|\s)(?:ls-block|roam-block-container)(?:$|\s)")  # of Logseq and of Roam
_OF_BLOCKNOTE = {"bulletListItem": "bulleted", "numberedListItem": "numbered", "checkListItem": "to_do"}
_MOST_ASKED = 6  # elements at the beginning of a box, of which one says what it is
_NAMES = ("bn-block-outer", "_list-block", "to_do-block", "ls-block", "roam-block-container")
_NUMBER = re.compile(r"(?:\d{1,3}|[a-z]|[ivx]{2,5})\.")
_BULLETS = frozenset("•◦▪■")
_STYLED_BOXES = etree.XPath("descendant::div[contains(@style, 'list-item')]")
_STYLED = re.compile(r"(?:^|[;\s])display\s*:\s*list-item")
_BULLETLESS = re.compile(r"list-style(?:-type)?\s*:\s*none")
_NUMBERING = re.compile(r"list-style(?:-type)?\s*:[^;]{0,200}\b(?:decimal|(?:lower|upper)-\w+)")
_DEEPEST = 6  # elements around an item's mark
_BOXES = frozenset({"div", "span"})
_MOST_EMPTY = 4  # elements before it, which only style draws
_MOST_PIECES = 4  # of its text, blanks included. All chosen by hand


def build_boxed_lists(parsed: ParsedHtml) -> None:
    """Make a list of each run of such boxes, in place."""
    is_named = any(name in parsed.class_text for name in _NAMES)
    if not is_named and not parsed.has(b"list-item"):
        return
    made: dict[Element, str] = {}  # the lists, and the kind of each
    for box in list(parsed.body.iter("div")) if is_named else _STYLED_BOXES(parsed.body):
        kind = _kind(box)
        outer = box.getparent()
        if not kind or outer is None:
            continue
        run = box.getprevious()
        if run is None or made.get(run) != kind or (run.tail or "").strip():
            run = etree.Element("ol" if kind == "numbered" else "ul")
            box.addprevious(run)
            made[run] = kind
        run.tail, box.tail = box.tail, None
        run.append(box)
        box.tag = "li"
        if _ITEM.search(box.get("class") or ""):
            _drop_mark(box, kind)
        if kind in ("todo", "to_do"):
            _write_out_tick(box)


def _kind(box: Element) -> str:
    """Return of what kind of list a box is an item: "numbered", "bulleted", "to_do"; "" for none."""
    names = box.get("class") or ""
    if (found := _ITEM.search(names)) is not None:
        return found[1]
    if names == "bn-block-outer":
        first = next((one for one in islice(box.iterdescendants(), _MOST_ASKED) if one.get("data-content-type")), None)
        return _OF_BLOCKNOTE.get(first.get("data-content-type") or "", "") if first is not None else ""
    if "block" in names and _OUTLINE.search(names):
        return "bulleted"
    style = box.get("style") or ""
    if "list-item" not in style or not _STYLED.search(style) or _BULLETLESS.search(style):
        return ""
    return "numbered" if _NUMBERING.search(style) else "bulleted"


def _write_out_tick(task: Element) -> None:
    """Put a task's mark before its text."""
    tick = next(task.iter("input"), None)
    first = next((one for one in task.iter("div", "span", "p") if (one.text or "").strip()), None)
    if tick is None or first is None:
        return
    first.text = f"{OPEN if tick.get('checked') is None else DONE} {(first.text or '').lstrip()}"
    drop_tree(tick)


def _drop_mark(item: Element, kind: str) -> None:
    """Remove the number or bullet that an item begins with, in a box of its own: its list shows it anyway."""
    box: Element | None = item
    for _ in range(_DEEPEST):
        if box is None or (box.text or "").strip():
            return
        box = next((one for one in islice(box, _MOST_EMPTY + 1) if _says_something(one)), None)
        if box is not None and box.tag in _BOXES and _is_mark(box, kind):
            drop_tree(box)
            return


def _says_something(element: Element) -> bool:
    texts = (*islice(element.itertext(), _MOST_PIECES), element.tail or "")
    return any(text.strip() for text in texts)


def _is_mark(box: Element, kind: str) -> bool:
    pieces = list(islice(box.itertext(), _MOST_PIECES + 1))
    text = "".join(pieces).strip()
    if len(pieces) > _MOST_PIECES:
        return False
    return _NUMBER.fullmatch(text) is not None if kind == "numbered" else text in _BULLETS
