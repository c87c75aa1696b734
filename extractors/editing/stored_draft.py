"""What is stored of a person's work on a page: the draft, and the edits that led to it.

The edits are stored so that undo reaches back past a restart. Their number and size are bounded: of a long history
the oldest are dropped, as in an undo stack with a limit.
"""

from dataclasses import dataclass, field, fields, replace

from extractors.editing.draft import Draft
from extractors.editing.edits import Edit, apply
from extractors.extraction import Metadata

# Chosen by hand: far more than anybody takes back, and some 400 kB of JSON before it is packed.
_MOST_EDITS = 1000
_MOST_WEIGHT = 200_000
_NEVER = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The edits of a draft.

    Attributes:
        edits: in the order they were made.
        done: how many of them are done; those after were undone and can be redone.
        saved_after: after how many of them the article was saved; -1 if never, or too long ago.
    """

    edits: tuple[Edit, ...] = ()
    done: int = 0
    saved_after: int = _NEVER

    def bounded(self) -> "History":
        """Return it without the oldest edits where there are too many, or they are too large."""
        weight, first = 0, len(self.edits)
        oldest = max(0, len(self.edits) - _MOST_EDITS)
        while first > oldest and weight + _weight(self.edits[first - 1]) <= _MOST_WEIGHT:
            first -= 1
            weight += _weight(self.edits[first])
        if first > self.done:
            return History()
        saved_after = self.saved_after - first if self.saved_after >= first else _NEVER
        return History(edits=self.edits[first:], done=self.done - first, saved_after=saved_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDraft:
    """A draft as it is stored.

    Attributes:
        draft: the person's draft.
        proposed: the details that were found on the page; what differs from them in the draft is the person's own.
            None where unknown.
        history: how it came about; empty where the page is now cut differently.
        settled: the blocks that another person decided otherwise, and that this one has looked at since.
        lost_count: how many decisions no longer fit the page it was read for.
        stored_at: when it was written, in seconds since 1970; 0 where unknown.
    """

    draft: Draft
    proposed: Metadata | None = None
    history: History = field(default_factory=History)
    settled: frozenset[int] = frozenset()
    lost_count: int = 0
    stored_at: float = field(default=0.0, compare=False)

    @property
    def is_by_hand(self) -> bool:
        """Whether anything that a person decided stands; what was taken back is in the history alone."""
        has_details = self.proposed is not None and self.draft.metadata != self.proposed
        return self.draft.is_corrected or has_details or bool(self.settled)

    def with_edit(self, edit: Edit) -> "StoredDraft":
        """Return it with one more edit made, which can be undone."""
        done = self.history.done
        saved_after = self.history.saved_after if self.history.saved_after <= done else _NEVER
        history = History(edits=(*self.history.edits[:done], edit), done=done + 1, saved_after=saved_after)
        return replace(self, draft=apply(self.draft, edit), history=history)


def followed_details(written: Metadata, before: Metadata, after: Metadata) -> Metadata:
    """Return a draft's details after others were found on the page: what the person wrote, other than found, stays."""
    names = [one.name for one in fields(Metadata)]
    kept = {name: value for name in names if (value := getattr(written, name)) != getattr(before, name)}
    return replace(after, **kept)


def _weight(edit: Edit) -> int:
    """Say about how many characters an edit takes."""
    texts = sum(len(one.before.text or "") + len(one.after.text or "") + 40 for one in edit.decisions)
    texts += sum(len(one.name) + 40 for one in edit.pictures)
    texts += sum(len(one.name) + len(one.before or "") + len(one.after or "") + 40 for one in edit.alt_texts)
    return 80 + texts + (2 * len(edit.base[0][1]) if edit.base else 0)
