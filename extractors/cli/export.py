"""Write the articles of a collection into OUT_DIR: as decided by a person or as proposed, or its gold, with --gold.

What `batch` offers is offered here: one file of all articles, shards, what is left out, which parts an article has.

Gold is what a person settled page by page: GOLD_DIR/pages/ID.html and GOLD_DIR/gold/ID.json, which `unhusk score`
reads, and labels.jsonl with each page's blocks for training elsewhere.
"""

import argparse
import os
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from extractors.batch.clean_request import CleanRequest
from extractors.batch.combined_file import clean_together, file_of_all
from extractors.batch.corpus.corpus_formats import BATCH_FORMATS
from extractors.batch.deduplication import Deduplication
from extractors.batch.parallel_cleaning import Existing, clean_pages
from extractors.batch.plans.naming import NameAssigner
from extractors.batch.result import Result
from extractors.batch.rows import Sharding
from extractors.batch.target_folder import make_folder
from extractors.cli.arguments.filters import add_requirements, requirements_from
from extractors.cli.arguments.layout_options import add_laying_out, sharding_from
from extractors.cli.arguments.options import (
    add_choices,
    add_collection,
    add_jobs,
    add_name,
    add_roles,
    add_tags,
    choices_from,
    collection_path,
    roles_from,
)
from extractors.cli.batch_report import Report
from extractors.cli.reporting.interruption import Interruption
from extractors.cli.reporting.json_log import JsonLog
from extractors.cli.reporting.progress import Progress
from extractors.cli.reporting.streams import complain
from extractors.cli.run_info import run_info_now
from extractors.collection.collection import Collection
from extractors.collection.export_options import DEFAULT_NAME
from extractors.collection.exporting import cleaning_of, planned_of
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.settled.gold import write_gold
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.formats import Format

_STOPPED = 130
_ONLY = {
    "done": (PageState.DONE,),
    "settled": (PageState.DONE, PageState.ACCEPTED),
    "all": (PageState.DONE, PageState.ACCEPTED, PageState.READ, PageState.IN_DOUBT),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("target", metavar="OUT_DIR", type=Path, help="the folder for the articles; made if need be")
    add_collection(parser, "the collection")
    parser.add_argument(
        "--format", metavar="FMT[,FMT...]", default="txt", help=f"{', '.join(BATCH_FORMATS)} (default: %(default)s)"
    )
    parser.add_argument(
        "--only",
        choices=tuple(_ONLY),
        default="all",
        help="done: what a person looked at; settled: and what was accepted; all: whatever has an article",
    )
    add_tags(parser)
    parser.add_argument("--no-doubles", action="store_true", help="leave out pages that are marked as doubles")
    parser.add_argument("--gold", action="store_true", help="write the gold instead of articles")
    add_roles(parser)
    add_choices(parser)
    add_name(parser)
    add_jobs(parser)
    parser.add_argument("--overwrite", action="store_true", help="replace articles that are there already")
    add_laying_out(parser)
    add_requirements(parser)
    parser.add_argument(
        "--json-log", metavar="FILE", type=Path, help="write what became of each page, one JSON object a line"
    )
    parser.add_argument(
        "--salvage",
        action="store_true",
        help="write what can be read of a damaged collection, or one of a later version; it is never written to",
    )
    parser.set_defaults(mark_repeated=False)


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if an article could not be written."""
    formats = list(dict.fromkeys(name.strip() for name in options.format.split(",") if name.strip()))
    if unknown := [name for name in formats if name not in BATCH_FORMATS]:
        raise UsageError(f"there is no format {unknown[0]!r}; choose of {', '.join(BATCH_FORMATS)}")
    sharding = sharding_from(options, formats)
    if options.together:
        for name in formats:
            file_of_all(options.target, BATCH_FORMATS[name])
    path = collection_path(options)
    is_read_only = path.exists() and not os.access(path, os.W_OK)  # then nothing is recorded in it
    with closing(
        Collection(path, must_exist=True, is_read_only=is_read_only, is_salvage=options.salvage)
    ) as collection:
        if options.gold:
            return _write_gold(collection, options)
        rows = [row for row in collection.rows(_ONLY[options.only]) if row.has_tags(options.tag)]
        rows = [row for row in rows if not (options.no_doubles and row.double_of)]
        make_folder(options.target, options.target)
        with JsonLog(options.json_log) as log:
            return max(_write_articles(collection, rows, name, options, sharding, log) for name in formats)


def _write_articles(
    collection: Collection,
    rows: list[PageRow],
    format_name: str,
    options: argparse.Namespace,
    sharding: Sharding,
    log: JsonLog,
) -> int:
    form = BATCH_FORMATS[format_name]
    request = _request(options, form)
    progress = Progress(len(rows))
    report = Report(progress, log, tells_all_notes=bool(options.images))
    by_place = {(row.source, row.place): row.page_id for row in rows}
    try:
        with (
            Interruption() as interruption,
            progress,
            closing(Pool(workers=options.jobs)) as pool,
            closing(_cleaning(collection, rows, request, options, sharding, pool)) as results,
        ):
            for result in results:
                interruption.check()
                if result is None:
                    progress.tick()
                    continue
                report.take(result)
                if result.files and not collection.is_read_only:
                    place = result.planned.entry.place if result.planned.entry is not None else ""
                    collection.note_saved(by_place[str(result.planned.source), place], result.files[0])
    except KeyboardInterrupt:
        report.end("stopped; ")
        return _STOPPED
    report.end(f"{form.name}: ")
    return 1 if progress.failed else 0


def _request(options: argparse.Namespace, form: Format) -> CleanRequest:
    """Return what is asked of every page."""
    return CleanRequest(
        source="",
        format_name=form.name,
        choices=choices_from(options, form),
        roles=roles_from(options),
        requirements=requirements_from(options),
        gives_blocks=options.blocks,
        seeks_duplicates=options.no_duplicates,
        made=run_info_now(),
    )


def _cleaning(
    collection: Collection,
    rows: list[PageRow],
    request: CleanRequest,
    options: argparse.Namespace,
    sharding: Sharding,
    pool: Pool,
) -> Generator[Result | None, None, None]:
    """Return the way through the pages, into one file of all articles or one each."""
    form = BATCH_FORMATS[request.format_name]
    deduplication = Deduplication() if options.no_duplicates else None
    pages, clean_by = planned_of(rows, options.target, form.ending), cleaning_of(collection, rows)
    if options.together:
        return clean_together(
            pages,
            request,
            file_of_all(options.target, form),
            form,
            pool,
            overwrite=options.overwrite,
            sharding=sharding,
            deduplication=deduplication,
            clean_by=clean_by,
        )
    names = NameAssigner(options.name or DEFAULT_NAME, form.ending, options.target, is_replacing=options.overwrite)
    existing = Existing.REPLACE if options.overwrite else Existing.REFUSE
    return clean_pages(pages, request, options.target, pool, existing, names, deduplication, clean_by)


def _write_gold(collection: Collection, options: argparse.Namespace) -> int:
    count = failed = 0
    with Pool(workers=options.jobs) as pool:
        for row, reason in write_gold(collection, options.target, pool):
            if reason:
                complain(f"{row.called}: {reason}")
            count, failed = count + (not reason), failed + bool(reason)
    complain(f"{count:,} pages of gold written to {options.target}")
    return 1 if failed else 0
