"""Read pages into a collection: a file that keeps what was found out about each, and what a person decides.

Each SOURCE is a saved page, a folder, or a file that holds many. Pages that are in the collection already and have not
changed are not read again, so that the command goes on where it was stopped. Open the collection in the window to work
on it, or see `unhusk list` and `unhusk export`.
"""

import argparse
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from extractors.cli.arguments.options import add_collection, add_jobs, add_time_limit, check_extractor, collection_path
from extractors.cli.reporting.interruption import Interruption
from extractors.cli.reporting.progress import Progress
from extractors.cli.reporting.streams import complain
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.places import location_of
from extractors.collection.reading import list_sources, read_pages, versions_of_pool
from extractors.errors import UsageError
from extractors.running.pool import Pool

_STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "sources", metavar="SOURCE", type=Path, nargs="*", help="pages to add; without any, what is there is read"
    )
    add_collection(parser, "the collection; made if need be")
    parser.add_argument("--recursive", action="store_true", help="folders inside too")
    parser.add_argument(
        "--extractor",
        metavar="NAME",
        nargs="+",
        action="extend",
        default=[],
        help="who is asked about each page (default: the best installed, and those it listens to)",
    )
    parser.add_argument("--again", action="store_true", help="read pages again that other versions were asked about")
    add_jobs(parser)
    add_time_limit(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if a page or a source could not be read."""
    for name in options.extractor:
        check_extractor(name)
    path = collection_path(options)
    for source in options.sources:
        if not source.exists():
            raise UsageError(f"{source}: there is no such file or folder")
    if not options.sources and not path.exists():
        raise UsageError(f"{path}: there is no such collection, and no pages were named to make one of")
    with closing(Collection(path)) as collection:
        for source in options.sources:
            collection.add_source(source, is_recursive=options.recursive)
        return _read(collection, options)


def _read(collection: Collection, options: argparse.Namespace) -> int:
    pool, extractors = Pool(workers=options.jobs), tuple(options.extractor)
    progress = Progress(0)
    try:
        with Interruption() as interruption, progress, closing(pool):
            is_listed = _list(collection, pool, progress, interruption)
            collection.mark_changed()
            if options.again:
                collection.mark_older_than(versions_of_pool(pool, extractors))
            total = collection.count_to_read()
            with closing(read_pages(collection, pool, extractors, time_limit_s=options.time_limit)) as steps:
                for step in steps:
                    interruption.check()
                    progress.expect(total + step.more)
                    _count(collection.rows_by_id(step.pages), progress)
                    progress.tick()
    except KeyboardInterrupt:
        complain(f"stopped; {_summary(collection)}; the same command goes on from here")
        return _STOPPED
    complain(_summary(collection))
    return 0 if is_listed and not progress.failed else 1


def _list(collection: Collection, pool: Pool, progress: Progress, interruption: Interruption) -> bool:
    """List the pages of the sources; tell whether all could be listed."""
    is_listed = True
    for step in list_sources(collection, pool):
        interruption.check()
        if step.problem:
            progress.say(step.problem)
            is_listed = False
        progress.expect(collection.count_to_read())
    return is_listed


def _count(rows: Iterable[PageRow], progress: Progress) -> None:
    for row in rows:
        is_failed = row.state is PageState.FAILED
        if is_failed:
            progress.say(f"{location_of(row.source, row.place)}: {row.reason}")
        progress.count(is_failed=is_failed)


def _summary(collection: Collection) -> str:
    counts = collection.counts()
    total = sum(counts.values())
    pieces = [f"{count:,} {state.value}" for state, count in counts.items() if count]
    return f"{total:,} pages in {collection.path.name}{': ' if pieces else ''}{', '.join(pieces)}"
