"""List the pages of a collection, with how far each is: those first where a look is likely to be worth most.

The gain is how many words are expected to be wrong in what is proposed; see README.
"""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from typing import Any

from extractors.cli.arguments.options import add_collection, add_tags, collection_path, number_in
from extractors.cli.reporting.streams import complain
from extractors.cli.reporting.tables import table
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState

_ORDERS: dict[str, Callable[[PageRow], Any]] = {
    "gain": lambda row: (row.state.is_settled, -row.gain),
    "number": lambda row: row.page_id,
    "title": lambda row: row.title.casefold(),
    "site": lambda row: (row.site, row.title.casefold()),
    "state": lambda row: (list(PageState).index(row.state), -row.gain),
    "doubts": lambda row: -row.doubts,
    "words": lambda row: -row.article_words,
    "confidence": lambda row: row.confidence,
    "agreement": lambda row: row.agreement,
    "date": lambda row: row.date,
}
_LONGEST = 60  # characters of a title in a table


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_collection(parser, "the collection")
    parser.add_argument("--sort", choices=tuple(_ORDERS), default="gain", help="by what (default: %(default)s)")
    parser.add_argument(
        "--state",
        choices=tuple(one.value.replace(" ", "-") for one in PageState),
        action="append",
        default=[],
        help="only pages that are so far; may be given more than once",
    )
    add_tags(parser)
    parser.add_argument(
        "--find", metavar="WORDS", default="", help="only pages that have these in title, address, tags or note"
    )
    parser.add_argument("--most", metavar="N", type=number_in, default=0, help="no more than the first N")
    parser.add_argument("--json", action="store_true", help="write JSON, one object a line")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    states = [PageState(one.replace("-", " ")) for one in options.state]
    with closing(Collection(collection_path(options), is_read_only=True)) as collection:
        rows = [
            row
            for row in collection.rows(states)
            if _is_sought(row, options.find.casefold().split()) and row.has_tags(options.tag)
        ]
    rows.sort(key=_ORDERS[options.sort])
    rows = rows[: options.most or None]
    if options.json:
        for row in rows:
            record = asdict(row) | {"state": row.state.value, "tags": row.tagged}
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
        return 0
    header = ["page", "state", "gain", "doubts", "words", "confidence", ""]
    sys.stdout.write(table(header, [_cells(row) for row in rows], left=2) if rows else "")
    complain(f"{len(rows):,} pages")
    return 0


def _cells(row: PageRow) -> list[str]:
    figures = [f"{row.gain:,.0f}", f"{row.doubts:,}", f"{row.article_words:,}", f"{row.confidence:.0%}"]
    shown = figures if row.words else [""] * len(figures)
    called = f"{row.called}{f': {row.reason}' if row.reason else ''}"
    site = f" ({row.site})" if row.site else ""
    tags = f" [{row.tags}]" if row.tags else ""
    return [str(row.page_id), row.state.value, *shown, called[:_LONGEST] + site + tags]


def _is_sought(row: PageRow, words: list[str]) -> bool:
    text = f"{row.title}\n{row.url}\n{row.place}\n{row.note}\n{row.tags}\n{row.reason}".casefold()
    return all(word in text for word in words)
