"""How well the learned extractors do on pages they were not fitted to, beside the others.

    python -m extractors.training.evaluation CORPUS_DIR [--also DIR=WEIGHT] [--measure DIR] [--folds N]

The corpus is scored by cross-validation, all pages of a site in one fold. Every other collection is scored by models
that learned from the corpus alone: what counts is a page of a make never seen. Precision, recall and word F1 are the
plain means over all pages, also those without any text and those with an empty gold.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass
from itertools import compress, repeat
from pathlib import Path
from statistics import fmean

import numpy as np

from extractors.errors import UsageError
from extractors.learned.page_types import MODEL, PAGE_TYPES
from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.scoring.folder import score_folder
from extractors.scoring.word_score import Score, score
from extractors.training.calibration import Bins, bins_of, calibration_error
from extractors.training.collections import Collection
from extractors.training.examples import FOLDS, Example, examples_of_all, page_types_of, process_pool
from extractors.training.model_specs import MODEL_SPECS, FittedModels, fit_models
from extractors.training.options import add_collections, collections_from
from extractors.training.page_types import with_predicted_type, with_predicted_types

Scores = Mapping[str, Score]  # by page id

GOLD = "(blocks by the gold)"
_MOST_OF_IT = 0.5
_CALIBRATED = ("unhusk", "consensus")


@dataclass(frozen=True, slots=True, eq=False)
class PageMeasurement:
    """One extractor's result on one page, and how sure it was of each block."""

    score: Score
    bins: Bins


@dataclass(frozen=True, slots=True)
class Report:
    """The figures for one collection.

    Attributes:
        collection: its name.
        table: the extractors' figures, as Markdown.
        errors: by extractor, the expected calibration error of its scores.
    """

    collection: str
    table: str
    errors: Mapping[str, float]

    def __str__(self) -> str:
        sure = ", ".join(f"{name} {error:.3f}" for name, error in self.errors.items())
        return f"### {self.collection}\n\n{self.table}\nExpected calibration error, by words: {sure}.\n"


def evaluate(
    collections: Sequence[Collection], examples: Sequence[Example], pool: Executor, folds: int = FOLDS
) -> Iterator[Report]:
    """Yield a report on each collection, the corpus first."""
    is_learned = {one.name: one.weight > 0 and not one.is_last for one in collections}
    learned = [one for one in examples if is_learned[one.collection]]
    left_out = pool.submit(_scores_by, [one for one in learned if one.collection == collections[0].name], examples)
    of_folds = pool.map(_scores_of_fold, repeat(learned), range(folds), repeat(folds))
    crossed: dict[str, dict[str, PageMeasurement]] = {}
    for fold in of_folds:
        for row, pages in fold.items():
            crossed.setdefault(row, {}).update(pages)
    for collection in collections:
        plain = [one for one in examples if one.collection == collection.name and not one.variant]
        measured = crossed if collection.is_corpus else left_out.result()
        keys = {one.key: one.page_id for one in plain}
        ours = {
            row: {keys[key]: one.score for key, one in pages.items() if key in keys} for row, pages in measured.items()
        }
        errors = {
            row: calibration_error(one.bins for key, one in measured[row].items() if key in keys) for row in _CALIBRATED
        }
        table = report(plain, {GOLD: scores_of_gold(plain), **ours, **scores_of_others(collection.folder)})
        yield Report(collection.name, table, errors)


def _scores_of_fold(examples: Sequence[Example], fold: int, folds: int) -> dict[str, dict[str, PageMeasurement]]:
    """Score the corpus's pages in a fold with models fitted without any page of their sites."""
    unseen = [one for one in examples if one.fold % folds == fold and one.is_general]
    return measure_models(fit_models([one for one in examples if one.fold % folds != fold]), unseen)


def _scores_by(examples: Sequence[Example], all_examples: Sequence[Example]) -> dict[str, dict[str, PageMeasurement]]:
    """Score all other collections with models fitted to the corpus alone."""
    return measure_models(fit_models(examples), [one for one in all_examples if not one.is_general and not one.variant])


def measure_models(fitted: FittedModels, unseen: Sequence[Example]) -> dict[str, dict[str, PageMeasurement]]:
    """Score pages with models that were not fitted to them: by row of the table, by key."""
    unseen = [with_predicted_type(one, fitted.forests[MODEL]) for one in unseen]
    results: dict[str, dict[str, PageMeasurement]] = {}
    for name, spec in MODEL_SPECS.items():
        model = fitted.model(name)
        for row, features in {name: spec.features, **spec.also_measured_with}.items():
            results[row] = {}
            for example in map(spec.example, unseen):
                if example.table is None:
                    measured = PageMeasurement(score("", example.gold_text), bins_of(*(np.zeros(0, np.float32),) * 3))
                else:
                    judgement = model.judge(features(example))
                    scores, least = spec.decide(example, judgement)
                    kept = "\n".join(compress(example.texts, scores >= least))
                    sure = bins_of(spec.calibrate(example, judgement.scores), example.shares, example.words)
                    measured = PageMeasurement(score(kept, example.gold_text), sure)
                results[row][example.key] = measured
    return results


def scores_of_gold(examples: Sequence[Example]) -> dict[str, Score]:
    """Score the blocks of which the gold holds more than half: the most that choosing blocks can reach."""
    return {
        one.page_id: score("\n".join(compress(one.texts, one.shares >= _MOST_OF_IT)), one.gold_text) for one in examples
    }


def scores_of_others(folder: Path) -> dict[str, dict[str, Score]]:
    """Score every other installed extractor by its own text, each in its worker, as `unhusk score` does."""
    names = [one.name for one in registry.installed_plugins() if not one.is_missing and one.name not in MODEL_SPECS]
    results: dict[str, dict[str, Score]] = {name: {} for name in names}
    pool = Pool()
    pool.warm(names)
    with closing(score_folder(folder, names, pool)) as pages:
        for page in filter(None, pages):
            for measured in page.scores:
                results[measured.extractor][page.page_id] = measured.own
    return dict(sorted(results.items(), key=lambda item: -fmean(one.f1 for one in item[1].values())))


def page_type_accuracy(examples: Sequence[Example]) -> str:
    """Say for which share of the pages the type is predicted correctly, by forests fitted to pages of other sites."""
    predicted = [
        (one.table, one.page_type)
        for one in with_predicted_types(examples)
        if one.table is not None and one.page_type in PAGE_TYPES and not one.variant
    ]
    columns = [f"page is {page_type}" for page_type in PAGE_TYPES]
    right = [PAGE_TYPES[int(table.columns(columns)[:, 0].argmax())] == page_type for table, page_type in predicted]
    if not right:
        return "No page of one of the types shows any text.\n"
    return f"The page type is predicted right on {fmean(right):.2f} of the {len(right):,} pages that show any text.\n"


def report(examples: Sequence[Example], results: Mapping[str, Scores]) -> str:
    """Return the figures as a Markdown table: all pages, then F1 by page type."""
    types = page_types_of(examples)
    type_of = {one.page_id: one.page_type for one in examples}
    head = ["extractor", "precision", "recall", "word F1", *types]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, scores in results.items():
        means = [fmean(getattr(one, part) for one in scores.values()) for part in ("precision", "recall", "f1")]
        by_type = [fmean(one.f1 for page, one in scores.items() if type_of[page] == page_type) for page_type in types]
        lines.append(f"| {name} | {' | '.join(f'{number:.3f}' for number in [*means, *by_type])} |")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Print the figures for a corpus and the collections beside it."""
    parser = argparse.ArgumentParser(prog="python -m extractors.training.evaluation", description=__doc__)
    add_collections(parser)
    options = parser.parse_args(arguments)
    try:
        collections = collections_from(options)
        examples = list(examples_of_all(collections))
        with process_pool() as pool:
            for one in evaluate(collections, examples, pool, options.folds):
                sys.stdout.write(f"{one}\n")
        sys.stdout.write(page_type_accuracy([one for one in examples if one.is_general]))
    except UsageError as error:
        parser.error(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
