"""A draft as text, so that it outlives the program: versioned, with the blocks it was made for.

A page that is now cut differently, by a later version or because its file changed, takes what still fits.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from extractors.blocks.block import Block
from extractors.blocks.words import count_words
from extractors.editing.decision_record import (
    alt_texts_of,
    base_as_record,
    base_of,
    decision_as_record,
    decision_of,
    index_of,
    metadata_of,
    pictures_of,
    text_of,
    threshold_of,
)
from extractors.editing.draft import Draft
from extractors.editing.history_record import history_as_record, history_of
from extractors.editing.stored_draft import History, StoredDraft
from extractors.errors import DraftError, LaterDraftError

_VERSION = 1
_DAMAGED = "This draft is damaged and cannot be read; the page is as the extractors left it."


def digest(blocks: Sequence[Block]) -> str:
    """Return a short name for a page's blocks: the same texts in the same order have the same name."""
    import hashlib  # 4 ms, with OpenSSL: not paid by a window that starts

    summed = hashlib.blake2b(digest_size=16)
    for block in blocks:
        summed.update(block.text.encode("utf-8", "surrogatepass") + b"\x00")
    return summed.hexdigest()


def dump(stored: StoredDraft, blocks: Sequence[Block]) -> str:
    """Return a draft as text, in JSON; the blocks are those of its page."""
    draft = stored.draft
    return json.dumps(
        {
            "unhusk_draft": _VERSION,
            "blocks": digest(blocks),
            "base_name": draft.base_name,
            "base": base_as_record(draft.base),
            "decisions": {str(index): decision_as_record(made) for index, made in sorted(draft.decisions.items())},
            "metadata": asdict(draft.metadata),
            "threshold": draft.threshold,
            "pictures": dict(draft.pictures),
            "alt_texts": dict(draft.alt_texts),
            "proposed": asdict(stored.proposed) if stored.proposed is not None else None,
            "history": history_as_record(stored.history.bounded()),
            "settled": sorted(stored.settled),
            "texts": [block.text for block in blocks],
        },
        ensure_ascii=False,
    )


def load(text: str, blocks: Sequence[Block]) -> StoredDraft:
    """Return the draft that `dump` wrote; if the page is now cut differently, what still fits, without its history.

    Raises:
        LaterDraftError: The text was written by a later version.
        DraftError: The text is damaged, or belongs to another page.
    """
    record = read_record(text)
    if record.get("blocks") == digest(blocks):
        return _stored(record, len(blocks))
    old = _old_blocks(record)
    if 2 * len({block.text for block in old} & {block.text for block in blocks}) <= len(old):
        raise DraftError("This draft was made for another page, or the page has changed since.")
    from extractors.editing.refitting import refit  # RapidFuzz, 10 ms: for the few that need it

    stored = _stored(record, len(old))
    draft = refit(stored.draft, old, blocks)
    lost_count = Counter(stored.draft.decisions.values()) - Counter(draft.decisions.values())
    return StoredDraft(draft=draft, proposed=stored.proposed, lost_count=lost_count.total())


def read_record(text: str) -> dict[str, Any]:
    """Return what `dump` wrote as a record; only its version has been checked.

    Raises:
        LaterDraftError: The text was written by a later version.
        DraftError: The text is damaged.
    """
    try:
        record = json.loads(text)
        version = record["unhusk_draft"]
    except (ValueError, TypeError, KeyError, RecursionError) as err:
        raise DraftError(_DAMAGED) from err
    if isinstance(version, int) and version > _VERSION:
        raise LaterDraftError("This draft was kept by a later version of Unhusk; open it with that version.")
    if version != _VERSION:
        raise DraftError(_DAMAGED)
    return dict(record)


def _stored(record: dict[str, Any], count: int) -> StoredDraft:
    try:
        made = record["decisions"].items()
        proposed, history = record.get("proposed"), record.get("history")  # not in those of earlier versions
        return StoredDraft(
            draft=Draft(
                base_name=text_of(record["base_name"]),
                base=base_of(record["base"], count),
                decisions={index_of(index, count): decision_of(one, count) for index, one in made},
                metadata=metadata_of(record["metadata"]),
                threshold=threshold_of(record.get("threshold")),
                pictures=pictures_of(record.get("pictures", {})),
                alt_texts=alt_texts_of(record.get("alt_texts", {})),
            ),
            proposed=metadata_of(proposed) if proposed is not None else None,
            history=history_of(history, count) if history is not None else History(),
            settled=frozenset(index_of(one, count) for one in record.get("settled", ())),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as err:
        raise DraftError(_DAMAGED) from err


def _old_blocks(record: dict[str, Any]) -> tuple[Block, ...]:
    """Return what tells the blocks apart that a draft was made for; () where it does not say."""
    texts = record.get("texts")
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return ()
    return tuple(Block(index, text, count_words(text)) for index, text in enumerate(texts))
