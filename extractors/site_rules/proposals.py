"""Proposes rules when the same correction was made on two pages of a site.

Corrections are stored as values: the places that select each corrected block, and its words. The page itself is no
longer needed, so the corrections of a thousand pages are a thousand short lists.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.words import words
from extractors.editing.draft import Draft
from extractors.site_rules.places import places_of
from extractors.site_rules.rule import Action, Rule

_MOST = 200  # corrected blocks stored per page; chosen by hand: more is another article, not a correction
_ENOUGH_PAGES = 2
_OPPOSITE = {Action.DROP: Action.KEEP, Action.KEEP: Action.DROP}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A person's decision on one block against the proposal.

    Attributes:
        page: the caller's name for the page.
        action: KEEP or DROP.
        places: the selectors for the block, those with a name of their own first, from narrow to wide.
        safe: those of them in which every block has the same decision in the article.
        words: the block's words, in lower case.
    """

    page: str
    action: Action
    places: tuple[str, ...]
    safe: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A rule proposed because of corrections on several pages.

    Attributes:
        pages: those with the same correction, in their order.
    """

    rule: Rule
    pages: tuple[str, ...]


def corrections_on(page: str, cut: Segmentation, draft: Draft) -> tuple[Correction, ...]:
    """Return a person's corrections on a page, as far as they kept or dropped blocks."""
    kept = draft.kept()
    corrected = [index for index in draft.by_hand() if kept[index] is not draft.base[index]]
    found = []
    for index in corrected[:_MOST]:
        places = sorted(places_of(cut, index), key=lambda place: not place.is_named)
        safe = [place.selector for place in places if all(kept[other] is kept[index] for other in place.blocks)]
        found.append(
            Correction(
                page=page,
                action=Action.KEEP if kept[index] else Action.DROP,
                places=tuple(place.selector for place in places),
                safe=tuple(safe),
                words=" ".join(words(cut.blocks[index].text)),
            )
        )
    return tuple(found)


def proposals(corrections: Iterable[Correction], known: Sequence[Rule] = ()) -> tuple[Proposal, ...]:
    """Return the rules that the corrections on a site suggest, most pages first.

    A place alone is proposed if it held nothing else that the person wanted on any of the pages; else the place with
    the block's words, if those were the same on two pages. Of several equivalent places, the narrowest.

    Args:
        corrections: on all pages of one site.
        known: rules that the site has already, which are not proposed again.
    """
    unsafe: set[tuple[Action, str]] = set()
    by_place: dict[Rule, dict[str, None]] = defaultdict(dict)
    causes: dict[Rule, set[tuple[str, str]]] = defaultdict(set)
    for one in corrections:
        for place in one.places:
            rules = [Rule(action=one.action, place=place, words=one.words)]
            if place in one.safe:
                rules.insert(0, Rule(action=one.action, place=place))
            else:
                unsafe.add((one.action, place))
            unsafe.add((_OPPOSITE[one.action], place))
            for rule in rules:
                by_place[rule][one.page] = None
                causes[rule].add((one.page, one.words))
    proposed: list[Proposal] = []
    explained: set[tuple[Action, str, str]] = set()
    named = frozenset(known)
    order = sorted(by_place, key=lambda rule: (bool(rule.words), -len(by_place[rule]), -len(causes[rule])))
    for rule in order:
        pages = by_place[rule]
        if len(pages) < _ENOUGH_PAGES or (not rule.words and (rule.action, rule.place) in unsafe):
            continue
        mine = {(rule.action, *cause) for cause in causes[rule]}
        if mine <= explained:
            continue
        explained |= mine
        if rule not in named and Rule(action=rule.action, place=rule.place) not in named:
            proposed.append(Proposal(rule=rule, pages=tuple(pages)))
    return tuple(sorted(proposed, key=lambda one: -len(one.pages)))
