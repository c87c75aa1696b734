"""A decision, and the other parts of a draft, as values that JSON can hold; reading them back trusts nothing.

Anything strange raises ValueError, TypeError, KeyError or AttributeError: the reader of a whole record says that it
is damaged.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from extractors.blocks.block import BlockKind
from extractors.editing.arrangement import AT_THE_TOP
from extractors.editing.draft import Decision
from extractors.extraction import Metadata


def decision_as_record(made: Decision) -> dict[str, Any]:
    """Return a decision as a record; what was not decided is left out."""
    written = {
        "is_kept": made.is_kept,
        "text": made.text,
        "kind": made.kind.value if made.kind else None,
        "behind": made.behind,
    }
    flags = {"level": made.level, "joins": made.joins, "has_no_links": made.has_no_links, "rule": made.rule}
    return {name: value for name, value in written.items() if value is not None} | {
        name: value for name, value in flags.items() if value
    }


def decision_of(made: Mapping[str, Any], block_count: int) -> Decision:
    """Return the decision of a record."""
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
        rule=text_of(made.get("rule", "")),
    )


def _behind(value: object, block_count: int) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or not AT_THE_TOP <= value < block_count:
        raise ValueError(value)
    return value


def index_of(written: object, block_count: int) -> int:
    """Return the number of a block."""
    if not isinstance(written, int | str) or not 0 <= int(written) < block_count:
        raise ValueError(written)
    return int(written)


def base_as_record(base: tuple[bool, ...]) -> str:
    """Return which blocks a proposal keeps, one character per block."""
    return "".join("1" if is_kept else "0" for is_kept in base)


def base_of(written: str, block_count: int) -> tuple[bool, ...]:
    """Return which blocks a proposal keeps."""
    if len(written) != block_count or set(written) - {"0", "1"}:
        raise ValueError(written)
    return tuple(sign == "1" for sign in written)


def threshold_of(value: object) -> float | None:
    """Return a threshold, or None where nobody moved it."""
    if value is None:
        return None
    if not isinstance(value, int | float) or not 0.0 <= value <= 1.0:
        raise ValueError(value)
    return float(value)


def picture_choice_of(value: object) -> bool | None:
    """Return what was decided about a picture, None where nothing was."""
    if not isinstance(value, bool | None):
        raise TypeError(value)
    return value


def pictures_of(record: Mapping[str, Any]) -> dict[str, bool]:
    """Return what was decided about a page's pictures, by their names."""
    chosen = {text_of(name): picture_choice_of(is_kept) for name, is_kept in record.items()}
    return {name: is_kept for name, is_kept in chosen.items() if is_kept is not None}


def alt_texts_of(record: Mapping[str, Any]) -> dict[str, str]:
    """Return the alternative texts of a page's pictures, by their names."""
    return {text_of(name): text_of(text) for name, text in record.items()}


def metadata_of(record: Mapping[str, Any]) -> Metadata:
    """Return an article's details; those that were not known yet when they were written are empty."""
    return Metadata(**{field.name: text_of(record.get(field.name, "")) for field in fields(Metadata)})


def text_of(value: object) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value
