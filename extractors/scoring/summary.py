"""The figures over many pages: the plain mean over pages, per extractor, overall and per page type."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from extractors.scoring.folder import PageScores
from extractors.scoring.measuring import ExtractorScore


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One extractor's figures over some pages; means of the pages' own, failures counted as empty texts.

    Attributes:
        precision, recall, f1: of its own text.
        saved_f1: of the blocks it kept.
        with_share, without_share: of the snippets; None where no page names any.
        failures: on how many pages it had no answer.
    """

    extractor: str
    pages: int
    precision: float
    recall: float
    f1: float
    saved_f1: float
    with_share: float | None
    without_share: float | None
    cpu_ms: float
    failures: int


def summaries(scored: Iterable[PageScores], names: Sequence[str]) -> tuple[Summary, ...]:
    """Return the figures of each extractor over some pages, in the order of the names."""
    by_name: dict[str, list[ExtractorScore]] = {name: [] for name in names}
    for page in scored:
        for one in page.scores:
            by_name[one.extractor].append(one)
    return tuple(_summary(name, scores) for name, scores in by_name.items() if scores)


def page_types(scored: Iterable[PageScores]) -> dict[str, list[PageScores]]:
    """Return the pages by type, the most frequent type first; pages without gold are left out."""
    types: dict[str, list[PageScores]] = {}
    for page in scored:
        if page.scores:
            types.setdefault(page.page_type or "no kind", []).append(page)
    return dict(sorted(types.items(), key=lambda item: (-len(item[1]), item[0])))


def _summary(name: str, scores: list[ExtractorScore]) -> Summary:
    return Summary(
        extractor=name,
        pages=len(scores),
        precision=fmean(one.own.precision for one in scores),
        recall=fmean(one.own.recall for one in scores),
        f1=fmean(one.own.f1 for one in scores),
        saved_f1=fmean(one.saved.f1 for one in scores),
        with_share=_mean(one.with_share for one in scores),
        without_share=_mean(one.without_share for one in scores),
        cpu_ms=fmean(one.cpu_ms for one in scores),
        failures=sum(1 for one in scores if one.failure),
    )


def _mean(shares: Iterable[float | None]) -> float | None:
    known = [share for share in shares if share is not None]
    return fmean(known) if known else None
