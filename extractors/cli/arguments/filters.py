"""Options of `batch` that decide which articles are wanted, and what else is reported about them."""

import argparse

from extractors.batch.corpus.corpus_formats import PARQUET
from extractors.batch.language import languages_in
from extractors.batch.requirements import Requirements
from extractors.cli.arguments.options import number_in
from extractors.errors import UsageError

_MARKED_IN = ("json", "jsonl", PARQUET)  # the formats that can hold the mark


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the options that leave articles out, and those about pages of the same site."""
    add_requirements(parser)
    site = parser.add_mutually_exclusive_group()
    site.add_argument(
        "--site", action="store_true", help="pages of one site know each other: what stands on many is no article"
    )
    site.add_argument(
        "--mark-repeated",
        action="store_true",
        help=f"name the passages that stand on other pages of their site too, and keep them ({', '.join(_MARKED_IN)})",
    )


def add_requirements(parser: argparse.ArgumentParser) -> None:
    """Add the options that leave articles out."""
    parser.add_argument(
        "--min-words", metavar="N", type=least, default=0, help="leave out articles of fewer words, and count them"
    )
    parser.add_argument(
        "--language",
        metavar="CODE[,CODE...]",
        default="",
        help="leave out articles whose text is in no such language, such as de,fr (extra `language`)",
    )
    parser.add_argument(
        "--min-confidence",
        metavar="SHARE",
        type=_share,
        default=0.0,
        help="leave out articles of which a smaller share, 0 to 1, is expected to be right, as the extractor says",
    )
    parser.add_argument(
        "--no-duplicates",
        action="store_true",
        help="leave out articles that nearly say what one before them says, and name it",
    )
    parser.add_argument(
        "--blocks",
        action="store_true",
        help=f"in {PARQUET}: each block of the page, its score, and whether it is kept",
    )


def requirements_from(options: argparse.Namespace) -> Requirements:
    """Return the requirements on an article that the options set.

    Raises:
        UsageError: A language cannot be recognised, or the format has no place for a mark.
    """
    if options.mark_repeated and options.format not in _MARKED_IN:
        raise UsageError(
            f"--mark-repeated names passages in {', '.join(_MARKED_IN)}; other formats have no place for it"
        )
    if options.blocks and options.format != PARQUET:
        raise UsageError(f"--blocks is for {PARQUET}; other formats have no place for it")
    return Requirements(
        least_words=options.min_words,
        least_confidence=options.min_confidence,
        languages=languages_in(options.language),
    )


def least(text: str) -> int:
    """Parse an option's number, which must be at least 1."""
    number = number_in(text)
    if not 0 < number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text} is not 1 to 1,000,000")
    return number


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not a share; give one over 0 and up to 1, such as 0.9")
    return share
