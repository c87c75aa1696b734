"""The pages that are packed into a collection's file."""

from collections.abc import Iterator

from extractors.collection.database import Database
from extractors.collection.page_row import PageRow
from extractors.collection.page_table import rows_of
from extractors.collection.places import as_stored, file_of, stamp_of


def to_pack(database: Database) -> Iterator[PageRow]:
    """Yield the pages whose current state is not packed, one at a time; those whose file is gone are left out."""
    after = 0
    while found := rows_of(database, "page.id > ?", (after,), "page.id LIMIT 200"):
        marks = ", ".join("?" * len(found))
        ids = [row.page_id for row in found]
        packed = dict(database.rows(f"SELECT page, stamp FROM packed WHERE page IN ({marks})", ids))
        after = ids[-1]
        for row in found:
            stamp = stamp_of(row.source, row.place)
            if stamp and packed.get(row.page_id) != stamp:
                yield row


def keep_packed(database: Database, page_id: int, stamp: int, content: bytes) -> None:
    """Keep a page; `stamp` is its file's."""
    database.change_all("INSERT OR REPLACE INTO packed VALUES (?, ?, ?)", [(page_id, stamp, content)])


def packed_if_missing(database: Database, row: PageRow) -> bytes:
    """Return a packed page whose file is missing; b"" where the file is there, or nothing is packed."""
    if file_of(row.source, row.place).exists():
        return b""
    found = database.rows("SELECT content FROM packed WHERE page = ?", (row.page_id,))
    return bytes(found[0][0]) if found else b""


def count_unpacked(database: Database, source: str) -> int:
    """Return how many pages of a source are not packed."""
    ((count,),) = database.rows(
        "SELECT count(*) FROM page JOIN source ON source.id = page.source "
        "WHERE source.path = ? AND page.id NOT IN (SELECT page FROM packed)",
        (as_stored(source),),
    )
    return int(count)
