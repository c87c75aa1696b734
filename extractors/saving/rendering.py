"""From a draft to the text of a file in one call, for a worker to do: the window's thread builds no article.

The window knows these functions by name alone; what they need (40 ms) is imported where they run.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from extractors.editing.draft import Draft
from extractors.extraction import Extraction, Outcome
from extractors.pages.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What is written about the making of an article: program version, what ran (see `versions_of`), and when."""

    program_version: str = ""
    extractors: tuple[tuple[str, str], ...] = ()
    saved_at: str = ""


def versions_of(outcomes: Mapping[str, Outcome]) -> tuple[tuple[str, str], ...]:
    """Return (extractor, what it was made with) of all that answered, by name."""
    answered = [one for one in outcomes.values() if isinstance(one, Extraction)]
    return tuple(sorted((one.extractor, one.made_with) for one in answered))


def render_draft(page: Page, draft: Draft, formats: tuple[str, ...], made: Circumstances) -> tuple[str, ...]:
    """Return the text of an article in each of the named formats."""
    from extractors.saving.building import build_article
    from extractors.saving.formats import format_named

    article = build_article(
        page,
        draft,
        program_version=made.program_version,
        extractors=dict(made.extractors),
        saved_at=made.saved_at,
    )
    return tuple(format_named(name).write(article) for name in formats)


def render_own(page: Page, extraction: Extraction, formats: tuple[str, ...], made: Circumstances) -> tuple[str, ...]:
    """Return the text of an extractor's own output in each of the named formats."""
    from extractors.saving.formats import format_named
    from extractors.saving.own_output import own_output

    article = own_output(
        page,
        extraction,
        program_version=made.program_version,
        extractors=dict(made.extractors),
        saved_at=made.saved_at,
    )
    return tuple(format_named(name).write(article) for name in formats)
