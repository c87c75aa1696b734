"""Which extractors the window offers, and which of them run on a page."""

from typing import TYPE_CHECKING

from extractors.pages.page import Page, PageKind

if TYPE_CHECKING:
    from extractors.plugins.registry import InstalledPlugin


def offered_extractors() -> "tuple[InstalledPlugin, ...]":
    """Return what is installed, combiners first: they are looked at most."""
    from extractors.plugins import registry  # 2 ms, not paid at start-up

    return tuple(sorted(registry.installed_plugins(), key=lambda one: not one.is_combiner))


def names_for(page: Page) -> tuple[str, ...]:
    """Return the extractors to run on a page: all there are, but `plain-text` alone where there is no markup."""
    names = [one.name for one in offered_extractors() if not one.is_missing]
    if page.kind is PageKind.HTML:
        names = [name for name in names if name != "plain-text"]
    return tuple(names)
