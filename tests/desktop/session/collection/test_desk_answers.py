"""Which answers, given while a page was open, its collection keeps."""

import pytest

from desktop.session.collection.desk_answers import is_lasting
from extractors.comparing.votes import Votes
from extractors.extraction import Extraction, Failure, FailureKind
from extractors.running.answer import Answer


@pytest.mark.parametrize("kind", FailureKind)
def test_that_an_extractor_found_nothing_is_kept_and_what_may_go_better_is_not(kind: FailureKind) -> None:
    failure = Answer(outcome=Failure(extractor="readability", kind=kind, reason="so"))

    assert is_lasting(failure) is (kind is FailureKind.NOTHING_FOUND)
    assert is_lasting(
        Answer(outcome=Extraction(extractor="readability", body_html="<p>Rain</p>"), votes=Votes(shares=(1.0,)))
    )
