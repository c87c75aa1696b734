"""Which page of a file of many: the option that selects it, and a list for those who gave none."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from extractors.cli.arguments.options import number_in
from extractors.cli.reporting.streams import complain
from extractors.cli.reporting.tables import table
from extractors.errors import PageError, UsageError
from extractors.pages.entry import Entry
from extractors.running.pool import Pool
from extractors.running.reading import chunks_through

_MOST_SHOWN = 20  # lines: a screen holds them together with the command
_LONGEST_NAME = 90  # characters of a title or address


def add_entry(parser: argparse.ArgumentParser) -> None:
    """Add the option for the number of a page in a file of many."""
    parser.add_argument(
        "--entry", metavar="N", type=_number, default=0, help="which page of a file or folder that holds many"
    )


def check_entry(number: int, *, is_input: bool) -> None:
    """Make sure that a page can be looked up by its number.

    Raises:
        UsageError: It is in standard input or a pipe, which can be read only once.
    """
    if number and is_input:
        raise UsageError("--entry needs a file: write the input to one first")


def several_in_input(source: str) -> str:
    """Return the advice for standard input, or a pipe, that holds several pages."""
    return f"{source}: it holds several pages; write it to a file, and name one of them with --entry N"


def show_pages(source: str, pool: Pool) -> None:
    """List the pages of a file on standard error: the first ones, and how many more there are.

    Raises:
        PageError: It cannot be listed.
    """
    shown: list[Entry] = []
    count = 0
    skipped: dict[str, int] = {}
    failure = ""
    try:
        for chunk in chunks_through(pool, Path(source)):
            shown += chunk.entries[: _MOST_SHOWN - len(shown)]
            count += len(chunk.entries)
            for one in chunk.skipped:
                skipped[one.reason] = skipped.get(one.reason, 0) + one.count
    except PageError as error:
        failure = error.reason
    complain(f"{source}: it holds {count:,} pages; choose one of them with --entry N")
    rows = [[f"{one.number}", _size(one.size_bytes), one.date[:16].replace("T", " "), _name(one)] for one in shown]
    complain(table(["N", "size", "date", ""], rows).rstrip("\n"))
    if count > len(shown):
        complain(f"and {count - len(shown):,} more")
    if skipped:
        complain(skipped_words(skipped.items()))
    if failure:
        complain(failure)


def skipped_words(counts: Iterable[tuple[str, int]]) -> str:
    """Return in words what was skipped and why."""
    return "passed over: " + ", ".join(f"{count:,} ({reason})" for reason, count in counts)


def _name(entry: Entry) -> str:
    address = entry.url or entry.place
    text = f"{entry.title}  {address}" if entry.title else address
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"


def _size(size_bytes: int) -> str:
    if size_bytes < 0:
        return ""
    return f"{size_bytes / 1e6:.1f} MB" if size_bytes >= 1e6 else f"{max(1, round(size_bytes / 1e3))} kB"


def _number(text: str) -> int:
    number = number_in(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of a page; the first has 1")
    return number
