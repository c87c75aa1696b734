"""Spoilers of forums, and what builders of pages hide behind a label: `<details>` with the label as their summary.

<div class="bbCodeSpoiler"><button>Spoiler: the end</button><div>…</div></div>            XenForo, MyBB, IPS, su-spoiler
<div><div><b>Spoiler:</b> <input type="button" value="Show"></div><div><div style="display:none">…   phpBB, vBulletin
<div class="toggle-item"><h5>How deep?</h5><div style="display:none">…</div></div>          Elementor, Divi
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.appending import put_space_around
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import BLOCK_TAGS, HEADING_LEVELS

_BOX = re.compile(r"(?:^|[\s_-])(?:\w{0,12}spoiler(?!-free)|sp-wrap)(?:$|[\s_-])", re.IGNORECASE)
_TOGGLE = re.compile(r"toggle|accordion|collaps|expand|faq|question", re.IGNORECASE)
_NAMES = ("poiler", "sp-wrap", "toggle", "accordion", "collaps", "expand", "faq", "question")
_SAID = re.compile(r"\W*spoiler", re.IGNORECASE)
_HEADS = frozenset("button div dt span a p b strong h2 h3 h4 h5 h6".split())
_CONTENTS = frozenset({"div", "dd", "blockquote", "section", "p"})
_BUTTONS = ("input", "button", "a")
_HIDDEN = re.compile(r"\bdisplay\s*:\s*none\b", re.IGNORECASE)
_LONGEST_HEAD = 120  # characters; chosen by hand, as the others
_LARGEST_HEAD = 40  # elements
_DEEPEST = 3  # elements from a content down to what is hidden


def open_spoilers(parsed: ParsedHtml) -> None:
    """Make `<details>` of spoilers, in place."""
    says_so = parsed.has(b"poiler")
    if not says_so and not any(name in parsed.class_text for name in _NAMES):
        return
    for box in list(parsed.body.iter("div", "dl", "blockquote")):
        parts = list(islice(box, 3))
        if len(parts) == 2 and not _has_text(box):
            head, content = parts
            names = box.get("class") or ""
            is_named = _BOX.search(names) or (_HIDDEN.search(content.get("style") or "") and _TOGGLE.search(names))
            if not is_named and not (says_so and _SAID.match(_text(head))):
                continue  # nearly all
            inside = list(islice(head.iter(), _LARGEST_HEAD + 1))
            if len(inside) <= _LARGEST_HEAD and (is_named or any(one.tag in _BUTTONS for one in inside)):
                _open(box, inside, content)


def _has_text(box: Element) -> bool:
    return bool((box.text or "").strip()) or any((one.tail or "").strip() for one in box)


def _text(head: Element) -> str:
    return " ".join("".join(islice(head.itertext(), 10)).split())


def _leads_away(button: Element) -> bool:
    address = (button.get("href") or "").strip().lower()
    return address[:1] not in ("", "#") and not address.startswith("javascript:")


def _open(box: Element, heading: list[Element], content: Element) -> None:
    """Make `<details>` of a box, given the elements of its head, the outermost first, and its content."""
    head, *inside = heading
    if head.tag not in _HEADS or content.tag not in _CONTENTS or not 0 < len(_text(head)) <= _LONGEST_HEAD:
        return
    button = next(content.iter("a", "button"), None)
    if button is not None and _text(button) == _text(content):
        return  # the text and its "Read more", which shows when the text is too long for its box
    for inner in inside:
        if inner.tag in BLOCK_TAGS and inner.tag != "button":
            inner.tag = "span"
            put_space_around(inner)
        elif inner.tag in _BUTTONS and not _leads_away(inner):
            if len(_text(head)) >= 2 * len(_text(inner)):  # else it is the label itself, or a part of it
                drop_tree(inner)
            else:
                inner.tag = "span"
    inner = content
    for _ in range(_DEEPEST):
        if _HIDDEN.search(inner.get("style") or ""):
            inner.attrib.pop("style")
        inner.attrib.pop("hidden", None)
        if len(inner) != 1:
            break
        inner = inner[0]
    box.tag, content.tag = "details", "div"
    if head.tag in HEADING_LEVELS:
        summary = etree.Element("summary")
        box.replace(head, summary)
        summary.append(head)
    else:
        head.tag = "summary"
