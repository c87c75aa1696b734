"""Pages whose files were renamed or moved: recognised by what they say, with what was decided about them."""

import sqlite3

from extractors.collection.database import Database
from extractors.collection.examining import ExamineResult
from extractors.collection.page_row import PageRow
from extractors.collection.page_table import rows_by_id, rows_of, set_columns
from extractors.collection.places import as_stored, file_of


def row_after_move(database: Database, connection: sqlite3.Connection, one: ExamineResult) -> list[PageRow]:
    """Return the row of a page that was examined; if it was renamed, with what was decided about it before.

    A page with the same text whose file is gone is the same page under its old name: the new row takes over what
    the person decided, and the old one goes.
    """
    row = rows_by_id(database, [one.page_id])
    if not row or row[0].words:
        return row
    twins = rows_of(database, "page.digest = ? AND page.id <> ?", (one.digest, one.page_id))
    gone = [twin for twin in twins if not file_of(twin.source, twin.place).exists()]
    if not gone:
        return row
    old = gone[0]
    connection.execute("UPDATE OR IGNORE decision SET page = ? WHERE page = ?", (one.page_id, old.page_id))
    set_columns(
        connection,
        [one.page_id],
        state=old.state.value,
        note=old.note,
        tags=old.tags,
        type_by_hand=old.type_by_hand,
        saved_path=as_stored(old.saved_path),
    )
    connection.execute("DELETE FROM page WHERE id = ?", (old.page_id,))
    return rows_by_id(database, [one.page_id])
