"""From a draft to the content of a file in one call, for a worker: the window's thread builds no article.

The window only names these functions; what they need (40 ms) is imported where they run.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.editing.draft import Draft
from extractors.errors import UsageError
from extractors.extraction import PERSON, Extraction, Outcome
from extractors.pages.page import Page
from extractors.saving.article import Article
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.files.name_templates import name_fields
from extractors.saving.rendered import RenderedArticle, RunInfo, SidecarFile

if TYPE_CHECKING:
    from extractors.editing.page_picture import PagePicture
    from extractors.saving.structure_report.survival import StructureReport


def versions_of(outcomes: Mapping[str, Outcome]) -> tuple[tuple[str, str], ...]:
    """Return (extractor, version) of all that answered, by name; people are left out."""
    found = [one for one in outcomes.values() if isinstance(one, Extraction)]
    answered = [one for one in found if not one.extractor.startswith(PERSON)]
    return tuple(sorted((one.extractor, one.made_with) for one in answered))


def render_draft(
    page: Page,
    draft: Draft,
    formats: tuple[str, ...],
    made: RunInfo,
    choices: Choices = DEFAULT_CHOICES,
) -> tuple[RenderedArticle, ...]:
    """Return an article in each of the named formats."""
    article = article_of(page, draft, made)
    return tuple(_rendered(article, name, choices) for name in formats)


def article_of(page: Page, draft: Draft, made: RunInfo) -> Article:
    """Return the article that a draft describes, for a format that puts many into one file."""
    from extractors.saving.compose.building import build_article

    article = build_article(
        page,
        draft,
        program_version=made.program_version,
        extractors=dict(made.extractors),
        saved_at=made.saved_at,
    )
    origin = replace(article.provenance, page_number=made.page_number, repeated=made.repeated)
    return replace(article, provenance=origin)


def render_own(
    page: Page,
    extraction: Extraction,
    formats: tuple[str, ...],
    made: RunInfo,
    choices: Choices = DEFAULT_CHOICES,
) -> tuple[RenderedArticle, ...]:
    """Return an extractor's own output in each of the named formats."""
    from extractors.saving.own_output import own_output

    article = own_output(
        page,
        extraction,
        program_version=made.program_version,
        extractors=dict(made.extractors),
        saved_at=made.saved_at,
    )
    return tuple(_rendered(article, name, choices) for name in formats)


def render_together(articles: tuple[Article, ...], name: str, choices: Choices) -> RenderedArticle:
    """Return articles in one file of a format that can hold many; there is no folder beside it.

    Raises:
        UsageError: The format holds one article per file.
    """
    from extractors.saving.formats import format_named
    from extractors.saving.pictures.picture_placement import place_pictures
    from extractors.saving.read_back import read_back_together

    form = format_named(name)
    if form.write_many is None:
        raise UsageError(f"{form.label} files hold one article each; save each in a file of its own.")
    if not form.holds_pictures:
        images = Images.INLINE if choices.images is Images.INLINE else Images.REMOTE
        articles = tuple(place_pictures(one, images)[0] for one in articles)
    content = form.write_many(articles, choices)
    return RenderedArticle(
        content=content, notes=read_back_together([one.body_html for one in articles], content, name)
    )


def pictures_of(page: Page) -> "tuple[PagePicture, ...]":
    """Return the pictures that stand between a page's blocks, in the order of the page."""
    from extractors.blocks.segmentation_cache import cached_segmentation
    from extractors.saving.compose.links import Links
    from extractors.saving.compose.page_pictures import PagePictures
    from extractors.saving.compose.passages import pictures_between

    cut = cached_segmentation(page)
    links = Links(page.url, cut.body)
    return pictures_between(cut, links, PagePictures(page, links))


def structure_of(page: Page, kept: Sequence[bool], own: Mapping[str, tuple[Sequence[bool], str]]) -> "StructureReport":
    """Return how much of a page's structure survives; see `structure_report.report`."""
    from extractors.saving.structure_report.report import structure_report

    return structure_report(page, kept, own)


def _rendered(article: Article, name: str, choices: Choices) -> RenderedArticle:
    from extractors.saving.formats import format_named
    from extractors.saving.pictures.picture_placement import lacking_pictures, place_pictures
    from extractors.saving.read_back import read_back

    form = format_named(name)
    origin = article.provenance
    fields = name_fields(article.metadata, source=origin.page_source, url=origin.page_url, saved_at=origin.saved_at)
    placed, folder = article, ""
    sidecars: tuple[SidecarFile, ...] = ()
    notes: tuple[str, ...] = ()
    if form.holds_pictures:
        notes = lacking_pictures(article, form.picture_kinds)
    elif form.names_pictures:  # else a folder of pictures beside it would belong to no article
        placed, folder, sidecars, notes = place_pictures(article, choices.images)
    content = form.write(placed, choices)
    notes = (*notes, *article.faults, *read_back(article.body_html, content, name))
    return RenderedArticle(content=content, folder=folder, sidecars=sidecars, notes=notes, fields=fields)
