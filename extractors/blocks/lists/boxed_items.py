"""Lists whose items are boxes side by side, each called an item by its class: Notion's pages and others like it.

<div class="notion-numbered_list-block"><div>1.</div><div>Open the nets</div></div>
<div class="notion-numbered_list-block"><div>2.</div><div>Walk<div class="notion-to_do-block">…</div></div></div>

The number or bullet is drawn by the style, or stands in a box of its own.
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.lists.task_lists import DONE, OPEN
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_ITEM = re.compile(r"(?:^|[\s-])(numbered|bulleted|to_?do)(?:_list)?-block(?:$|\s)")
_MARK = re.compile(r"(?:\d{1,3}|[a-z]{1,4})\.|[•◦▪■]")
_MOST_ASKED = 6  # elements at the beginning of an item, of which one may hold its mark


def build_boxed_lists(parsed: ParsedHtml) -> None:
    """Make a list of each run of such boxes, in place."""
    if "_list-block" not in parsed.class_text and "to_do-block" not in parsed.class_text:
        return
    made: dict[Element, str] = {}  # the lists, and the kind of each
    for box in list(parsed.body.iter("div")):
        found = _ITEM.search(box.get("class") or "")
        outer = box.getparent()
        if found is None or outer is None:
            continue
        run = box.getprevious()
        if run is None or made.get(run) != found[1] or (run.tail or "").strip():
            run = etree.Element("ol" if found[1] == "numbered" else "ul")
            box.addprevious(run)
            made[run] = found[1]
        run.tail, box.tail = box.tail, None
        run.append(box)
        box.tag = "li"
        _drop_mark(box)
        if found[1] in ("todo", "to_do"):
            _write_out_tick(box)


def _write_out_tick(task: Element) -> None:
    """Put a task's mark before its text."""
    tick = next(task.iter("input"), None)
    first = next((one for one in task.iter("div", "span", "p") if (one.text or "").strip()), None)
    if tick is None or first is None:
        return
    first.text = f"{OPEN if tick.get('checked') is None else DONE} {(first.text or '').lstrip()}"
    drop_tree(tick)


def _drop_mark(item: Element) -> None:
    """Remove the number or bullet of an item, which its list shows anyway."""
    for one in islice(item.iterdescendants("div", "span"), _MOST_ASKED):
        text = "".join(islice(one.itertext(), 3)).strip()
        if _MARK.fullmatch(text):
            drop_tree(one)
            return
        if text and not len(one):
            return
