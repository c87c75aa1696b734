"""When an article was published and changed, as a page shows it around its headline."""

import re
from collections.abc import Iterator

from extractors.blocks.block import BlockKind
from extractors.blocks.words import words
from extractors.editing.metadata.dates import has_digit, month_in
from extractors.editing.metadata.marks import (
    BY,
    NOT_OF_THE_ARTICLE,
    POSTER_PROFILE,
    SAYS_CHANGED,
    SAYS_PUBLISHED,
    is_signature,
)
from extractors.editing.metadata.sources import CHANGED, CHANGED_ALONE, DATELINE, PUBLISHED, SHOWN
from extractors.editing.metadata.surroundings import LONGEST_LINE, MOST_BLOCKS, ShownStatement, Surroundings

_DATED_WORDS = 14  # of text beside an unlabelled date: a name, a section, minutes to read. Chosen by hand
_WORDS_OF_A_LABEL = 3  # chosen by hand
_WORDS_OF_A_SENTENCE = 5  # beside the day in it; chosen by hand
_DATES_OF_A_LIST = 4  # different days by the headline are those of a list; chosen by hand
_PROFILE_DEPTH = 4  # elements around a fact about who wrote a post; chosen by hand
_EARLIEST = "1990"  # a day before the web is one that the text speaks of
_LONGEST_DATELINE = 110  # characters; chosen by hand
_DATELINE = re.compile(  # a dateline without its date: "LISBON, -- ", "WASHINGTON () - ", "MERE, Maine,  /Wire/ "
    r"[A-ZÀ-Þ][\w.'’ -]{2,40}(?:, [A-ZÀ-Þ][\w.'’ -]{1,30}){0,2}(?:,| [-–—]| \()\s+(?:\)\s*)?(?:[—–/(]|--|-\s)"
)
_LAST_CHANGE = re.compile(r"last-?(?:mod(?:ified)?|updated?|edited)(?:$|[\s_-])", re.IGNORECASE)
_DATED = re.compile(r"^\W*(?:date|datum|fecha|data|dato|дата|日期|日付)\W*$", re.IGNORECASE)


def _length(text: str) -> float:
    """Return how many words a text has; in Chinese and Japanese two signs are about one."""
    return sum(1 if len(word) > 1 or word.isascii() else 0.5 for word in words(text))


def _alone(labelled: list[ShownStatement]) -> list[ShownStatement]:
    """Return the days of change among statements as days of the article, where it shows no other."""
    return [ShownStatement("date", CHANGED_ALONE, day) for _, source, day in labelled if source == CHANGED]


class ShownDays:
    """Reads dates along a page's blocks."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._blocks = around.blocks

    def days(self, span: range) -> Iterator[ShownStatement]:
        """Yield dates: labelled ones near the headline, others there, then labelled ones anywhere in the article."""
        shown: list[ShownStatement] = []
        for index in span:
            shown += self._last_change(index)
            if self._around.is_foreign(index) or self._is_fact(index):
                continue
            if len(self._blocks[index].text) > LONGEST_LINE:
                shown += self._in_dateline(index)
                continue
            labelled = list(self._labelled(index)) or self._below_label(index)
            shown += labelled
            shown += _alone(labelled)
            day, rest = self._around.day(index)
            is_line = day >= _EARLIEST and _length(rest) <= _DATED_WORDS and not self._is_sentence(index, rest)
            if is_line and not (SAYS_CHANGED.search(rest) or NOT_OF_THE_ARTICLE.search(rest)):
                shown.append(ShownStatement("date", SHOWN, day))
            elif not labelled:
                shown += self._in_dateline(index)
        if len({one.text[:10] for one in shown if one.source == SHOWN}) >= _DATES_OF_A_LIST:
            shown = [one for one in shown if one.source != SHOWN]
        of_panels: list[ShownStatement] = []
        for index in range(span.stop, min(len(self._blocks), MOST_BLOCKS)):
            block = self._blocks[index]
            if block.word_count > 20 or not has_digit(block.text):
                continue
            shown += self._last_change(index)
            if not self._around.is_foreign(index):
                labelled = list(self._labelled(index)) or self._below_label(index)
                shown += labelled or self._below_signature(index)
                is_by_byline = index == span.stop or is_signature(self._blocks[index - 1].text)
                shown += _alone(labelled) if is_by_byline else []
            elif (labelled := self._below_label(index)) and self._around.is_in_panel(index):
                of_panels += [one._replace(source=SHOWN) for one in labelled if one.source == PUBLISHED]
        if len({one.text[:10] for one in of_panels}) == 1:  # several are those of other articles
            if len({one.text[:10] for one in shown if one.source == PUBLISHED}) > 1:  # so are these
                shown = [one._replace(source=PUBLISHED) for one in of_panels] + shown
            shown += of_panels
        yield from sorted(shown, key=lambda one: one.source == SHOWN)

    def _is_sentence(self, index: int, rest: str) -> bool:
        """Tell whether a block is a sentence of the text that speaks of a day: "The fair is on 1 June in the park."."""
        text = self._blocks[index].text
        return (
            text.endswith((".", "!", "?")) and len(words(rest or text)) >= _WORDS_OF_A_SENTENCE and not BY.match(text)
        )

    def _in_dateline(self, index: int) -> list[ShownStatement]:
        """Return the date with which a report's first paragraph begins, behind the place: "LISBON, May 3, 2022 -- "."""
        day, rest = self._around.day_in(self._blocks[index].text[:_LONGEST_DATELINE])
        return [ShownStatement("date", DATELINE, day)] if day and _DATELINE.match(rest) else []

    def _last_change(self, index: int) -> list[ShownStatement]:
        """Return the day in a block that is marked as saying when the page was last changed, as in a wiki's footer."""
        marks = self._around.attributes(index, "id", 2) + self._around.attributes(index, "class", 2)
        day = self._around.day(index)[0] if any(map(_LAST_CHANGE.search, marks)) else ""
        return [ShownStatement("modified", CHANGED, day)] if day else []

    def _is_fact(self, index: int) -> bool:
        """Tell whether a block is a fact about the page's subject or author: "Opened", "1 May 1901"."""
        if any(map(POSTER_PROFILE.search, self._around.attributes(index, "class", _PROFILE_DEPTH))):
            return True
        above = self._blocks[index - 1] if index else None
        if above is not None and above.kind is BlockKind.TERM:
            return not (
                SAYS_PUBLISHED.search(above.text) or SAYS_CHANGED.search(above.text) or _DATED.search(above.text)
            )
        if above is not None and above.word_count <= _WORDS_OF_A_LABEL and NOT_OF_THE_ARTICLE.search(above.text):
            return True
        row = next((element for element in self._around.chain(index)[:4] if element.tag == "tr"), None)
        return row is not None and any(cell.tag == "th" for cell in row)

    def _below_label(self, index: int) -> list[ShownStatement]:
        """Return the date of a block below one that is nothing but the label "Published" or "Updated on"."""
        above = self._blocks[index - 1] if index else None
        if above is None or above.word_count > _WORDS_OF_A_LABEL or self._blocks[index].word_count > _DATED_WORDS:
            return []
        is_changed = SAYS_CHANGED.match(above.text) is not None
        is_date = _DATED.search(above.text) is not None
        is_label = is_changed or is_date or SAYS_PUBLISHED.match(above.text)
        if not is_label or NOT_OF_THE_ARTICLE.search(above.text):
            return []
        day = self._around.day(index)[0] or month_in(self._blocks[index].text)
        if is_date and day < _EARLIEST:
            return []
        field, source = ("modified", CHANGED) if is_changed else ("date", PUBLISHED)
        return [ShownStatement(field, source, day)] if day else []

    def _below_signature(self, index: int) -> list[ShownStatement]:
        """Return the date of a block that is nothing else, below one that says who wrote the article."""
        if not is_signature(self._blocks[index - 1].text):
            return []
        day, rest = self._around.day(index)
        return [ShownStatement("date", SHOWN, day)] if day and not words(rest) else []

    def _labelled(self, index: int) -> Iterator[ShownStatement]:
        """Yield the dates after "published" and "updated" in a line, which may hold both."""
        text = self._around.line(index)
        if len(text) > LONGEST_LINE or not (has_digit(text) or self._around.day(index)[0]):
            return
        labels = ((PUBLISHED, SAYS_PUBLISHED), (CHANGED, SAYS_CHANGED))
        marks = sorted((found.start(), source) for source, label in labels for found in label.finditer(text))
        if not marks or NOT_OF_THE_ARTICLE.search(text):
            return
        if marks[0][1] == CHANGED and (day := self._around.day_in(text[: marks[0][0]])[0]):
            yield ShownStatement("date", PUBLISHED, day)  # "3 May 2024, updated 5 June 2025"
        ends = [start for start, _ in marks[1:]] + [len(text)]
        for (start, source), end in zip(marks, ends, strict=False):
            day = self._around.day_in(text[start:end])[0]
            if not day and len(marks) == 1:
                day = self._around.day(index)[0]
            elif not day:  # "Updated 3 Feb, published 2 Jan", whose years the elements say
                day = next((iso for shown, iso in self._around.moments(index) if shown in text[start:end]), "")
            if day:
                yield ShownStatement("date" if source == PUBLISHED else "modified", source, day)
