"""Scores every page of a folder with gold, on every core; a bad page or extractor costs only its own row."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractors.errors import PageError
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import DEFAULT_TIME_LIMIT_S, Pool
from extractors.running.reading import result_of_page
from extractors.running.run import Run
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.running.tasks import foreign_owner
from extractors.scoring.gold import Gold, gold_files, read_gold
from extractors.scoring.measuring import ExtractorScore, failed_score, measure_here, open_gold_page, score_answers

_OPENING_LIMIT_S = 60.0  # chosen by hand, as in batch


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScores:
    """Every extractor's result on one page.

    Attributes:
        failure: why the page could not be opened, or "": every extractor's text then counts as empty.
    """

    page_id: str
    page_type: str
    scores: tuple[ExtractorScore, ...]
    failure: str = ""


def score_folder(
    folder: Path, names: Sequence[str], pool: Pool, *, time_limit_s: float = DEFAULT_TIME_LIMIT_S
) -> Generator[PageScores | None, None, None]:
    """Score extractors on the pages of a folder; yield each page as it comes, and None now and then in between.

    Args:
        folder: holds pages/ID.html and gold/ID.json.
        names: extractors and combiners.
        pool: does the work; closed at the end.
        time_limit_s: for each extractor.

    Raises:
        UsageError: The folder has another layout.
    """

    def score_file(file: Path) -> PageScores:
        try:
            gold = read_gold(file)
        except PageError as error:
            return PageScores(page_id=file.stem, page_type="", scores=(), failure=error.reason)
        try:
            return _scored(gold, _measure(gold, names, pool, time_limit_s))
        except PageError as error:
            return _scored(gold, tuple(failed_score(name, gold, error.reason) for name in names), error.reason)

    return bounded_map(gold_files(folder), score_file, pool)


def _measure(gold: Gold, names: Sequence[str], pool: Pool, time_limit_s: float) -> tuple[ExtractorScore, ...]:
    """Measure a page in one task; if its worker dies or runs out of time, with a task for each extractor."""
    try:
        if not any(map(foreign_owner, names)):  # foreign packages run in processes of their own
            return pool.submit(measure_here, gold, names, time_limit_s=time_limit_s).result()
    except (TimedOutError, WorkerDiedError, RuntimeError):
        pass
    page = result_of_page(pool.submit(open_gold_page, gold, time_limit_s=_OPENING_LIMIT_S), gold.page_path)
    run = Run(page, names, pool, time_limit_s=time_limit_s)
    for _ in run:
        continue
    scoring = pool.submit(score_answers, page, gold, names, run.answers, time_limit_s=_OPENING_LIMIT_S)
    return result_of_page(scoring, gold.page_path)


def _scored(gold: Gold, scores: tuple[ExtractorScore, ...], failure: str = "") -> PageScores:
    return PageScores(page_id=gold.page_id, page_type=gold.page_type, scores=scores, failure=failure)
