"""Clean every saved page of a folder into OUT_DIR/<name>.<format>.

Pages that fail are named with the reason, the others are done. Ctrl+C leaves whole files only; --resume goes on later.
"""

import argparse
from contextlib import closing
from pathlib import Path

from extractors.batch.cleaning import Order
from extractors.batch.naming import Names, is_known_before, named_before
from extractors.batch.planning import plan
from extractors.batch.working import Existing, clean_pages
from extractors.cli.circumstances import circumstances_now
from extractors.cli.options import (
    add_extractor_and_format,
    add_images,
    add_jobs,
    add_name,
    add_reading,
    check_extractor,
    wanted_images,
)
from extractors.cli.progress import Progress
from extractors.cli.streams import complain
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.choices import Choices
from extractors.saving.formats import format_named

_STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("source", metavar="IN_DIR", type=Path, help="the folder with the pages")
    parser.add_argument("target", metavar="OUT_DIR", type=Path, help="the folder for the articles; made if need be")
    add_extractor_and_format(parser)
    add_images(parser)
    add_name(parser)
    add_jobs(parser)
    parser.add_argument("--recursive", action="store_true", help="folders inside too; OUT_DIR gets the same folders")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="skip pages whose article is there already")
    existing.add_argument("--overwrite", action="store_true", help="replace articles that are there already")
    add_reading(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; status 1 where a page failed."""
    check_extractor(options.extractor)
    form = format_named(options.format or "txt")
    planned = plan(options.source, options.target, form.ending, is_recursive=options.recursive)
    for folder, reason in planned.unread:
        complain(f"{folder}: {reason}")
    if not planned.pages:
        complain(f"{options.source}: there are no saved pages in this folder")
        return 1
    names: Names | None = None
    if options.name and is_known_before(options.name):
        planned = named_before(planned, options.name, options.target, form.ending)
    elif options.name and options.resume:
        raise UsageError("--resume needs names that are known before a page is read: use {stem} or {number} in --name")
    elif options.name:
        names = Names(options.name, form.ending, options.target, is_replacing=options.overwrite)
    existing = Existing.SKIP if options.resume else Existing.REPLACE if options.overwrite else Existing.REFUSE
    order = Order(
        source="",
        extractor=options.extractor,
        format_name=form.name,
        choices=Choices(images=wanted_images(options)),
        encoding=options.encoding,
        allow_large=options.large,
        made=circumstances_now(),
        time_limit_s=options.time_limit,
    )
    progress = Progress(len(planned.pages))
    try:
        with (
            progress,
            closing(
                clean_pages(planned.pages, order, options.target, Pool(workers=options.jobs), existing, names)
            ) as results,
        ):
            for result in results:
                if result is None:
                    progress.tick()
                    continue
                for failure in result.failures:
                    progress.say(f"{result.planned.source}: {failure}")
                for note in result.notes if options.images else ():  # else thousands of pages would tell the same
                    progress.say(f"{result.planned.source}: {note}")
                progress.count(failed=bool(result.failures), skipped=result.is_skipped)
    except KeyboardInterrupt:
        complain(f"stopped; {_told(progress)}; --resume goes on from here")
        return _STOPPED
    complain(_told(progress))
    return 1 if progress.failed or planned.unread else 0


def _told(progress: Progress) -> str:
    cleaned = progress.done - progress.failed - progress.skipped
    pieces = [f"{cleaned:,} of {progress.total:,} pages cleaned"]
    if progress.skipped:
        pieces.append(f"{progress.skipped:,} were there already")
    if progress.failed:
        pieces.append(f"{progress.failed:,} failed")
    return f"{', '.join(pieces)} ({progress.seconds:.1f} s)"
