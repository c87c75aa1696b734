"""Say what changed on a collection's pages from one version of an extractor to another, and whether it is better.

Without an extractor: of which versions answers are kept. `unhusk collect -c NAME --again` asks those installed now.
"""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from extractors.cli.arguments.options import add_collection, collection_path
from extractors.cli.reporting.streams import complain
from extractors.cli.reporting.tables import table
from extractors.collection.collection import Collection
from extractors.collection.settled.versions import Change, changes, report
from extractors.errors import UsageError
from extractors.saving.writing import write_atomically


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("extractor", metavar="NAME", nargs="?", help="the extractor")
    add_collection(parser, "the collection")
    parser.add_argument("--old", metavar="VERSION", help="the older version (default: the one before the latest)")
    parser.add_argument("--new", metavar="VERSION", help="the newer version (default: the latest)")
    parser.add_argument("--html", metavar="FILE", type=Path, help="write a report that can be sent to its maintainers")
    parser.add_argument("--with-text", action="store_true", help="with --html: quote the passages concerned")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    with closing(Collection(collection_path(options), is_read_only=True)) as collection:
        kept = collection.versions_kept()
        if options.extractor is None:
            rows = [[name, ", ".join(filter(None, versions)) or "not known"] for name, versions in sorted(kept.items())]
            sys.stdout.write(table(["extractor", ""], rows) if rows else "")
            return 0
        old, new = _versions(options, kept)
        found = [one for one in changes(collection, options.extractor, old, new) if one is not None]
    if options.html is not None:
        text = report(options.extractor, old, new, found, with_text=options.with_text)
        write_atomically(options.html, text.encode("utf-8", "surrogatepass"), overwrite=True)
    sys.stdout.write(
        table(["page", "words in", "words out", "F1 before", "after", ""], list(map(_cells, found))) if found else ""
    )
    complain(f"{len(found):,} pages changed from {old} to {new}")
    return 0


def _versions(options: argparse.Namespace, kept: dict[str, list[str]]) -> tuple[str, str]:
    known = [version for version in kept.get(options.extractor, []) if version]
    if not known:
        raise UsageError(f"no answers of {options.extractor!r} are kept in this collection")
    for version in filter(None, (options.old, options.new)):
        if version not in known:
            raise UsageError(f"no answers of {version!r} are kept; there are those of {', '.join(known)}")
    new = options.new or known[-1]
    older = [version for version in known if version != new]
    if not options.old and not older:
        raise UsageError(
            f"answers of {known[0]} alone are kept; `unhusk collect -c NAME --again` asks the one installed now"
        )
    return options.old or older[-1], new


def _cells(one: Change) -> list[str]:
    scores = ["" if value is None else f"{value:.3f}" for value in (one.before, one.after)]
    return [str(one.row.page_id), f"{one.gained:,}", f"{one.lost:,}", *scores, one.row.called[:60]]
