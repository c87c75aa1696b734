"""Which extractors the window offers, and which of them run on a page."""

from extractors.pages.page import Page, PageKind
from extractors.plugins import registry


def offered_extractors() -> tuple[registry.Registered, ...]:
    """Return what is installed, combiners first: they are what one looks at most."""
    return tuple(sorted(registry.installed(), key=lambda one: not one.is_combiner))


def names_for(page: Page) -> tuple[str, ...]:
    """Return the extractors to run on a page: all there are, `plain-text` only without markup."""
    names = [one.name for one in offered_extractors() if not one.is_missing]
    if page.kind is PageKind.HTML:
        names = [name for name in names if name != "plain-text"]
    return tuple(names)
