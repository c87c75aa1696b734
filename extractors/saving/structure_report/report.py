"""Whether structure survives: the structure inside a page's kept blocks, against that in the saved article."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.blocks.segmenting import Segmentation
from extractors.editing.draft import Draft
from extractors.pages.page import Page
from extractors.saving.compose.building import build_body
from extractors.saving.structure_report.structure_counts import StructureCounts, count_html, count_kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Survival:
    """The structure inside the kept blocks of a page, and where it survives.

    Attributes:
        on_page: on the page.
        saved: in the body that is saved of these blocks.
        own: in the HTML of the extractor that chose the blocks, or None if it returns none.
    """

    on_page: StructureCounts
    saved: StructureCounts
    own: StructureCounts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnHtml:
    """An extractor's own HTML, compared with the page.

    Attributes:
        on_page: the structure on the page inside the blocks that the extractor kept.
        there: the structure in its HTML.
    """

    on_page: StructureCounts
    there: StructureCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureReport:
    """How much structure survives in the article, and in each extractor's own HTML by its name."""

    article: Survival
    own: Mapping[str, OwnHtml]


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


def counts(counted: StructureCounts) -> dict[str, int]:
    """Return the counts by the name of their kind, in order."""
    return {one.name: getattr(counted, one.name) for one in fields(counted)}


def missing_counts(on_page: StructureCounts, there: StructureCounts) -> dict[str, int]:
    """Return how many of each kind are missing; 0 if there are more, such as a link cut in two."""
    found = counts(there)
    return {name: max(0, count - found[name]) for name, count in counts(on_page).items()}


def share_kept(on_page: StructureCounts, there: StructureCounts) -> float:
    """Return the share of a page's structure that survives, 0.0 to 1.0; 1.0 if the page has none."""
    total = sum(counts(on_page).values())
    return 1 - sum(missing_counts(on_page, there).values()) / total if total else 1.0


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
