"""How each extractor does on the pages a person settled: the scoreboard, and the change from version to version.

An extractor is scored by the blocks it kept, which is what `unhusk clean` would write ("saved F1" of `unhusk score`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import nan
from statistics import fmean

from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow
from extractors.collection.settled.gold import GoldPage, gold_pages
from extractors.comparing.comparison import agreement
from extractors.comparing.votes import Votes
from extractors.scoring.bootstrap import interval
from extractors.scoring.word_score import Score, score


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScore:
    """How one extractor did on one page; `failure` says why it had no answer, or ""."""

    row: PageRow
    extractor: str
    score: Score
    failure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one extractor does over some pages.

    Attributes:
        pages: how many.
        precision, recall, f1: means over the pages.
        low, high: the 95 % interval of F1, by bootstrap over pages; equal to F1 for one page.
        failures: on how many it had no answer, which counts as an empty text.
    """

    extractor: str
    pages: int
    precision: float
    recall: float
    f1: float
    low: float
    high: float
    failures: int


def page_scores(collection: Collection, *, versions: Mapping[str, str] | None = None) -> list[PageScore]:
    """Score all extractors whose answers are kept on all gold pages: the latest answers, or those of some versions."""
    found: list[PageScore] = []
    for page in gold_pages(collection):
        gold = page.text
        for name, answer in collection.answers(page.row.page_id, versions=dict(versions) if versions else None).items():
            if answer.votes is None or len(answer.votes.shares) != len(page.blocks):
                reason = getattr(answer.outcome, "reason", "") or "it answered for the page as it was before"
                found.append(PageScore(row=page.row, extractor=name, score=score("", gold), failure=reason))
            else:
                found.append(PageScore(row=page.row, extractor=name, score=score(_text(page, answer.votes), gold)))
    return found


def standings(scores: Iterable[PageScore]) -> list[Standing]:
    """Return how each extractor does, the best first.

    Those that have answered on some of the pages only stand last: their means are over other pages, and do not compare.
    """
    by_name: dict[str, list[PageScore]] = defaultdict(list)
    for one in scores:
        by_name[one.extractor].append(one)
    all_pages = max(map(len, by_name.values()), default=0)
    found = (_standing(name, scored) for name, scored in by_name.items())
    return sorted(found, key=lambda one: (one.pages < all_pages, -one.f1))


def standings_by_group(scores: Iterable[PageScore], key: Callable[[PageRow], str]) -> dict[str, list[Standing]]:
    """Return the standings by groups of pages, such as a site's or a type's, the largest group first."""
    groups: dict[str, list[PageScore]] = defaultdict(list)
    for one in scores:
        groups[key(one.row)].append(one)
    by_size = sorted(groups.items(), key=lambda item: (-len({one.row.page_id for one in item[1]}), item[0]))
    return {name: standings(found) for name, found in by_size}


def agreement_matrix(collection: Collection, names: Sequence[str], pages: Iterable[PageRow]) -> list[list[float]]:
    """Return how far each pair of extractors kept the same words: the mean over the pages on which both have answered.

    It is 1.0 on the diagonal, and not a number for a pair without such a page. One that found nothing kept nothing.
    """
    sums = [[0.0] * len(names) for _ in names]
    counts = [[0] * len(names) for _ in names]
    for row in pages:
        blocks, answers = collection.blocks(row.page_id), collection.answers(row.page_id)
        if not blocks:
            continue
        nothing = Votes(shares=(0.0,) * len(blocks))
        usable: dict[int, Votes] = {}
        for number, name in enumerate(names):
            if (found := answers.get(name)) is not None:
                has_votes = found.votes is not None and len(found.votes.shares) == len(blocks)
                usable[number] = found.votes if has_votes and found.votes is not None else nothing
        for number, one in usable.items():
            for column, other in usable.items():
                sums[number][column] += agreement(blocks, one, other)
                counts[number][column] += 1
    return [
        [value / count if count else nan for value, count in zip(*rows, strict=True)]
        for rows in zip(sums, counts, strict=True)
    ]


def _standing(name: str, found: Sequence[PageScore]) -> Standing:
    values = [one.score.f1 for one in found]
    low, high = interval(values)
    return Standing(
        extractor=name,
        pages=len(found),
        precision=fmean(one.score.precision for one in found),
        recall=fmean(one.score.recall for one in found),
        f1=fmean(values),
        low=low,
        high=high,
        failures=sum(bool(one.failure) for one in found),
    )


def _text(page: GoldPage, votes: Votes) -> str:
    return "\n\n".join(block.text for block in page.blocks if votes.is_kept(block.index))
