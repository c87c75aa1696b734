"""Whether structure survives: the structure inside a page's kept blocks, against that in the saved article."""

from collections.abc import Mapping, Sequence

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.blocks.segmenting import Segmentation
from extractors.editing.draft import Draft
from extractors.pages.page import Page
from extractors.saving.compose.building import build_body
from extractors.saving.structure_report.structure_counts import count_html, count_kept
from extractors.saving.structure_report.survival import OwnHtml, StructureReport, Survival


def survival(page: Page, kept: Sequence[bool], own_html: str | None = None) -> Survival:
    """Return how the structure inside some of a page's blocks survives; takes about as long as building the article.

    Args:
        page: the page.
        kept: for each block, whether it is kept.
        own_html: the page's HTML by the extractor that chose the blocks.

    Raises:
        ValueError: The page has another number of blocks.
    """
    return _survival(page, kept, cached_segmentation(page), own_html)


def survivals(page: Page, chosen: Mapping[str, tuple[tuple[bool, ...], str | None]]) -> dict[str, Survival]:
    """Return the survival for each extractor: its kept blocks, and its own HTML. The page is cut once for all.

    Raises:
        ValueError: The page has another number of blocks.
    """
    cut = cached_segmentation(page)
    return {name: _survival(page, kept, cut, own_html) for name, (kept, own_html) in chosen.items()}


def structure_report(
    page: Page, kept: Sequence[bool], own: Mapping[str, tuple[Sequence[bool], str]]
) -> StructureReport:
    """Return how much structure survives in an article, compared with the extractors' own HTML.

    Args:
        page: the page.
        kept: for each block, whether the article keeps it.
        own: by extractor name, the blocks it kept and its own HTML.

    Raises:
        ValueError: The page has another number of blocks.
    """
    segmentation = cached_segmentation(page)
    return StructureReport(
        article=_survival(page, kept, segmentation),
        own={
            name: OwnHtml(on_page=count_kept(page, its_kept, segmentation), there=count_html(page, html))
            for name, (its_kept, html) in own.items()
        },
    )


def _survival(page: Page, kept: Sequence[bool], segmentation: Segmentation, own_html: str | None = None) -> Survival:
    if len(segmentation.blocks) != len(kept):
        raise ValueError(f"{len(kept)} decisions do not fit a page of {len(segmentation.blocks)} blocks")
    on_page = count_kept(page, kept, segmentation)
    body = build_body(page, Draft(base_name="", base=tuple(kept)), segmentation)
    return Survival(
        on_page=on_page,
        saved=count_html(page, body),
        own=count_html(page, own_html) if own_html is not None else None,
    )
