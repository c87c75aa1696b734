"""Which pages are to be read again, because their files or an extractor changed, and which only decided again.

The column `is_stale` says so: 0 for neither, 1 to read again, `REASSESS` to decide again from the stored answers.
"""

from collections.abc import Iterable

from extractors.collection.database import Database
from extractors.collection.page_table import set_columns
from extractors.collection.places import from_stored, stamp_of

REASSESS = 2


def mark_changed(database: Database) -> int:
    """Mark the pages whose files have changed since they were read, or are back; return how many are marked now."""
    found = database.rows(
        "SELECT page.id, source.path, page.place, page.stamp FROM page JOIN source ON source.id = page.source "
        "WHERE page.state <> 'new' AND NOT page.is_stale"
    )
    changed = [
        number
        for number, path, place, stamp in found
        if stamp_of(from_stored(path), from_stored(place)) not in (0, stamp)
    ]
    with database.change() as connection:
        set_columns(connection, changed, is_stale=1)
    return len(changed)


def mark_older_than(database: Database, versions: dict[str, str]) -> int:
    """Mark the pages that extractors of other versions have answered; return how many were marked."""
    found = database.rows("SELECT DISTINCT extractor, version FROM answer")
    older = [(name, one) for name, one in found if one and name in versions and versions[name] != one]
    newer = [(name, one) for name, one in found if name in versions and versions[name] == one]
    marked: set[int] = set()
    for name, version in older:
        marked |= _pages_answered(database, name, version)
    for name, version in newer:  # answered by both: it has been run again since
        marked -= _pages_answered(database, name, version)
    with database.change() as connection:
        set_columns(connection, marked, is_stale=1)
    return len(marked)


def mark_to_reassess(database: Database, page_ids: Iterable[int]) -> None:
    """Mark pages to be decided again; those that are to be read again stay so."""
    with database.change() as connection:
        connection.executemany(
            "UPDATE page SET is_stale = max(is_stale, ?) WHERE id = ? AND is_stale <> 1",
            [(REASSESS, one) for one in page_ids],
        )


def is_to_reassess(database: Database, page_id: int) -> bool:
    """Tell whether a page is to be decided again only."""
    return database.rows("SELECT is_stale FROM page WHERE id = ?", (page_id,)) == [(REASSESS,)]


def _pages_answered(database: Database, name: str, version: str) -> set[int]:
    found = database.rows("SELECT page FROM answer WHERE extractor = ? AND version = ?", (name, version))
    return {page for (page,) in found}
