"""Rows of pages, read from a collection's file and written to it."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import fields
from typing import Any

from extractors.collection.database import Database
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.places import from_stored
from extractors.errors import CollectionError
from extractors.extraction import PERSON

_COLUMNS = tuple(field.name for field in fields(PageRow))
_AS_SQL = {
    "page_id": "page.id",
    "source": "source.path",
    "double_of": "ifnull(page.double_of, 0)",
    "others": (  # the index over page and extractor gives them; ";" is what comes behind ":"
        f"(SELECT ifnull(group_concat(substr(answer.extractor, {len(PERSON) + 1}), ', '), '') FROM answer "
        f"WHERE answer.page = page.id AND answer.extractor BETWEEN '{PERSON}' AND 'person;')"
    ),
}
_SELECT = (
    f"SELECT {', '.join(_AS_SQL.get(name, f'page.{name}') for name in _COLUMNS)} "
    "FROM page JOIN source ON source.id = page.source"
)
_TEXT, _NUMBER = (str,), (int, float)
_KINDS_IN_SQL = {field.name: _NUMBER if field.type in (int, float, bool) else _TEXT for field in fields(PageRow)}
_MOST_TRIED = 50_000  # pages of a file whose page list is damaged; chosen by hand
_MOST_VALUES = 500  # in one query; SQLite takes 32,766


def rows_of(database: Database, where: str = "", values: Sequence[Any] = (), order: str = "page.id") -> list[PageRow]:
    """Return the pages for which one of our own conditions is true."""
    condition = f" WHERE {where}" if where else ""
    return [_row(database, one) for one in database.rows(f"{_SELECT}{condition} ORDER BY {order}", values)]


def rows_by_id(database: Database, page_ids: Iterable[int]) -> list[PageRow]:
    """Return pages by their numbers, in that order; pages that no longer exist are left out."""
    ids = list(page_ids)
    found: dict[int, PageRow] = {}
    for start in range(0, len(ids), _MOST_VALUES):
        some = ids[start : start + _MOST_VALUES]
        marks = ", ".join("?" * len(some))
        found |= {row.page_id: row for row in rows_of(database, f"page.id IN ({marks})", some)}
    return [found[one] for one in ids if one in found]


def salvage_rows(database: Database, states: Sequence[str]) -> list[PageRow]:
    """Return the pages that can still be read, one by one; those of some states, or all."""
    try:
        ids = [number for (number,) in database.rows("SELECT id FROM page")]
    except CollectionError:
        ids = list(range(1, _MOST_TRIED))
    found: list[PageRow] = []
    for page_id in ids:
        with suppress(CollectionError):
            found += rows_of(database, "page.id = ?", (page_id,))
    return [row for row in found if not states or row.state.value in states]


def set_columns(connection: sqlite3.Connection, page_ids: Iterable[int], **values: Any) -> None:
    """Set columns of pages to values; the names are columns of the table `page`."""
    assignments = ", ".join(f"{name} = ?" for name in values)
    connection.executemany(
        f"UPDATE page SET {assignments} WHERE id = ?",
        [(*values.values(), page_id) for page_id in page_ids],
    )


def _row(database: Database, values: Sequence[Any]) -> PageRow:
    named = dict(zip(_COLUMNS, values, strict=True))
    if not all(type(value) in _KINDS_IN_SQL[name] for name, value in named.items()):
        raise database.damage_error("a page in it is none")
    named |= {name: from_stored(named[name]) for name in ("source", "place", "saved_path")}
    named["state"] = state_of(named["state"])
    named["is_stale"] = bool(named["is_stale"])
    return PageRow(**named)


def state_of(value: str) -> PageState:
    """Return the state that a value in the file means; an unknown value means the page was never read."""
    try:
        return PageState(value)
    except ValueError:
        return PageState.NEW
