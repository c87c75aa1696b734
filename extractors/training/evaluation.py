"""How well the learned extractors do on pages they were not fitted to, beside the others.

    python -m extractors.training.evaluation CORPUS_DIR

Ten-fold cross-validation, all pages of a site in one fold. Precision, recall and word F1 are the plain means over all
pages, also those without any text and those with an empty gold.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from contextlib import closing
from itertools import compress, repeat
from pathlib import Path
from statistics import fmean

from extractors.errors import UsageError
from extractors.learned.model import Model
from extractors.learned.page_kinds import KINDS, MODEL
from extractors.plugins import registry
from extractors.running.pool import Pool
from extractors.scoring.folder import score_folder
from extractors.scoring.word_score import Score, score
from extractors.training.examples import FOLDS, Example, kinds_of, read_examples, side_by_side
from extractors.training.fitting import Tables
from extractors.training.model_specs import MODEL_SPECS, ModelSpec, fitted_to
from extractors.training.page_kinds import with_predicted_kind, with_predicted_kinds

Scores = Mapping[str, Score]  # by page id

GOLD = "(blocks by the gold)"
_MOST_OF_IT = 0.5


def cross_validated(examples: Sequence[Example], pool: Executor) -> dict[str, dict[str, Score]]:
    """Score every page with models that were fitted without any page of its site; the folds side by side."""
    rows = [row for name, spec in MODEL_SPECS.items() for row in (name, *spec.also_seeing)]
    results: dict[str, dict[str, Score]] = {row: {} for row in rows}
    for scores in pool.map(_scores_of_fold, repeat(examples), range(FOLDS)):
        for name, of_pages in scores.items():
            results[name].update(of_pages)
    return results


def _scores_of_fold(examples: Sequence[Example], fold: int) -> dict[str, dict[str, Score]]:
    fitted = fitted_to([one for one in examples if one.fold != fold])
    unseen = [with_predicted_kind(one, fitted.forests[MODEL]) for one in examples if one.fold == fold]
    return {
        row: {
            one.page_id: score(_kept_text(fitted.model(name), spec, sees, spec.example(one)), one.gold_text)
            for one in unseen
        }
        for name, spec in MODEL_SPECS.items()
        for row, sees in {name: spec.sees, **spec.also_seeing}.items()
    }


def _kept_text(model: Model, spec: ModelSpec, sees: Tables, example: Example) -> str:
    if example.table is None:
        return ""
    scores, least = spec.decide(example, model.scores(sees(example)))
    return "\n".join(text for text, number in zip(example.texts, scores, strict=True) if number >= least)


def scores_of_gold(examples: Sequence[Example]) -> dict[str, Score]:
    """Score the blocks of which the gold holds more than half: the most that choosing blocks can reach."""
    return {
        one.page_id: score("\n".join(compress(one.texts, one.shares >= _MOST_OF_IT)), one.gold_text) for one in examples
    }


def scores_of_others(corpus: Path) -> dict[str, dict[str, Score]]:
    """Score every other extractor installed by its own text, each in its worker, as `unhusk score` does."""
    names = [one.name for one in registry.installed() if not one.is_missing and one.name not in MODEL_SPECS]
    results: dict[str, dict[str, Score]] = {name: {} for name in names}
    pool = Pool()
    pool.warm(names)
    with closing(score_folder(corpus, names, pool)) as pages:
        for page in filter(None, pages):
            for measured in page.measured:
                results[measured.extractor][page.page_id] = measured.own
    return dict(sorted(results.items(), key=lambda item: -fmean(one.f1 for one in item[1].values())))


def kind_accuracy(examples: Sequence[Example]) -> str:
    """Say on which share of the pages the kind is told right, by forests fitted to pages of other sites."""
    told_apart = [
        (one.table, one.page_kind)
        for one in with_predicted_kinds(examples)
        if one.table is not None and one.page_kind in KINDS
    ]
    columns = [f"page is {kind}" for kind in KINDS]
    right = [KINDS[int(table.columns(columns)[:, 0].argmax())] == kind for table, kind in told_apart]
    if not right:
        return "No page of one of the kinds shows any text.\n"
    return f"The kind of page is told right on {fmean(right):.2f} of the {len(right):,} pages that show any text.\n"


def report(examples: Sequence[Example], results: Mapping[str, Scores]) -> str:
    """Return the figures as a Markdown table: all pages, then F1 by kind of page."""
    kinds = kinds_of(examples)
    kind_of = {one.page_id: one.page_kind for one in examples}
    head = ["extractor", "precision", "recall", "word F1", *kinds]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, scores in results.items():
        means = [fmean(getattr(one, part) for one in scores.values()) for part in ("precision", "recall", "f1")]
        by_kind = [fmean(one.f1 for page, one in scores.items() if kind_of[page] == kind) for kind in kinds]
        lines.append(f"| {name} | {' | '.join(f'{number:.3f}' for number in [*means, *by_kind])} |")
    return "\n".join(lines) + "\n"


def evaluated(examples: Sequence[Example], corpus: Path, pool: Executor) -> dict[str, Scores]:
    """Score the learned extractors by cross-validation and the others as they are; first, what blocks allow."""
    return {GOLD: scores_of_gold(examples), **cross_validated(examples, pool), **scores_of_others(corpus)}


def main(arguments: Sequence[str]) -> int:
    """Print the figures for a corpus folder."""
    parser = argparse.ArgumentParser(prog="python -m extractors.training.evaluation", description=__doc__)
    parser.add_argument("corpus", type=Path, metavar="CORPUS_DIR", help="holds pages/ID.html and gold/ID.json")
    corpus: Path = parser.parse_args(arguments).corpus
    try:
        examples = list(read_examples(corpus, with_votes=True))
        with side_by_side() as pool:
            sys.stdout.write(f"{report(examples, evaluated(examples, corpus, pool))}\n{kind_accuracy(examples)}")
    except UsageError as error:
        parser.error(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
