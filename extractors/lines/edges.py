"""The two ends of an article: its headline above, the notices below its last paragraph."""

from collections import Counter
from collections.abc import Sequence

from extractors.blocks.words import words
from extractors.lines.shapes import Line

_MOST_LINES_ABOVE = 30  # between headline and first paragraph: bylines, dates, buttons, a table of contents
_LONGEST_HEADLINE_WORDS = 30
_LONG_ENOUGH_WORDS = 8  # a headline with more words is no likelier
_OFTEN = 8  # paragraphs, or a third of them: a word in so many of them is surely the article's subject
_LONGEST_TAIL = 0.5  # share of the run that it ends; swept 0 to 1, flat from 0.1 to 0.5


def headline(lines: Sequence[Line], kept: Sequence[bool]) -> int | None:
    """Return which line is the headline: above the first paragraph, in words that the article itself uses.

    A menu or a byline uses other words. The numbers were swept on 605 articles of the corpus that have their title
    among their lines: two in three get it, and most of the others another heading of theirs.
    """
    paragraphs = [at for at, line in enumerate(lines) if kept[at] and line.is_paragraph]
    if not paragraphs:
        return None
    first = paragraphs[0]
    used = Counter(word for at in paragraphs for word in set(words(lines[at].text)))
    often = min(_OFTEN, max(1.0, len(paragraphs) / 3))
    best, best_value = None, 0.0
    for at in range(first - 1, max(-1, first - 1 - _MOST_LINES_ABOVE), -1):
        line = lines[at]
        if not 2 <= line.size <= _LONGEST_HEADLINE_WORDS or line.is_notice or line.is_furniture or line.is_paragraph:
            continue
        telling = {word for word in words(line.text) if (len(word) > 2 or not word.isascii()) and not word.isdigit()}
        known = sum(min(used[word], often) / often for word in telling)
        value = known - 0.8 * (len(telling) - known) + 0.5 * min(line.size, _LONG_ENOUGH_WORDS)
        value -= 0.1 * (first - at) + 3.0 * (line.text[-1] in ".:")
        if best is None or value > best_value:
            best, best_value = at, value
    return best


def tail(lines: Sequence[Line], kept: Sequence[bool], is_label: Sequence[bool]) -> set[int]:
    """Return the kept lines that only follow an article.

    After a run's last paragraph they begin at the first notice, the first line in capitals, or the first line after a
    label.
    A last short paragraph and a closing list are no tail: they follow immediately.
    """
    found: set[int] = set()
    for start, end in _runs([one or other for one, other in zip(kept, is_label, strict=True)]):
        paragraphs = [at for at in range(start, end) if kept[at] and lines[at].is_paragraph]
        if not paragraphs:
            continue
        if _length(lines[paragraphs[-1] + 1 : end]) > _LONGEST_TAIL * _length(lines[start:end]):
            continue  # a lone paragraph has no tail
        is_over = is_after_label = False
        for at in range(paragraphs[-1] + 1, end):
            line = lines[at]
            if is_label[at]:
                is_after_label = True
                continue
            is_over |= line.is_notice or line.is_furniture or line.is_shout or (is_after_label and not line.is_sentence)
            is_after_label = False
            if is_over and kept[at]:
                found.add(at)
        last = next((at for at in range(end - 1, start - 1, -1) if kept[at] and at not in found), start)
        if lines[last].is_opener:
            found.add(last)  # it introduces a list that was cut off
    return found


def _length(lines: Sequence[Line]) -> int:
    return sum(len(line.text) for line in lines)


def _runs(inside: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the ranges of consecutive true values, as (start, end)."""
    starts = [at for at, is_inside in enumerate(inside) if is_inside and (at == 0 or not inside[at - 1])]
    ends = [
        at + 1 for at, is_inside in enumerate(inside) if is_inside and (at + 1 == len(inside) or not inside[at + 1])
    ]
    return list(zip(starts, ends, strict=True))
