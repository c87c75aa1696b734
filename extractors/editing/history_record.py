"""The edits of a draft as values that JSON can hold, and back. A strange value raises, as in `decision_record`."""

from dataclasses import asdict
from typing import Any

from extractors.editing.decision_record import (
    base_as_record,
    base_of,
    decision_as_record,
    decision_of,
    index_of,
    metadata_of,
    picture_choice_of,
    text_of,
    threshold_of,
)
from extractors.editing.edits import AltChange, DecisionChange, Edit, PictureChange
from extractors.editing.stored_draft import History


def history_as_record(history: History) -> dict[str, Any]:
    """Return a history as a record."""
    return {
        "edits": [_edit_as_record(edit) for edit in history.edits],
        "done": history.done,
        "saved_after": history.saved_after,
    }


def history_of(record: dict[str, Any], block_count: int) -> History:
    """Return the history of a record."""
    edits = tuple(_edit_of(one, block_count) for one in record["edits"])
    done, saved_after = record["done"], record["saved_after"]
    if not isinstance(done, int) or not isinstance(saved_after, int):
        raise TypeError(record)
    if not 0 <= done <= len(edits) or not -1 <= saved_after <= len(edits):
        raise ValueError(record)
    return History(edits=edits, done=done, saved_after=saved_after)


def _edit_as_record(edit: Edit) -> dict[str, Any]:
    record: dict[str, Any] = {"label": edit.label}
    if edit.decisions:
        record["decisions"] = [
            [one.index, decision_as_record(one.before), decision_as_record(one.after)] for one in edit.decisions
        ]
    if edit.base:
        record["base"] = [[name, base_as_record(kept)] for name, kept in edit.base]
    if edit.metadata:
        record["metadata"] = [asdict(one) for one in edit.metadata]
    if edit.threshold:
        record["threshold"] = list(edit.threshold)
    if edit.pictures:
        record["pictures"] = [[one.name, one.before, one.after] for one in edit.pictures]
    if edit.alt_texts:
        record["alt_texts"] = [[one.name, one.before, one.after] for one in edit.alt_texts]
    return record


def _edit_of(record: dict[str, Any], block_count: int) -> Edit:
    decisions = tuple(
        DecisionChange(index_of(index, block_count), decision_of(before, block_count), decision_of(after, block_count))
        for index, before, after in record.get("decisions", ())
    )
    base = metadata = threshold = None
    if "base" in record:
        before, after = ((text_of(name), base_of(kept, block_count)) for name, kept in record["base"])
        base = (before, after)
    if "metadata" in record:
        old, new = (metadata_of(one) for one in record["metadata"])
        metadata = (old, new)
    if "threshold" in record:
        low, high = (threshold_of(one) for one in record["threshold"])
        threshold = (low, high)
    pictures = tuple(
        PictureChange(text_of(name), picture_choice_of(before), picture_choice_of(after))
        for name, before, after in record.get("pictures", ())
    )
    alt_texts = tuple(
        AltChange(text_of(name), *(None if text is None else text_of(text) for text in (before, after)))
        for name, before, after in record.get("alt_texts", ())
    )
    return Edit(
        label=text_of(record["label"]),
        decisions=decisions,
        base=base,
        metadata=metadata,
        threshold=threshold,
        pictures=pictures,
        alt_texts=alt_texts,
    )
