"""Values that say what structure survives; they need no page and load at once, so that a window can show them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureCounts:
    """The number of each kind of structure."""

    headings: int = 0
    lists: int = 0
    tables: int = 0
    code_blocks: int = 0
    images: int = 0
    captions: int = 0
    footnotes: int = 0
    formulas: int = 0
    links: int = 0


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
