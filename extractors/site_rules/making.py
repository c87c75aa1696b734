"""The rule that a correction on one page becomes: the same decision, for whatever stands at that place on this site.

The place is proposed, and can be grown and shrunk. The most telling one is the widest with a name in which the person
would decide nothing else: dropping one line of a newsletter box means the box, but not the article that it stands in.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extractors.blocks.segmenting import Segmentation
from extractors.site_rules.places import Place, places_of
from extractors.site_rules.rule import OF_BLOCKS, Action, Rule

_MOST_WORDS = 40  # of a block that a rule repeats; chosen by hand: what is longer is hardly said again


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A rule for a block, with the other places that it could name instead.

    Attributes:
        rule: what is proposed.
        places: from narrow to wide; the rule's is one of them.
        at: which of them the rule names.
        said: the words that the rule asks for if it is bound to them, "" where there are too many.
    """

    rule: Rule
    places: tuple[Place, ...]
    at: int
    said: str = ""

    def grown(self) -> "Suggestion":
        """Return the suggestion with the next wider place; itself where there is none."""
        return self._at(self.at + 1)

    def shrunk(self) -> "Suggestion":
        """Return the suggestion with the next narrower place; itself where there is none."""
        return self._at(self.at - 1)

    def bound_to_words(self, *, is_bound: bool) -> "Suggestion":
        """Return the suggestion for blocks of the same words alone, or for all."""
        words = self.said if is_bound else ""
        rule = Rule(action=self.rule.action, place=self.rule.place, words=words)
        return Suggestion(rule=rule, places=self.places, at=self.at, said=self.said)

    def _at(self, at: int) -> "Suggestion":
        if not 0 <= at < len(self.places):
            return self
        rule = Rule(action=self.rule.action, place=self.places[at].selector, words=self.rule.words)
        return Suggestion(rule=rule, places=self.places, at=at, said=self.said)


def rule_for(
    cut: Segmentation, index: int, action: Action, kept: Sequence[bool], chosen: Collection[int] = ()
) -> Suggestion | None:
    """Return the rule that does with the pages of a site what a person does with a block of one; None for no place.

    Args:
        cut: the page, cut into blocks.
        index: the block.
        action: what is to be done with it.
        kept: per block, whether the article has it now.
        chosen: further blocks that the same is to be done with, such as a whole selection.
    """
    places = places_of(cut, index)
    if not places:
        return None
    block = cut.blocks[index]
    said = block.text if block.word_count <= _MOST_WORDS else ""
    meant = {index, *chosen}
    at = _most_telling(places, action, kept, meant)
    is_harmless = action not in OF_BLOCKS or not _other(places[at], action, kept, meant)
    rule = Rule(action=action, place=places[at].selector, words="" if is_harmless else said)
    return Suggestion(rule=rule, places=places, at=at, said=said)


def _most_telling(places: Sequence[Place], action: Action, kept: Sequence[bool], meant: Collection[int]) -> int:
    """Return the number of the place to propose."""
    named = [at for at, place in enumerate(places) if place.is_named] or list(range(len(places)))
    if action not in OF_BLOCKS:
        return named[0]
    harmless = [at for at in named if not _other(places[at], action, kept, meant)]
    if not harmless:
        return min(range(len(places)), key=lambda at: len(_other(places[at], action, kept, meant)))
    if action is Action.DROP:  # a box of which nothing is kept: all of it, but no menu and footer with it
        whole = [at for at in harmless if len(places[at].blocks) <= 4 * len(meant) + 8]
        return whole[-1] if whole else harmless[0]
    return harmless[0]


def _other(place: Place, action: Action, kept: Sequence[bool], meant: Collection[int]) -> list[int]:
    """Return the blocks of a place whose fate the rule would turn, and that are not meant."""
    is_kept = action is not Action.DROP
    return [index for index in place.blocks if kept[index] is not is_kept and index not in meant]
