"""Cuts a page into blocks.

One walk over the tree, in reading order. A block ends where a block-level element begins or ends, at two consecutive
line breaks, and at one line break after a long run (old pages separate whole articles with single `<br>`). A table row
is one block as long as its cells hold only running text; a `<pre>` is one block whatever it holds.

No visible word is lost and none is counted twice: hidden text inside an inline element (a screen reader's label)
becomes a block of its own after the paragraph around it.

For each block the walk remembers its slots: the pieces of text (an element's text or tail) that the block consists of.
Saving empties the slots of dropped blocks and so prunes the page's own tree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import NamedTuple, cast

from lxml import etree

from extractors.blocks.block import Block
from extractors.blocks.block_context import DESCRIBED_TAGS, UNIT_TAGS, BlockContext, describe
from extractors.blocks.page_data.json_ld import article_in_json_ld
from extractors.blocks.page_data.page_state import STATE_TAG, embedded_article, insert_missing, withheld_article
from extractors.blocks.tags import BLOCK_TAGS, CONTROL_TAGS, SKIPPED_TAGS, is_hidden
from extractors.blocks.tree import Element, parse
from extractors.blocks.words import count_words
from extractors.pages.page import Page

_LINE_END = "\x1e"  # a <br>; admission leaves no control characters in a page, so these two are free
_CELL_END = "\x1f"
_SHELL_WORDS = 60  # fewer on a page: "Loading…", "Please enable JavaScript", a menu; chosen by hand
_LONG_RUN_CHARACTERS = 400  # a single <br> ends a block from here on; chosen by hand: about two long paragraphs' lines


class Slot(NamedTuple):
    """One piece of a block's text: an element's text, or its tail."""

    element: Element
    is_tail: bool

    @property
    def home(self) -> Element | None:
        """The element that the piece stands directly in."""
        return self.element.getparent() if self.is_tail else self.element

    def around(self, most: int | None = None) -> Iterator[Element]:
        """Yield the element that the piece stands in and those around it, the nearest first, so many at most."""
        home = self.home
        if home is not None:
            yield from islice(chain((home,), home.iterancestors()), most)

    @property
    def text(self) -> str:
        """The piece as it is in the tree."""
        return (self.element.tail if self.is_tail else self.element.text) or ""


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A page's blocks and their tree: `slots[i]` are the pieces of `blocks[i]`, in order; `held` is for speed alone."""

    blocks: tuple[Block, ...]
    body: Element
    slots: tuple[tuple[Slot, ...], ...]
    held: tuple[Element, ...] = ()


def segment(page: Page) -> Segmentation:
    """Cut a page into blocks; the same page always gives the same blocks."""
    held: list[Element] = []
    return replace(segment_body(parse(page, held)), held=tuple(held))


def segment_body(body: Element) -> Segmentation:
    """Cut a parsed page into blocks.

    `<noscript>` counts only if it holds more than all the rest: some forums serve their whole thread in it, most pages
    a tracking pixel. Text in JSON-LD, or in the page's initial data, counts if the page shows next to nothing, or only
    a fragment of it (see `page_state`).
    """
    walk = _walked(body, with_noscript=False)
    noscript_length = sum(len("".join(element.itertext())) for element in body.iter("noscript"))
    if noscript_length > sum(len(block.text) for block in walk.blocks):
        fuller = _walked(body, with_noscript=True)
        if fuller.word_count > 2 * walk.word_count:
            walk = fuller
    walk = _with_what_is_held(body, walk)
    return Segmentation(blocks=tuple(walk.blocks), body=body, slots=tuple(walk.slots))


def _with_what_is_held(body: Element, walk: "_Walk") -> "_Walk":
    """Return the walk, or another one after inserting the article in the page's scripts into the tree."""
    root = body.getparent()
    if root is None:
        return walk
    shown = [block.text for block in walk.blocks]
    is_empty = walk.word_count < _SHELL_WORDS
    if (article := withheld_article(root, shown, is_teaser=is_empty)) is not None:
        insert_missing(article, [(text, _stands_in(slots[-1])) for text, slots in zip(shown, walk.slots, strict=True)])
        return _walked(body, with_noscript=False)
    article = article_in_json_ld(root) if is_empty else None
    if is_empty and article is None and (held := embedded_article(root)) is not None:
        article = etree.Element(STATE_TAG)  # all of the page's text; by this tag `prediction` keeps it whole
        article.append(held)
    if article is not None:
        body.append(article)
        fuller = _walked(body, with_noscript=False)
        if fuller.word_count > 2 * walk.word_count:
            return fuller
        body.remove(article)
    return walk


def _stands_in(slot: Slot) -> Element:
    outer = slot.home
    return slot.element if outer is None else outer


def _walked(body: Element, *, with_noscript: bool) -> "_Walk":
    walk = _Walk(with_noscript=with_noscript)
    walk.run(body)
    return walk


class _Run:
    """The text gathered since the last block boundary."""

    __slots__ = ("breaks", "cells", "has_text", "length", "link_length", "pieces", "slots")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.slots: list[Slot] = []
        self.has_text = False
        self.length = 0
        self.link_length = 0
        self.breaks = 0
        self.cells = 0


class _Walk:
    """One pass over a tree, with an explicit stack: pages nest deeper than Python recurses."""

    def __init__(self, *, with_noscript: bool) -> None:
        self.blocks: list[Block] = []
        self.slots: list[tuple[Slot, ...]] = []
        self._skipped = SKIPPED_TAGS if with_noscript else SKIPPED_TAGS | {"noscript"}
        self._context = BlockContext()
        self._run = _Run()
        self._asides: list[tuple[_Run, BlockContext]] = []
        self._link_depth = 0
        self._unit_count = 0

    @property
    def word_count(self) -> int:
        """How many words the blocks have."""
        return sum(block.word_count for block in self.blocks)

    def run(self, body: Element) -> None:
        """Walk a body and fill `blocks` and `slots`."""
        if body.text:
            self._add(body, body.text, is_tail=False)
        stack: list[tuple[Element, Iterator[Element], BlockContext | _Run | None]] = [(body, iter(body), None)]
        skipped = self._skipped
        while stack:
            element, children, before = stack[-1]
            for child in children:  # resumes where it was interrupted
                tag = child.tag
                if tag == "br":
                    self._break()
                elif tag.__class__ is str and (tag not in skipped or _is_shadow_root(child)):
                    entered = self._enter(child, tag, element)
                    if text := child.text:
                        self._add(child, text, is_tail=False)
                    if len(child):
                        stack.append((child, iter(child), entered))
                        break
                    self._leave(tag, entered)
                if text := child.tail:
                    self._add(child, text, is_tail=True)
            else:
                stack.pop()
                if stack:
                    self._leave(cast("str", element.tag), before)
                    if text := element.tail:
                        self._add(element, text, is_tail=True)
        self._end_block()

    def _enter(self, element: Element, tag: str, parent: Element) -> BlockContext | _Run | None:
        """Step into an element; `_leave` gets the return value."""
        outer_context = self._context
        if tag not in BLOCK_TAGS:
            if tag == "a":
                self._link_depth += 1
            elif tag in CONTROL_TAGS:
                self._run.pieces.append(_LINE_END)
            if outer_context.is_hidden or not is_hidden(element, tag, parent):
                return None
            outer, self._run = self._run, _Run()
            return outer
        if outer_context.is_pre:
            self._run.pieces.append("\n")
            return None
        if outer_context.is_row:
            if tag in ("td", "th"):
                if self._run.cells:
                    self._run.pieces.append(_CELL_END)
                self._run.cells += 1
            return None
        self._end_block()
        context = self._context = outer_context.below(tag)
        if not context.is_hidden:
            context.is_hidden = is_hidden(element, tag, parent)
        if tag in UNIT_TAGS and context.unit < 0:
            context.unit = self._unit_count
            self._unit_count += 1
        if tag in DESCRIBED_TAGS:
            describe(context, outer_context, element, tag)
        return outer_context

    def _leave(self, tag: str, entered: BlockContext | _Run | None) -> None:
        if entered is None:
            pass
        elif isinstance(entered, _Run):
            self._asides.append((self._run, self._context))
            self._run = entered
        else:
            self._end_block()
            self._context = entered
        if tag == "a":
            self._link_depth -= 1

    def _add(self, element: Element, text: str, *, is_tail: bool) -> None:
        run = self._run
        if not text.isspace():
            if run.breaks and (run.breaks > 1 or run.length > _LONG_RUN_CHARACTERS) and not self._context.is_row:
                self._end_block()
                run = self._run
            run.breaks = 0
            run.has_text = True
            run.length += len(text)
            if self._link_depth:
                run.link_length += len(text.strip())
        elif not run.pieces and not self._context.is_pre:
            return  # between blocks: most of a page's texts
        run.pieces.append(text)
        run.slots.append(Slot(element, is_tail))

    def _break(self) -> None:
        if self._context.is_pre:
            self._run.pieces.append("\n")
        else:
            self._run.pieces.append(_LINE_END)
            if self._run.has_text:
                self._run.breaks += 1

    def _end_block(self) -> None:
        run, asides = self._run, self._asides
        if not asides and not run.pieces and not run.cells:
            return
        self._run = _Run()
        if asides:
            self._asides = []
        if run.has_text:
            self._build(run, self._context, is_hidden=self._context.is_hidden)
        for aside, context in asides:
            if aside.has_text:
                self._build(aside, context, is_hidden=True)

    def _build(self, run: _Run, context: BlockContext, *, is_hidden: bool) -> None:
        text = _code("".join(run.pieces)) if context.is_pre else _collapsed("".join(run.pieces))
        if not text:
            return
        self.blocks.append(
            Block(
                index=len(self.blocks),
                text=text,
                word_count=count_words(text),
                kind=context.kind,
                level=context.level,
                marker=context.take_marker(),
                is_hidden=is_hidden,
                link_share=min(1.0, run.link_length / len(text)),
                path=context.path,
                image=context.image,
                unit=context.unit,
            )
        )
        self.slots.append(tuple(run.slots))


def _is_shadow_root(element: Element) -> bool:
    return element.tag == "template" and element.get("shadowrootmode") is not None


def _collapsed(text: str) -> str:
    if _LINE_END not in text and _CELL_END not in text:
        return " ".join(text.split())
    return "\t".join(_lines(cell) for cell in text.split(_CELL_END)).strip("\n ")


def _lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split(_LINE_END))
    return "\n".join(line for line in lines if line)


def _code(text: str) -> str:
    return text.replace(_LINE_END, "\n").expandtabs(4).strip("\n").rstrip()
