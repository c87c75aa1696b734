"""What an extractor answers: an Extraction, or a Failure. Together: an Outcome.

These are the only values that a plug-in makes, so they stand apart from everything that uses them. They cross from
a worker process to the window, and hold nothing but text and numbers.
"""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known about an article besides its body; an empty string is "not known".

    Attributes:
        date: ISO 8601, YYYY-MM-DD, or longer when the page gives the time too.
        language: BCP 47, such as "en" or "pt-BR".
        url: the page's own address.
    """

    title: str = ""
    author: str = ""
    date: str = ""
    site: str = ""
    language: str = ""
    description: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """What one extractor made of one page.

    Exactly one of `body_html`, `plain_text` and `block_scores` speaks: the first two are laid along the page's blocks
    by their words, in whatever order they come; the third already is one number per block.

    Attributes:
        body_html: the article as HTML (untrusted: only its words are ever used).
        plain_text: the article as text.
        block_scores: how sure the extractor is that a block belongs, 0.0 to 1.0, one per block of the page.
        threshold: a block whose score reaches it is kept.
        made_with: the library it stands on with its version, such as "trafilatura 2.3.1"; filled in by the worker.
        seconds: time the extractor took, wall clock, without its import.
        notes: what the person should know, one sentence each, such as a refused connection.
        read_as: what kind of page the extractor took it for, such as "article"; "" where it tells no kinds apart.
    """

    extractor: str
    body_html: str | None = None
    plain_text: str | None = None
    block_scores: tuple[float, ...] | None = None
    threshold: float = 0.5
    metadata: Metadata = Metadata()
    made_with: str = ""
    seconds: float = 0.0
    notes: tuple[str, ...] = ()
    read_as: str = ""


class FailureKind(Enum):
    """Why an extractor has no answer."""

    NOTHING_FOUND = "nothing found"
    MISSING = "not installed"
    ERROR = "error"
    TIME_OUT = "did not finish"
    CRASHED = "crashed"
    OUT_OF_MEMORY = "out of memory"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why one extractor has no answer for one page: `reason` is one line for the person."""

    extractor: str
    kind: FailureKind
    reason: str
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


Outcome = Extraction | Failure
