"""Take another person's decisions into a collection, and say how far the two of you agree.

Pages are known by what they say, so each of you may have them in another folder. What only one decided is taken; where
both did and differ, yours stays, the page is in doubt again, and theirs stands beside the extractors under their name.
"""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from extractors.cli.arguments.options import add_collection, collection_path
from extractors.collection.collection import Collection
from extractors.collection.settled.merging import merge


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "other", metavar="OTHER.unhusk", type=Path, help="the other person's collection; it is only read"
    )
    add_collection(parser, "your collection")
    parser.add_argument("--person", metavar="NAME", default="", help="what to call them (default: their file's name)")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    with (
        closing(Collection(collection_path(options), must_exist=True)) as collection,
        closing(Collection(options.other, is_read_only=True)) as other,
    ):
        merged = merge(collection, other, options.person or options.other.stem)
    lines = [
        f"{len(merged.taken):,} decisions taken",
        f"{len(merged.agreed):,} pages decided alike",
        f"{len(merged.disputed):,} pages decided differently; they are in doubt again",
    ]
    if merged.unknown:
        lines.append(f"{merged.unknown:,} pages are not in your collection")
    if merged.set_aside:
        lines.append(f"{merged.set_aside:,} pages that you set aside were left so")
    if merged.alpha is not None:
        lines.append(f"agreement on the passages of pages that both decided: alpha {merged.alpha:.3f} (Krippendorff)")
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    for row in merged.disputed:
        sys.stdout.write(f"  {row.called}\n")
    return 0
