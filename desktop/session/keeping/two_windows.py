"""Decisions about one page that two windows made at a time: the last one that stores them keeps the other's too."""

from dataclasses import fields, replace

from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.stored_draft import StoredDraft, followed_details
from extractors.extraction import Metadata


def over_other_window(own: StoredDraft, other: StoredDraft, older: StoredDraft | None) -> StoredDraft:
    """Return a draft with what another window decided below it; undo shows the other's first, then its own alone.

    Args:
        own: of this window; where both decided otherwise, it counts.
        other: of the other window.
        older: what both began with, or None.
    """
    begun = older.draft if older is not None else Draft(base_name="", base=())
    found = begun.metadata if older is not None else other.proposed or Metadata()
    details = followed_details(other.draft.metadata, found, own.draft.metadata)
    below = edits.keep_later(own.draft, other.draft, details, begun)
    if _has_chosen_base(other) and not _has_chosen_base(own):
        proposals = ((own.draft.base_name, own.draft.base), (other.draft.base_name, other.draft.base))
        below = replace(below, base=proposals if proposals[0] != proposals[1] else None)
    merged = _with(own, below)
    found = begun.metadata if older is not None else own.proposed or Metadata()
    written = {
        one.name: value
        for one in fields(Metadata)
        if (value := getattr(own.draft.metadata, one.name)) != getattr(found, one.name)
    }
    again = edits.keep_later(merged.draft, own.draft, replace(merged.draft.metadata, **written), begun)
    return replace(_with(merged, again), settled=own.settled | other.settled)


def _has_chosen_base(stored: StoredDraft) -> bool:
    """Tell whether the person begins with an extractor's text that they chose."""
    return any(edit.base for edit in stored.history.edits[: stored.history.done])


def _with(stored: StoredDraft, edit: edits.Edit) -> StoredDraft:
    return stored if edit.is_empty else stored.with_edit(edit)
