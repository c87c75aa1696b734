"""Variants of the training pages: the same gold in other surroundings, so that no collection's habit becomes a rule.

A training page is long, well marked up and recent; pages that people open may be nothing of the kind. Each step removes
one of these aids; VARIANTS says which are combined. The random numbers are seeded by page, so the same collection
always gives the same variants.

short     of the gold's paragraphs only one to four consecutive ones stay, and its title; what is around it stays whole
bare      no class names, no semantic tags, no JSON-LD; at random no paragraphs, lists, headings or address either
teaser    a list of other pages' titles, as links, is above or below the content, on every other page
comments  readers' comments are below the content
entries   entries with days or times are at the end of the content, and belong to it: readers are not all that is dated
"""

import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from extractors.blocks.block import BlockKind
from extractors.blocks.pruning import drop_tree
from extractors.blocks.segmenting import Segmentation, segment
from extractors.blocks.tree import Element, parse
from extractors.blocks.words import words
from extractors.comparing.ruler import Ruler
from extractors.pages.page import Page
from extractors.training.added_texts import comments, entries

# All chosen by hand.
_IN_GOLD = 0.5  # of a block's words
_PROSE_WORDS = 12  # a block of the gold with at least this many words is one of its paragraphs
_MOST_PARAGRAPHS = 4
_SHARE_OF_WHOLE = 0.5  # of the content may be left at most: otherwise the page was too short for a variant
_TEASERS = (5, 40)
_OFTEN, _SOMETIMES = 0.5, 0.25

_SEMANTIC = frozenset("article main section header footer nav aside figure figcaption time address hgroup".split())
_KEPT_ATTRIBUTES = frozenset("href src alt title style hidden colspan rowspan start value".split())
_LISTS = frozenset({"ul", "ol", "li", "menu"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to make a variant of a page.

    Attributes:
        steps: what is done, in this order.
        one_in: such a variant is made of one in this many pages.
        of_articles: whether it is made of articles alone: in a thread, what people answer is content.
        weight: how much it counts beside other variants.
    """

    steps: tuple[str, ...]
    one_in: int = 1
    of_articles: bool = False
    weight: float = 1.0

    @property
    def name(self) -> str:
        """Its name in a variant's id."""
        return "".join(self.steps)


VARIANTS = (
    Variant(("short",)),
    Variant(("short", "bare", "teaser")),
    Variant(("bare", "teaser"), one_in=3),
    Variant(("short", "comments"), one_in=2, of_articles=True),
    Variant(("short", "comments", "bare"), one_in=2, of_articles=True),
    Variant(("short", "entries"), one_in=3, of_articles=True, weight=1 / 3),
    Variant(("short", "entries", "bare"), one_in=3, of_articles=True, weight=1 / 3),
)


@dataclass(frozen=True, slots=True)
class OtherTexts:
    """What stands around the content of a variant: titles and paragraphs of other pages."""

    headlines: Sequence[str] = ()
    paragraphs: Sequence[str] = ()


def variant_of(page: Page, page_id: str, gold: str, variant: Variant, others: OtherTexts) -> tuple[Page, str] | None:
    """Return a variant of a page, and its gold; None where there is none.

    Args:
        page: the page.
        page_id: seeds the random numbers.
        gold: the page's main content.
        variant: what is done.
        others: texts of other pages, for lists of them and for comments.
    """
    if zlib.crc32(f"{variant.name}{page_id}".encode()) % variant.one_in:
        return None
    chance = random.Random(zlib.crc32(f"{variant.name} {page_id}".encode()))
    for step in variant.steps:
        if step == "short":
            made = shorten(page, gold, chance)
            if made is None:
                return None
            page, gold = made
        elif step == "bare":
            page = strip_markup(page, chance)
        elif step == "comments":
            page = with_comments(page, gold, others.paragraphs, chance)
        elif step == "entries":
            page, gold = with_entries(page, gold, others.paragraphs, chance)
        elif chance.random() < _OFTEN:
            page = with_teasers(page, gold, others.headlines, chance)
    return page, gold


def shorten(page: Page, gold: str, chance: random.Random) -> tuple[Page, str] | None:
    """Return a page with few paragraphs of its gold, and the rest of the gold; None if there are few anyway."""
    cut = segment(page)
    shares = Ruler(cut.blocks).lay_words(words(gold)).shares
    in_gold = [number for number, share in enumerate(shares) if share >= _IN_GOLD]
    paragraphs = [number for number in in_gold if cut.blocks[number].word_count >= _PROSE_WORDS]
    if len(paragraphs) < 2:
        return None
    count = chance.randint(1, min(_MOST_PARAGRAPHS, len(paragraphs) - 1))
    start = chance.randrange(len(paragraphs) - count + 1)
    first, last = paragraphs[start], paragraphs[start + count - 1]
    kept = {number for number in in_gold if first <= number <= last}
    titles = [number for number in in_gold if cut.blocks[number].kind is BlockKind.HEADING and number < paragraphs[0]]
    kept.update(titles[:1])
    left = sum(cut.blocks[number].word_count for number in kept)
    if left > _SHARE_OF_WHOLE * sum(cut.blocks[number].word_count for number in in_gold):
        return None
    _empty(cut, [number for number in in_gold if number not in kept])
    return _serialised(page, cut.body), "\n\n".join(cut.blocks[number].text for number in sorted(kept))


def strip_markup(page: Page, chance: random.Random) -> Page:
    """Return a page reduced to its words, links and boxes."""
    body = parse(page)
    root = _root(body)
    _without_statements(root, chance)
    without_lists, without_headings = chance.random() < _OFTEN, chance.random() < _SOMETIMES
    without_paragraphs = chance.random() < _SOMETIMES
    flattened = _SEMANTIC | (_LISTS if without_lists else set()) | (_HEADINGS if without_headings else set())
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            continue
        kept = {name: value for name, value in element.attrib.items() if name in _KEPT_ATTRIBUTES}
        element.attrib.clear()  # deleting one by one fails for names that XML forbids
        element.attrib.update(kept)
        if element.tag in flattened:
            element.tag = "div"
    if without_paragraphs:
        _with_breaks(body)
    if chance.random() < _OFTEN:
        _in_layout_table(body)
    return replace(_serialised(page, body), url="" if chance.random() < _OFTEN else page.url)


def with_teasers(page: Page, gold: str, headlines: Sequence[str], chance: random.Random) -> Page:
    """Return a page with a list of links to other pages right above or below its content."""
    cut = segment(page)
    box = _content_box(cut, gold)
    if box is None or not headlines:
        return page
    teasers = _teasers(headlines, chance)
    if box.tag == "body" or chance.random() < _OFTEN:
        box.append(teasers)
    elif chance.random() < _OFTEN:
        box.addnext(teasers)
    else:
        box.addprevious(teasers)
    return _serialised(page, cut.body)


def with_comments(page: Page, gold: str, paragraphs: Sequence[str], chance: random.Random) -> Page:
    """Return a page with readers' comments below its content."""
    cut = segment(page)
    box = _content_box(cut, gold)
    if box is None or not paragraphs:
        return page
    made = comments(paragraphs, chance)
    if box.tag == "body" or chance.random() < _OFTEN:
        box.extend(made)
    else:
        for one in reversed(made):
            box.addnext(one)
    return _serialised(page, cut.body)


def with_entries(page: Page, gold: str, paragraphs: Sequence[str], chance: random.Random) -> tuple[Page, str]:
    """Return a page with dated entries at the end of its content, and its gold with them."""
    cut = segment(page)
    box = _content_box(cut, gold)
    if box is None or not paragraphs:
        return page, gold
    made = entries(paragraphs, chance)
    box.extend(made)
    said = (" ".join(text for text in item.itertext()) for one in made for item in one)
    return _serialised(page, cut.body), "\n\n".join([gold, *said])


def _content_box(cut: Segmentation, gold: str) -> Element | None:
    """Return the nearest element with all of the content, if another box can stand in it or beside it."""
    shares = Ruler(cut.blocks).lay_words(words(gold)).shares
    slots = [cut.slots[number][0] for number, share in enumerate(shares) if share >= _IN_GOLD]
    box = _shared_box(slots[0].element, slots[-1].element) if slots else None
    return None if box is None or box.tag in ("html", "table", "tbody", "tr", "ul", "ol") else box


def _teasers(headlines: Sequence[str], chance: random.Random) -> Element:
    fewest, most = _TEASERS
    form = chance.choice(("li", "div", "h3", "p"))
    box = etree.Element("ul" if form == "li" else "div")
    if chance.random() < _OFTEN:
        etree.SubElement(box, "h3" if form != "li" else "li").text = chance.choice(headlines).split(":")[0][:30]
    with_text = chance.random() < _SOMETIMES
    for headline in chance.sample(list(headlines), min(chance.randint(fewest, most), len(headlines))):
        item = etree.SubElement(box, form)
        link = etree.SubElement(item, "a", href="/" + "-".join(headline.lower().split()[:6]))
        link.text = headline
        if with_text:
            etree.SubElement(box, "p").text = chance.choice(headlines) + "."
    return box


def _shared_box(first: Element, last: Element) -> Element | None:
    """Return the nearest element that contains both."""
    around = {last, *last.iterancestors()}
    return next((one for one in first.iterancestors() if one in around), None)


def _empty(cut: Segmentation, numbers: Sequence[int]) -> None:
    """Remove blocks from their tree, and the elements that are then empty."""
    touched = []
    for number in numbers:
        for slot in cut.slots[number]:
            if slot.is_tail:
                slot.element.tail = None
            else:
                slot.element.text = None
            touched.append(slot.element)
    for element in touched:
        box: Element | None = element
        while box is not None and box.tag not in ("body", "html") and not "".join(box.itertext()).strip():
            outer = box.getparent()
            drop_tree(box)
            box = outer


def _without_statements(root: Element, chance: random.Random) -> None:
    """Remove JSON-LD from a page's head and body, and at random the head's metadata besides the title."""
    for script in list(root.iter("script", "style")):
        drop_tree(script)
    if chance.random() < _OFTEN:
        for meta in list(root.iter("meta", "link")):
            drop_tree(meta)


def _with_breaks(body: Element) -> None:
    """Separate paragraphs by two line breaks each instead of a tag."""
    for paragraph in list(body.iter("p")):
        etree.SubElement(paragraph, "br")
        last = etree.SubElement(paragraph, "br")
        last.tail = paragraph.tail
        paragraph.tail = None
        paragraph.tag = "span"


def _in_layout_table(body: Element) -> None:
    """Turn the first fork of a page's boxes into the cells of a table, as pages did before style sheets."""
    fork = body
    while len(fork) == 1 and len(fork[0]) and fork[0].tag == "div":
        fork = fork[0]
    boxes = [child for child in fork if child.tag == "div"]
    if len(boxes) < 2:
        return
    table = etree.Element("table")
    row = etree.SubElement(table, "tr")
    boxes[0].addprevious(table)
    for box in boxes:
        box.tag = "td"
        box.tail = None
        row.append(box)


def _root(body: Element) -> Element:
    outer = body.getparent()
    return body if outer is None else outer


def _serialised(page: Page, body: Element) -> Page:
    return replace(page, text=etree.tostring(_root(body), encoding="unicode", method="html"))
