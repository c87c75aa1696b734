"""What variants of a training page have below its content (`variants`): readers' comments, or entries with days."""

import random
from collections.abc import Sequence

from lxml import etree

from extractors.blocks.tree import Element

# All chosen by hand.
_COUNTS = (2, 3, 5, 8, 12, 20, 30)
_ENTRIES = (3, 5, 8, 12, 20)
_SHORT_WORDS = range(3, 21)
_OFTEN, _MOSTLY, _SOMETIMES = 0.5, 0.7, 0.25
_NAMES = "Ann Ben Cora Dirk Eva Finn Gus Hanna Ivan Jana Karl Lena Max Nora Otto Petra Rolf Sara Tim Uwe".split()
_LABELS = ("Comments", "Comments ({})", "{} Responses", "{} comments", "Kommentare ({})", "Комментарии", "评论")
_DATED = (" says:", " on ", ", ", " | ")
_ANSWERS = ("Reply", "Report", "Answer", "回复")
_BOXES: Sequence[tuple[str, dict[str, str], str, dict[str, str]]] = (
    ("div", {"class": "comments"}, "div", {"class": "comment"}),
    ("div", {"id": "comments"}, "div", {}),
    ("div", {"id": "disqus_thread"}, "div", {"class": "dsq-comment"}),
    ("ol", {"class": "commentlist"}, "li", {}),
    ("table", {}, "tr", {}),
    ("div", {}, "div", {}),
    ("div", {}, "div", {}),
)  # the box of all and its attributes, that of one and its


def comments(paragraphs: Sequence[str], chance: random.Random) -> list[Element]:
    """Return readers' comments, mostly below a label: their names, days and texts.

    Args:
        paragraphs: of other pages; the comments' texts.
        chance: chooses how they are made up.
    """
    tag, attributes, item_tag, item_attributes = chance.choice(_BOXES)
    box, count = etree.Element(tag, attributes), chance.choice(_COUNTS)
    has_days, has_answers, are_long = (chance.random() < share for share in (_MOSTLY, _OFTEN, _MOSTLY))
    name_tag, text_tag = chance.choice(("div", "p", "b", "span")), chance.choice(("p", "p", "div"))
    for _ in range(count):
        item = etree.SubElement(box, item_tag, item_attributes)
        cell = etree.SubElement(item, "td") if item_tag == "tr" else item
        etree.SubElement(cell, name_tag).text = _who(chance, has_day=has_days)
        for text in chance.sample(paragraphs, chance.choice((1, 1, 2)) if are_long else 1):
            words = text.split()
            length = len(words) if are_long else chance.choice(_SHORT_WORDS)
            etree.SubElement(cell, text_tag).text = " ".join(words[:length])
        if has_answers:
            etree.SubElement(etree.SubElement(cell, "div"), "a", href="#answer").text = chance.choice(_ANSWERS)
    if chance.random() >= _MOSTLY:
        return [box]
    label = etree.Element(chance.choice(("h3", "h2", "h4", "div", "p", "b")))
    label.text = chance.choice(_LABELS).format(count)
    return [label, box]


def entries(paragraphs: Sequence[str], chance: random.Random) -> list[Element]:
    """Return entries below a day or a time each, as programmes, chronicles and reports by the minute have them."""
    label_tag, text_tag = chance.choice(("h3", "h4", "b", "div", "span", "td")), chance.choice(("p", "p", "div"))
    has_days, in_boxes = chance.random() < _OFTEN, chance.random() < _OFTEN
    box = etree.Element("table" if label_tag == "td" else "div")
    for _ in range(chance.choice(_ENTRIES)):
        item = etree.SubElement(box, "tr" if label_tag == "td" else "div") if label_tag == "td" or in_boxes else box
        etree.SubElement(item, label_tag).text = _day(chance) if has_days else _time(chance)
        cell = etree.SubElement(item, "td") if label_tag == "td" else item
        for text in chance.sample(paragraphs, chance.choice((1, 1, 2))):
            etree.SubElement(cell, text_tag).text = text
    return [box]


def _who(chance: random.Random, *, has_day: bool) -> str:
    name = chance.choice(_NAMES)
    if chance.random() < _SOMETIMES:
        name += f" {chance.choice('ABCDKLMS')}."
    if not has_day:
        return name
    return f"{name}{chance.choice(_DATED)}{_day(chance)} {_time(chance)}"


def _day(chance: random.Random) -> str:
    return f"{chance.randint(1, 28)}.{chance.randint(1, 12)}.20{chance.randint(6, 24):02}"


def _time(chance: random.Random) -> str:
    return f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}"
