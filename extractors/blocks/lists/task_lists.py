"""Turns the boxes of task lists into characters, so that every format shows what is done and what is not.

Markdown renderers write a task as a list item that begins with a disabled checkbox, or mark it by a class. A disabled
one elsewhere only shows a state, too. Others are controls: filters of a shop, a form.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

OPEN, DONE = "☐", "☑"

_TASK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:task(?:list|item)?|to-?do|(?:has-)?check-?(?:list|box))(?:$|[\s_-])", re.IGNORECASE
)
_DRAWN = re.compile(
    r"(?:^|[\s_-])(?:checkbox|chcklst-box)(?:$|[\s_-])|(?:^|\s)fa-(?:check-)?(?:square|circle)(?:-o)?(?:$|\s)",
    re.IGNORECASE,
)  # an empty box that the page's style or an icon font draws
_ON = re.compile(r"(?:^|[\s_-])(?:on|checked|done|ticked|fa-check-\w+)(?:$|[\s_-])", re.IGNORECASE)
_SAID = re.compile(r"(?:^|\s)(?:un)?checked(?:$|\s)")
_EVERNOTE = re.compile(r"-en-checked\s*:\s*(true|false)")  # in an item's style
_STATES = (b"data-list", b"aria-checked", b"data-checked", b"data-inline-task-id", b"-en-checked")
_DRAWN_TAGS = ("span", "div", "i")
_MOST_DRAWN = 4  # empty elements before a box: a bullet, a button, which are only drawn. Chosen by hand
_MOST_ITEMS = 50  # of a list that are asked, for each of its items. Chosen by hand
_MOST_STEPS = 6  # from the box up to its item: a paragraph, a label, a span. Chosen by hand


def write_out_boxes(parsed: ParsedHtml) -> None:
    """Replace each box of a task list by a character."""
    may_be_said = parsed.has(*_STATES) or _SAID.search(parsed.class_text) is not None
    for task in list(parsed.body.iter("li")) if may_be_said else ():
        if (mark := _item_state(task) or _said_by_class(task)) and next(task.iter("input"), None) is None:
            place = task[0] if len(task) and task[0].tag in ("p", "div") and not (task.text or "").strip() else task
            place.text = f"{mark} {(place.text or '').lstrip()}"
    may_be_drawn = parsed.has(b"checkbox") or any(map(_DRAWN.search, parsed.classes))
    for box in list(parsed.body.iter("input", *_DRAWN_TAGS) if may_be_drawn else parsed.body.iter("input")):
        is_input = box.tag == "input"
        if is_input and (box.get("type") or "").lower() != "checkbox":
            continue
        if not is_input and not _is_drawn_box(box):
            continue
        if is_input and _fills_cell(box):
            box.tail = DONE if box.get("checked") is not None else OPEN
            drop_tree(box)
            continue
        item = _item_of(box)
        if item is None and is_input and box.get("disabled") is not None:
            box.tail = f"{DONE if box.get('checked') is not None else OPEN} {(box.tail or '').lstrip()}"
            drop_tree(box)
            continue
        is_said = not is_input and box.get("role") == "checkbox" and box.get("aria-checked") is not None
        if item is None or not (is_said or box.get("disabled") is not None or _is_task(item)):
            continue
        mark = DONE if _is_ticked(box, item) else OPEN
        box.tail = f"{mark} {(box.tail or '').lstrip()}"
        following = box.getnext()
        if following is not None and following.tag in ("p", "div") and not (box.tail or "").strip(f"{mark} \n"):
            while not (following.text or "").strip() and len(following) and following[0].tag in ("p", "div"):
                following = following[0]
            following.text = f"{mark} {(following.text or '').lstrip()}"  # in one block with the task
            box.tail = None
        drop_tree(box)
        _join_label(item, mark)


def _item_state(item: Element) -> str:
    """Return the mark of an item that states, or whose list states, whether it is done; or ""."""
    outer = item.getparent()
    if item.get("data-inline-task-id") is not None:  # Confluence's
        return DONE if _ON.search(item.get("class") or "") else OPEN
    if (said := item.get("data-list")) in ("checked", "unchecked"):  # Quill's
        return DONE if said == "checked" else OPEN
    if (noted := _EVERNOTE.search(item.get("style") or "")) is not None:
        return DONE if noted[1] == "true" else OPEN
    state = item.get("aria-checked") if item.get("role") == "checkbox" else None
    if state is None and outer is not None and outer.tag == "ul":
        state = outer.get("data-checked")  # separate lists for done and not done
    return {"true": DONE, "false": OPEN}.get(state or "", "")


def _said_by_class(item: Element) -> str:
    """Return the mark of an item in a list that is called one of tasks, some of whose items are called done; or ""."""
    outer = item.getparent()
    if outer is None or outer.tag != "ul" or not _TASK_CLASS.search(outer.get("class") or ""):
        return ""
    states = [_SAID.search(one.get("class") or "") for one in islice(outer, _MOST_ITEMS)]
    if not any(states):  # check marks may be all its bullets
        return ""
    found = _SAID.search(item.get("class") or "")
    return DONE if found is not None and found[0].strip() == "checked" else OPEN


def _fills_cell(box: Element) -> bool:
    """Tell whether a box that nobody can tick is all of a table's cell: "yes" or "no"."""
    cell = box.getparent()
    if cell is None or cell.tag != "td" or len(cell) > 1 or box.get("disabled") is None:
        return False
    return not f"{cell.text or ''}{box.tail or ''}".strip()


def _item_of(box: Element) -> Element | None:
    """Return the list item that a box begins, or None."""
    inner = box
    for _ in range(_MOST_STEPS):
        outer, before = inner.getparent(), list(islice(inner.itersiblings(preceding=True), _MOST_DRAWN + 1))
        if outer is None or (outer.text or "").strip() or len(before) > _MOST_DRAWN:
            return None
        if any(len(one) or f"{one.text or ''}{one.tail or ''}".strip() for one in before):
            return None
        if outer.tag == "li":
            return outer
        inner = outer
    return None


def _join_label(item: Element, mark: str) -> None:
    """Move a mark from a label of its own to the beginning of the text after it, as an editor shows it."""
    label = item[0] if len(item) > 1 else None
    if label is None or label.tag != "label" or "".join(label.itertext()).strip() != mark or (label.tail or "").strip():
        return
    text = item[1]
    while not (text.text or "").strip() and len(text):
        text = text[0]
    text.text = f"{mark} {(text.text or '').lstrip()}"
    item.remove(label)


def _is_drawn_box(element: Element) -> bool:
    if len(element) or (element.text or "").strip():
        return False
    return element.get("role") == "checkbox" or bool(_DRAWN.search(element.get("class") or ""))


def _is_ticked(box: Element, item: Element) -> bool:
    state = box.get("aria-checked") or item.get("data-checked") or ""
    return (
        box.get("checked") is not None
        or state == "true"
        or bool(box.tag != "input" and _ON.search(box.get("class") or ""))
    )


def _is_task(item: Element) -> bool:
    around = item.getparent()
    if item.get("data-checked") is not None:
        return True
    names = f"{item.get('class') or ''} {'' if around is None else around.get('class') or ''}"
    return _TASK_CLASS.search(names) is not None
