"""Other people's decisions about a page of a collection, shown beside its extractors."""

from collections.abc import Mapping

from desktop.session.documents.document import Document
from extractors.extraction import PERSON
from extractors.running.answer import Answer


def show_others(document: Document, answers: Mapping[str, Answer], *, is_disputed: bool) -> None:
    """Show other people's decisions as columns; none fit a page that is now cut into other blocks."""
    for name, answer in answers.items():
        votes = answer.votes
        if name.startswith(PERSON) and votes is not None and len(votes.shares) == len(document.blocks):
            document.take_other(answer.outcome, votes, is_disputed=is_disputed)
