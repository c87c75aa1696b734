"""Which articles a run wants: long enough, sure enough, in the requested languages.

An article left out for this is no failure: it is counted, with the reason.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirements:
    """The requirements on an article.

    Attributes:
        least_words: its minimum length.
        least_confidence: the minimum share of it that is expected to be right, 0.0 to 1.0; 0.0 for no minimum.
        languages: the codes of the languages it may be in, such as "de"; empty for any.
    """

    least_words: int = 0
    least_confidence: float = 0.0
    languages: tuple[str, ...] = ()

    def rejection_reason(self, words: int, confidence: float | None, language: Callable[[], str]) -> str:
        """Return why an article is left out, as the end of a sentence that begins with a count; "" for a wanted one.

        Args:
            words: its length.
            confidence: the share of it that is expected to be right; None if unknown.
            language: returns the language it is written in; only called if that matters, because it takes time.
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


NO_REQUIREMENTS = Requirements()
