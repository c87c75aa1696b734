"""What is known about an article besides its body: gathered from the page itself and from every extractor."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from extractors.blocks.tree import parse
from extractors.extraction import Extraction, Metadata, Outcome
from extractors.pages.page import Page

PAGE = "the page"  # the name of the page's own statements among the sources

Candidate = tuple[str, str]  # (who says so, what)


@dataclass(frozen=True, slots=True, kw_only=True)
class MetadataChoice:
    """The metadata chosen field by field, with all that was on offer.

    Attributes:
        candidates: by field of Metadata, (source, value) in the order of preference; the same value stands once.
    """

    chosen: Metadata
    candidates: Mapping[str, tuple[Candidate, ...]]


def page_metadata(page: Page) -> Metadata:
    """Return what a page says about itself in JSON-LD, OpenGraph, meta tags, its title and its byline."""
    root = parse(page).getroottree().getroot()
    title = root.findtext(".//title") or ""
    return Metadata(title=" ".join(title.split()), language=root.get("lang") or "", url=page.url)


def best_metadata(page: Page, outcomes: Mapping[str, Outcome]) -> MetadataChoice:
    """Choose the best value for each field from the page and from every extractor that answered."""
    sources = {PAGE: page_metadata(page)}
    sources |= {name: outcome.metadata for name, outcome in outcomes.items() if isinstance(outcome, Extraction)}
    candidates: dict[str, tuple[Candidate, ...]] = {}
    for field in fields(Metadata):
        values: dict[str, str] = {}
        for name, metadata in sources.items():
            value = getattr(metadata, field.name)
            if value:
                values.setdefault(value, name)
        candidates[field.name] = tuple((name, value) for value, name in values.items())
    chosen = replace(Metadata(), **{name: found[0][1] for name, found in candidates.items() if found})
    return MetadataChoice(chosen=chosen, candidates=candidates)
