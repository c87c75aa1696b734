"""Clean every saved page of a folder, or of a file that holds many, into OUT_DIR/<name>.<format>, or all into one file.

An article is called after its page's file. Pages that lie in one file (zip, MAFF, WARC, WACZ) are called by title, else
by address; where that file lies among others in IN_DIR, they go into a folder of its name. Together they are
OUT_DIR/articles.<format>.

Pages that fail are named with the reason, the others are done. Ctrl+C leaves whole files only; --resume goes on later.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import replace
from itertools import chain
from pathlib import Path

from extractors.batch.cleaning import Order
from extractors.batch.doubling import Doubling
from extractors.batch.expanding import Counted, counted, expanded
from extractors.batch.naming import Names, is_known_before, named_before
from extractors.batch.planning import PlannedContainer, plan
from extractors.batch.rows import Sharding
from extractors.batch.together import clean_together, file_of_all
from extractors.batch.working import Existing, Result, clean_pages, make_folder
from extractors.cli.choosing import passed_over
from extractors.cli.interruption import Interruption
from extractors.cli.json_log import LEFT_OUT, JsonLog, status_of
from extractors.cli.options import (
    add_choices,
    add_extractor_and_format,
    add_jobs,
    add_name,
    add_reading,
    add_roles,
    check_extractor,
    choices_from,
    number_in,
    roles_from,
)
from extractors.cli.progress import Progress
from extractors.cli.run_info import run_info_now
from extractors.cli.sites import add_rules, frames_of, rules_from
from extractors.cli.streams import complain
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.choices import Images
from extractors.saving.files.unfinished import sweep
from extractors.saving.formats import format_named
from extractors.saving.read_back import FAULT

_STOPPED = 130
_NUMBER = re.compile(r"\d[\d,.]*")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "source", metavar="IN_DIR", type=Path, help="the folder with the pages, or a file that holds many"
    )
    parser.add_argument("target", metavar="OUT_DIR", type=Path, help="the folder for the articles; made if need be")
    add_extractor_and_format(parser)
    add_roles(parser)
    add_rules(parser)
    parser.add_argument(
        "--site", action="store_true", help="pages of one site know each other: what stands on many is no article"
    )
    add_choices(parser)
    add_name(parser)
    add_jobs(parser)
    parser.add_argument("--recursive", action="store_true", help="folders inside too; OUT_DIR gets the same folders")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="skip pages whose article is there already")
    existing.add_argument("--overwrite", action="store_true", help="replace articles that are there already")
    parser.add_argument("--together", action="store_true", help="one file of all articles, in a format that holds many")
    parser.add_argument(
        "--shard-size", metavar="N", type=_least, default=0, help="with --together: files of N articles each"
    )
    parser.add_argument("--zstd", action="store_true", help="with --together: pack the file, or each shard, with zstd")
    parser.add_argument(
        "--min-words", metavar="N", type=_least, default=0, help="leave out articles of fewer words, and count them"
    )
    parser.add_argument(
        "--no-duplicates",
        action="store_true",
        help="leave out articles that nearly say what one before them says, and name it",
    )
    parser.add_argument(
        "--json-log", metavar="FILE", type=Path, help="write what became of each page, one JSON object a line"
    )
    add_reading(parser)


def run(options: argparse.Namespace) -> int:
    """Do it; status 1 where a page failed."""
    check_extractor(options.extractor)
    form = format_named(options.format or "txt")
    if options.together and options.resume:
        raise UsageError("--resume skips pages whose own file is there; with --together there is one file of all")
    if options.no_duplicates and options.resume:
        raise UsageError("--resume does not read pages that are done, so that --no-duplicates could not know them")
    if options.together and options.name:
        raise UsageError("--name names the file of each article; with --together there is one file of all")
    if options.together and options.images == Images.COPY.value:
        raise UsageError("--images copy puts a folder beside each article's file; with --together say inline or remote")
    if (options.shard_size or options.zstd) and not options.together:
        raise UsageError("--shard-size and --zstd are for all articles in one format together: add --together")
    sharding = Sharding(size=options.shard_size, is_packed=options.zstd)
    together = file_of_all(options.target, form) if options.together else None
    planned = plan(options.source, options.target, form.ending, is_recursive=options.recursive)
    for folder, reason in planned.unread:
        complain(f"{folder}: {reason}")
    if not planned.pages and not planned.containers:
        complain(f"{options.source}: there are no saved pages in this folder")
        return 1
    names: Names | None = None
    if options.name and not is_known_before(options.name):
        if options.resume:
            raise UsageError(
                "--resume needs names that are known before a page is read: use {stem} or {number} in --name"
            )
        names = Names(options.name, form.ending, options.target, is_replacing=options.overwrite)
    existing = Existing.SKIP if options.resume else Existing.REPLACE if options.overwrite else Existing.REFUSE
    order = Order(
        source="",
        extractor=options.extractor,
        format_name=form.name,
        choices=choices_from(options, form),
        read_as=options.kind,
        roles=roles_from(options),
        rules=rules_from(options),
        encoding=options.encoding,
        allow_large=options.large,
        least_words=options.min_words,
        seeks_doubles=options.no_duplicates,
        made=run_info_now(),
        time_limit_s=options.time_limit,
    )
    make_folder(options.target, options.target)  # else every page of thousands would be cleaned first, and fail then
    sweep(options.target, is_deep=True)  # what a batch that was killed left
    progress = Progress(len(planned.pages))
    page_notes = _PageNotes()
    doubling = Doubling() if options.no_duplicates else None
    log = JsonLog(options.json_log)
    pool = Pool(workers=options.jobs)
    try:
        with ExitStack() as stack:
            stack.enter_context(log)
            interruption = stack.enter_context(Interruption())
            stack.enter_context(progress)
            stack.enter_context(closing(pool))
            files = _count(planned.containers, pool, progress)
            if options.site:
                beside = chain(planned.pages, expanded(files, pool))
                frames = frames_of(beside, order, options.jobs, lambda: _wait(interruption, progress))
                order = replace(order, frames=stack.enter_context(frames))
            pages = chain(planned.pages, expanded(files, pool))
            if together is not None:
                cleaning = clean_together(
                    pages,
                    order,
                    together,
                    form,
                    pool,
                    overwrite=options.overwrite,
                    sharding=sharding,
                    doubling=doubling,
                )
            elif options.name and names is None:
                named = named_before(pages, options.name, options.target, form.ending)
                cleaning = clean_pages(named, order, options.target, pool, existing, doubling=doubling)
            else:
                cleaning = clean_pages(pages, order, options.target, pool, existing, names, doubling)
            with closing(cleaning) as results:
                for result in results:
                    interruption.check()
                    if result is None:
                        progress.tick()
                        continue
                    for failure in result.failures:
                        progress.say(f"{result.planned.called}: {failure}")
                    for note in result.notes:
                        if options.images or FAULT in note:  # else thousands of pages would tell the same
                            progress.say(f"{result.planned.called}: {note}")
                    for other in result.doubles:
                        progress.say(f"{result.planned.called}: doubles {other}")
                    page_notes.count(result)
                    log.note(result)
                    is_left_out = status_of(result) == LEFT_OUT
                    progress.count(
                        failed=bool(result.failures),
                        skipped=result.is_skipped,
                        left_out=result.left_out[0] if is_left_out else "",
                    )
    except KeyboardInterrupt:
        page_notes.tell()
        complain(f"stopped; {_told(progress)}{'' if together else '; --resume goes on from here'}")
        return _STOPPED
    page_notes.tell()
    complain(_told(progress))
    return 1 if progress.failed or planned.unread or any(file.has_failed for file in files) else 0


def _wait(interruption: Interruption, progress: Progress) -> None:
    interruption.check()
    progress.tick()


def _count(containers: Iterable[PlannedContainer], pool: Pool, progress: Progress) -> list[Counted]:
    """Count the pages of files that hold many, and tell what is passed over in them."""
    files: list[Counted] = []
    for planned in containers:
        before, file = progress.total, Counted(planned=planned)
        for file in counted(planned, pool):
            progress.expect(before + file.count)
        if file.passed:
            progress.say(f"{planned.source}: {passed_over((one.reason, one.count) for one in file.passed)}")
        if file.failure:
            progress.say(f"{planned.source}: {file.failure}")
        files.append(file)
    return files


def _least(text: str) -> int:
    least = number_in(text)
    if not 0 < least <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text} is not 1 to 1,000,000")
    return least


class _PageNotes:
    """What is to be known of single pages, such as that one ends early: each sentence once, and how many it is of."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[str, str]] = {}  # by sentence, without its numbers
        self._counts: Counter[str] = Counter()

    def count(self, result: Result) -> None:
        """Take the notes of one file."""
        for note in result.page_notes:
            sentence = _NUMBER.sub("", note)
            self._first.setdefault(sentence, (result.planned.called, note))
            self._counts[sentence] += 1

    def tell(self) -> None:
        """Write a line for each sentence, with the first page that it is of."""
        for sentence, (called, note) in self._first.items():
            others = self._counts[sentence] - 1
            complain(f"{called}{f' and {others:,} more' if others else ''}: {note}")


def _told(progress: Progress) -> str:
    left_out = progress.left_out.total()
    cleaned = progress.done - progress.failed - progress.skipped - left_out
    pieces = [f"{cleaned:,} of {progress.total:,} pages cleaned"]
    if progress.skipped:
        pieces.append(f"{progress.skipped:,} {'was' if progress.skipped == 1 else 'were'} there already")
    if left_out:
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in progress.left_out.most_common())
        pieces.append(f"{left_out:,} left out: {reasons}")
    if progress.failed:
        pieces.append(f"{progress.failed:,} failed")
    return f"{', '.join(pieces)} ({progress.seconds:.1f} s)"
