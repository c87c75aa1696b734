"""The open file of a collection: one connection for all threads, one writer, and errors in sentences.

SQLite in WAL mode: what was committed outlives a killed program. A file not ours, damaged or of a later version
is refused in a sentence and never written to. The file is locked while open (SQLite's exclusive mode), so that a second
program that opens it is told; the system releases the lock with the process, however that ends.
"""

import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from extractors.collection.schema import APPLICATION_ID, VERSION, add_missing_tables, migrate
from extractors.errors import CollectionError, CollectionInUseError

# SQLite puts names from the file into its messages, and Python stumbles over those of a damaged file.
_TROUBLE = (sqlite3.Error, UnicodeDecodeError)
_MOST_PAGES = 1_000_000  # of a file padded to the length its header states; chosen by hand: 4 GB, none of it written
_HEADER = b"SQLite format 3\x00"
_FULL = "the disk is full, so nothing more is kept in this collection until there is room"
_FAILING = "its disk does not let it be read or written just now; it may be full, or not be there any more"
_READ_ONLY = "it cannot be written to, so nothing more is kept in this collection"


class Database:
    """A collection's file; every call may come from any thread, and waits for the one before."""

    def __init__(
        self, path: Path, *, must_exist: bool = False, is_read_only: bool = False, is_salvage: bool = False
    ) -> None:
        """Open the file, or make it; `is_salvage` reads one of a later version too, as far as it is understood.

        Raises:
            CollectionInUseError: Another program has it open.
            CollectionError: It is not there, no collection, damaged, of a later version, or cannot be made.
        """
        self.path = path
        self.is_read_only = is_read_only or is_salvage
        self._is_salvage = is_salvage
        self._copy = TemporaryDirectory(prefix="unhusk-", ignore_cleanup_errors=True) if is_salvage else None
        self._thread_lock = threading.RLock()
        _look_at(path, must_exist=must_exist or self.is_read_only)
        try:
            self._connection = self._opened()
        except _TROUBLE as error:
            raise self.as_collection_error(error) from error

    def close(self) -> None:
        """Write pending changes and release the file."""
        with self._thread_lock, suppress(sqlite3.Error):
            self._connection.close()
            if self._copy is not None:
                self._copy.cleanup()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return what a query finds; raise CollectionError where the file is damaged there."""
        with self._thread_lock, self._explained_errors():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection for several changes that are made together or not at all.

        Raises:
            CollectionError: They could not be made, and none was.
        """
        with self._thread_lock, self._explained_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")  # which a full disk may refuse
            except BaseException:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    def change_all(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Make one change with many values, together or not at all; raises as `change` does."""
        with self.change() as connection:
            connection.executemany(sql, rows)

    def copy_to(self, path: Path) -> None:
        """Write a copy of the file as it is now; nothing may exist at that path.

        Raises:
            CollectionError: It cannot be written; nothing is left there.
        """
        try:
            with self._thread_lock, closing(sqlite3.connect(path, isolation_level=None)) as copy:
                self._connection.backup(copy)
        except _TROUBLE as error:
            path.unlink(missing_ok=True)
            raise self.as_collection_error(error) from error

    def damage_error(self, what: str) -> CollectionError:
        """Return the error for something that no sound collection holds: a damaged file keeps to no schema."""
        return CollectionError(
            str(self.path),
            f"this collection is damaged ({what}); “unhusk export --salvage” saves what can still be read",
        )

    def as_collection_error(self, error: Exception) -> CollectionError:
        """Return one of SQLite's errors in words for the person."""
        words = str(error)
        if "full" in words:
            return CollectionError(str(self.path), _FULL)
        if "readonly" in words or "unable to open" in words:
            return CollectionError(str(self.path), _READ_ONLY)
        if "disk I/O" in words:  # the disk is full to the last byte, or gone
            return CollectionError(str(self.path), _FAILING)
        if "locked" in words:
            return CollectionInUseError(
                str(self.path), "another window or command has this collection open; close it there first"
            )
        return self.damage_error(words)

    def _opened(self) -> sqlite3.Connection:
        way, path = "mode=rwc", self.path.absolute()
        if self.is_read_only:  # nothing is left to be written, so not even a lock is wanted beside it
            way = "mode=ro" if self.path.with_name(f"{self.path.name}-wal").exists() else "immutable=1"
        if self._copy is not None:
            path = _made_whole(self.path, Path(self._copy.name))
        connection = sqlite3.connect(
            f"{path.as_uri()}?{way}", uri=True, isolation_level=None, check_same_thread=False, timeout=0
        )
        try:
            if not self.is_read_only:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            (kind,), (version,) = (
                connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
            )
            (count,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            if kind != APPLICATION_ID and (count or version):
                raise CollectionError(str(self.path), "this file is a database of another program")
            if version > VERSION and not self._is_salvage:
                raise CollectionError(
                    str(self.path), "a later version of Unhusk wrote this collection; open it with that version"
                )
            connection.execute("PRAGMA foreign_keys = ON")
            if not self.is_read_only:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")  # a killed program loses nothing that was committed
                connection.execute("BEGIN IMMEDIATE")  # takes the lock, which stays
                connection.execute("COMMIT")
                migrate(connection)
            else:
                add_missing_tables(connection, version)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _explained_errors(self) -> Iterator[None]:
        try:
            yield
        except _TROUBLE as error:
            raise self.as_collection_error(error) from error


def _look_at(path: Path, *, must_exist: bool) -> None:
    """Refuse a file that is no database before SQLite puts anything beside it."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except FileNotFoundError:
        if must_exist:
            raise CollectionError(str(path), "there is no such file") from None
        return
    except OSError as error:
        raise CollectionError(str(path), f"it cannot be opened ({error.strerror})") from error
    if start and start != _HEADER:
        raise CollectionError(str(path), "this file is not an Unhusk collection")


def _made_whole(path: Path, folder: Path) -> Path:
    """Copy a file; pad one that was cut short to the length its header states, or SQLite would refuse it."""
    copy = folder / path.name
    try:
        for one in (path, path.with_name(f"{path.name}-wal")):
            if one.exists():
                shutil.copyfile(one, folder / one.name)
        with copy.open("r+b") as file:
            head = file.read(32)
            page_size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
            size = page_size * min(pages, _MOST_PAGES)
            if copy.stat().st_size < size:
                file.truncate(size)
    except OSError as error:
        raise CollectionError(str(path), f"it cannot be copied to be read ({error.strerror})") from error
    return copy
