"""Fit the models to a corpus folder and write them with their card.

python -m extractors.training CORPUS_DIR [--into FOLDER] [--no-figures]
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from extractors.bundled import resource
from extractors.errors import UsageError
from extractors.training.card import card
from extractors.training.evaluation import evaluated, kind_accuracy, report
from extractors.training.examples import read_examples, side_by_side
from extractors.training.model_specs import fitted_to


def main(arguments: Sequence[str]) -> int:
    """Fit, measure and write."""
    parser = argparse.ArgumentParser(prog="python -m extractors.training", description=__doc__)
    parser.add_argument("corpus", type=Path, metavar="CORPUS_DIR", help="holds pages/ID.html and gold/ID.json")
    parser.add_argument("--into", type=Path, help="where to write the models; Unhusk's own resources otherwise")
    parser.add_argument("--no-figures", action="store_true", help="fit only; the card then says that nobody measured")
    options = parser.parse_args(arguments)
    try:
        fit_and_write(options.corpus, options.into or resource("models"), is_measured=not options.no_figures)
    except UsageError as error:
        parser.error(str(error))
    return 0


def fit_and_write(corpus: Path, into: Path, *, is_measured: bool) -> None:
    """Fit the models to a corpus folder and write them with their card.

    Raises:
        UsageError: The folder is not laid out as a corpus, or nothing can be learned from it.
    """
    into.mkdir(parents=True, exist_ok=True)
    examples = list(read_examples(corpus, with_votes=True))
    with side_by_side() as pool:
        fitted = pool.submit(fitted_to, examples)
        figures = "Not measured.\n"
        if is_measured:
            figures = f"{report(examples, evaluated(examples, corpus, pool))}\n{kind_accuracy(examples)}"
        written = fitted.result().files()
    for name, content in written.items():
        (into / f"{name}.npz").write_bytes(content)
    sizes = {name: len(content) for name, content in written.items()}
    text = card(pages=len(examples), digest=digest_of(corpus), sizes_bytes=sizes, figures=figures)
    (into / "MODEL.md").write_text(text, encoding="utf-8")


def digest_of(corpus: Path) -> str:
    """Return the SHA-256 of a corpus folder: of its files' names and contents, by name."""
    digest = hashlib.sha256()
    for file in sorted([*corpus.glob("pages/*.html"), *corpus.glob("gold/*.json")]):
        digest.update(f"{file.parent.name}/{file.name}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
