"""Which articles are left out, and for what reason."""

import pytest

from extractors.batch.language import KNOWN, languages_in
from extractors.batch.requirements import Requirements
from extractors.errors import UsageError


@pytest.mark.parametrize(
    ("requirements", "confidence", "reason"),
    [
        (Requirements(), None, ""),
        (Requirements(least_words=11), None, "under 11 words"),
        (Requirements(least_confidence=0.9), 0.89, "under a confidence of 0.9"),
        (Requirements(least_confidence=0.9), 0.9, ""),
        (Requirements(least_confidence=0.9), None, "gives no scores"),
        (Requirements(languages=("de", "fr")), None, "not in de or fr"),
        (Requirements(languages=("en",)), None, ""),
    ],
)
def test_the_first_reason_counts(requirements: Requirements, confidence: float | None, reason: str):
    found = requirements.rejection_reason(10, confidence, lambda: "en")

    assert reason in found
    assert bool(reason) == bool(found)


def test_the_language_is_asked_for_only_where_it_matters():
    requirements = Requirements(least_words=11, languages=("de",))

    assert requirements.rejection_reason(10, None, lambda: pytest.fail("asked")) == "under 11 words"


def test_languages_are_known_by_their_codes():
    pytest.importorskip("py3langid")

    assert languages_in("de, FR,de") == ("de", "fr")
    assert {"en", "zh", "ar"} <= KNOWN
    with pytest.raises(UsageError, match="klingon"):
        languages_in("klingon")
