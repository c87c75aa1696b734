"""Rules of sites, for workers: what rule a correction would become, what rules decide, and what they change."""

from collections.abc import Mapping

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.collection.examining import ExamineTask, open_task_page
from extractors.collection.teaching import Teaching, site_rules, teaching_decisions
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.site_rules.applying import RuleDecisions
from extractors.site_rules.effect import PageEffect, effect_on
from extractors.site_rules.proposals import Correction, corrections_on
from extractors.site_rules.rule import Action
from extractors.site_rules.suggestion import Suggestion, rule_for


def decide_here(
    page: Page, teaching: Teaching, metadata: Metadata, name: str, threshold: float, votes: Mapping[str, Votes]
) -> RuleDecisions:
    """Return what a collection's teaching decides about a page.

    Args:
        page: the page.
        teaching: the rules and the tuning.
        metadata: as found.
        name: who proposes the article.
        threshold: from which score on it keeps a block.
        votes: of all extractors.
    """
    return teaching_decisions(teaching, page, cached_segmentation(page), metadata, (name, threshold, votes)).combined


def suggest_here(
    page: Page, index: int, action: Action, kept: tuple[bool, ...], chosen: tuple[int, ...]
) -> Suggestion | None:
    """Return the rule that a correction of a block becomes; None where no place can name the block."""
    return rule_for(cached_segmentation(page), index, action, kept, chosen)


def corrections_here(page: Page, name: str, draft: Draft) -> tuple[Correction, ...]:
    """Return what a person corrected on the page called `name`, by the places that a rule could name."""
    return corrections_on(name, cached_segmentation(page), draft)


def effect_here(task: ExamineTask, kept: tuple[bool, ...], rules: str) -> PageEffect | None:
    """Return what rules change on a page compared with what is kept now; None for nothing, or if the page has changed.

    Raises:
        PageError: The page cannot be opened.
    """
    page = open_task_page(task)
    cut = cached_segmentation(page)
    if len(cut.blocks) != len(kept):
        return None
    draft = Draft(base_name="", base=kept)
    return effect_on(site_rules(page, rules), task.place or task.source, cut, draft)
