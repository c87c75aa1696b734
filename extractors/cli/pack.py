"""Pack a collection's pages into its file, so that it can be given to another person and opened where they are not.

Of each page its text, address and pictures go in, compressed. Pages that are packed as they are now are passed over, so
that the command goes on where it was stopped.
"""

import argparse
from contextlib import closing

from extractors.cli.arguments.options import add_collection, add_jobs, collection_path
from extractors.cli.reporting.interruption import Interruption
from extractors.cli.reporting.progress import Progress
from extractors.cli.reporting.streams import complain
from extractors.collection.collection import Collection
from extractors.collection.packing import pack_pages
from extractors.collection.places import location_of
from extractors.running.pool import Pool

_STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_collection(parser, "the collection")
    add_jobs(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if a page could not be packed."""
    with closing(Collection(collection_path(options), must_exist=True)) as collection:
        progress = Progress(sum(1 for _ in collection.to_pack()))
        try:
            size = _pack(collection, options.jobs, progress)
        except KeyboardInterrupt:
            complain(f"stopped; {progress.line()}; the same command goes on from here")
            return _STOPPED
    complain(f"{progress.done - progress.failed:,} pages packed, {size / 1e6:.1f} MB")
    return 1 if progress.failed else 0


def _pack(collection: Collection, jobs: int, progress: Progress) -> int:
    """Pack all pages that are not; return their bytes."""
    size = 0
    with Interruption() as interruption, progress, closing(pack_pages(collection, Pool(workers=jobs))) as steps:
        for step in steps:
            interruption.check()
            if step is None:
                progress.tick()
                continue
            size += step.size_bytes
            if step.reason:
                progress.say(f"{location_of(step.row.source, step.row.place)}: {step.reason}")
            progress.count(is_failed=bool(step.reason))
    return size
