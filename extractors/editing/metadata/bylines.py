"""Who wrote an article, as a page shows it around its headline: bylines, signatures, a thread's first writer."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.words import words
from extractors.editing.metadata.byline_words import AUTHOR_LABELS
from extractors.editing.metadata.lines_of_names import names_alone
from extractors.editing.metadata.marks import (
    ABOUT_AUTHOR,
    ABOUT_PERSON,
    AUTHOR_BOX,
    AUTHOR_HREF,
    BY,
    BY_INSIDE,
    BY_ROMANIAN,
    BYLINE_CLASS,
    LABEL_INSIDE,
    LONE_BY,
    NAME_CLASS,
    NOT_OF_A_PERSON,
    NOT_THE_NAME,
    NOT_THE_WRITER,
    OF_PICTURES,
    OTHERS_INSIDE,
    REPORTER_BEFORE,
    REPORTER_BEHIND,
    REPORTER_INSIDE,
    SAYS_CHANGED,
    SECTION,
    TOPIC,
    WRITTEN_INSIDE,
    is_signature,
)
from extractors.editing.metadata.names import HAS_DEGREE, clean_names, has_shape_of_a_name, has_two_capitals, is_a_word
from extractors.editing.metadata.posters import first_poster
from extractors.editing.metadata.sources import BYLINE, LABELLED_BYLINE, LOOSE_NAME, NAME_TWICE, POSTER, SIGNED
from extractors.editing.metadata.surroundings import (
    LONGEST_LINE,
    MOST_BLOCKS,
    ShownStatement,
    Surroundings,
    spaced_text,
)

_LINE_OF_A_NAME = 6  # words in a line of nothing but one author; chosen by hand
_BEHIND_BY = 4  # words down to a name's first one: "by Dr. Ada Writer"; chosen by hand
_SHORT_LINE = 12  # words of a line that may begin with a name, in an author's box; chosen by hand
_MOST_LINES_OF_A_NAME = 4  # chosen by hand
_MOST_LINES_BELOW = 12  # names below a label, one a line; chosen by hand
_SIGNATURE_WORDS = 5  # chosen by hand
_LONGEST_CHANGE = 40  # characters of "edited Feb 12, 2011 at 21:50"; chosen by hand
_BESIDE_A_NAME = re.compile(r"\W*\d{1,2} min(?:ute)?s?\.?(?: read)?|[A-Z][a-z]{2} \d{1,2}")  # "Mar 5", "3 min read"
_IS = re.compile(
    r",? (?:is|was|has|works|writes|lives|holds|joined|covers|ist|schreibt|arbeitet|est|es|è|is een|är|er)\b"
)
_BETWEEN = " .,;|•·—–-("  # a writer and who else worked on a text, with one of the next words
_AND = frozenset("and und et en y e &".split())
_LABEL_ALONE = re.compile(rf"(?:authors?(?:\(s\))?|written by|{AUTHOR_LABELS})\s*:?", re.IGNORECASE)
_MOST_PIECES = 8  # texts in a name; chosen by hand
_WORDS_OF_TEXT = 15  # of the paragraph below a byline; chosen by hand
_SHORTEST_ACCOUNT = 3  # letters: fewer are initials in place of a portrait


class Bylines:
    """Reads names along a page's blocks."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._blocks = around.blocks

    def names(self, span: range) -> Iterator[ShownStatement]:
        """Yield bylines, the surest first, then the first writer of a thread."""
        own = [
            index
            for index in span
            if index != self._around.headline
            and not self._around.is_foreign(index)
            and not _is_of_others(self._blocks[index].text)
        ]
        own = [index for index in own if not self._is_caption(index) and not self._is_behind_change(index)]
        finders = ((self._by_label, LABELLED_BYLINE), (self._by_class, BYLINE), (self._by_link, BYLINE))
        for find, source in finders:
            names: dict[str, None] = {}
            last = None
            for index in own:
                if last is not None and not (self._is_next_line(last, index) or self._is_next_card(last, index)):
                    break  # a list of authors has a line for each; further off are fact-checkers and commenters
                found = find(index)
                if names and not all(map(has_shape_of_a_name, found)):
                    if index + 1 in own and self._is_next_card(index - 1, index + 1):
                        continue  # what the one before is
                    break
                if found:
                    names |= dict.fromkeys(found)
                    last = index
            if names:
                yield ShownStatement("author", source, "; ".join(names))
        if poster := first_poster(self._around, span):
            yield ShownStatement("author", POSTER, poster)
        if signed := self._signed(span):
            yield ShownStatement("author", SIGNED, signed)
        name, is_sure = self._beside_date(own)
        if name:
            yield ShownStatement("author", NAME_TWICE if is_sure else LOOSE_NAME, name)
        if not is_sure and (described := self._below_headline(own)):
            yield ShownStatement("author", NAME_TWICE, described)

    def _is_caption(self, index: int) -> bool:
        """Tell whether a block is a picture's caption; beside a portrait, `<address>` holds the byline."""
        if self._blocks[index].kind is not BlockKind.CAPTION:
            return False
        return not any(element.tag == "address" for element in self._around.chain(index))

    def _is_behind_change(self, index: int) -> bool:
        """Tell whether the block before says that somebody edited a post, so that this one may name that person."""
        before = self._blocks[index - 1].text if index and not BY.match(self._blocks[index].text) else ""
        return len(before) <= _LONGEST_CHANGE and SAYS_CHANGED.match(before) is not None

    def _signed(self, span: range) -> str:
        """Return who is named by "Written by", "Author" or a signature elsewhere; "" where two of them disagree."""
        found = set()
        for block in self._blocks[:MOST_BLOCKS]:
            if is_signature(block.text):
                names = self._labelled_signature(block.index, is_read=block.index in span)
                found |= {"; ".join(names)} if names else set()
            elif block.word_count > _SIGNATURE_WORDS or block.index in span:
                continue
            elif LONE_BY.fullmatch(block.text):
                found |= self._behind_lone_by(block.index)
            elif name := self._signature(block) or self._linked_signature(block):
                found.add(name)
        return found.pop() if len(found) == 1 else ""

    def _behind_lone_by(self, index: int) -> set[str]:
        """Return the names behind a block that is nothing but "by", if they link to those people's pages."""
        if index + 1 == len(self._blocks) or self._around.is_foreign(index) or not self._is_next_line(index, index + 1):
            return set()
        names = self._linked(index + 1)
        return {"; ".join(names)} if names else set()

    def _labelled_signature(self, index: int, *, is_read: bool) -> tuple[str, ...]:
        """Return the names in a signature, unless it was read as a byline; a word below "Author" is no name."""
        if is_read and not self._around.is_foreign(index):
            return ()
        is_label_in_panel = _LABEL_ALONE.fullmatch(self._blocks[index].text) and self._around.is_in_panel(index)
        if self._around.is_foreign(index, allows_asides=True) and not is_label_in_panel:
            return ()
        if self._around.is_about_book(index):
            return ()
        names = self._by_label(index)
        below = self._blocks[index + 1].text if index + 1 < len(self._blocks) else ""
        return () if names and names[0] == below and is_a_word(below) else names

    def _signature(self, block: Block) -> str:
        """Return the name that ends an article at the right-hand side, or that heads a few words about its writer."""
        marks = self._around.attributes(block.index, "class", 4)
        is_of_author = any("uthor" in mark for mark in marks)
        if is_of_author and any(map(AUTHOR_BOX.search, marks[:2])):
            names = clean_names(block.text, is_byline=True)
            return names[0] if len(names) == 1 and not self._around.is_foreign(block.index) else ""
        if block.word_count < 2 or not block.text[0].isupper():
            return ""
        is_known = block.index + 1 < len(self._blocks) and _is_about(self._blocks[block.index + 1].text, block.text)
        is_known = is_known or (is_of_author and any(map(ABOUT_AUTHOR.search, marks)))
        styles = "" if is_known else ";".join(self._around.attributes(block.index, "style", 2))
        is_known = is_known or "text-align:right" in styles.replace(" ", "").lower()
        is_name = is_known and has_shape_of_a_name(block.text) and not self._around.is_foreign(block.index)
        return block.text if is_name else ""

    def _linked_signature(self, block: Block) -> str:
        """Return the one name of a line below the text that leads to its author's page: by its relation, or "By:"."""
        names = self._linked(block.index)
        if len(names) != 1 or not has_shape_of_a_name(names[0]) or self._around.is_foreign(block.index):
            return ""
        is_author = any(link.get("rel") == "author" for link in self._around.chain(block.index) if link.tag == "a")
        return names[0] if is_author or BY.match(block.text) else ""

    def _is_before_description(self, index: int) -> bool:
        """Tell whether the next block is marked as saying who the author is."""
        marks = self._around.attributes(index + 1, "class", 1) if index + 1 < len(self._blocks) else []
        return any(map(ABOUT_PERSON.search, marks))

    def _is_given_twice(self, name: str) -> bool:
        """Tell whether a second short line, or a portrait, repeats a name beside the date."""
        key = words(name)
        lines = sum(block.word_count <= _SHORT_LINE and words(block.text)[: len(key)] == key for block in self._blocks)
        if lines > _MOST_LINES_OF_A_NAME:
            return False  # the label of something that many of a list's items have
        return (
            lines > 1
            or any(_is_about(block.text, name) for block in self._blocks)
            or any(words(image.get("alt") or "")[-len(key) :] == key for image in self._around.body.iter("img"))
        )

    def _by_label(self, index: int) -> tuple[str, ...]:
        text = self._around.line(index)
        if len(text) > LONGEST_LINE:
            return ()
        if self._around.language.startswith("ro"):
            text = BY_ROMANIAN.sub("by ", text)
        if NOT_THE_WRITER.match(text) and (inside := WRITTEN_INSIDE.search(text)):
            return clean_names(text[inside.start() :], is_byline=True)
        match = BY.match(text)
        is_unspaced = match is None and not text.isascii()
        reporters = (REPORTER_BEHIND.match, REPORTER_INSIDE.search, REPORTER_BEFORE.search)
        if is_unspaced and (named := next(filter(None, (find(text) for find in reporters)), None)):
            return (named[1],)
        if match is None and (label := LABEL_INSIDE.search(text)):
            return clean_names(text[label.end() :].split("\n")[0], is_byline=True)
        if match is None:
            match = BY_INSIDE.search(text)
            if match is None or self._blocks[index].word_count > 24 or self._blocks[index].kind is BlockKind.HEADING:
                return ()
            is_apart = not text[: match.start()].rstrip(" |•·,")[-1:].isalpha() or match[0][0] in "|•·,"
            text = text[match.start() :].strip(" |•·,")
            names = clean_names(text.split("\n")[0], is_byline=True)
            if not is_apart and not (names and has_two_capitals(names[0])):
                return ()  # "Shoes by you"
            if not is_apart and names[0].split()[0] not in text.split()[1:_BEHIND_BY]:
                return ()  # "organised by the county's largest show, Harbour Fair"
        linked = self._linked(index)
        if others := OTHERS_INSIDE.search(text, 1):
            text = text[: others.start()].rstrip(_BETWEEN)
            before, _, last = text.rpartition(" ")
            text = before.rstrip(_BETWEEN) if last in _AND else text
            linked = tuple(name for name in linked if name in text)
        rest = text[match.end() :] if match.re is BY else text
        if linked and linked[0].casefold() in rest.casefold()[: len(linked[0]) + 25]:
            return linked
        if not rest.strip(" :：|"):
            return self._below_label(index)
        return clean_names(text.split("\n")[0], is_byline=True)

    def _below_label(self, index: int) -> tuple[str, ...]:
        """Return the names in the block below the label "By" or "Authors", or in the list below it."""
        found: dict[str, None] = {}
        lines = range(index + 1, min(index + 1 + _MOST_LINES_BELOW, len(self._blocks)))
        lines_below = [line for line in lines if not self._are_initials(line)]
        for place, below in enumerate(lines_below):
            text = self._around.line(below)
            names = clean_names(text, is_byline=True) if len(text) <= LONGEST_LINE else ()
            is_listed = self._blocks[below].kind is BlockKind.LIST_ITEM
            if not names or (found and not (is_listed and all(map(has_shape_of_a_name, names)))):
                break
            found |= dict.fromkeys(names)
            if not is_listed:
                pairs = pairwise(lines_below[place::2])
                cards = takewhile(lambda pair: self._is_next_card(*pair), pairs)
                found |= dict.fromkeys(
                    name for _, card in cards for name in clean_names(self._blocks[card].text, is_byline=True)
                )
                break
        return tuple(found)

    def _are_initials(self, index: int) -> bool:
        """Tell whether a block is the initials of the name in the next one, in place of a portrait."""
        text = self._blocks[index].text
        if not (1 < len(text) <= _SHORTEST_ACCOUNT and text.isupper()) or index + 1 == len(self._blocks):
            return False
        first = [word[0] for word in self._blocks[index + 1].text.split()]
        return text in ("".join(first), "".join(first[:1] + first[-1:]))

    def _is_next_line(self, index: int, other: int) -> bool:
        return other <= index + 1 and self._blocks[other].word_count <= _LINE_OF_A_NAME

    def _is_next_card(self, index: int, other: int) -> bool:
        """Tell whether a block is a name in the same elements as the one before the last, with a role between."""
        if other >= len(self._blocks) or not has_shape_of_a_name(self._blocks[other].text):
            return False
        if other != index + 2 and not (other == index + 3 and self._are_initials(index + 2)):
            return False
        if self._blocks[index + 1].word_count > _LINE_OF_A_NAME or self._blocks[other].kind is BlockKind.HEADING:
            return False
        mine, theirs = (
            [(element.tag, element.get("class") or "") for element in self._around.chain(one)[:3]]
            for one in (index, other)
        )
        return mine == theirs

    def _by_class(self, index: int) -> tuple[str, ...]:
        text = self._around.line(index)
        if len(text) > LONGEST_LINE or (
            self._blocks[index].kind is BlockKind.HEADING and self._blocks[index].level == 1
        ):
            return ()
        chain = self._around.chain(index)[:4]
        marks = [element.get("class") or "" for element in chain]
        if not any(
            BYLINE_CLASS.search(mark)
            or "author" in (one.get("itemprop") or "").lower().split()
            or "author" in (one.get("rel") or "").lower().split()
            for one, mark in zip(chain, marks, strict=True)
        ):
            return ()
        inner = marks[:1] if BYLINE_CLASS.search(marks[0]) else marks[:2]  # a byline inside "author-avatar" is one
        if any((NOT_THE_NAME.search(mark) and not NAME_CLASS.search(mark)) or TOPIC.search(mark) for mark in inner):
            return ()
        return self._linked(index) or clean_names(text.split("\n")[0], is_byline=True)

    def _by_link(self, index: int) -> tuple[str, ...]:
        return self._linked(index) if self._blocks[index].word_count <= 24 else ()

    def _linked(self, index: int) -> tuple[str, ...]:
        """Return the names in a block that link to those people's pages."""
        found: dict[str, None] = {}
        for slot in self._around.slots[index][:30]:
            element = slot.home
            for _ in range(3):
                if element is None or element.tag == "a":
                    break
                element = element.getparent()
            if element is None or element.tag != "a":
                continue
            relations = (element.get("rel") or "").lower().split()
            if NOT_OF_A_PERSON.search(element.get("href") or "") or OF_PICTURES.match(element.tail or ""):
                continue
            if "author" in relations or AUTHOR_HREF.search(element.get("href") or ""):
                text = spaced_text(element)
                if len(text) <= 100:
                    found |= dict.fromkeys(clean_names(text, is_byline=True))
        return tuple(found)

    def _beside_date(self, own: Sequence[int]) -> tuple[str, bool]:
        """Return a name beside, or in, the line with the date, and whether it is in that line or given twice."""
        dated = [
            index for index in own if self._around.day(index)[0] or _BESIDE_A_NAME.fullmatch(self._blocks[index].text)
        ]
        first = ""
        for index in dated:
            for near, part in self._parts_beside(index, own):
                if not has_shape_of_a_name(part) or not self._may_be_name(near, part):
                    continue
                if near == index or self._is_given_twice(part):
                    return part, True
                first = first or part
        return first, False

    def _parts_beside(self, index: int, own: Sequence[int]) -> Iterator[tuple[int, str]]:
        """Yield the parts of a line with the date, then of the lines around it, each with the line's number."""
        for near in (index, index - 1, index + 1, index - 2):
            if near in own:
                text = self._around.day(near)[1] if near == index else self._around.line(near)
                parts = re.split(r"\s*[|•·\n,]\s*|\s[-–—]\s", text.strip(" |•·,-–—"))[:4]
                yield from ((near, self._without_section(near, one)) for one in parts)

    def _without_section(self, index: int, part: str) -> str:
        """Return "Ada Writer" of "Ada Writer in Tides", where a link follows and the name is one, or has a portrait."""
        name, between, section = part.partition(" in ")
        if not between:
            return part
        pieces = [
            one for element in self._around.chain(index)[:1] for one in islice(element.iter("a", "img"), _MOST_PIECES)
        ]
        linked = {spaced_text(one) for one in pieces if one.get("href")}
        is_of_person = name in linked or any(one.tag == "img" for one in pieces)
        return name if section in linked and is_of_person else part

    def _below_headline(self, own: Sequence[int]) -> str:
        """Return a line above the text that is nothing but names, or names with degrees, or one the page describes."""
        for index in own:
            text = self._blocks[index].text
            is_above_text = any(one.word_count >= _WORDS_OF_TEXT for one in self._blocks[index + 1 : index + 2])
            if is_above_text and len(text) <= LONGEST_LINE and (alone := names_alone(text)):
                return "; ".join(alone)
            if index in self._around.near and len(text) <= LONGEST_LINE and HAS_DEGREE.search(text):
                names = clean_names(text)
                if names and all(has_shape_of_a_name(name.partition(",")[0]) for name in names):
                    return "; ".join(names)
            if not has_shape_of_a_name(text) or not self._may_be_name(index, text):
                continue
            is_near = index in self._around.near
            if self._is_before_description(index) or (is_near and any(_is_about(b.text, text) for b in self._blocks)):
                return text
        return ""

    def _may_be_name(self, index: int, text: str) -> bool:
        """Tell whether a piece of a block is neither a heading nor a link to a section of the site."""
        if self._blocks[index].kind is BlockKind.HEADING:
            return False
        chains = (
            chain for chain in self._around.chains(index, 8) if text in (chain[0].text or "", chain[0].tail or "")
        )
        own = next(chains, self._around.chain(index))[:2]
        return not any(SECTION.search(f"{one.get('class') or ''} {one.get('href') or ''}") for one in own)


def _is_of_others(text: str) -> bool:
    """Tell whether a line names who checked, drew or translated something, and not who wrote it."""
    return NOT_THE_WRITER.match(text) is not None and not (
        len(text) <= LONGEST_LINE and (WRITTEN_INSIDE.search(text) or LABEL_INSIDE.search(text)) is not None
    )


def _is_about(text: str, name: str) -> bool:
    """Tell whether a text says who a person is: "Ada Writer is a botanist"."""
    return text.startswith(name) and _IS.match(text, len(name)) is not None
