"""How a page's site changes its article: by its frame, if other pages of it are known, and by its rules.

Both are applied to the proposal as signed decisions, the rules last, so that the saved file tells who decided what.
"""

from collections.abc import Sequence
from pathlib import Path

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.edits import apply
from extractors.pages.page import Page
from extractors.site_pages.fingerprint import site_of
from extractors.site_pages.frame import frame_in
from extractors.site_pages.framing import belongs_to_frame, frame_decisions
from extractors.site_rules.applying import edit_of, notes_of, rule_decisions
from extractors.site_rules.rule import SiteRules
from extractors.site_rules.rule_book import rules_for


def site_named(page: Page, source: str, *, is_inside: bool, site: str = "") -> str:
    """Return the page's site: its host, or the one that the person gave, or that of its folder or container."""
    return site_of(page.url, site or f"in {source if is_inside else Path(source).parent}")


def rules_of(page: Page, rules: str) -> SiteRules | None:
    """Return the rules for a page in a file or folder; None if there are none.

    Raises:
        UsageError: The file has an invalid rule.
    """
    found = rules_for(rules, page.url) if rules else None
    return found if found is not None and (found.rules or found.next_page or found.notes) else None


def without_frame(draft: Draft, page: Page, frames: str, site: str, read_as: str) -> Draft:
    """Return a draft without the site's frame, as far as it was proposed."""
    going = frame_decisions(cached_segmentation(page), draft.kept(), frame_in(frames, site), read_as)
    return apply(draft, edits.settle_by_rules(draft, going)) if going else draft


def repeated_passages(page: Page, kept: Sequence[bool], frames: str, site: str) -> tuple[str, ...]:
    """Return the passages of an article that also occur on other pages of its site, in the same words."""
    cut = cached_segmentation(page)
    elsewhere = belongs_to_frame(cut, frame_in(frames, site))
    return tuple(block.text for block in cut.blocks if kept[block.index] and elsewhere[block.index])


def apply_rules(draft: Draft, page: Page, rules: SiteRules) -> tuple[Draft, tuple[str, ...]]:
    """Return a draft changed by its site's rules, and what could not be done, one sentence each."""
    cut = cached_segmentation(page)
    found = rule_decisions(rules, cut, draft.metadata)
    return apply(draft, edit_of(found, draft)), notes_of(found, rules, cut)
