"""How well the learned extractors do on pages they were not fitted to, beside the others.

    python -m extractors.training.evaluation CORPUS_DIR

Five-fold cross-validation, all pages of a site in one fold. Precision, recall and word F1 are the plain means over all
pages, also those without any text and those with an empty gold.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean

import numpy as np

from extractors.comparing.consensus import NEEDS
from extractors.learned.model import Forest
from extractors.scoring.word_score import Score, score
from extractors.training.lessons import FOLDS, Lesson, kinds_of, lessons
from extractors.training.recipes import RECIPES, Recipe, fitted_to

Scores = Mapping[str, Score]  # by page id


def cross_validated(taught: Sequence[Lesson]) -> dict[str, dict[str, Score]]:
    """Score every page with forests that were fitted without any page of its site."""
    results: dict[str, dict[str, Score]] = {name: {} for name in RECIPES}
    for fold in range(FOLDS):
        forests = fitted_to([one for one in taught if one.fold != fold])
        for one in taught:
            if one.fold == fold:
                for name, recipe in RECIPES.items():
                    kept = _kept_text(forests[name], recipe, recipe.lesson(one))
                    results[name][one.page_id] = score(kept, one.gold_text)
    return results


def _kept_text(forest: Forest, recipe: Recipe, lesson: Lesson) -> str:
    if lesson.table is None:
        return ""
    raw = forest.scores(recipe.in_use(lesson, np.random.default_rng(0)).columns(forest.names))
    scores, least = recipe.decide(lesson, raw)
    return "\n".join(text for text, number in zip(lesson.texts, scores, strict=True) if number >= least)


def scores_of_votes(taught: Sequence[Lesson], name: str) -> dict[str, Score]:
    """Score an extractor by the blocks it kept more of than not."""
    scores = {}
    for one in taught:
        vote = one.votes.get(name)
        kept = (
            ""
            if vote is None
            else "\n".join(text for text, is_kept in zip(one.texts, vote.kept(), strict=True) if is_kept)
        )
        scores[one.page_id] = score(kept, one.gold_text)
    return scores


def report(taught: Sequence[Lesson], results: Mapping[str, Scores]) -> str:
    """Return the figures as a Markdown table: all pages, then F1 by kind of page."""
    kinds = kinds_of(taught)
    kind_of = {one.page_id: one.page_kind for one in taught}
    head = ["extractor", "precision", "recall", "word F1", *kinds]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, scores in results.items():
        means = [fmean(getattr(one, part) for one in scores.values()) for part in ("precision", "recall", "f1")]
        by_kind = [fmean(one.f1 for page, one in scores.items() if kind_of[page] == kind) for kind in kinds]
        lines.append(f"| {name} | {' | '.join(f'{number:.3f}' for number in [*means, *by_kind])} |")
    return "\n".join(lines) + "\n"


def evaluated(taught: Sequence[Lesson]) -> dict[str, Scores]:
    """Score the learned extractors by cross-validation and the others as they are."""
    return {**cross_validated(taught), **{name: scores_of_votes(taught, name) for name in NEEDS}}


def main(arguments: Sequence[str]) -> int:
    """Print the figures for a corpus folder."""
    parser = argparse.ArgumentParser(prog="python -m extractors.training.evaluation", description=__doc__)
    parser.add_argument("corpus", type=Path, metavar="CORPUS_DIR", help="holds pages/ID.html and gold/ID.json")
    taught = list(lessons(parser.parse_args(arguments).corpus, with_votes=True))
    sys.stdout.write(report(taught, evaluated(taught)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
