"""Tasks of note programs whose sign stands before any paragraph, not only before a list's item: they become lists.

<div><en-todo checked="true"/>Open the nets</div>               Evernote
<div><img class="en-todo" alt="unchecked">Walk home</div>       pages made of its notes, with <input> as well
<p data-tag="to-do:completed">Open the nets</p>                 OneNote, here or in a <span> or <li>
<div class="rm-block"><label class="check-container">…          Roam
<ul class="listtype-taskdone"><li>Open the nets</li></ul>       Dropbox Paper
<ul class="checklist"><li><p>&#10003; Open</p></li></ul>            Asciidoctor
<ul class="org-ul"><li class="on"><code>[X]</code> Open</li></ul>   Org
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.lists.task_lists import DONE, OPEN
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import BLOCK_TAGS

_OF_EVERNOTE = re.compile(r"(?:^|\s)en-todo(?:-checked)?(?:$|\s)")
_OF_ONENOTE = re.compile(r"(?:^|,)\s*to-do(?:-priority-\d)?(?P<done>:completed)?\s*(?:$|,)")
_OF_PAPER = re.compile(r"(?:^|\s)listtype-task(?P<done>done)?(?:$|\s)")
_OF_ROAM = re.compile(r"(?:^|\s)check-container(?:$|\s)")
_PICTURE = re.compile(r"(?:^|[/_-])(?:checkbox|todo)[_-](?P<open>un)?checked(?:[@_-]?\w{1,4})?\.\w{3,4}(?:$|\?)")
_NOT_DONE = re.compile(r"un-?checked|not checked", re.IGNORECASE)
_DRAWN = {"✓": DONE, "❏": OPEN}
_PARAGRAPHS = frozenset({"p", "div"})
_TAGS = ("en-todo", "input", "img", "span", "p", "li", "label", "code", "h1", "h2", "h3")
_INLINE = 4  # elements between a sign and the paragraph that it begins. Chosen by hand


def list_note_tasks(parsed: ParsedHtml) -> None:
    """Write out the state of each such task, and make a list of each run of paragraphs that are tasks, in place."""
    has_names = any(
        name in parsed.class_text for name in ("en-todo", "listtype-task", "check-container", "org-ul", "checklist")
    )
    if not has_names and not parsed.has(b"en-todo", b"data-tag=", b"checkbox_", b"todo_"):
        return
    both_drawn = {found["open"] for one in parsed.body.iter("img") if (found := _drawn(one))} == {None, "un"}
    marked: set[Element] = set()
    tasks: list[Element] = []
    for element in list(
        parsed.body.iter("en-todo", "input", "img", "span", "p", "li", "label", "code", "h1", "h2", "h3")
    ):
        is_sign, mark = _mark(element, is_picture_sign=both_drawn)
        if mark and (block := _block(element, is_sign=is_sign)) is not None and block not in marked:
            if element.tag == "en-todo" and (len(element) or element.text):
                element.tag = "span"  # HTML knows no element that ends itself: the task has come into it
            elif is_sign:
                drop_tree(element)
            _begin_with(block, mark)
            marked.add(block)
            if block.tag in _PARAGRAPHS and not _is_item(block):
                tasks.append(block)
    _make_lists(tasks)


def _mark(element: Element, *, is_picture_sign: bool) -> tuple[bool, str]:
    """Return whether an element is the sign of a task, and not the task itself, and the mark for it; or ""."""
    names = element.get("class") or ""
    if element.tag == "en-todo" or (names and _OF_EVERNOTE.search(names)):
        said = (element.get("checked"), element.get("data-checked"), element.get("aria-checked"))
        is_done = any(one is not None and one.lower() != "false" for one in said) or "en-todo-checked" in names
        if element.tag == "img":
            shown = f"{element.get('alt') or ''} {(element.get('src') or '').rpartition('/')[2]}"
            is_done = is_done or ("checked" in shown and _NOT_DONE.search(shown) is None)
        return True, DONE if is_done else OPEN
    if element.tag == "img":
        found = _drawn(element) if is_picture_sign else None
        return True, "" if found is None else OPEN if found["open"] else DONE
    if element.tag == "label" and _OF_ROAM.search(names):
        box = next(element.iter("input"), None)
        return True, "" if box is None else OPEN if box.get("checked") is None else DONE
    if element.tag == "code":
        outer = element.getparent()
        written = (element.text or "").strip() if outer is not None and outer.get("class") in ("on", "off") else ""
        return True, {"[X]": DONE, "[\u00a0]": OPEN, "[ ]": OPEN}.get(written, "")
    if element.tag == "p" and (element.text or "").lstrip()[:1] in _DRAWN and _is_of_checklist(element):
        element.text = element.text or ""
        mark = _DRAWN[element.text.lstrip()[0]]
        element.text = element.text.lstrip()[1:].lstrip()
        return False, mark
    if (said_by_tag := element.get("data-tag")) and (noted := _OF_ONENOTE.search(said_by_tag)):
        return False, DONE if noted["done"] else OPEN
    if element.tag == "li" and (outer := element.getparent()) is not None:
        found = _OF_PAPER.search(outer.get("class") or "")
        if found is not None and next(element.iter("input"), None) is None:
            return False, DONE if found["done"] else OPEN
    return False, ""


def _is_of_checklist(text: Element) -> bool:
    """Tell whether a paragraph begins an item of a list that Asciidoctor calls one of tasks."""
    item = text.getparent()
    outer = item.getparent() if item is not None and item.tag == "li" and item[0] is text else None
    return outer is not None and "checklist" in (outer.get("class") or "").split()


def _drawn(picture: Element) -> re.Match[str] | None:
    return _PICTURE.search(picture.get("src") or "")


def _block(element: Element, *, is_sign: bool) -> Element | None:
    """Return the paragraph or item that a sign, or a task's text, begins; None if there is none."""
    if not is_sign and element.tag != "span":
        return element
    inner = element
    for _ in range(_INLINE):
        outer = inner.getparent()
        before = inner.getprevious()
        if outer is None or (outer.text or "").strip():
            return None
        if before is not None and (before.tag != "br" or (before.tail or "").strip()):
            return None
        if outer.tag in BLOCK_TAGS:
            is_text = not any(one.tag in BLOCK_TAGS for one in outer)
            return outer if outer.tag == "li" or (outer.tag in _PARAGRAPHS and is_text) else None
        inner = outer
    return None


def _is_item(block: Element) -> bool:
    outer = block.getparent()
    return outer is not None and outer.tag == "li"


def _begin_with(block: Element, mark: str) -> None:
    while not (block.text or "").strip() and len(block) and block[0].tag in _PARAGRAPHS:
        block = block[0]
    block.text = f"{mark} {(block.text or '').lstrip()}"


def _make_lists(tasks: list[Element]) -> None:
    last: Element | None = None
    for task in tasks:
        before = task.getprevious()
        if last is None or before is not last or (last.tail or "").strip():
            last = etree.Element("ul")
            task.addprevious(last)
        last.tail, task.tail = task.tail, None
        last.append(task)
        task.tag = "li"
