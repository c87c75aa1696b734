"""The boxes of task lists as characters, so that what is done and what is not survives in every format.

Programs that show Markdown write a task as a list item that begins with a checkbox nobody may tick, or name its class.
Other checkboxes in lists are controls: filters of a shop, a form.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.pruning import take_out

OPEN, DONE = "☐", "☑"

_TASK_CLASS = re.compile(r"(?:^|[\s_-])(?:task|todo|checklist)(?:$|[\s_-])", re.IGNORECASE)
_MOST_STEPS = 6  # from the box up to its item: a paragraph, a label, a span. Chosen by hand


def write_out_boxes(body: Element) -> None:
    """Put a character in the place of each box of a task list."""
    for box in list(body.iter("input")):
        if (box.get("type") or "").lower() != "checkbox":
            continue
        item = _item_of(box)
        if item is None or not (box.get("disabled") is not None or _is_task(item)):
            continue
        mark = DONE if box.get("checked") is not None else OPEN
        box.tail = f"{mark} {(box.tail or '').lstrip()}"
        take_out(box)


def _item_of(box: Element) -> Element | None:
    """Return the list item that a box begins, or None."""
    inner = box
    for _ in range(_MOST_STEPS):
        outer = inner.getparent()
        if outer is None or inner.getprevious() is not None or (outer.text or "").strip():
            return None
        if outer.tag == "li":
            return outer
        inner = outer
    return None


def _is_task(item: Element) -> bool:
    around = item.getparent()
    names = f"{item.get('class') or ''} {'' if around is None else around.get('class') or ''}"
    return _TASK_CLASS.search(names) is not None
