"""Tune a collection's proposals by the pages that a person settled in it, or take the tuning away again.

Nothing changes without --apply: first it is said by how much word F1 is higher on settled pages that it has not seen.
Pages that nobody settled are read again with it by `unhusk collect -c NAME`, or when the collection is opened.
"""

import argparse
import sys
from contextlib import closing

from extractors.cli.arguments.options import add_collection, collection_path
from extractors.cli.reporting.streams import complain
from extractors.collection.collection import Collection
from extractors.collection.settled.tuning import fit, keep
from extractors.collection.teaching import parse_tuning
from extractors.tuning.correction import FEWEST_PAGES, names_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_collection(parser, "the collection")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--apply", action="store_true", help="use it from now on, if it gains anything but by chance")
    choice.add_argument("--remove", action="store_true", help="propose as if nothing had been tuned")


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if there is nothing to apply."""
    with closing(Collection(collection_path(options), must_exist=True)) as collection:
        if options.remove:
            keep(collection, None)
            return 0
        if (kept := parse_tuning(collection.teaching().tuning)) is not None:
            complain(f"in use: {kept.signature}")
        found = fit(collection)
        if found is None:
            complain(f"too few pages are settled to tune by; it takes {FEWEST_PAGES}")
            return 1
        made, tuning = found
        weights = ", ".join(f"{name} {weight:.2f}" for name, weight in names_of(made.correction, made.others).items())
        sys.stdout.write(
            f"{made.pages:,} settled pages, {made.proposer}: word F1 {tuning.before:.3f} as proposed, "
            f"{tuning.after:.3f} tuned\n"
            f"gain {made.gain:+.3f}, between {made.low:+.3f} and {made.high:+.3f} with 95 %\n{weights}\n"
        )
        if options.apply and not tuning.is_worth_it:
            complain("it is not used: what it gains may be chance")
            return 1
        if options.apply:
            keep(collection, made)
    return 0
