"""How well the learned extractors do on pages they were not fitted to, beside the others.

    python -m extractors.training.evaluation CORPUS_DIR

Five-fold cross-validation, all pages of a site in one fold. Precision, recall and word F1 are the plain means over all
pages, also those without any text and those with an empty gold.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean

import numpy as np

from extractors.comparing.consensus import NEEDS, with_votes
from extractors.learned.decision import best_threshold
from extractors.learned.features import Table
from extractors.learned.line_features import line_features
from extractors.scoring.word_score import Score, score
from extractors.training.fitting import fit
from extractors.training.lessons import FOLDS, Lesson, kinds_of, lessons

Tables = Callable[[Lesson, np.random.Generator], Table]
Scores = Mapping[str, Score]  # by page id

_EVERY_VOTE, _NO_VOTE = 0.3, 0.15  # shares of pages; on the others each vote is left out by the toss of a coin


def cross_validated(taught: Sequence[Lesson], in_training: Tables, in_use: Tables) -> dict[str, Score]:
    """Score every page with a forest that was fitted without any page of its site."""
    scores: dict[str, Score] = {}
    chance = np.random.default_rng(0)
    for fold in range(FOLDS):
        forest = fit([one for one in taught if one.fold != fold], in_training)
        for one in taught:
            if one.fold == fold:
                kept = ""
                if one.table is not None:
                    of_blocks = forest.scores(in_use(one, chance).columns(forest.names))
                    least = best_threshold(of_blocks, one.words)
                    kept = "\n".join(text for text, number in zip(one.texts, of_blocks, strict=True) if number >= least)
                scores[one.page_id] = score(kept, one.gold_text)
    return scores


def page_table(lesson: Lesson, _chance: np.random.Generator) -> Table:
    """Return the features that `unhusk` sees."""
    assert lesson.table is not None
    return lesson.table


def full_table(lesson: Lesson, _chance: np.random.Generator) -> Table:
    """Return the features that `consensus` sees when all extractors have answered."""
    assert lesson.table is not None
    return with_votes(lesson.table, lesson.votes)


def partial_table(lesson: Lesson, chance: np.random.Generator) -> Table:
    """Return the features that `consensus` sees when some extractors have answered."""
    assert lesson.table is not None
    toss = chance.random()
    if toss < _NO_VOTE:
        heard: list[str] = []
    elif toss < _NO_VOTE + _EVERY_VOTE:
        heard = list(NEEDS)
    else:
        heard = [name for name in NEEDS if chance.random() < 0.5]
    return with_votes(lesson.table, {name: vote for name, vote in lesson.votes.items() if name in heard})


def text_table(lesson: Lesson, _chance: np.random.Generator) -> Table:
    """Return the features that `plain-text` sees of the page's text, a block a line."""
    return line_features([" ".join(text.split()) for text in lesson.texts])


# A model of lines alone is measured beside the rules of `plain-text`, and not shipped until it does better.
SHIPPED = ("unhusk", "consensus")
LEARNED: Mapping[str, tuple[Tables, Tables]] = {
    "unhusk": (page_table, page_table),
    "consensus": (partial_table, full_table),
    "plain-text": (text_table, text_table),
}


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
    results: dict[str, Scores] = {
        name: cross_validated(taught, in_training, in_use) for name, (in_training, in_use) in LEARNED.items()
    }
    return results | {name: scores_of_votes(taught, name) for name in NEEDS}


def main(arguments: Sequence[str]) -> int:
    """Print the figures for a corpus folder."""
    parser = argparse.ArgumentParser(prog="python -m extractors.training.evaluation", description=__doc__)
    parser.add_argument("corpus", type=Path, metavar="CORPUS_DIR", help="holds pages/ID.html and gold/ID.json")
    taught = list(lessons(parser.parse_args(arguments).corpus, with_votes=True))
    sys.stdout.write(report(taught, evaluated(taught)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
