"""Makes a rule from a correction on one page: the same decision for everything in that place on this site.

A place is proposed, and can be widened and narrowed. The proposed one is the widest with a name in which the person
would decide nothing else: dropping one line of a newsletter box means the box, but not the article around it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extractors.blocks.segmenting import Segmentation
from extractors.site_rules.places import Place, places_of
from extractors.site_rules.rule import OF_BLOCKS, Action, Rule

_MOST_WORDS = 40  # of a block that a rule repeats; chosen by hand: longer text hardly recurs


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A rule for a block, with alternative places.

    Attributes:
        rule: the proposed rule.
        places: from narrow to wide; the rule's is one of them.
        at: the index of the rule's place.
        block_text: the words for a rule bound to them, "" if there are too many.
    """

    rule: Rule
    places: tuple[Place, ...]
    at: int
    block_text: str = ""

    def widened(self) -> "Suggestion":
        """Return the suggestion with the next wider place; itself if there is none."""
        return self._at(self.at + 1)

    def narrowed(self) -> "Suggestion":
        """Return the suggestion with the next narrower place; itself if there is none."""
        return self._at(self.at - 1)

    def bound_to_words(self, *, is_bound: bool) -> "Suggestion":
        """Return the suggestion for blocks with the same words only, or for all."""
        words = self.block_text if is_bound else ""
        rule = Rule(action=self.rule.action, place=self.rule.place, words=words)
        return Suggestion(rule=rule, places=self.places, at=self.at, block_text=self.block_text)

    def _at(self, at: int) -> "Suggestion":
        if not 0 <= at < len(self.places):
            return self
        rule = Rule(action=self.rule.action, place=self.places[at].selector, words=self.rule.words)
        return Suggestion(rule=rule, places=self.places, at=at, block_text=self.block_text)


def rule_for(
    cut: Segmentation, index: int, action: Action, kept: Sequence[bool], chosen: Collection[int] = ()
) -> Suggestion | None:
    """Return the rule that repeats a person's decision on a block for all pages of the site; None for no place.

    Args:
        cut: the page, cut into blocks.
        index: the block.
        action: the decision.
        kept: per block, whether the article has it now.
        chosen: further blocks with the same decision, such as a whole selection.
    """
    places = places_of(cut, index)
    if not places:
        return None
    block = cut.blocks[index]
    block_text = block.text if block.word_count <= _MOST_WORDS else ""
    meant = {index, *chosen}
    at = _best_place(places, action, kept, meant)
    is_harmless = action not in OF_BLOCKS or not _other(places[at], action, kept, meant)
    rule = Rule(action=action, place=places[at].selector, words="" if is_harmless else block_text)
    return Suggestion(rule=rule, places=places, at=at, block_text=block_text)


def _best_place(places: Sequence[Place], action: Action, kept: Sequence[bool], meant: Collection[int]) -> int:
    """Return the index of the place to propose."""
    named = [at for at, place in enumerate(places) if place.is_named] or list(range(len(places)))
    if action not in OF_BLOCKS:
        return named[0]
    harmless = [at for at in named if not _other(places[at], action, kept, meant)]
    if not harmless:
        return min(range(len(places)), key=lambda at: len(_other(places[at], action, kept, meant)))
    if action is Action.DROP:  # a box of which nothing is kept: all of it, but not with a menu and footer
        whole = [at for at in harmless if len(places[at].blocks) <= 4 * len(meant) + 8]
        return whole[-1] if whole else harmless[0]
    return harmless[0]


def _other(place: Place, action: Action, kept: Sequence[bool], meant: Collection[int]) -> list[int]:
    """Return the blocks in a place that the rule would change although they are not meant."""
    is_kept = action is not Action.DROP
    return [index for index in place.blocks if kept[index] is not is_kept and index not in meant]
