"""Which articles a run wants: long enough, sure enough, in the languages that are asked for.

What is left out for it is no failure: it is counted, with the reason.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an article must be.

    Attributes:
        least_words: how long at least.
        least_confidence: how much of it must be expected to be right at least, 0.0 to 1.0; 0.0 asks for nothing.
        languages: which languages it may be in, by their codes such as "de"; empty for any.
    """

    least_words: int = 0
    least_confidence: float = 0.0
    languages: tuple[str, ...] = ()

    def why_not(self, words: int, confidence: float | None, language: Callable[[], str]) -> str:
        """Return why an article is left out, as words that go on from a count; "" for one that is wanted.

        Args:
            words: how many it has.
            confidence: how much of it is expected to be right; None where nobody knows.
            language: tells what it is written in; asked where it counts, as it costs time.
        """
        if words < self.least_words:
            return f"under {self.least_words:,} words"
        if self.least_confidence:
            if confidence is None:
                return "by an extractor that gives no scores, so that nothing is known of their confidence"
            if confidence < self.least_confidence:
                return f"under a confidence of {self.least_confidence:g}"
        if self.languages and language() not in self.languages:
            return f"not in {' or '.join(self.languages)}"
        return ""


EVERYTHING = Wanted()
