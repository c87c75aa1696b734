"""Measures one page in a worker: every extractor's text against the gold, and its processor time.

Two texts are scored. The extractor's own text is what published figures are about. The saved text consists of the
page's blocks that the extractor kept, as `unhusk clean` writes them. Extractors that only score blocks, such as
combiners, have only the latter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractors.comparing.ruler import extraction_text
from extractors.extraction import Failure
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.plugins import registry
from extractors.running.answer import Answer
from extractors.running.sequential import sequential_answers
from extractors.running.tasks import blocks_of, needs
from extractors.scoring.gold import Gold
from extractors.scoring.word_score import Score, score, share_of_snippets


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractorScore:
    """One extractor's result on one page.

    Attributes:
        own: its own text's score.
        saved: the score of the blocks it kept.
        with_share: the share of required snippets that its own text contains; None if there are none.
        without_share: the share of forbidden snippets that its own text contains; None if there are none.
        cpu_ms: processor time, without the import, but with that of the extractors a combiner needs.
        failure: why it had no answer, or "": its text then counts as empty.
    """

    extractor: str
    own: Score
    saved: Score
    with_share: float | None = None
    without_share: float | None = None
    cpu_ms: float = 0.0
    failure: str = ""


def measure_here(gold: Gold, names: Sequence[str]) -> tuple[ExtractorScore, ...]:
    """Run extractors on a page in this process, which must be a worker, and score them.

    Raises:
        PageError: The page cannot be opened.
    """
    page = open_gold_page(gold)
    return score_answers(page, gold, names, sequential_answers(page, names))


def open_gold_page(gold: Gold) -> Page:
    """Open a page of a folder with gold: its only address is the one in the page.

    Raises:
        PageError: It cannot be opened.
    """
    return open_path(Path(gold.page_path), allow_large=True)[0]


def score_answers(
    page: Page, gold: Gold, names: Sequence[str], answers: Mapping[str, Answer]
) -> tuple[ExtractorScore, ...]:
    """Score the extractors' answers about a page."""
    blocks = blocks_of(page)
    measured = []
    for name in names:
        answer = answers[name]
        if isinstance(answer.outcome, Failure) or answer.votes is None:
            reason = answer.outcome.reason if isinstance(answer.outcome, Failure) else "no answer"
            measured.append(failed_score(name, gold, reason, _cpu_ms(name, answers)))
            continue
        kept = answer.votes.kept()
        saved_text = "\n\n".join(block.text for block in blocks if kept[block.index])
        own_text = saved_text if answer.outcome.block_scores is not None else extraction_text(answer.outcome)
        measured.append(
            ExtractorScore(
                extractor=name,
                own=score(own_text, gold.text),
                saved=score(saved_text, gold.text),
                with_share=share_of_snippets(own_text, gold.with_snippets),
                without_share=share_of_snippets(own_text, gold.without_snippets),
                cpu_ms=_cpu_ms(name, answers),
            )
        )
    return tuple(measured)


def failed_score(name: str, gold: Gold, reason: str, cpu_ms: float = 0.0) -> ExtractorScore:
    """Return the measure of an extractor without an answer."""
    nothing = score("", gold.text)
    return ExtractorScore(
        extractor=name,
        own=nothing,
        saved=nothing,
        with_share=share_of_snippets("", gold.with_snippets),
        without_share=share_of_snippets("", gold.without_snippets),
        cpu_ms=cpu_ms,
        failure=reason,
    )


def _cpu_ms(name: str, answers: Mapping[str, Answer]) -> float:
    needed = needs(name) if registry.find(name).is_combiner else ()
    return 1000 * sum(answers[one].cpu_seconds for one in {name, *needed} if one in answers)
