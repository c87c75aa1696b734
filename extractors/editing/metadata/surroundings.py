"""A page's blocks, with what is around each in the page's tree.

A date or a name far from the headline is a comment's, a teaser's or the clock's. Text among comments, in menus, footers
or boxes with other articles is foreign, and never read as the article's.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tree import Element
from extractors.editing.metadata.dates import (
    day_in,
    has_digit,
    is_in_numbers,
    iso_date,
    language_of_order,
    moment_beside,
)
from extractors.editing.metadata.marks import is_beside, is_foreign_ever, is_foreign_itself
from extractors.editing.metadata.raised_marks import without_marks

_OF_BOOK = re.compile(
    r"\b(?:isbn|about (?:the|this) book|book details|paperback|hardcover|hardback|taschenbuch)\b",
    re.IGNORECASE,
)
_MOST_TEXTS = 200  # of a panel; chosen by hand
PARAGRAPH_WORDS = 45  # a block of more begins the article; chosen by hand
LONGEST_LINE = 220  # characters: more is no line about the article
MOST_BLOCKS = 5_000  # looked at for labels; chosen by hand: against a page made to be slow
_LINE_WITH_A_DATE = 30  # words; chosen by hand
_MOST_PIECES = 12  # of a line that are asked for a time
_NEAR = 6  # blocks below the headline that are its own, whatever box they are in; chosen by hand
_JUST_ABOVE = 3  # blocks above the headline that are its own in an article's own `<aside>`; chosen by hand
_STYLES = frozenset({"b", "i", "em", "strong", "u", "font", "big", "small", "sup", "sub"})  # within words
_DEEPEST = 6  # elements around a text that may say what it is; chosen by hand


class ShownStatement(NamedTuple):
    """A statement on a page: a field of Metadata, its place, and the text; several names are separated by "; "."""

    field: str
    source: str
    text: str


class Surroundings:
    """A page's blocks and their surroundings, each computed once, on demand."""

    def __init__(self, cut: Segmentation, language: str) -> None:
        self.blocks = cut.blocks
        self.slots = cut.slots
        self.body = cut.body
        self.language = language
        self._lines: dict[int, str] = {}
        self._days: dict[int, tuple[str, str]] = {}
        self._order: str | None = None
        self._foreign: dict[Element, bool] = {}
        self._books: dict[Element, bool] = {}
        self.headline: int | None = None
        self.near = range(0)  # blocks right below the headline, which belong to it whatever box they are in

    def line(self, index: int) -> str:
        """Return a block's text with a bar where only style parts two pieces: "Ada Writer | Staff", "5 March | By"."""
        text = self.blocks[index].text
        if len(self.slots[index]) < 2 or len(text) > LONGEST_LINE:
            return text
        if index not in self._lines:
            self._lines[index] = _parted(*without_marks(text, self.slots[index]))
        return self._lines[index]

    def chain(self, index: int) -> list[Element]:
        """Return the elements around a block's first text, the innermost first."""
        return list(self.slots[index][0].around(_DEEPEST))

    def attributes(self, index: int, name: str, count: int) -> list[str]:
        """Return an attribute of the innermost elements around a block's first text, "" where one has none."""
        slot = self.slots[index][0]
        element = slot.home
        found: list[str] = []
        while element is not None and len(found) < count:
            found.append(element.get(name) or "")
            element = element.getparent()
        return found

    def chains(self, index: int, count: int) -> list[list[Element]]:
        """Return the same for each of a block's first texts."""
        return [list(slot.around(_DEEPEST)) for slot in self.slots[index][:count]]

    def is_foreign(self, index: int, *, allows_asides: bool = False) -> bool:
        """Tell whether a block is in a menu, a footer, among comments or teasers.

        Args:
            index: of the block.
            allows_asides: whether an `<aside>` counts as the article's, as one with its facts is.
        """
        if allows_asides:
            return any(is_foreign_itself(one) and one.tag != "aside" for one in self.chain(index))
        slot = self.slots[index][0]
        element = slot.home
        path = []
        if index in self.near:
            chain = self.chain(index)
            is_of_article = any(one.tag == "article" for one in chain)
            tags = ("nav",) if is_of_article else ("nav", "footer") if index >= self.near.start + _JUST_ABOVE else ()
            if tags:
                return any((one.tag in tags and is_foreign_itself(one)) or is_foreign_ever(one) for one in chain)
        while element is not None and element not in self._foreign:
            path.append(element)
            element = element.getparent()
        is_foreign = element is not None and self._foreign[element]
        for inner in reversed(path):
            is_foreign = is_foreign or is_foreign_itself(inner)
            self._foreign[inner] = is_foreign
        return is_foreign

    def is_in_panel(self, index: int) -> bool:
        """Tell whether a block is foreign only in that it stands in a column beside the article, not about a book."""
        if not all(is_beside(one) or not is_foreign_itself(one) for one in self.chain(index)):
            return False
        return not self.is_about_book(index)

    def is_about_book(self, index: int) -> bool:
        """Tell whether a block is in a panel that describes a book, which has an author and a day of its own."""
        return any(self._describes_book(one) for one in self.chain(index) if is_beside(one))

    def _describes_book(self, panel: Element) -> bool:
        if panel not in self._books:
            self._books[panel] = any(_OF_BOOK.search(text) for text in islice(panel.itertext(), _MOST_TEXTS))
        return self._books[panel]

    def trust(self, headline: int | None) -> None:
        """Count the elements around the headline and the longest paragraph as the article's, whatever their names."""
        longest = max(
            self.blocks[:MOST_BLOCKS], key=lambda block: block.word_count * (1 - block.link_share), default=None
        )
        self._foreign.clear()
        self.headline = headline
        if headline is not None:
            below = range(headline + 1, min(headline + 1 + _NEAR, len(self.blocks)))
            text = next((index for index in below if self.blocks[index].word_count >= PARAGRAPH_WORDS), below.stop)
            self.near = range(headline + 1 - _JUST_ABOVE, text)
        for index in [one for one in (headline, longest.index if longest else None) if one is not None]:
            slot = self.slots[index][0]
            element = slot.home
            while element is not None:
                self._foreign[element] = False
                element = element.getparent()

    def day_in(self, text: str) -> tuple[str, str]:
        """Return the first date in a text and the text without it, read in the order that this page writes dates in."""
        day, rest = day_in(text, self.language)
        if not day and self.language in ("", "en") and has_digit(text) and is_in_numbers(text):
            if self._order is None:
                lines = (block.text for block in self.blocks[:MOST_BLOCKS] if block.word_count <= _LINE_WITH_A_DATE)
                self._order = language_of_order(lines)
            day, rest = day_in(text, self._order)
        return day, rest

    def day(self, index: int) -> tuple[str, str]:
        """Return the day that a block names, in its text or in the `<time>` around it, and the text without it."""
        if index not in self._days:
            self._days[index] = self._read_day(index)
        return self._days[index]

    def moments(self, index: int) -> list[tuple[str, str]]:
        """Return what each `<time>` in a block shows, and the day that it says for programs."""
        found = {}
        for chain in self.chains(index, _MOST_PIECES):
            moment = next((element for element in chain[:3] if element.tag == "time"), None)
            if moment is not None and (iso := iso_date(moment.get("datetime") or "")):
                found[" ".join("".join(moment.itertext()).split())] = iso
        return [(shown, iso) for shown, iso in found.items() if shown]

    def _read_day(self, index: int) -> tuple[str, str]:
        text = self.line(index)
        if len(text) > LONGEST_LINE:
            return "", ""
        day, rest = self.day_in(text)
        for chain in self.chains(index, 6) if not day or len(self.slots[index]) > 1 else ():
            moment = next((element for element in chain[:3] if element.tag in ("time", "relative-time")), None)
            if moment is not None and (iso := iso_date(moment.get("datetime") or moment.get("content") or "")):
                return iso, rest if day else ""
            if not day and (iso := next((found for one in chain[:2] if (found := moment_beside(one))), "")):
                return iso, ""
        return day, rest


def _parted(text: str, slots: Sequence[Slot]) -> str:
    """Return a block's text with " | " where two elements meet without a space, as in "5 March 2024Ada Writer"."""
    pieces, done, place = [], 0, 0
    for slot in slots:
        piece = " ".join(slot.text.split())
        start = text.find(piece, place) if piece else -1
        if start < 0:
            continue
        if start and _is_seam(text[start - 1], piece[0], is_style=slot.element.tag in _STYLES):
            pieces.append(text[done:start])
            done = start
        place = start + len(piece)
    return " | ".join([*pieces, text[done:]])


def spaced_text(element: Element) -> str:
    """Return an element's text with a bar between pieces that meet without a space: "Ada Writer | Staff"."""
    text = ""
    for piece in element.itertext():
        if text and piece and _is_seam(text[-1], piece[0], is_style=False):
            text += " | "
        text += piece
    return " ".join(text.split())


def _is_seam(before: str, behind: str, *, is_style: bool) -> bool:
    if not (before.isalnum() and behind.isalnum()):
        return False
    return not is_style or (not before.isupper() and behind.isupper()) or before.isdigit() != behind.isdigit()
