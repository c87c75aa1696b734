"""Write the articles of a collection into OUT_DIR: as a person decided, else as proposed; or its gold, with --gold.

Gold is what a person settled page by page: GOLD_DIR/pages/ID.html and GOLD_DIR/gold/ID.json, which `unhusk score`
reads, and labels.jsonl with each page's blocks for training elsewhere.
"""

import argparse
from contextlib import closing
from pathlib import Path

from extractors.batch.rows import Sharding
from extractors.cli.filters import least
from extractors.cli.interruption import Interruption
from extractors.cli.options import (
    add_choices,
    add_collection,
    add_jobs,
    add_roles,
    add_tags,
    choices_from,
    collection_path,
    roles_from,
)
from extractors.cli.progress import Progress
from extractors.cli.run_info import run_info_now
from extractors.cli.streams import complain
from extractors.collection.collection import Collection
from extractors.collection.exporting import write_articles
from extractors.collection.gold import write_gold
from extractors.collection.manner import DEFAULT_NAME, Manner
from extractors.collection.page_row import PageRow, PageState
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.files.name_templates import FIELDS
from extractors.saving.formats import FORMATS, format_named
from extractors.saving.read_back import FAULT

_STOPPED = 130
_ONLY = {
    "done": (PageState.DONE,),
    "settled": (PageState.DONE, PageState.ACCEPTED),
    "all": (PageState.DONE, PageState.ACCEPTED, PageState.READ, PageState.IN_DOUBT),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("target", metavar="OUT_DIR", type=Path, help="the folder for the articles; made if need be")
    add_collection(parser, "the collection")
    parser.add_argument(
        "--format", metavar="FMT[,FMT...]", default="txt", help=f"{', '.join(FORMATS)} (default: %(default)s)"
    )
    parser.add_argument(
        "--only",
        choices=tuple(_ONLY),
        default="all",
        help="done: what a person looked at; settled: and what was accepted; all: whatever has an article",
    )
    add_tags(parser)
    parser.add_argument("--no-doubles", action="store_true", help="leave out pages that nearly repeat another")
    parser.add_argument("--gold", action="store_true", help="write the gold instead of articles")
    parser.add_argument(
        "--name",
        metavar="TEMPLATE",
        default=DEFAULT_NAME,
        help=f"name files so (default: %(default)s): {', '.join(f'{{{one}}}' for one in FIELDS)}",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace articles that are there already")
    add_roles(parser)
    add_choices(parser)
    add_jobs(parser)
    parser.add_argument(
        "--together", action="store_true", help="one file of all articles in each format that holds many"
    )
    parser.add_argument(
        "--shard-size", metavar="N", type=least, default=0, help="with --together: files of N articles each"
    )
    parser.add_argument("--zstd", action="store_true", help="with --together: pack the file, or each shard, with zstd")
    parser.add_argument(
        "--min-words", metavar="N", type=least, default=0, help="leave out articles of fewer words, and count them"
    )


def run(options: argparse.Namespace) -> int:
    """Do it; status 1 where an article could not be written."""
    formats = list(dict.fromkeys(name.strip() for name in options.format.split(",") if name.strip()))
    if (options.shard_size or options.zstd) and not options.together:
        raise UsageError("--shard-size and --zstd are for all articles in one format together: add --together")
    if unknown := [name for name in formats if name not in FORMATS]:
        raise UsageError(f"there is no format {unknown[0]!r}; choose of {', '.join(FORMATS)}")
    with closing(Collection(collection_path(options), must_exist=True)) as collection:
        if options.gold:
            return _write_gold(collection, options)
        rows = [row for row in collection.rows(_ONLY[options.only]) if row.has_tags(options.tag)]
        rows = [row for row in rows if not (options.no_doubles and row.double_of)]
        return _write_articles(collection, rows, formats, options)


def _write_articles(
    collection: Collection, rows: list[PageRow], formats: list[str], options: argparse.Namespace
) -> int:
    choices = choices_from(options, format_named(formats[0]))
    progress = Progress(len(rows))
    manner = Manner(
        formats=tuple(formats),
        choices=dict.fromkeys(formats, choices),
        name=options.name,
        overwrites=options.overwrite,
        is_together=options.together,
        sharding=Sharding(size=options.shard_size, is_packed=options.zstd),
        roles=roles_from(options),
        least_words=options.min_words,
    )
    articles = write_articles(collection, rows, options.target, Pool(workers=options.jobs), manner, made=run_info_now())
    try:
        with Interruption() as interruption, progress, closing(articles):
            for written in articles:
                interruption.check()
                if written is None:
                    progress.tick()
                    continue
                if written.reason:
                    progress.say(f"{written.row.called}: {written.reason}")
                for note in written.notes:
                    if options.images or FAULT in note:
                        progress.say(f"{written.row.called}: {note}")
                progress.count(failed=bool(written.reason), left_out=written.left_out)
    except KeyboardInterrupt:
        complain(f"stopped; {progress.line()}")
        return _STOPPED
    left_out = "".join(f"; {count:,} left out: {reason}" for reason, count in progress.left_out.items())
    complain(f"{progress.cleaned:,} of {len(rows):,} articles written to {options.target}{left_out}")
    return 1 if progress.failed else 0


def _write_gold(collection: Collection, options: argparse.Namespace) -> int:
    count = failed = 0
    with Pool(workers=options.jobs) as pool:
        for row, reason in write_gold(collection, options.target, pool):
            if reason:
                complain(f"{row.called}: {reason}")
            count, failed = count + (not reason), failed + bool(reason)
    complain(f"{count:,} pages of gold written to {options.target}")
    return 1 if failed else 0
