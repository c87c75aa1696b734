"""Write the articles of a collection, as decided by a person or as proposed, in several formats at once."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from extractors.batch.clean_request import CleanFunction, CleanRequest, CleanResult
from extractors.batch.cleaning import DraftFacts, render_article
from extractors.batch.combined_file import clean_together, file_of_all
from extractors.batch.parallel_cleaning import Existing, clean_pages
from extractors.batch.plans.naming import NameAssigner
from extractors.batch.plans.planning import PlannedPage
from extractors.batch.result import Result
from extractors.batch.rows import ONE_FILE
from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.collection.collection import Collection
from extractors.collection.examining import (
    ExamineTask,
    answering_extractors,
    examine_task,
    open_task_page,
    proposal_name,
)
from extractors.collection.export_options import ExportOptions
from extractors.collection.page_row import PageRow
from extractors.collection.site_frames import NO_DROPPED_FRAME
from extractors.collection.teaching import NO_TEACHING, Teaching, apply_tuning, site_rules
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft
from extractors.editing.draft_file import digest, load
from extractors.editing.edits import apply, settle_by_rules
from extractors.editing.metadata.choosing import best_metadata
from extractors.errors import CollectionError, DraftError, NothingFoundError, PageError
from extractors.extraction import Extraction, Metadata, Outcome
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.roles.choice import apply_role_choice
from extractors.roles.role_detection import roles_of
from extractors.running.answer import Answer
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.running.sequential import sequential_answers
from extractors.saving.formats import format_named
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import versions_of
from extractors.saving.writing import make_folder
from extractors.site_pages.framing import RULE
from extractors.site_rules.applying import rules_edit

T = TypeVar("T")

_LIMIT_S = 90.0
_NOTHING = "nothing on this page is kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTask:
    """Which article a worker is to write, and how.

    Attributes:
        page: which one.
        decision: the person's draft as text, or None.
        proposed_by: who proposed the article when the page was read, or "" if the page must be asked again.
        proposed: that proposer's votes then, or None.
        digest: of the page's blocks then; if it differs now, the page is asked again.
        metadata: as found then.
        tuned: blocks that the collection's tuning or its site's frame decides otherwise: which, whether kept, and the
            signature.
        versions: of the extractors that were asked then.
    """

    page: ExamineTask
    decision: str | None
    proposed_by: str
    proposed: Votes | None
    digest: str
    metadata: Metadata
    tuned: tuple[tuple[int, bool, str], ...]
    versions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """What became of one page's article in one format.

    Attributes:
        files: its own file; none where it is in a file of many articles, or in none.
        reason: why it was not written, or "".
        left_out: why it is not among those wanted, which is no failure, or "".
        notes: what could not be done for it, one sentence each.
    """

    row: PageRow
    form: str
    files: tuple[Path, ...] = ()
    reason: str = ""
    left_out: str = ""
    notes: tuple[str, ...] = ()


def write_articles(
    collection: Collection,
    rows: Sequence[PageRow],
    target: Path,
    export_options: ExportOptions,
    *,
    made: RunInfo,
    pool_of: Callable[[], Pool] = Pool,
) -> Generator[ExportResult | None, None, None]:
    """Write the articles of pages, one format after another; yield each as it comes, and None in between.

    Args:
        collection: whose pages.
        rows: which pages.
        target: the folder; nothing is written outside it. Made if need be.
        export_options: how they are written.
        made: the provenance written with the articles.
        pool_of: makes the pool that a format is written with; it is closed in the end.

    Raises:
        SaveError: The folder cannot be made, or a file of many articles cannot be written.
        UsageError: The template makes no sense, or a format cannot be put into shards or packed.
    """
    export_options.check()
    make_folder(target)
    by_place = {(row.source, row.place): row for row in rows}
    noted: set[int] = set()  # where a page has several files, the first is noted
    for name in export_options.formats:
        request = CleanRequest(
            source="",
            format_name=name,
            choices=export_options.choices_of(name),
            roles=export_options.roles,
            requirements=export_options.requirements,
            made=made,
        )
        for result in _in_format(collection, rows, target, request, export_options, pool_of()):
            if result is None:
                yield None
                continue
            place = result.planned.entry.place if result.planned.entry is not None else ""
            row = by_place[str(result.planned.source), place]
            if result.files and row.page_id not in noted:
                noted.add(row.page_id)
                collection.note_saved(row.page_id, result.files[0])
            yield ExportResult(
                row=row,
                form=name,
                files=result.files,
                reason="; ".join(result.failures),
                left_out="; ".join(result.left_out),
                notes=result.notes,
            )


def _in_format(
    collection: Collection,
    rows: Sequence[PageRow],
    target: Path,
    request: CleanRequest,
    export_options: ExportOptions,
    pool: Pool,
) -> Generator[Result | None, None, None]:
    form = format_named(request.format_name)
    pages, clean_by = planned_of(rows, target, form.ending), cleaning_of(collection, rows)
    if form.name in export_options.together:
        sharding = export_options.sharding if form.head is not None else ONE_FILE
        path, overwrite = file_of_all(target, form), export_options.overwrites
        yield from clean_together(
            pages, request, path, form, pool, overwrite=overwrite, sharding=sharding, clean_by=clean_by
        )
        return
    names = NameAssigner(export_options.name, form.ending, target, is_replacing=export_options.overwrites)
    existing = Existing.REPLACE if export_options.overwrites else Existing.REFUSE
    yield from clean_pages(pages, request, target, pool, existing, names, clean_by=clean_by)


def clean_row_here(task: ExportTask, request: CleanRequest) -> tuple[CleanResult, ...]:
    """Make an article as `batch` does, but from what was decided or proposed.

    Raises:
        PageError: It cannot be opened.
    """
    page = open_task_page(task.page)
    draft, about = _draft(page, task)
    if request.roles:
        draft = draft.with_base(
            draft.base_name, apply_role_choice(draft.base, roles_of(cached_segmentation(page)), request.roles)
        )
    return (render_article(page, draft, about, request) or CleanResult(None, _NOTHING),)


def cleaning_of(collection: Collection, rows: Sequence[PageRow]) -> CleanFunction:
    """Return what cleans the pages of a collection for a batch; see `planned_of`."""
    try:
        teaching = collection.teaching()
    except CollectionError:  # a damaged collection still yields its articles, without it
        teaching = NO_TEACHING
    by_place = {(row.source, row.place): row for row in rows}

    def clean(request: CleanRequest, pool: Pool) -> tuple[CleanResult, ...]:
        row = by_place[request.source, request.entry.place if request.entry is not None else ""]
        task = _export_task(collection, row, teaching)
        return result_of_page(pool.submit(clean_row_here, task, request, time_limit_s=_LIMIT_S), row.called)

    return clean


def planned_of(rows: Sequence[PageRow], target: Path, ending: str) -> Iterator[PlannedPage]:
    """Yield pages of a collection as a batch takes them; `NameAssigner` decides where each article goes."""
    for row in rows:
        entry = Entry(number=row.number, place=row.place, url=row.url, title=row.title) if row.place else None
        yield PlannedPage(source=Path(row.source), target=target / f"{row.page_id}{ending}", entry=entry)


def _draft(page: Page, task: ExportTask) -> tuple[Draft, DraftFacts]:
    blocks = cached_segmentation(page).blocks
    fits = task.proposed is not None and digest(blocks) == task.digest
    if task.decision is not None:
        try:
            draft = load(task.decision, blocks).draft
        except DraftError as error:
            raise PageError(
                task.page.place or task.page.source,
                f"what was decided about it does not fit the page as it is now ({error})",
            ) from error
        return draft, DraftFacts(votes=task.proposed if fits else None, versions=task.versions, notes=page.notes)
    if task.proposed is not None and fits:
        draft = Draft(base_name=task.proposed_by, base=task.proposed.kept(), metadata=task.metadata)
        made = DraftFacts(votes=task.proposed, versions=task.versions, notes=page.notes)
        return _as_taught(draft, page, task, task.tuned), made
    answers = sequential_answers(page, answering_extractors(page, task.page))
    votes = {name: one.votes for name, one in answers.items() if one.votes is not None}
    name = proposal_name(page, votes)
    if not name:
        raise NothingFoundError("unhusk", "no extractor found an article on this page")
    outcomes = {one: answer.outcome for one, answer in answers.items()}
    metadata = best_metadata(page, outcomes).chosen
    draft = Draft(base_name=name, base=votes[name].kept(), metadata=metadata)
    tuned = _tuned(task.page.teaching, name, outcomes, votes, [block.word_count for block in blocks])
    made = DraftFacts(votes=votes[name], versions=versions_of(outcomes), notes=page.notes)
    return _as_taught(draft, page, task, tuned), made


def _as_taught(draft: Draft, page: Page, task: ExportTask, tuned: Sequence[tuple[int, bool, str]]) -> Draft:
    """Return a draft with the collection's tuning and rules applied, the rules last."""
    draft = apply(draft, settle_by_rules(draft, {index: (is_kept, signed) for index, is_kept, signed in tuned}))
    return apply(draft, rules_edit(site_rules(page, task.page.teaching.rules), cached_segmentation(page), draft))


def _tuned(
    teaching: Teaching, name: str, outcomes: Mapping[str, Outcome], votes: Mapping[str, Votes], words: Sequence[int]
) -> tuple[tuple[int, bool, str], ...]:
    outcome = outcomes.get(name)
    threshold = outcome.threshold if isinstance(outcome, Extraction) else 0.5
    found = apply_tuning(teaching.tuning, name, threshold, votes, words)
    return tuple((index, *decision) for index, decision in found[1].items()) if found is not None else ()


def _export_task(collection: Collection, row: PageRow, teaching: Teaching) -> ExportTask:
    page_id = row.page_id
    no_answers: dict[str, Answer] = {}
    no_blocks: tuple[Block, ...] = ()
    answers = _or_default(collection, lambda: collection.answers(page_id), no_answers)
    blocks = _or_default(collection, lambda: collection.blocks(page_id), no_blocks)
    votes = {name: one.votes for name, one in answers.items() if one.votes is not None}
    proposed_by, outcomes = row.proposed_by, {name: one.outcome for name, one in answers.items()}
    framing = _or_default(collection, lambda: collection.framing(page_id), NO_DROPPED_FRAME)
    fits = proposed_by in votes and len(votes[proposed_by].shares) == len(blocks)
    tuned = _tuned(teaching, proposed_by, outcomes, votes, [block.word_count for block in blocks]) if fits else ()
    return ExportTask(
        page=examine_task(
            row, (), teaching, packed=_or_default(collection, lambda: collection.packed_if_missing(row), b"")
        ),
        decision=collection.decision(page_id),
        proposed_by=proposed_by if fits else "",
        proposed=votes[proposed_by] if fits else None,
        digest=digest(blocks),
        metadata=_or_default(collection, lambda: collection.metadata(page_id), Metadata()),
        tuned=(*tuned, *((index, False, RULE) for index in framing.dropped)) if fits else (),
        versions=versions_of(outcomes),
    )


def _or_default(collection: Collection, ask: Callable[[], T], otherwise: T) -> T:
    """Return what is asked of a collection; from a salvaged one, what can be read, so that a page is asked anew."""
    try:
        return ask()
    except CollectionError:
        if not collection.is_salvage:
            raise
        return otherwise
