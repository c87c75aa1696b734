"""Applies a site's rules to one page, as an edit of its draft that can be undone.

Each block that a rule decides is signed with the rule; a person's decisions on this page stay. A rule whose place is
not on the page does nothing, so that rules written for last year's pages do not affect this year's.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from lxml.etree import _Element

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.words import words
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.edits import Edit
from extractors.editing.metadata.dates import day_in, iso_date
from extractors.editing.metadata.names import clean_names
from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.site_rules.partial_blocks import texts_without
from extractors.site_rules.rule import OF_BLOCKS, Action, Rule, SiteRules
from extractors.site_rules.selecting import blocks_inside, elements_at, found_at, texts_at

_LINES = tuple(f"{action.value}: " for action in Action)  # only a rule's signature begins like this
_MOST_RULES = 500  # of a site; chosen by hand, as the longest file of ftr-site-config has about a hundred
_LONGEST = 300  # characters of a title; chosen by hand


@dataclass(frozen=True, slots=True)
class RuleDecisions:
    """The rules' decisions on one page.

    Attributes:
        kept: by block, whether it is kept, and the deciding rule.
        metadata: the details, with those that rules found.
        notes: why a rule could not be tried, one sentence each.
        texts: for blocks of which a rule drops a part, the remaining text, and the rule.
    """

    kept: dict[int, tuple[bool, str]]
    metadata: Metadata
    notes: tuple[str, ...] = ()
    texts: dict[int, tuple[str, str]] = field(default_factory=dict)


def _acting(rule: Rule, elements: Sequence[_Element], cut: Segmentation) -> tuple[int, ...]:
    inside = blocks_inside(elements, cut)
    if not rule.words:
        return inside
    rule_words = words(rule.words)
    return tuple([index for index in inside if words(cut.blocks[index].text) == rule_words])


def rule_decisions(rules: SiteRules, cut: Segmentation, metadata: Metadata) -> RuleDecisions:
    """Return the decisions of a site's rules on a page; if two decide about one block, the later one counts."""
    kept: dict[int, tuple[bool, str]] = {}
    texts: dict[int, tuple[str, str]] = {}
    notes: list[str] = []
    of_blocks = [rule for rule in rules.rules[:_MOST_RULES] if rule.action in OF_BLOCKS]
    if len(rules.rules) > _MOST_RULES:
        notes.append(f"of {len(rules.rules):,} rules the first {_MOST_RULES:,} are tried")
    for rule in sorted(of_blocks, key=lambda one: one.action is not Action.ONLY):  # ONLY first
        if rule.action is Action.ONLY and kept:
            continue  # the first place that exists on the page
        try:
            elements = elements_at(rule.place, cut.body)
        except UsageError as error:
            notes.append(str(error))
            continue
        blocks = _acting(rule, elements, cut)
        if rule.action is Action.ONLY and blocks:
            inside = frozenset(blocks)
            kept.update((block.index, (block.index in inside, rule.line)) for block in cut.blocks)
        else:
            kept.update((index, (rule.action is Action.KEEP, rule.line)) for index in blocks)
        if rule.action is Action.DROP and not rule.words:
            parts = texts_without(elements, cut)
            texts.update((index, (text, rule.line)) for index, text in parts.items() if index not in texts)
    metadata = _details(rules.rules, cut, metadata, notes)
    return RuleDecisions(kept=kept, metadata=metadata, notes=tuple(notes), texts=texts)


def rules_edit(rules: SiteRules, cut: Segmentation, draft: Draft, *, with_details: bool = True) -> Edit:
    """Return the edit that applies a site's rules to a draft: empty if they change nothing.

    Args:
        rules: of the page's site.
        cut: the page, cut into blocks.
        draft: its draft.
        with_details: whether to set title, author and date too; not if a person has edited them.
    """
    return edit_of(rule_decisions(rules, cut, draft.metadata), draft, with_details=with_details)


def edit_of(found: RuleDecisions, draft: Draft, *, with_details: bool = True) -> Edit:
    """Return the edit that applies the rules' decisions to a draft; see `rules_edit`.

    Earlier decisions of a rule that no longer exists, or no longer matches there, are removed.
    """
    edit = edits.settle_by_rules(draft, found.kept, found.texts, _LINES)
    if with_details and found.metadata != draft.metadata:
        return replace(edit, metadata=(draft.metadata, found.metadata))
    return edit


def next_pages(rules: SiteRules, cut: Segmentation) -> tuple[str, ...]:
    """Return the links to further pages of an article that the rules select, as they are written on the page."""
    links: dict[str, None] = {}
    for place in rules.next_page:
        with suppress(UsageError):
            for found in found_at(place, cut.body):
                link = found.get("href") if isinstance(found, _Element) else found
                if isinstance(link, str) and link.strip():
                    links[link.strip()] = None
    return tuple(links)


def notes_of(found: RuleDecisions, rules: SiteRules, cut: Segmentation) -> tuple[str, ...]:
    """Return notes for the person about a page and its site's rules, one sentence each."""
    goes_on = ("the article goes on on another page, which is not fetched",) if next_pages(rules, cut) else ()
    return (*(f"rules of {rules.host or 'the site'}: {note}" for note in (*rules.notes, *found.notes)), *goes_on)


def _details(rules: Sequence[Rule], cut: Segmentation, metadata: Metadata, notes: list[str]) -> Metadata:
    """Return the details with those found by rules: of several rules for one detail, the first with a result counts."""
    found: dict[Action, str] = {}
    for rule in rules[:_MOST_RULES]:
        if rule.action in OF_BLOCKS or rule.action in found:
            continue
        try:
            texts = texts_at(rule.place, cut.body)
        except UsageError as error:
            notes.append(str(error))
            continue
        if rule_words := _detail_in(rule.action, texts, metadata.language):
            found[rule.action] = rule_words
    return replace(
        metadata,
        title=found.get(Action.TITLE, metadata.title),
        author=found.get(Action.AUTHOR, metadata.author),
        date=found.get(Action.DATE, metadata.date),
    )


def _detail_in(action: Action, texts: Sequence[str], language: str) -> str:
    """Return the title, author or date in a place, "" if there is none."""
    match action:
        case Action.TITLE:
            return texts[0][:_LONGEST] if texts else ""
        case Action.DATE:
            return next((day for text in texts if (day := iso_date(text) or day_in(text, language)[0])), "")
        case _:
            return "; ".join(clean_names("; ".join(texts), is_byline=True))
