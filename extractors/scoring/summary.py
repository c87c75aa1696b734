"""The figures over many pages: the plain mean over pages, per extractor, overall and per page type."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from extractors.scoring.folder import Scored
from extractors.scoring.measuring import Measured


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


def summaries(scored: Iterable[Scored], names: Sequence[str]) -> tuple[Summary, ...]:
    """Return the figures of each extractor over some pages, in the order of the names."""
    by_name: dict[str, list[Measured]] = {name: [] for name in names}
    for page in scored:
        for one in page.measured:
            by_name[one.extractor].append(one)
    return tuple(_summary(name, measured) for name, measured in by_name.items() if measured)


def page_types(scored: Iterable[Scored]) -> dict[str, list[Scored]]:
    """Return the pages by type, the most frequent type first; pages without gold are left out."""
    types: dict[str, list[Scored]] = {}
    for page in scored:
        if page.measured:
            types.setdefault(page.page_type or "no kind", []).append(page)
    return dict(sorted(types.items(), key=lambda item: (-len(item[1]), item[0])))


def _summary(name: str, measured: list[Measured]) -> Summary:
    return Summary(
        extractor=name,
        pages=len(measured),
        precision=fmean(one.own.precision for one in measured),
        recall=fmean(one.own.recall for one in measured),
        f1=fmean(one.own.f1 for one in measured),
        saved_f1=fmean(one.saved.f1 for one in measured),
        with_share=_mean(one.with_share for one in measured),
        without_share=_mean(one.without_share for one in measured),
        cpu_ms=fmean(one.cpu_ms for one in measured),
        failures=sum(1 for one in measured if one.failure),
    )


def _mean(shares: Iterable[float | None]) -> float | None:
    known = [share for share in shares if share is not None]
    return fmean(known) if known else None
