"""Clean every saved page of a folder, or of a file that holds many, into OUT_DIR/<name>.<format>, or all into one file.

An article is called after its page's file. Pages that lie in one file (zip, MAFF, WARC, WACZ) are called by title, else
by address; where that file lies among others in IN_DIR, they go into a folder of its name. Together they are
OUT_DIR/articles.<format>.

Pages that fail are named with the reason, the others are done. Ctrl+C leaves whole files only; --resume goes on later.
"""

import argparse
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from extractors.batch.clean_request import CleanRequest
from extractors.batch.cluster import SCHEME, ClusterPool
from extractors.batch.combined_file import clean_together, file_of_all
from extractors.batch.corpus.corpus_formats import BATCH_FORMATS
from extractors.batch.deduplication import Deduplication
from extractors.batch.parallel_cleaning import Existing, clean_pages
from extractors.batch.plans.container_expansion import expand_containers
from extractors.batch.plans.naming import NameAssigner, is_known_in_advance, name_in_advance
from extractors.batch.plans.page_estimate import PageEstimate
from extractors.batch.plans.planning import Plan, PlannedPage, plan
from extractors.batch.result import Result
from extractors.batch.resuming import FROM_THE_START, RESUMABLE, ResumePoint, find_resume_point
from extractors.batch.rows import Sharding
from extractors.batch.run_lock import lock_folder
from extractors.batch.target_folder import make_folder
from extractors.batch.worker_cleaning import clean
from extractors.cli.arguments.filters import add_filters, requirements_from
from extractors.cli.arguments.layout_options import add_laying_out, sharding_from
from extractors.cli.arguments.options import (
    add_choices,
    add_extractor_and_format,
    add_jobs,
    add_name,
    add_reading,
    add_roles,
    check_extractor,
    choices_from,
    roles_from,
)
from extractors.cli.arguments.sites import add_rules, frames_of, rules_from
from extractors.cli.batch_report import Report
from extractors.cli.reporting.interruption import Interruption
from extractors.cli.reporting.json_log import JsonLog
from extractors.cli.reporting.progress import Progress
from extractors.cli.reporting.streams import complain
from extractors.cli.run_info import run_info_now
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.files.unfinished import sweep
from extractors.saving.formats import Format

_STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "source", metavar="IN_DIR", type=Path, help="the folder with the pages, or a file that holds many"
    )
    parser.add_argument("target", metavar="OUT_DIR", type=Path, help="the folder for the articles; made if need be")
    add_extractor_and_format(parser, BATCH_FORMATS)
    add_roles(parser)
    add_rules(parser)
    add_choices(parser)
    add_name(parser)
    add_jobs(parser)
    parser.add_argument(
        "--executor",
        metavar="dask://HOST:PORT",
        default="",
        help="have a Dask cluster clean the pages, which all its machines see in the same place (extra `dask`)",
    )
    parser.add_argument("--recursive", action="store_true", help="folders inside too; OUT_DIR gets the same folders")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="skip pages whose article exists already")
    existing.add_argument("--overwrite", action="store_true", help="replace articles that are there already")
    add_laying_out(parser)
    add_filters(parser)
    parser.add_argument(
        "--json-log", metavar="FILE", type=Path, help="write what became of each page, one JSON object a line"
    )
    add_reading(parser)


@dataclass(frozen=True, slots=True)
class _Order:
    """What the options ask for.

    Attributes:
        together: the one file of all articles, or None for one each.
        names: names articles by what their pages say; None where their names are known before.
    """

    form: Format
    sharding: Sharding
    together: Path | None
    planned: Plan
    names: NameAssigner | None
    request: CleanRequest


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if a page failed."""
    order = _order(options)
    make_folder(options.target, options.target)  # else thousands of pages would be cleaned before it failed
    with lock_folder(options.target):
        sweep(options.target, is_deep=True)  # leftovers of a batch that was killed
        resume_after = FROM_THE_START
        if order.together is not None and options.resume:
            resume_after = find_resume_point(order.together, order.form, order.sharding)
        with JsonLog(options.json_log) as log:
            return _clean_all(options, order, resume_after, log)


def _order(options: argparse.Namespace) -> _Order:
    """Return what the options ask for.

    Raises:
        UsageError: They make no sense, alone or together.
    """
    check_extractor(options.extractor)
    form = BATCH_FORMATS[options.format or "txt"]
    _check(options)
    return _Order(
        form=form,
        sharding=sharding_from(options, [form.name]),
        together=file_of_all(options.target, form) if options.together else None,
        planned=plan(_seen_by_all(options), options.target, form.ending, is_recursive=options.recursive),
        names=_names(options, form.ending),
        request=_request(options, form),
    )


def _clean_all(options: argparse.Namespace, order: _Order, resume_after: ResumePoint, log: JsonLog) -> int:
    progress, estimate = Progress(), PageEstimate()
    report = Report(progress, log, tells_all_notes=bool(options.images))
    try:
        with (
            Interruption() as interruption,
            progress,
            closing(_pool(options)) as pool,
            _frames(options, order, pool, lambda: _wait(interruption, progress)) as frames,
        ):
            pages = expand_containers(order.planned.walk(estimate), pool, estimate)
            with closing(_cleaning(options, order, frames, resume_after, pages, pool)) as results:
                for result in results:
                    interruption.check()
                    report.listed(estimate.news)
                    if result is not None:
                        report.take(result)
                    progress.expect(estimate.expected, is_exact=estimate.is_complete)
    except KeyboardInterrupt:
        goes_on = not options.together or (options.shard_size and order.form.name in RESUMABLE)
        report.end("stopped; ", "; --resume goes on from here" if goes_on else "")
        return _STOPPED
    report.listed(estimate.news)
    if not progress.done and not report.has_lost_pages:
        complain(f"{options.source}: there are no saved pages in this folder")
        return 1
    progress.expect(progress.done)
    report.end()
    return 1 if progress.failed or report.has_lost_pages else 0


def _frames(
    options: argparse.Namespace, order: _Order, pool: Pool, tick: Callable[[], None]
) -> AbstractContextManager[str]:
    """Yield the file of what pages of a site have in common; "" if nobody asks for it."""
    if not options.site and not options.mark_repeated:
        return nullcontext("")
    beside = expand_containers(order.planned.walk(PageEstimate()), pool, PageEstimate())
    return frames_of(beside, order.request, options.jobs, tick)


def _cleaning(
    options: argparse.Namespace,
    order: _Order,
    frames: str,
    resume_after: ResumePoint,
    pages: Iterator[PlannedPage],
    pool: Pool,
) -> Generator[Result | None, None, None]:
    """Return the way through the pages, into one file of all articles or one each."""
    request = replace(order.request, frames=frames)
    clean_by = pool.clean if isinstance(pool, ClusterPool) else clean
    deduplication = Deduplication() if options.no_duplicates else None
    if order.together is not None:
        return clean_together(
            pages,
            request,
            order.together,
            order.form,
            pool,
            overwrite=options.overwrite,
            sharding=order.sharding,
            deduplication=deduplication,
            resume_after=resume_after,
            clean_by=clean_by,
        )
    if options.name and order.names is None:
        pages = name_in_advance(pages, options.name, options.target, order.form.ending)
    existing = Existing.SKIP if options.resume else Existing.REPLACE if options.overwrite else Existing.REFUSE
    return clean_pages(pages, request, options.target, pool, existing, order.names, deduplication, clean_by)


def _names(options: argparse.Namespace, ending: str) -> NameAssigner | None:
    """Return who names articles by what their pages say; None where their names are known before."""
    if not options.name or is_known_in_advance(options.name):
        return None
    if options.resume:
        raise UsageError("--resume needs names that are known before a page is read: use {stem} or {number} in --name")
    return NameAssigner(options.name, ending, options.target, is_replacing=options.overwrite)


def _request(options: argparse.Namespace, form: Format) -> CleanRequest:
    """Return what is asked of every page."""
    return CleanRequest(
        source="",
        extractor=options.extractor,
        format_name=form.name,
        choices=choices_from(options, form),
        page_type=options.kind,
        roles=roles_from(options),
        rules=rules_from(options),
        encoding=options.encoding,
        allow_large=options.large,
        requirements=requirements_from(options),
        gives_blocks=options.blocks,
        marks_repeated=options.mark_repeated,
        seeks_duplicates=options.no_duplicates,
        made=run_info_now(),
        time_limit_s=options.time_limit,
    )


def _check(options: argparse.Namespace) -> None:
    """Make sure that the options are compatible.

    Raises:
        UsageError: They do not.
    """
    if options.no_duplicates and options.resume:
        raise UsageError("--resume does not read pages that are done, so that --no-duplicates could not know them")
    if options.executor and not options.executor.startswith(SCHEME):
        raise UsageError(f"{options.executor}: no executor is known by this; it is {SCHEME}HOST:PORT")
    if options.executor and (options.site or options.mark_repeated):
        raise UsageError("what pages of a site share is kept on this machine: --site goes without --executor")


def _seen_by_all(options: argparse.Namespace) -> Path:
    """Return where the pages are; for a cluster, as a path that its machines can use."""
    source: Path = options.source
    return source.absolute() if options.executor else source


def _pool(options: argparse.Namespace) -> Pool:
    return ClusterPool(options.executor) if options.executor else Pool(workers=options.jobs)


def _wait(interruption: Interruption, progress: Progress) -> None:
    interruption.check()
    progress.tick()
