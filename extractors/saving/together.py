"""Several articles in one file, for a worker to do: each is made on its own, then all are written."""

from extractors.editing.draft import Draft
from extractors.pages.page import Page
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.rendering import Circumstances, Rendered


def article_of(page: Page, draft: Draft, made: Circumstances) -> Article:
    """Return a draft's article."""
    from extractors.saving.building import build_article  # 40 ms, paid in the worker

    return build_article(
        page,
        draft,
        program_version=made.program_version,
        extractors=dict(made.extractors),
        saved_at=made.saved_at,
    )


def written_together(articles: tuple[Article, ...], form: str, choices: Choices) -> Rendered:
    """Return articles in one file of a format that can hold many.

    Raises:
        UsageError: The format cannot.
    """
    from extractors.errors import UsageError
    from extractors.saving.formats import format_named

    wanted = format_named(form)
    if wanted.write_many is None:
        raise UsageError(f"{wanted.label} holds one article a file; save each in a file of its own.")
    return Rendered(content=wanted.write_many(articles, choices))
