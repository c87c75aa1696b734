"""The edits of a draft: each is a value that can be applied, inverted, and shown in the undo menu.

Every function here that is a verb returns an Edit and changes nothing. An edit that would change nothing is empty:
there is no need to apply it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from extractors.blocks.block import Block, BlockKind
from extractors.comparing.votes import Votes
from extractors.editing.arrangement import moves_for
from extractors.editing.cutting import cut_to_spans
from extractors.editing.draft import AS_PROPOSED, Decision, Draft
from extractors.extraction import Metadata

Base = tuple[str, tuple[bool, ...]]
BY_RULES = "Apply the rules of the site"  # the label of the one edit that no person makes


@dataclass(frozen=True, slots=True)
class DecisionChange:
    """What is decided about one block before and after an edit."""

    index: int
    before: Decision
    after: Decision


@dataclass(frozen=True, slots=True)
class PictureChange:
    """What is decided about one picture before and after an edit: kept, dropped, or None for as proposed."""

    name: str
    before: bool | None
    after: bool | None


@dataclass(frozen=True, slots=True)
class AltChange:
    """A picture's alternative text before and after an edit; None for that of the page."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One change of a draft, which can be undone.

    Attributes:
        label: what it does, for the undo menu, in English: "Keep 3 passages".
        decisions: one entry per block whose decision changes.
        base: the proposal (name, kept blocks) before and after; None where it stays.
        metadata: before and after; None where it stays.
        threshold: how likely a block must be to be kept, before and after; None where it stays.
        pictures: one entry per picture whose decision changes.
        alt_texts: one entry per picture whose alternative text changes.
    """

    label: str
    decisions: tuple[DecisionChange, ...] = ()
    base: tuple[Base, Base] | None = None
    metadata: tuple[Metadata, Metadata] | None = None
    threshold: tuple[float | None, float | None] | None = None
    pictures: tuple[PictureChange, ...] = ()
    alt_texts: tuple[AltChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether it changes nothing."""
        is_whole = self.base is not None or self.metadata is not None or self.threshold is not None
        return not (self.decisions or self.pictures or self.alt_texts or is_whole)

    @property
    def indices(self) -> tuple[int, ...]:
        """The blocks whose decision changes."""
        return tuple(change.index for change in self.decisions)

    def inverted(self) -> "Edit":
        """Return the edit that undoes this one."""
        return Edit(
            label=self.label,
            decisions=tuple(DecisionChange(change.index, change.after, change.before) for change in self.decisions),
            base=(self.base[1], self.base[0]) if self.base else None,
            metadata=(self.metadata[1], self.metadata[0]) if self.metadata else None,
            threshold=(self.threshold[1], self.threshold[0]) if self.threshold else None,
            pictures=tuple(PictureChange(change.name, change.after, change.before) for change in self.pictures),
            alt_texts=tuple(AltChange(change.name, change.after, change.before) for change in self.alt_texts),
        )


def apply(draft: Draft, edit: Edit) -> Draft:
    """Return the draft after an edit.

    An edit of decisions or metadata leaves the proposal alone, so it may be undone after `Draft.with_base`. Undoing a
    `take_all` restores the proposal of that time: a caller that follows a combiner calls `with_base` again. So does one
    that applies an edit of the threshold, since the draft knows no scores.
    """
    decisions = dict(draft.decisions)
    decisions.update((change.index, change.after) for change in edit.decisions)
    base_name, base = edit.base[1] if edit.base else (draft.base_name, draft.base)
    metadata = edit.metadata[1] if edit.metadata else draft.metadata
    threshold = edit.threshold[1] if edit.threshold else draft.threshold
    chosen = {**draft.pictures, **{change.name: change.after for change in edit.pictures}}
    alt_texts = {**draft.alt_texts, **{change.name: change.after for change in edit.alt_texts}}
    return Draft(
        base_name=base_name,
        base=base,
        decisions=decisions,
        metadata=metadata,
        threshold=threshold,
        pictures={name: is_kept for name, is_kept in chosen.items() if is_kept is not None},
        alt_texts={name: text for name, text in alt_texts.items() if text is not None},
    )


def keep(draft: Draft, indices: Iterable[int]) -> Edit:
    """Put blocks into the article; a block that is there already counts as settled by hand."""
    return _decide(draft, "Keep", {index: replace(_decision(draft, index), is_kept=True) for index in indices})


def drop(draft: Draft, indices: Iterable[int]) -> Edit:
    """Leave blocks out of the article; their edited text is remembered."""
    return _decide(draft, "Drop", {index: replace(_decision(draft, index), is_kept=False) for index in indices})


def toggle(draft: Draft, indices: Iterable[int]) -> Edit:
    """Drop the blocks if all are kept; otherwise keep them all."""
    chosen = tuple(indices)
    return drop(draft, chosen) if all(draft.is_kept(index) for index in chosen) else keep(draft, chosen)


def confirm(draft: Draft, indices: Iterable[int]) -> Edit:
    """Settle blocks as they are: what is kept stays kept and what is dropped stays dropped, whatever comes."""
    return _decide(
        draft, "Confirm", {index: replace(_decision(draft, index), is_kept=draft.is_kept(index)) for index in indices}
    )


def take_version(draft: Draft, indices: Iterable[int], name: str, votes: Votes, blocks: Sequence[Block]) -> Edit:
    """Take one column's version of some blocks: one kept in part becomes its kept words."""
    changes = {index: _version(draft, index, votes, blocks[index]) for index in indices}
    return _decide(draft, f"Take {name}'s version of", changes)


def take_all(draft: Draft, name: str, votes: Votes, blocks: Sequence[Block]) -> Edit:
    """Take one column's version of the whole article: it becomes the proposal, and all decisions are removed.

    Kinds that the person gave to blocks, and texts they gave to pictures, stay; no column has a say in them.
    """
    changes = {index: replace(AS_PROPOSED, kind=made.kind, level=made.level) for index, made in draft.decisions.items()}
    for index in votes.kept_spans:
        version = _version(draft, index, votes, blocks[index])
        if version.text is not None:
            changes[index] = version
    before, after = (draft.base_name, draft.base), (name, votes.kept())
    edit = _decide(draft, "", changes)
    return Edit(
        label=f"Take {name}'s version of everything",
        decisions=edit.decisions,
        base=(before, after) if before != after else None,
        threshold=(draft.threshold, None) if draft.threshold is not None else None,  # it stands by its own measure
        pictures=tuple(PictureChange(name, is_kept, None) for name, is_kept in draft.pictures.items()),
    )


def set_text(draft: Draft, index: int, text: str | None) -> Edit:
    """Replace a block's text and keep the block; None brings back the page's text, white space alone drops it."""
    made = _decision(draft, index)
    if text is not None and not text.strip():
        made = replace(made, is_kept=False, text=None)
    else:
        made = replace(made, is_kept=True, text=text)
    return _decide(draft, "Edit", {index: made})


def set_kind(draft: Draft, indices: Iterable[int], kind: BlockKind | None, level: int = 0) -> Edit:
    """Make blocks headings, paragraphs, quotes or code, and keep them; None brings back what they are on the page.

    A block that was joined to the one before is parted from it: it could not be what it is to be there.
    """
    after = {
        index: replace(_decision(draft, index), is_kept=True, kind=kind, level=level if kind else 0, joins=False)
        for index in indices
    }
    return _decide(draft, "Mark" if kind else "Bring back", after, f" as {kind.value}" if kind else "")


def join(draft: Draft, index: int) -> Edit:
    """Join the next kept block to this one's paragraph, or part them if joined. Does nothing at the end."""
    order = draft.order()
    place = order.index(index) + 1 if index in order else bisect_right(order, index)
    following = order[place] if place < len(order) else None
    if following is None:
        return Edit(label="Join")
    made = _decision(draft, following)
    edit = _decide(draft, "", {following: replace(made, is_kept=True, joins=not made.joins)})
    return replace(edit, label="Split from the one before" if made.joins else "Join with the next")


def unlink(draft: Draft, indices: Iterable[int], blocks: Sequence[Block]) -> Edit:
    """Take the links out of blocks and keep their words; if all are out already, bring them back."""
    linked = [index for index in indices if blocks[index].link_share > 0]
    is_out = all(_decision(draft, index).has_no_links for index in linked)
    after = {index: replace(_decision(draft, index), has_no_links=not is_out) for index in linked}
    return _decide(draft, "Bring back the links of" if is_out else "Remove the links of", after)


def move(draft: Draft, indices: Iterable[int], step: int) -> Edit:
    """Move kept blocks up (-1) or down (1) in the article, past the next one; none goes past its ends."""
    order, moved = draft.order(), draft.moved()
    chosen = [index for index in order if index in set(indices)]
    if not chosen:
        return Edit(label="Move")
    places = [order.index(index) for index in chosen]
    first, last = places[0], places[-1]
    if (first + step < 0) or (last + step >= len(order)):
        return Edit(label="Move")
    rest = [index for index in order if index not in chosen]
    at = first + step
    new_order = [*rest[:at], *chosen, *rest[at:]]
    for index in chosen:
        moved.setdefault(index, index)
    places_by_hand = moves_for(new_order, moved, chosen[0])
    after = {index: replace(_decision(draft, index), behind=behind) for index, behind in places_by_hand.items()}
    edit = _decide(draft, "", after)
    blocks = "1 passage" if len(chosen) == 1 else f"{len(chosen)} passages"
    return replace(edit, label=f"Move {blocks} {'up' if step < 0 else 'down'}")


def set_metadata(draft: Draft, metadata: Metadata) -> Edit:
    """Change title, author and the rest."""
    return Edit(
        label="Change the article's details",
        metadata=(draft.metadata, metadata) if metadata != draft.metadata else None,
    )


def set_threshold(draft: Draft, threshold: float | None, *, keeps_more: bool) -> Edit:
    """Keep more or less of what nobody decided by hand; None is the proposing extractor's own threshold."""
    return Edit(
        label="Keep more" if keeps_more else "Keep less",
        threshold=(draft.threshold, threshold) if threshold != draft.threshold else None,
    )


def settle_by_rules(
    draft: Draft,
    kept: Mapping[int, tuple[bool, str]],
    texts: Mapping[int, tuple[str, str]] = MappingProxyType({}),
    anew: tuple[str, ...] = (),
) -> Edit:
    """Let rules of the site keep, drop and shorten blocks, each signed with its rule; what the person decided stays.

    Args:
        draft: the draft of a page.
        kept: by block, whether it is kept, and the rule that says so, as its line of text.
        texts: by block, what is left of its text, likewise.
        anew: prefixes of rule lines whose earlier decisions are removed.
    """
    after = {
        index: AS_PROPOSED
        for index, made in draft.decisions.items()
        if made.rule and made.rule.startswith(anew or "\0")
    }
    for index, (text, rule) in texts.items():
        after[index] = replace(after.get(index, _standing(draft, index)), text=text, rule=rule)
    for index, (is_kept, rule) in kept.items():
        after[index] = replace(after.get(index, _standing(draft, index)), is_kept=is_kept, rule=rule)
    after = {index: made for index, made in after.items() if not draft.is_by_hand(index)}
    return replace(_decide(draft, "", after), label=BY_RULES)


def take_draft(draft: Draft, other: Draft, metadata: Metadata, older: Draft) -> Edit:
    """Take everything that another draft of the same page decided, and these details.

    What the draft still has of an older one gives way to it, decided there or not; the rest stays.
    """
    after = {index: AS_PROPOSED for index in older.by_hand() if draft.decisions.get(index) == older.decisions[index]}
    after |= {index: made for index, made in other.decisions.items() if not (made.rule and draft.is_by_hand(index))}
    is_older = {name for name, is_kept in older.pictures.items() if draft.pictures.get(name) == is_kept}
    older_texts = {name for name, text in older.alt_texts.items() if draft.alt_texts.get(name) == text}
    threshold = draft.threshold if other.threshold is None and draft.threshold != older.threshold else other.threshold
    before, proposed = (draft.base_name, draft.base), (other.base_name, other.base)
    return Edit(
        label="Restore unsaved work",
        decisions=_decide(draft, "", after).decisions,
        base=(before, proposed) if other.base_name not in ("", draft.base_name) else None,
        metadata=(draft.metadata, metadata) if metadata != draft.metadata else None,
        threshold=(draft.threshold, threshold) if threshold != draft.threshold else None,
        pictures=_decide_pictures(draft, {**dict.fromkeys(is_older), **other.pictures}),
        alt_texts=alt_changes(draft, {**dict.fromkeys(older_texts), **other.alt_texts}),
    )


def keep_later(draft: Draft, later: Draft, metadata: Metadata, older: Draft) -> Edit:
    """Take what a later draft of the same page decided by hand since an older one, and these details."""
    by_hand = {index: later.decisions.get(index, AS_PROPOSED) for index in {*later.by_hand(), *older.by_hand()}}
    after = {index: made for index, made in by_hand.items() if made != older.decisions.get(index, AS_PROPOSED)}
    pictures = {name: later.pictures.get(name) for name in {*later.pictures, *older.pictures}}
    texts = {name: later.alt_texts.get(name) for name in {*later.alt_texts, *older.alt_texts}}
    threshold = draft.threshold if later.threshold == older.threshold else later.threshold
    return Edit(
        label="Keep what was decided since",
        decisions=_decide(draft, "", after).decisions,
        metadata=(draft.metadata, metadata) if metadata != draft.metadata else None,
        threshold=(draft.threshold, threshold) if threshold != draft.threshold else None,
        pictures=_decide_pictures(
            draft, {name: is_kept for name, is_kept in pictures.items() if is_kept != older.pictures.get(name)}
        ),
        alt_texts=alt_changes(draft, {name: text for name, text in texts.items() if text != older.alt_texts.get(name)}),
    )


def reset(draft: Draft, indices: Iterable[int]) -> Edit:
    """Reset some blocks: they are as proposed and as on the page again."""
    return _decide(draft, "Reset", dict.fromkeys(indices, AS_PROPOSED))


def _decision(draft: Draft, index: int) -> Decision:
    """Return what a person's decision about a block starts from: what stands, which is theirs from now on."""
    made = _standing(draft, index)
    return replace(made, rule="") if made.rule else made


def _standing(draft: Draft, index: int) -> Decision:
    if not 0 <= index < len(draft.base):
        raise IndexError(f"the page has {len(draft.base)} blocks: there is no block {index}")
    return draft.decisions.get(index, AS_PROPOSED)


def _version(draft: Draft, index: int, votes: Votes, block: Block) -> Decision:
    made = _decision(draft, index)
    spans = votes.kept_spans.get(index)
    if spans:
        return replace(made, is_kept=True, text=cut_to_spans(block.text, spans))
    return replace(made, is_kept=votes.is_kept(index), text=None)


def _decide_pictures(draft: Draft, after: Mapping[str, bool | None]) -> tuple[PictureChange, ...]:
    changes = (PictureChange(name, draft.pictures.get(name), is_kept) for name, is_kept in sorted(after.items()))
    return tuple(change for change in changes if change.before != change.after)


def alt_changes(draft: Draft, after: Mapping[str, str | None]) -> tuple[AltChange, ...]:
    """Return what gives pictures these alternative texts, None that of the page."""
    changes = (AltChange(name, draft.alt_texts.get(name), text) for name, text in sorted(after.items()))
    return tuple(change for change in changes if change.before != change.after)


def _decide(draft: Draft, verb: str, after: dict[int, Decision], as_what: str = "") -> Edit:
    changes = [DecisionChange(index, _standing(draft, index), made) for index, made in sorted(after.items())]
    changes = [change for change in changes if change.before != change.after]
    blocks = "1 passage" if len(after) == 1 else f"{len(after)} passages"
    return Edit(label=f"{verb} {blocks}{as_what}", decisions=tuple(changes))
