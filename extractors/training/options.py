"""The options for collections, shared by the two commands of this room."""

import argparse
from pathlib import Path

from extractors.training.collections import Collection
from extractors.training.examples import FOLDS

_WEIGHT = 0.5  # of a collection compared with the corpus; swept 0.3 and 1: flat


def add_collections(parser: argparse.ArgumentParser) -> None:
    """Add the options for the corpus and the other collections."""
    parser.add_argument("corpus", type=Path, metavar="CORPUS_DIR", help="holds pages/ID.html and gold/ID.json")
    parser.add_argument(
        "--also", type=_weighed, action="append", default=[], metavar="DIR[=WEIGHT]", help="learn from this one too"
    )
    parser.add_argument("--measure", type=Path, action="append", default=[], metavar="DIR", help="never learn from it")
    parser.add_argument(
        "--last",
        type=_weighed,
        action="append",
        default=[],
        metavar="DIR[=WEIGHT]",
        help="measure with it left out of all models, and let those that are shipped learn from it",
    )
    parser.add_argument(
        "--folds", type=int, choices=(2, 5, FOLDS), default=FOLDS, help="of cross-validation (default: %(default)s)"
    )


def collections_from(options: argparse.Namespace) -> list[Collection]:
    """Return the collections in the options, the corpus first."""
    return [
        Collection(options.corpus, is_corpus=True),
        *(Collection(folder, weight) for folder, weight in options.also),
        *(Collection(folder, weight, is_last=True) for folder, weight in options.last),
        *(Collection(folder, 0.0) for folder in options.measure),
    ]


def _weighed(text: str) -> tuple[Path, float]:
    folder, _, weight = text.partition("=")
    try:
        return Path(folder), float(weight or _WEIGHT)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{weight} is no weight; give a number, such as 0.5") from None
