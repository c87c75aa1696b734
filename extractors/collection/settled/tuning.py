"""Tune the proposals of a collection by the pages a person settled in it: fit, keep, apply, remove.

What tuning changes on a page is signed, as a site rule's changes are, so that a saved article says so.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from extractors.collection.collection import Collection
from extractors.collection.settled.gold import GoldPage, gold_pages
from extractors.collection.teaching import TUNING, StoredTuning, scores_or_shares
from extractors.extraction import Extraction
from extractors.running.answer import Answer
from extractors.tuning.correction import ScoredPage
from extractors.tuning.fitting import SettledPage, Tuning, tune

_FEWEST_VOTERS = 0.9  # of the settled pages, chosen by hand: an extractor that answered on fewer says too little


def fit(collection: Collection) -> tuple[StoredTuning, Tuning] | None:
    """Return the tuning that the settled pages call for; None if they are too few, or no proposer gives scores."""
    pages = list(gold_pages(collection))
    proposers = Counter(page.row.proposed_by for page in pages if page.row.proposed_by)
    if not proposers:
        return None
    proposer = proposers.most_common(1)[0][0]
    answers = {page.row.page_id: collection.answers(page.row.page_id) for page in pages}
    voters = Counter(name for found in answers.values() for name, one in found.items() if one.votes is not None)
    others = tuple(
        sorted(name for name, count in voters.items() if name != proposer and count >= _FEWEST_VOTERS * len(pages))
    )
    settled = (_settled(page, answers[page.row.page_id], proposer, others) for page in pages)
    found = tune([one for one in settled if one is not None], len(others))
    if found is None:
        return None
    made = StoredTuning(
        proposer=proposer,
        others=others,
        correction=found.correction,
        pages=found.pages,
        gain=found.gain,
        low=found.low,
        high=found.high,
    )
    return made, found


def keep(collection: Collection, made: StoredTuning | None) -> None:
    """Keep a tuning with a collection, or none; unsettled pages are to be read again with it."""
    collection.set_setting(TUNING, json.dumps(asdict(made)) if made is not None else "")
    collection.mark_to_reassess([row.page_id for row in collection.rows() if row.words and not row.state.is_settled])


def _settled(page: GoldPage, answers: Mapping[str, Answer], proposer: str, others: Sequence[str]) -> SettledPage | None:
    answer = answers.get(proposer)
    if answer is None or answer.votes is None or answer.votes.scores is None:
        return None
    if len(answer.votes.scores) != len(page.blocks) or not isinstance(answer.outcome, Extraction):
        return None
    votes = {name: one.votes for name, one in answers.items() if one.votes is not None}
    scored = ScoredPage(
        scores=answer.votes.scores,
        threshold=answer.outcome.threshold,
        words=tuple(block.word_count for block in page.blocks),
        others=scores_or_shares(votes, others, len(page.blocks)),
    )
    return SettledPage(page=scored, kept=page.kept, site=page.row.site)
