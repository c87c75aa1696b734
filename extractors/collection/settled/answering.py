"""Extractors run on settled pages that they have not seen, so that all are scored on the same pages."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.collection.answer_cache import pack, page_key
from extractors.collection.collection import Collection
from extractors.collection.examining import ExamineTask, examine_task, open_task_page
from extractors.collection.page_row import PageRow, PageState
from extractors.editing.draft_file import digest
from extractors.errors import PageError
from extractors.extraction import Failure, FailureKind
from extractors.pages.page import Page
from extractors.running.answer import Answer
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.running.run import Run

_OPENING_LIMIT_S = 60.0
_LASTING = (FailureKind.NOTHING_FOUND, FailureKind.ERROR)  # an extractor would say the same the next time
_FOR_TEXT = "plain-text"  # answers about pages without markup, and nobody else does


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweringStep:
    """What became of one page: how many answers were added, and why one was not, or none was."""

    row: PageRow
    answers: int = 0
    reason: str = ""


def unanswered(collection: Collection, names: Sequence[str]) -> Iterator[tuple[PageRow, tuple[str, ...]]]:
    """Yield the settled pages about which some extractors may answer yet, each with these extractors."""
    for row in collection.rows([PageState.DONE]):
        if row.words and row.proposed_by != _FOR_TEXT:
            given = collection.answers(row.page_id)
            if missing := tuple(name for name in names if name != _FOR_TEXT and may_answer(given.get(name))):
                yield row, missing


def answer_settled(
    collection: Collection, pool: Pool, names: Sequence[str]
) -> Generator[AnsweringStep | None, None, None]:
    """Run extractors on the settled pages they have not answered about; yield each page, and None in between.

    If it is stopped, what was answered so far is in the file, and the next run resumes from there.

    Args:
        collection: whose pages.
        pool: does the work; closed at the end.
        names: of the extractors and combiners.

    Raises:
        CollectionError: The file takes nothing more; what came before is in it.
    """

    def answer(asked: tuple[PageRow, tuple[str, ...]]) -> tuple[str, tuple[Block, ...], list[Answer]]:
        row, missing = asked
        task = examine_task(row, (), packed=collection.packed_if_missing(row))
        page, blocks = result_of_page(pool.submit(cut_here, task, time_limit_s=_OPENING_LIMIT_S), row.called)
        run = Run(page, missing, pool)
        for _ in run:
            continue
        return page_key(page, blocks), blocks, [one for one in run.answers.values() if not is_cancelled(one)]

    def tried(asked: tuple[PageRow, tuple[str, ...]]) -> AnsweringStep:
        row, _ = asked
        try:
            key, blocks, given = answer(asked)
        except PageError as error:
            return AnsweringStep(row=row, reason=error.reason)
        if digest(blocks) != digest(collection.blocks(row.page_id)):
            return AnsweringStep(row=row, reason="it has changed since it was settled")
        collection.cache_answers(row.page_id, key, [pack(one, blocks) for one in given])
        failed = [one.outcome for one in given if isinstance(one.outcome, Failure) and may_answer(one)]
        reason = f"{failed[0].extractor}: {failed[0].reason}" if failed else ""
        return AnsweringStep(row=row, answers=len(given) - len(failed), reason=reason)

    with closing(bounded_map(list(unanswered(collection, names)), tried, pool)) as results:
        yield from results


def may_answer(given: Answer | None) -> bool:
    """Tell whether an extractor may answer: it has not, or it ran out of time or memory, which may not happen again."""
    return given is None or (isinstance(given.outcome, Failure) and given.outcome.kind not in _LASTING)


def is_cancelled(answer: Answer) -> bool:
    """Tell whether an extractor was stopped before it answered: the next run asks it again."""
    return isinstance(answer.outcome, Failure) and answer.outcome.kind is FailureKind.CANCELLED


def cut_here(task: ExamineTask) -> tuple[Page, tuple[Block, ...]]:
    """Return a page and its blocks; for a worker.

    Raises:
        PageError: It cannot be opened.
    """
    page = open_task_page(task).without_subresources()
    return page, cached_segmentation(page).blocks
