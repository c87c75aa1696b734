"""Fit the models to collections of pages with gold, and write them with their card.

python -m extractors.training CORPUS_DIR [--also DIR=WEIGHT] [--measure DIR] [--last DIR=WEIGHT] [--into FOLDER]
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from extractors.bundled import resource
from extractors.errors import UsageError
from extractors.training.card import card
from extractors.training.collections import Collection, digest_of
from extractors.training.evaluation import evaluate, page_type_accuracy
from extractors.training.examples import FOLDS, Example, examples_of_all, process_pool
from extractors.training.model_specs import fit_models
from extractors.training.options import add_collections, collections_from


def main(arguments: Sequence[str]) -> int:
    """Fit, measure and write."""
    parser = argparse.ArgumentParser(prog="python -m extractors.training", description=__doc__)
    add_collections(parser)
    parser.add_argument("--into", type=Path, help="where to write the models; Unhusk's own resources otherwise")
    parser.add_argument("--no-figures", action="store_true", help="fit only; the card then says that nobody measured")
    options = parser.parse_args(arguments)
    try:
        collections = collections_from(options)
        examples = list(examples_of_all(collections))
        into = options.into or resource("models")
        fit_and_write(collections, examples, into, folds=0 if options.no_figures else options.folds)
    except UsageError as error:
        parser.error(str(error))
    return 0


def fit_and_write(
    collections: Sequence[Collection], examples: Sequence[Example], into: Path, *, folds: int = FOLDS
) -> None:
    """Fit the models and write them with their card.

    Args:
        collections: the training data, the corpus first.
        examples: of all collections.
        into: the folder to write to.
        folds: of cross-validation; 0 to measure nothing.

    Raises:
        UsageError: Nothing can be learned from these pages.
    """
    into.mkdir(parents=True, exist_ok=True)
    with process_pool() as pool:
        fitted = pool.submit(fit_models, [one for one in examples if one.weight])
        figures = "Not measured.\n"
        if folds:
            reports = [str(one) for one in evaluate(collections, examples, pool, folds)]
            corpus = [one for one in examples if one.is_general]
            figures = "\n".join([*reports, page_type_accuracy(corpus)])
        written = fitted.result().files()
    for name, content in written.items():
        (into / f"{name}.npz").write_bytes(content)
    sizes = {name: len(content) for name, content in written.items()}
    learned = [one for one in collections if one.weight]
    text = card(collections, digest=digest_of(learned), sizes_bytes=sizes, figures=figures, folds=folds)
    (into / "MODEL.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
