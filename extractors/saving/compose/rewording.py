"""Applies an edited text to the page's own, so that links and emphasis on unchanged words survive."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from extractors.pages.unspaced import CHINESE_AND_JAPANESE
from extractors.saving.compose.bounding import writable
from extractors.saving.compose.inline import (
    Break,
    Cell,
    Formula,
    Inline,
    Marks,
    Picture,
    Text,
    shared_marks,
    split_cells,
)

# Scripts without spaces are compared character by character.
_TOKEN = re.compile(rf"[{CHINESE_AND_JAPANESE}]|[^\W{CHINESE_AND_JAPANESE}]+|[^\w\s]")
_BLANK_LINE = 2  # consecutive line breaks: another paragraph begins
_MOST_PAIRS = 256_000_000  # of tokens: 32 MB, the same limit as in comparing.alignment


def reword(inlines: Sequence[Inline], text: str, *, is_code: bool = False) -> list[Inline]:
    """Return inlines with another text.

    Words and characters in both texts keep their marks; new ones get the marks that both neighbours have. A picture
    stays after the word it followed; a formula stays if it is untouched.

    Args:
        inlines: the current ones.
        text: the new text: "\\n" is a line break, "\\t" the end of a table's cell.
        is_code: whether white space stays as it is.
    """
    text = writable(text.replace("\r\n", "\n").replace("\r", "\n"))
    cells = split_cells(inlines)
    if all(source is None for source, _ in cells):
        return _reworded(inlines, text, is_code=is_code)
    new_texts = text.split("\t", len(cells) - 1)
    new_texts += [""] * (len(cells) - len(new_texts))
    new: list[Inline] = []
    for (source, cell), new_text in zip(cells, new_texts, strict=True):
        if source is not None:
            new.append(Cell(source))
        new += _reworded(cell, new_text, is_code=False)
    return new


class _Old:
    """The current inlines, cut into words and other characters, each with the pieces it consists of."""

    def __init__(self, inlines: Sequence[Inline]) -> None:
        self.tokens: list[str] = []
        self.pieces: list[list[Text]] = []
        self.attached: list[tuple[int, Picture]] = []  # (number of tokens before it, the picture)
        self.formulas: list[tuple[int, int, Formula]] = []  # (first token, one past the last, the formula)
        runs: list[tuple[str, Marks]] = []
        for inline in inlines:
            match inline:
                case Text(text=text, marks=marks):
                    runs.append((text, marks))
                case Break():
                    runs.append(("\n", ()))
                case Picture():
                    self._cut(runs)
                    self.attached.append((len(self.tokens), inline))
                case Formula():
                    self._cut(runs)
                    start = len(self.tokens)
                    runs.append((inline.text, inline.marks))
                    self._cut(runs)
                    self.formulas.append((start, len(self.tokens), inline))
                case Cell():
                    pass
        self._cut(runs)

    def _cut(self, runs: list[tuple[str, Marks]]) -> None:
        """Cut the gathered runs into tokens: a word may extend over several runs, as with one letter in bold."""
        whole = "".join(text for text, _ in runs)
        marks_at = [marks for text, marks in runs for _ in text]
        for found in _TOKEN.finditer(whole):
            self.tokens.append(found[0])
            pieces: list[Text] = []
            for sign, marks in zip(found[0], marks_at[found.start() : found.end()], strict=True):
                if pieces and pieces[-1].marks == marks:
                    pieces[-1] = Text(pieces[-1].text + sign, marks)
                else:
                    pieces.append(Text(sign, marks))
            self.pieces.append(pieces)
        runs.clear()


def _reworded(inlines: Sequence[Inline], text: str, *, is_code: bool) -> list[Inline]:
    old = _Old(inlines)
    found = list(_TOKEN.finditer(text))
    twins = _twins(old.tokens, [token[0] for token in found])
    pieces = _with_inherited_marks(old, [token[0] for token in found], twins)
    kept_formulas = {
        twins.index(start): (end - start, formula)
        for start, end, formula in old.formulas
        if end > start and start in twins and _is_untouched(twins, start, end)
    }
    attached = list(old.attached)
    new: list[Inline] = []
    end_before = 0
    skip_until = 0
    for number, token in enumerate(found):
        twin = twins[number]
        while attached and twin >= attached[0][0] and twin >= 0:
            new.append(attached.pop(0)[1])
        if number >= skip_until:
            before = new[-1] if new else None
            marks = shared_marks(before.marks, pieces[number][0].marks) if isinstance(before, Text | Formula) else ()
            new += _white_space(text[end_before : token.start()], marks, is_code=is_code)
            if number in kept_formulas:
                size, formula = kept_formulas[number]
                new.append(formula)
                skip_until = number + size
            else:
                new += pieces[number]
        end_before = token.end()
    new += [shown for _, shown in attached]
    return new


def _twins(old: list[str], new: list[str]) -> list[int]:
    """Return for each new token the matching old one, or -1: a longest common subsequence.

    Of two very long and very different texts only the common beginning and end are matched.
    """
    twins = [-1] * len(new)
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        twins[head] = head
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
        twins[-tail] = len(old) - tail
    old_end, new_end = len(old) - tail, len(new) - tail
    if (old_end - head) * (new_end - head) > _MOST_PAIRS:
        return twins
    for block in LCSseq.editops(old[head:old_end], new[head:new_end]).as_matching_blocks():
        for offset in range(block.size):
            twins[head + block.b + offset] = head + block.a + offset
    return twins


def _with_inherited_marks(old: _Old, tokens: list[str], twins: list[int]) -> list[list[Text]]:
    after: list[Marks] = [()] * len(tokens)
    next_marks: Marks = ()
    for number in range(len(tokens) - 1, -1, -1):
        after[number] = next_marks
        if twins[number] >= 0:
            next_marks = old.pieces[twins[number]][0].marks
    pieces: list[list[Text]] = []
    marks_before: Marks = ()
    for token, twin, marks_after in zip(tokens, twins, after, strict=True):
        if twin >= 0:
            pieces.append(old.pieces[twin])
            marks_before = old.pieces[twin][-1].marks
        else:
            pieces.append([Text(token, shared_marks(marks_before, marks_after))])
    return pieces


def _is_untouched(twins: list[int], start: int, end: int) -> bool:
    first = twins.index(start)
    return twins[first : first + end - start] == list(range(start, end))


def _white_space(between: str, marks: Marks, *, is_code: bool) -> list[Inline]:
    if not between:
        return []
    if is_code:
        return [Text(between)]
    breaks = min(between.count("\n"), _BLANK_LINE)
    return [Break()] * breaks if breaks else [Text(" ", marks)]
