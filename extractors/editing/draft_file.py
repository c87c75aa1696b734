"""A draft as text, so that it outlives a crash: versioned, and with the blocks it was made for.

A page that is cut otherwise today, by a later version or because its file changed, takes what still fits.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.words import count_words
from extractors.editing.arrangement import AT_THE_TOP
from extractors.editing.draft import Decision, Draft
from extractors.errors import DraftError
from extractors.extraction import Metadata

_VERSION = 1


def digest(blocks: Sequence[Block]) -> str:
    """Return a short name for a page's blocks: equal texts in equal order have the same."""
    import hashlib  # 4 ms, with OpenSSL: not paid by a window that starts

    summed = hashlib.blake2b(digest_size=16)
    for block in blocks:
        summed.update(block.text.encode("utf-8", "surrogatepass") + b"\x00")
    return summed.hexdigest()


def dump(draft: Draft, blocks: Sequence[Block]) -> str:
    """Return a draft as text, in JSON; the blocks are those of its page."""
    return json.dumps(
        {
            "unhusk_draft": _VERSION,
            "blocks": digest(blocks),
            "base_name": draft.base_name,
            "base": "".join("1" if is_kept else "0" for is_kept in draft.base),
            "decisions": {str(index): _decision_as_json(made) for index, made in sorted(draft.decisions.items())},
            "metadata": asdict(draft.metadata),
            "threshold": draft.threshold,
            "texts": [block.text for block in blocks],
        },
        ensure_ascii=False,
    )


def load(text: str, blocks: Sequence[Block]) -> Draft:
    """Return the draft that `dump` wrote.

    Raises:
        DraftError: The text is damaged, was written by a later version, or belongs to another page.
    """
    try:
        record = json.loads(text)
        version = record["unhusk_draft"]
    except (ValueError, TypeError, KeyError) as err:
        raise DraftError("This draft is damaged and cannot be read; the page is as the extractors left it.") from err
    if version != _VERSION:
        raise DraftError("This draft was kept by a later version of Unhusk; open it with that version.")
    if record.get("blocks") == digest(blocks):
        return _draft(record, len(blocks))
    old = _old_blocks(record)
    if 2 * len({block.text for block in old} & {block.text for block in blocks}) <= len(old):
        raise DraftError("This draft was made for another page, or the page has changed since.")
    from extractors.editing.refitting import refit  # RapidFuzz, 10 ms: for the few that need it

    return refit(_draft(record, len(old)), old, blocks)


def _draft(record: dict[str, Any], count: int) -> Draft:
    try:
        return Draft(
            base_name=_text(record["base_name"]),
            base=_base(record["base"], count),
            decisions={int(index): _decision(made, count, int(index)) for index, made in record["decisions"].items()},
            metadata=Metadata(
                **{field.name: _text(record["metadata"].get(field.name, "")) for field in fields(Metadata)}
            ),
            threshold=_threshold(record.get("threshold")),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as err:
        raise DraftError("This draft is damaged and cannot be read; the page is as the extractors left it.") from err


def _old_blocks(record: dict[str, Any]) -> tuple[Block, ...]:
    """Return the blocks that a draft was made for, as far as they are told apart by; () where it does not say."""
    texts = record.get("texts")
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return ()
    return tuple(Block(index, text, count_words(text)) for index, text in enumerate(texts))


def _decision_as_json(made: Decision) -> dict[str, Any]:
    written = {
        "is_kept": made.is_kept,
        "text": made.text,
        "kind": made.kind.value if made.kind else None,
        "behind": made.behind,
    }
    flags = {"level": made.level, "joins": made.joins, "has_no_links": made.has_no_links}
    return {name: value for name, value in written.items() if value is not None} | {
        name: value for name, value in flags.items() if value
    }


def _decision(made: dict[str, Any], block_count: int, index: int) -> Decision:
    if not 0 <= index < block_count:
        raise ValueError(index)
    is_kept, text, kind, level = made.get("is_kept"), made.get("text"), made.get("kind"), made.get("level", 0)
    if not isinstance(is_kept, bool | None) or not isinstance(text, str | None) or not isinstance(level, int):
        raise TypeError(made)
    return Decision(
        is_kept=is_kept,
        text=text,
        kind=BlockKind(kind) if kind is not None else None,
        level=level,
        joins=made.get("joins") is True,
        has_no_links=made.get("has_no_links") is True,
        behind=_behind(made.get("behind"), block_count),
    )


def _behind(value: object, block_count: int) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or not AT_THE_TOP <= value < block_count:
        raise ValueError(value)
    return value


def _base(written: str, block_count: int) -> tuple[bool, ...]:
    if len(written) != block_count or set(written) - {"0", "1"}:
        raise ValueError(written)
    return tuple(sign == "1" for sign in written)


def _threshold(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, int | float) or not 0.0 <= value <= 1.0:
        raise ValueError(value)
    return float(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
