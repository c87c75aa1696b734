"""Options of `batch` and `export` for the files of articles: one each, or all in one file, in shards, compressed."""

import argparse

from extractors.batch.corpus.corpus_formats import CORPUS_FORMATS
from extractors.batch.rows import Sharding
from extractors.cli.arguments.filters import least
from extractors.errors import UsageError
from extractors.saving.choices import Images


def add_laying_out(parser: argparse.ArgumentParser) -> None:
    """Add the options for how articles are divided among files."""
    parser.add_argument("--together", action="store_true", help="one file of all articles, in a format that holds many")
    parser.add_argument(
        "--shard-size", metavar="N", type=least, default=0, help="with --together: files of N articles each"
    )
    parser.add_argument("--zstd", action="store_true", help="with --together: pack the file, or each shard, with zstd")


def sharding_from(options: argparse.Namespace, formats: list[str]) -> Sharding:
    """Return how articles are divided among files.

    Raises:
        UsageError: The options are incompatible.
    """
    if options.together and options.name:
        raise UsageError("--name names the file of each article; with --together there is one file of all")
    if options.together and options.images == Images.COPY.value:
        raise UsageError("--images copy puts a folder beside each article's file; with --together say inline or remote")
    if (options.shard_size or options.zstd) and not options.together:
        raise UsageError("--shard-size and --zstd are for all articles in one format together: add --together")
    if not options.together and (corpus := [one for one in formats if one in CORPUS_FORMATS]):
        raise UsageError(f"a file of {corpus[0]} holds a whole corpus: add --together")
    return Sharding(size=options.shard_size, is_packed=options.zstd)
