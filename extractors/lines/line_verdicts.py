"""The rules' verdict on the lines of a page: whether each belongs to the article, and how surely.

1.  A line gets a weight by its form (`shapes`); lines that the page repeats get a lower one, whatever their form.
2.  The best path through the weights (`runs`) says where the article is. A page of little prose, such as a forum or
    a list of products, would lose nearly everything; there every line is trusted more, step by step, until enough
    of it stays.
3.  Recurring labels, second copies and boilerplate are removed, the tail is cut off, the headline is added at the top.

The rules work on their own, and are also among the features of a learned model (`learned.line_features`).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.lines.edges import headline, tail
from extractors.lines.runs import margins
from extractors.lines.shapes import Line, read_line

# Swept on a third of the corpus pages outside the reported sample; each is flat over about half its value.
_REPEATED_WEIGHT = -1.0
_HEADING_WEIGHT = -0.5
_LEAST_SHARE = 0.6  # of the characters in lines that are neither labels nor repeated
_PARAGRAPHS, _LEAST_SHARE_WITH_PARAGRAPHS = 3, 0.4  # a short article may be followed by many headlines of others
_FIRST_TRUST = 0.3
_TRUST_STEP = 0.3
_MOST_TRUST = 2.7
_MUCH_TRUST = 1.2  # what a forum or a list of products needs; chosen by hand: in the middle
_LABELS_OFTEN = 3  # a line of up to this many words that occurs so often is a label even if it is not short
_LONGEST_RECURRING_LABEL_WORDS = 6


@dataclass(frozen=True, slots=True)
class LineVerdicts:
    """The rules' verdict on a page's lines, one entry per line.

    Attributes:
        weights: how far its form speaks for it, adjusted by its copies and neighbours.
        trust: what was added to every weight, so that enough of the page stays.
        margins: how far the best path with the line inside the article beats the best one without it, with that trust.
        strict, lenient: the same with little and with much trust.
        is_label: whether the page repeats it among its text.
        is_kept: the rules' decision.
    """

    lines: tuple[Line, ...]
    copies: tuple[int, ...]
    weights: tuple[float, ...]
    trust: float
    margins: tuple[float, ...]
    strict: tuple[float, ...]
    lenient: tuple[float, ...]
    is_label: tuple[bool, ...]
    is_kept: tuple[bool, ...]


def judge_lines(texts: Sequence[str]) -> LineVerdicts:
    """Apply the rules to the lines of a page, in reading order, none of them empty."""
    lines = [read_line(text) for text in texts]
    counts = Counter(line.key for line in lines)
    weights = [
        _weight(line, counts[line.key], before, after)
        for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False)
    ]
    path, trust = _path(lines, weights, counts)
    is_label = _labels(lines, [margin > 0 for margin in path])
    path = margins([0.0 if label else weight + trust for weight, label in zip(weights, is_label, strict=True)])
    kept = [
        margin > 0 and not label and not line.is_furniture
        for margin, label, line in zip(path, is_label, lines, strict=True)
    ]
    for at in (*_second_copies(lines, kept), *tail(lines, kept, is_label)):
        kept[at] = False
    top = headline(lines, kept)
    if top is not None:
        kept[top] = True
    return LineVerdicts(
        lines=tuple(lines),
        copies=tuple(counts[line.key] for line in lines),
        weights=tuple(weights),
        trust=trust,
        margins=tuple(path),
        strict=tuple(margins([weight + _FIRST_TRUST for weight in weights])),
        lenient=tuple(margins([weight + _MUCH_TRUST for weight in weights])),
        is_label=tuple(is_label),
        is_kept=tuple(kept),
    )


def corrected_selection(judgement: LineVerdicts, is_kept: Sequence[bool], is_near: Sequence[bool]) -> list[bool]:
    """Return a model's decision with both ends of the article corrected, and without boilerplate and second copies.

    The headline is added, because models learn from collections whose texts have none. So are sentences right after the
    last paragraph, except labels: people miss these most; and so is the heading of a kept paragraph, the line above it.
    The rules must keep them, and the model nearly.

    Args:
        judgement: the rules' verdict on the lines.
        is_kept: the model's decision.
        is_near: whether the model nearly kept a line.
    """
    lines, kept = judgement.lines, list(is_kept)
    paragraphs = [at for at, line in enumerate(lines) if kept[at] and line.is_paragraph]
    for at in range(paragraphs[-1] + 1 if paragraphs else len(lines), len(lines)):
        if judgement.is_label[at] or kept[at]:
            continue
        if not (judgement.is_kept[at] and lines[at].is_sentence and is_near[at]):
            break
        kept[at] = True
    for at, following in enumerate(lines[1:]):
        is_heading = kept[at + 1] and following.is_paragraph and not judgement.is_label[at]
        kept[at] = kept[at] or (is_heading and judgement.is_kept[at] and is_near[at])
    kept = [one and not line.is_furniture for one, line in zip(kept, lines, strict=True)]
    for at in _second_copies(lines, kept):
        kept[at] = False
    top = headline(lines, kept)
    if top is not None:
        kept[top] = True
    return kept


def _path(lines: Sequence[Line], weights: Sequence[float], counts: Counter[str]) -> tuple[list[float], float]:
    """Return every line's margin, and the least trust at which enough is kept of what may be an article at all."""
    sizes = [0 if counts[line.key] > 1 or line.is_label else len(line.text) for line in lines]
    enough, enough_with_paragraphs = _LEAST_SHARE * sum(sizes), _LEAST_SHARE_WITH_PARAGRAPHS * sum(sizes)
    trust = _FIRST_TRUST
    while True:
        path = margins([weight + trust for weight in weights])
        kept = sum(size for size, margin in zip(sizes, path, strict=True) if margin > 0)
        paragraphs = sum(line.is_paragraph for line, margin in zip(lines, path, strict=True) if margin > 0)
        is_enough = kept >= (enough_with_paragraphs if paragraphs >= _PARAGRAPHS else enough)
        if is_enough or trust > _MOST_TRUST:
            return path, trust
        trust += _TRUST_STEP


def _weight(line: Line, count: int, before: Line | None, after: Line | None) -> float:
    if count > 1:
        return _REPEATED_WEIGHT if line.is_label else min(line.weight, _REPEATED_WEIGHT)
    if before and after and before.is_sentence and after.is_paragraph and not line.is_notice:
        return max(line.weight, _HEADING_WEIGHT)
    return line.weight


def _labels(lines: Sequence[Line], inside: Sequence[bool]) -> list[bool]:
    """Tell of each line whether it is a label that the page repeats among its text: ADVERTISEMENT, "Reply".

    A heading that is also in a table of contents recurs as well, but only one of the two is followed by a sentence.
    """
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if not line.is_sentence:
            places.setdefault(line.key, []).append(at)
    labels = set()
    for key, found in places.items():
        before_text = sum(at + 1 < len(lines) and lines[at + 1].is_sentence for at in found)
        count_inside = sum(inside[at] for at in found)
        is_heading = len(found) == 2 and before_text == 1
        recurs = before_text > 1 or (count_inside > 1 and not is_heading)
        if recurs and _can_be_label(lines[found[0]], len(found)):
            labels.add(key)
    return [line.key in labels for line in lines]


def _can_be_label(line: Line, count: int) -> bool:
    if any(mark in line.text for mark in ":："):
        return False  # "Founded: 2015" may well occur twice
    is_long = line.size > _LONGEST_RECURRING_LABEL_WORDS or any(map(str.isdigit, line.text))
    return line.is_label or (count >= _LABELS_OFTEN and not is_long)


def _second_copies(lines: Sequence[Line], kept: Sequence[bool]) -> list[int]:
    """Return the kept lines that repeat an earlier kept line; short ones may well occur twice."""
    seen: set[str] = set()
    copies = []
    for at, line in enumerate(lines):
        if kept[at]:
            if line.key in seen and line.size > 3:
                copies.append(at)
            seen.add(line.key)
    return copies
