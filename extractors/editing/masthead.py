"""What a page shows its readers around the headline: who wrote the article, and when.

It reads along the page's blocks, because a date far from the headline is a comment's, a teaser's or the clock's. Text
among comments, in menus, footers or boxes with other articles is never read.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.blocks.words import words
from extractors.editing.dates import day_in, has_digit, iso_date, moment_beside
from extractors.editing.marks import (
    AUTHOR_HREF,
    BY,
    BY_INSIDE,
    BYLINE_CLASS,
    FOREIGN_EVER,
    NAME_CLASS,
    NOT_OF_A_PERSON,
    NOT_OF_THE_ARTICLE,
    NOT_THE_NAME,
    NOT_THE_WRITER,
    SAYS_CHANGED,
    SAYS_PUBLISHED,
    SIGNATURE,
    is_foreign_itself,
    names_poster,
)
from extractors.editing.names import clean_names, has_shape_of_a_name

CHANGED_ALONE = "date of change by the headline"
BYLINE, POSTER, LOOSE_NAME = "byline", "first post", "name beside the date"
SIGNED, NAME_TWICE = "byline below the article", "name beside the date, given twice"
PUBLISHED, SHOWN, CHANGED = "date of publication", "date by the headline", "date of change"

_ABOVE, _BELOW, _NEAR = 6, 25, 6  # blocks around the headline that may hold a byline; chosen by hand
_JUST_ABOVE = 3  # blocks above the headline that are its own in an article's own `<aside>`; chosen by hand
_ALONE = 12  # blocks above the first paragraph, where there is no headline; chosen by hand
_BEHIND_LEAD = 5  # blocks from the first long one on, which may be a standfirst; chosen by hand
_PARAGRAPH_WORDS = 45  # a block of more begins the article; chosen by hand
_LONGEST_LINE = 220  # characters: more is no line about the article
_DATED = re.compile(r"^\W*(?:date|datum|fecha|data|dato|дата|日期|日付)\W*$", re.IGNORECASE)
_DATED_WORDS = 14  # of text beside an unlabelled date: a name, a section, minutes to read. Chosen by hand
_WORDS_OF_A_LABEL = 3  # chosen by hand
_DEEPEST = 6  # elements around a text that may say what it is; chosen by hand
_LINE_OF_A_NAME = 6  # words in a line of nothing but one author; chosen by hand
_SHORT_LINE = 12  # words of a line that may begin with a name, in an author's box; chosen by hand
_MOST_LINES_OF_A_NAME = 4  # chosen by hand
_SIGNATURE_WORDS = 5  # chosen by hand
_POSTS = 3  # marked names make a thread; chosen by hand
_DATES_OF_A_LIST = 4  # different days by the headline are those of a list; chosen by hand
_MOST_BLOCKS = 5_000  # looked at for labels; chosen by hand: against a page made to be slow


class Shown(NamedTuple):
    """A statement on a page: a field of Metadata, its place, and the text; several names are separated by "; "."""

    field: str
    source: str
    text: str


def masthead(cut: Segmentation, titles: Sequence[str], language: str) -> Iterator[Shown]:
    """Return who wrote a page's article and when, as shown around its headline, the surest of each kind first.

    Args:
        cut: the page's blocks.
        titles: what the page says its title is, in any order.
        language: of the page, as BCP 47, or "".
    """
    reading = _Reading(cut, language)
    headline = _headline(reading, titles)
    reading.trust(headline)
    span = _around(cut.blocks, headline)
    yield from reading.names(span)
    yield from reading.days(span)


def _headline(reading: "_Reading", titles: Sequence[str]) -> int | None:
    """Return the number of the block with the headline: the largest heading that shares most with the titles."""
    wanted = [set(words(title)) for title in titles if title]
    said, best, best_value = frozenset[str]().union(*wanted), None, 0.0
    for block in reading.blocks[:_MOST_BLOCKS]:
        is_heading = block.kind is BlockKind.HEADING
        if block.word_count > 40 or not (is_heading or block.index < 400):
            continue
        own = set(words(block.text))
        if own.isdisjoint(said):
            continue
        likeness = max((len(own & one) / len(own | one) for one in wanted if own), default=0.0)
        value = likeness + (0.3 * (4 - min(block.level, 4)) / 3 if is_heading and (likeness > 0.3 or not wanted) else 0)
        if likeness < 0.5 or value <= best_value + 0.01:
            continue
        value -= 0.2 if reading.is_foreign(block.index) else 0
        if value > best_value + 0.01:
            best, best_value = block.index, value
    if best is None:
        first = (b.index for b in reading.blocks[:400] if b.kind is BlockKind.HEADING and b.level == 1)
        best = next((index for index in first if not reading.is_foreign(index)), None)
    return best


def _around(blocks: Sequence[Block], headline: int | None) -> range:
    start = 0 if headline is None else headline + 1
    is_long = (b.index for b in blocks[start:] if b.word_count >= _PARAGRAPH_WORDS and b.link_share < 0.5)
    first = next(is_long, len(blocks))
    if headline is None:
        return range(max(0, first - _ALONE), min(len(blocks), first + 1))
    return range(max(0, headline - _ABOVE), min(len(blocks), first + _BEHIND_LEAD, headline + _BELOW))


class _Reading:
    """A page's blocks and their surroundings, each computed once, on demand."""

    def __init__(self, cut: Segmentation, language: str) -> None:
        self.blocks = cut.blocks
        self._slots = cut.slots
        self._body = cut.body
        self._language = language
        self._foreign: dict[Element, bool] = {}
        self._near = range(0)  # blocks right below the headline, which belong to it whatever box they are in

    def chain(self, index: int) -> list[Element]:
        """Return the elements around a block's first text, the innermost first."""
        return self._chains(index, 1)[0]

    def _chains(self, index: int, count: int) -> list[list[Element]]:
        chains = []
        for slot in self._slots[index][:count]:
            element = slot.element.getparent() if slot.is_tail else slot.element
            chain: list[Element] = []
            while element is not None and len(chain) < _DEEPEST:
                chain.append(element)
                element = element.getparent()
            chains.append(chain)
        return chains

    def is_foreign(self, index: int) -> bool:
        """Tell whether a block is in a menu, a footer, among comments or teasers."""
        slot = self._slots[index][0]
        element = slot.element.getparent() if slot.is_tail else slot.element
        path = []
        if index in self._near:
            chain = self.chain(index)
            is_of_article = any(one.tag == "article" for one in chain)
            ever = ("nav",) if is_of_article else ("nav", "footer") if index >= self._near.start + _JUST_ABOVE else ()
            if is_of_article or ever:
                return any(one.tag in ever or FOREIGN_EVER.search(_marked(one)) for one in chain)
        while element is not None and element not in self._foreign:
            path.append(element)
            element = element.getparent()
        is_foreign = element is not None and self._foreign[element]
        for inner in reversed(path):
            is_foreign = is_foreign or is_foreign_itself(inner)
            self._foreign[inner] = is_foreign
        return is_foreign

    def trust(self, headline: int | None) -> None:
        """Count the elements around the headline and the longest paragraph as the article's, whatever their names."""
        longest = max(
            self.blocks[:_MOST_BLOCKS], key=lambda block: block.word_count * (1 - block.link_share), default=None
        )
        self._foreign.clear()
        if headline is not None:
            below = range(headline + 1, min(headline + 1 + _NEAR, len(self.blocks)))
            text = next((index for index in below if self.blocks[index].word_count >= _PARAGRAPH_WORDS), below.stop)
            self._near = range(headline + 1 - _JUST_ABOVE, text)
        for index in [one for one in (headline, longest.index if longest else None) if one is not None]:
            slot = self._slots[index][0]
            element = slot.element.getparent() if slot.is_tail else slot.element
            while element is not None:
                self._foreign[element] = False
                element = element.getparent()

    def names(self, span: range) -> Iterator[Shown]:
        """Yield bylines, the surest first, then the first writer of a thread."""
        own = [
            index for index in span if not self.is_foreign(index) and not NOT_THE_WRITER.match(self.blocks[index].text)
        ]
        own = [index for index in own if self.blocks[index].kind is not BlockKind.CAPTION]
        for find in (self._by_label, self._by_class, self._by_link):
            names: dict[str, None] = {}
            last = None
            for index in own:
                if last is not None and (index > last + 1 or self.blocks[index].word_count > _LINE_OF_A_NAME):
                    break  # a list of authors has a line for each; further off are fact-checkers and commenters
                found = find(index)
                if names and not all(map(has_shape_of_a_name, found)):
                    break
                if found:
                    names |= dict.fromkeys(found)
                    last = index
            if names:
                yield Shown("author", BYLINE, "; ".join(names))
        if poster := self._poster(span):
            yield Shown("author", POSTER, poster)
        if signed := self._signed(span):
            yield Shown("author", SIGNED, signed)
        if name := self._beside_date(own):
            yield Shown("author", NAME_TWICE if self._is_given_twice(name) else LOOSE_NAME, name)

    def _signed(self, span: range) -> str:
        """Return who is named by "Written by", "Author" or a signature elsewhere; "" where two of them disagree."""
        found = set()
        for block in self.blocks[:_MOST_BLOCKS]:
            if block.index in span:
                continue
            if SIGNATURE.match(block.text) and not self.is_foreign(block.index):
                found |= {"; ".join(names) for names in [self._by_label(block.index)] if names}
            elif block.word_count <= _SIGNATURE_WORDS and self._is_signature(block):
                found.add(block.text)
        return found.pop() if len(found) == 1 else ""

    def _is_signature(self, block: Block) -> bool:
        """Tell whether a block is a name at the right-hand end of a line of its own, as below a newspaper's article."""
        styles = [style for one in self.chain(block.index)[:2] if (style := one.get("style"))]
        is_at_the_right = any("text-align:right" in style.replace(" ", "").lower() for style in styles)
        return is_at_the_right and has_shape_of_a_name(block.text) and not self.is_foreign(block.index)

    def _is_given_twice(self, name: str) -> bool:
        """Tell whether a second short line, or a portrait, repeats a name beside the date."""
        key = words(name)
        lines = sum(block.word_count <= _SHORT_LINE and words(block.text)[: len(key)] == key for block in self.blocks)
        if lines > _MOST_LINES_OF_A_NAME:
            return False  # the label of something that many of a list's items have
        return lines > 1 or any(words(image.get("alt") or "")[-len(key) :] == key for image in self._body.iter("img"))

    def _by_label(self, index: int) -> tuple[str, ...]:
        text = self.blocks[index].text
        if len(text) > _LONGEST_LINE:
            return ()
        match = BY.match(text)
        if match is None:
            match = BY_INSIDE.search(text)
            if match is None or self.blocks[index].word_count > 24 or self.blocks[index].kind is BlockKind.HEADING:
                return ()
            text = text[match.start() :].strip(" |•·,")
        linked = self._linked(index)
        rest = text[match.end() :] if match.re is BY else text
        if linked and linked[0].casefold() in rest.casefold()[: len(linked[0]) + 25]:
            return linked
        if not rest.strip(" :：") and index + 1 < len(self.blocks):  # "By", and the name in the next block
            text = self.blocks[index + 1].text
            return clean_names(text, is_byline=True) if len(text) <= _LONGEST_LINE else ()
        return clean_names(text.split("\n")[0], is_byline=True)

    def _by_class(self, index: int) -> tuple[str, ...]:
        text = self.blocks[index].text
        if len(text) > _LONGEST_LINE or (
            self.blocks[index].kind is BlockKind.HEADING and self.blocks[index].level == 1
        ):
            return ()
        chain = self.chain(index)[:4]
        marks = [element.get("class") or "" for element in chain]
        if not any(
            BYLINE_CLASS.search(mark)
            or "author" in (one.get("itemprop") or "").lower().split()
            or "author" in (one.get("rel") or "").lower().split()
            for one, mark in zip(chain, marks, strict=True)
        ):
            return ()
        if any(NOT_THE_NAME.search(mark) and not NAME_CLASS.search(mark) for mark in marks[:2]):
            return ()
        return self._linked(index) or clean_names(text.split("\n")[0], is_byline=True)

    def _by_link(self, index: int) -> tuple[str, ...]:
        return self._linked(index) if self.blocks[index].word_count <= 24 else ()

    def _linked(self, index: int) -> tuple[str, ...]:
        """Return the names in a block that link to those people's pages."""
        found: dict[str, None] = {}
        for slot in self._slots[index][:30]:
            element: Element | None = slot.element.getparent() if slot.is_tail else slot.element
            for _ in range(3):
                if element is None or element.tag == "a":
                    break
                element = element.getparent()
            if element is None or element.tag != "a":
                continue
            relations = (element.get("rel") or "").lower().split()
            if NOT_OF_A_PERSON.search(element.get("href") or ""):
                continue
            if "author" in relations or AUTHOR_HREF.search(element.get("href") or ""):
                text = " ".join("".join(element.itertext()).split())
                if len(text) <= 100:
                    found |= dict.fromkeys(clean_names(text, is_byline=True))
        return tuple(found)

    def _poster(self, span: range) -> str:
        """Return who wrote the first post of a thread: the first name that is marked as one, from the headline on."""
        found = ""
        count = 0
        for index in range(span.start, min(len(self.blocks), span.start + 400)):
            block = self.blocks[index]
            if block.word_count > 6 or not block.text or len(block.text) > 60:
                continue
            chain = self.chain(index)[:3]
            if any(element.tag in ("nav", "form") for element in chain):
                continue
            if any(names_poster(element.get("class") or "") for element in chain):
                names = clean_names(block.text, is_byline=True)
                found = found or (names[0] if names else "")
                count += bool(names)
                if count >= _POSTS:
                    return found
        return ""

    def _beside_date(self, own: Sequence[int]) -> str:
        """Return a line of nothing but a name beside, or in, the line with the date."""
        dated = [index for index in own if self._day(index)[0]]
        for index in dated:
            for near in (index, index - 1, index + 1, index - 2):
                if near not in own:
                    continue
                text = self._day(near)[1] if near == index else self.blocks[near].text
                for part in re.split(r"\s*[|•·\n,]\s*|\s[-–—]\s", text.strip(" |•·,-–—"))[:4]:
                    if has_shape_of_a_name(part) and self.blocks[near].kind is not BlockKind.HEADING:
                        return part
        return ""

    def days(self, span: range) -> Iterator[Shown]:
        """Yield dates: labelled ones near the headline, others there, then labelled ones anywhere in the article."""
        shown: list[Shown] = []
        for index in span:
            if self.is_foreign(index) or len(self.blocks[index].text) > _LONGEST_LINE or self._is_fact(index):
                continue
            labelled = list(self._labelled(index)) or self._below_label(index)
            shown += labelled
            shown += [Shown("date", CHANGED_ALONE, day) for _, source, day in labelled if source == CHANGED]
            labelled_from = min((found.start() for found in SAYS_CHANGED.finditer(self.blocks[index].text)), default=0)
            day, rest = self._day(index)
            if labelled_from and (before := day_in(self.blocks[index].text[:labelled_from], self._language))[0]:
                day, rest = before  # "3 May 2024, updated 5 June 2025"
            is_other = SAYS_CHANGED.search(rest) or NOT_OF_THE_ARTICLE.search(rest)
            if day and not is_other and len(words(rest)) <= _DATED_WORDS:
                shown.append(Shown("date", SHOWN, day))
        if len({one.text[:10] for one in shown if one.source == SHOWN}) >= _DATES_OF_A_LIST:
            shown = [one for one in shown if one.source != SHOWN]
        for index in range(span.stop, min(len(self.blocks), _MOST_BLOCKS)):
            block = self.blocks[index]
            if block.word_count <= 20 and has_digit(block.text) and not self.is_foreign(index):
                shown += list(self._labelled(index)) or self._below_label(index)
        yield from sorted(shown, key=lambda one: one.source == SHOWN)

    def _is_fact(self, index: int) -> bool:
        """Tell whether a block is a fact about the page's subject or author: "Opened", "1 May 1901"."""
        if index and self.blocks[index - 1].kind is BlockKind.TERM:
            term = self.blocks[index - 1].text
            return not (SAYS_PUBLISHED.search(term) or SAYS_CHANGED.search(term) or _DATED.search(term))
        row = next((element for element in self.chain(index)[:4] if element.tag == "tr"), None)
        return row is not None and any(cell.tag == "th" for cell in row)

    def _day(self, index: int) -> tuple[str, str]:
        """Return the day that a block names, in its text or in the `<time>` around it, and the text without it."""
        block = self.blocks[index]
        if len(block.text) > _LONGEST_LINE:
            return "", ""
        day, rest = day_in(block.text, self._language)
        for chain in self._chains(index, 6) if not day or len(self._slots[index]) > 1 else ():
            moment = next((element for element in chain[:3] if element.tag in ("time", "relative-time")), None)
            if moment is not None and (said := iso_date(moment.get("datetime") or moment.get("content") or "")):
                return said, rest if day else ""
            if not day and (said := next((found for one in chain[:2] if (found := moment_beside(one))), "")):
                return said, ""
        return day, rest

    def _below_label(self, index: int) -> list[Shown]:
        """Return the date of a block below one that is nothing but the label "Published"."""
        above = self.blocks[index - 1] if index else None
        if above is None or above.word_count > _WORDS_OF_A_LABEL or self.blocks[index].word_count > _DATED_WORDS:
            return []
        if not SAYS_PUBLISHED.match(above.text) or NOT_OF_THE_ARTICLE.search(above.text):
            return []
        day = self._day(index)[0]
        return [Shown("date", PUBLISHED, day)] if day else []

    def _labelled(self, index: int) -> Iterator[Shown]:
        """Yield the dates after "published" and "updated" in a line, which may hold both."""
        text = self.blocks[index].text
        if len(text) > _LONGEST_LINE:
            return
        labels = ((PUBLISHED, SAYS_PUBLISHED), (CHANGED, SAYS_CHANGED))
        marks = sorted((found.start(), source) for source, label in labels for found in label.finditer(text))
        if not marks or NOT_OF_THE_ARTICLE.search(text):
            return
        ends = [start for start, _ in marks[1:]] + [len(text)]
        for (start, source), end in zip(marks, ends, strict=False):
            day = day_in(text[start:end], self._language)[0]
            if not day and len(marks) == 1:
                day = self._day(index)[0]
            if day:
                yield Shown("date" if source == PUBLISHED else "modified", source, day)


def _marked(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}" if element.tag not in ("body", "html") else ""
