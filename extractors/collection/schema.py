"""The tables of a collection's file, and how an older file is brought up to date.

A file says in its header that it is a collection (`application_id`) and of which version (`user_version`). Each
version adds a step to `_STEPS`, and none is ever changed: a file of any earlier version is brought up by the steps it
lacks, in one transaction.
"""

import sqlite3

APPLICATION_ID = 0x55_4E_48_53  # "UNHS"

_FIRST = """
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    is_recursive INTEGER NOT NULL DEFAULT 0,
    is_listed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    place TEXT NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'new',
    reason TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    page_type TEXT NOT NULL DEFAULT '',
    proposed_by TEXT NOT NULL DEFAULT '',
    type_by_hand TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    article_words INTEGER NOT NULL DEFAULT 0,
    doubts INTEGER NOT NULL DEFAULT 0,
    gain REAL NOT NULL DEFAULT 0,
    confidence REAL NOT NULL DEFAULT 0,
    agreement REAL NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    double_of INTEGER REFERENCES page ON DELETE SET NULL,
    stamp INTEGER NOT NULL DEFAULT 0,
    is_stale INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT '',
    signature BLOB NOT NULL DEFAULT x'',
    metadata TEXT NOT NULL DEFAULT '{}',
    saved_path TEXT NOT NULL DEFAULT '',
    UNIQUE (source, place)
) STRICT;
CREATE INDEX page_by_state ON page (state);
CREATE INDEX page_by_digest ON page (digest) WHERE digest <> '';
CREATE TABLE texts (
    page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    extractor TEXT NOT NULL,
    version TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (page, extractor, version)
) STRICT;
CREATE TABLE decision (
    page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    draft TEXT NOT NULL,
    person TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE site_rules (
    site TEXT PRIMARY KEY,
    rules TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
"""

# What an extractor answered in full, for pages that are shown again: beside its votes, which all else needs.
_BODIES = """
CREATE TABLE body (
    answer INTEGER PRIMARY KEY REFERENCES answer ON DELETE CASCADE,
    page_key TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
"""

# What pages of a site share: the frame, and on how many pages each repeated block occurs.
_FRAMES = """
CREATE TABLE sketch (
    page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    site TEXT NOT NULL,
    numbers BLOB NOT NULL,
    kept BLOB NOT NULL,
    is_counted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sketch_by_site ON sketch (site);
CREATE TABLE frame (
    site TEXT PRIMARY KEY,
    pages INTEGER NOT NULL,
    blocks BLOB NOT NULL,
    repeated BLOB NOT NULL,
    counts BLOB NOT NULL
) STRICT;
CREATE TABLE framing (
    page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    digest TEXT NOT NULL,
    going BLOB NOT NULL
) STRICT;
"""

_PACKED = """
CREATE TABLE packed (
    page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    stamp INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;
"""

_STEPS = (_FIRST, _BODIES, _FRAMES, _PACKED)
VERSION = len(_STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Give a file this version's tables; its content stays.

    The connection must be in autocommit mode, and its file empty or a collection of this version or an earlier one.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == VERSION:
        return
    steps = "".join(_STEPS[version:])
    connection.executescript(
        f"BEGIN IMMEDIATE; {steps} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    )


def add_missing_tables(connection: sqlite3.Connection, version: int) -> None:
    """Give a read-only connection to an earlier version's file the tables it lacks, empty and in memory alone."""
    for step in _STEPS[max(version, 1) :]:
        for statement in filter(str.strip, step.split(";")):
            if statement.strip().startswith("CREATE TABLE"):
                connection.execute(statement.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
