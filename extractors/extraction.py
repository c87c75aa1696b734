"""An extractor's result: an Extraction, or a Failure. Together: an Outcome.

These are the only values that a plug-in makes, so they are separate from everything that uses them. They cross from a
worker process to the window, and hold only text and numbers.
"""

import re
from dataclasses import dataclass
from enum import Enum

# Degrees and the like, which belong to the name before the comma.
DEGREE = (
    r"(?:[JS]r\.?|Esq\.?|I{2,3}|IV|M\.?D\.?|Ph\.?\s?D\.?|M\.?S\.?(?:c\.?)?|B\.?S\.?(?:c\.?|N)?|M\.?A\.?|B\.?A\.?|J\.?D\.?|D\.?O\.?|"
    r"RDN?|RN|LD|LPC|LCSW|DVM|VMD|DDS|DMD|CPA|CFP|CFA|MBA|MPH|MSN|MEd|M\.Ed\.|PsyD|Psy\.D\.|EdD|PharmD|CPT|CSCS|NP|"
    r"FNP|OD|PT|DPT|LLM|FRCS|FACLM|FACP|CISSP|E-RYT(?:\s\d+)?|CPP|PSP)®?"
)
PERSON = "person: "  # before another person's name, whose decision on a page is shown beside the extractors' results
_BETWEEN_NAMES = re.compile(rf",(?!\s*{DEGREE}\s*(?:[,(]|$))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known about an article besides its body; an empty string is "not known".

    Attributes:
        author: names in the page's order, separated by ", ", or by "; " if a name contains a comma; see `authors`.
        date: of publication; ISO 8601, YYYY-MM-DD, or longer when the page gives the time too.
        modified: of the last change, written like `date`.
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
    modified: str = ""

    @property
    def authors(self) -> tuple[str, ...]:
        """The names in `author`, one each; degrees and "Jr." stay with the name before them."""
        if ";" in self.author:
            return tuple(filter(None, (name.strip() for name in self.author.split(";"))))
        return tuple(filter(None, (name.strip() for name in _BETWEEN_NAMES.split(self.author))))

    @property
    def authors_by_semicolon(self) -> str:
        """The same on one line for formats that separate names by semicolons: Word, PDF, trafilatura's."""
        return "; ".join(self.authors)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """One extractor's result for one page.

    Exactly one of `body_html`, `plain_text` and `block_scores` is set: the first two are aligned with the page's blocks
    by their words, in whatever order they come; the third is one number per block already.

    Attributes:
        body_html: the article as HTML (untrusted: only its words are ever used).
        plain_text: the article as text.
        block_scores: how sure the extractor is that a block belongs, 0.0 to 1.0, one per block of the page.
        threshold: a block whose score reaches it is kept.
        made_with: the library it uses with its version, such as "trafilatura 2.3.1"; filled in by the worker.
        seconds: wall-clock time of the extractor, without its import.
        notes: what the person should know, one sentence each, such as a refused connection.
        read_as: the type that the extractor predicted for the page, such as "article"; "" if it predicts none.
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
    """Why one extractor has no result for one page: `reason` is one line for the person."""

    extractor: str
    kind: FailureKind
    reason: str
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


Outcome = Extraction | Failure
