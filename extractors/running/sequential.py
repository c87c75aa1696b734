"""A page with several extractors inside one worker, one after another: for many pages, where every core has its own.

A Run spreads one page's extractors over workers and finishes sooner; this sends the page nowhere and does less work in
total. But it is not crash-proof: a plug-in that kills or hangs the worker takes the page's other answers with it, and
the page must then be given to a Run.
"""

from collections.abc import Sequence

from extractors.errors import ExtractorError
from extractors.pages.page import Page
from extractors.plugins import registry
from extractors.running import tasks
from extractors.running.answer import Answer, missing


def sequential_answers(page: Page, names: Sequence[str]) -> dict[str, Answer]:
    """Return the answers of extractors and combiners, including the extractors that the combiners need.

    For use in a worker. The rules are those of a Run: a combiner gets the votes of the extractors it needs that kept
    anything, and if there are none, those of any others that did.
    """
    page = page.without_subresources()
    answers: dict[str, Answer] = {}
    combiners: dict[str, tuple[str, ...]] = {}
    for name in names:
        try:
            is_combiner = registry.find(name).is_combiner
            if is_combiner:
                combiners[name] = tasks.needs(name)
        except ExtractorError as error:
            answers[name] = missing(name, error.reason)
            continue
        if not is_combiner:
            _extract(page, name, answers)
    installed = {one.name for one in registry.installed_plugins() if not one.is_combiner and not one.is_missing}
    for needs in combiners.values():
        for name in needs:
            if name in installed:
                _extract(page, name, answers)
    for name, needs in combiners.items():
        voters = [need for need in needs if _kept_any(answers.get(need))]
        voters = voters or [other for other, answer in answers.items() if other not in combiners and _kept_any(answer)]
        votes = {other: laid for other in voters if (laid := answers[other].votes) is not None}
        answers[name] = tasks.combine(name, page, votes)
    return answers


def _extract(page: Page, name: str, answers: dict[str, Answer]) -> None:
    if name not in answers:
        answers[name] = tasks.answer(name, page)


def _kept_any(answer: Answer | None) -> bool:
    return answer is not None and answer.votes is not None and any(answer.votes.shares)
