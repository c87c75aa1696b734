"""The file of a collection: its kind, its lock, and what happens when it is not as it should be."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from extractors.collection.collection import Collection
from extractors.collection.database import Database
from extractors.collection.schema import VERSION
from extractors.errors import CollectionError, CollectionInUseError
from extractors.pages.entry import Entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.unhusk"


def test_a_second_program_is_told_that_the_collection_is_open(path: Path):
    first = Database(path)

    with pytest.raises(
        CollectionInUseError, match="another window or command has this collection open; close it there first"
    ):
        Database(path)
    first.close()

    Database(path).close()


def test_what_was_committed_outlives_a_killed_program(path: Path):
    program = (
        "import os, pathlib, sys\n"
        "from extractors.collection.database import Database\n"
        "database = Database(pathlib.Path(sys.argv[1]))\n"
        "database.change_all('INSERT INTO setting VALUES (?, ?)', [('kept', 'yes')])\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run(
        [sys.executable, "-P", "-c", program, str(path)], check=False, cwd=Path.cwd(), env={"PYTHONPATH": "."}
    )

    database = Database(path)
    assert database.rows("SELECT name, value FROM setting") == [("kept", "yes")]
    database.close()


def test_a_change_is_made_whole_or_not_at_all(path: Path):
    database = Database(path)

    half = [("whole", "yes"), ("half",)]  # the second lacks a value
    with pytest.raises(CollectionError):
        database.change_all("INSERT INTO setting VALUES (?, ?)", half)

    assert database.rows("SELECT * FROM setting") == []
    database.close()


@pytest.mark.parametrize("content", [b"", b"not a database, and longer than the sixteen bytes of a header"])
def test_a_file_that_is_no_collection_is_never_written_to(path: Path, content: bytes):
    path.write_bytes(content)

    if content:
        with pytest.raises(CollectionError, match="not an Unhusk collection"):
            Database(path)
        assert path.read_bytes() == content
    else:
        Database(path).close()  # an empty file is a new one: a save dialog may have made it
    assert not list(path.parent.glob("*-wal"))


def test_another_programs_database_is_never_written_to(path: Path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()

    with pytest.raises(CollectionError, match="a database of another program"):
        Database(path)

    assert path.read_bytes() == before


def test_a_collection_of_a_later_version_is_left_alone(path: Path):
    Database(path).close()
    later = sqlite3.connect(path)
    later.execute(f"PRAGMA user_version = {VERSION + 1}")
    later.close()

    with pytest.raises(CollectionError, match="a later version of Unhusk wrote this collection"):
        Database(path)


def test_a_damaged_collection_is_told_in_a_sentence(path: Path):
    database = Database(path)
    database.change_all("INSERT INTO setting VALUES (?, ?)", [(str(number), "x" * 500) for number in range(200)])
    database.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))

    damaged = Database(path)
    with pytest.raises(CollectionError, match=r"this collection is damaged .*; “unhusk export --salvage” saves"):
        damaged.rows("SELECT * FROM setting ORDER BY value")
    damaged.close()


def test_a_collection_in_a_folder_that_cannot_be_written_to_can_be_read(path: Path):
    database = Database(path)
    database.change_all("INSERT INTO setting VALUES (?, ?)", [("kept", "yes")])
    database.close()
    before = sorted(path.parent.iterdir())

    reader = Database(path, is_read_only=True)
    assert reader.rows("SELECT value FROM setting") == [("yes",)]
    with pytest.raises(CollectionError, match="cannot be written to"):
        reader.change_all("INSERT INTO setting VALUES (?, ?)", [("more", "no")])
    reader.close()

    assert sorted(path.parent.iterdir()) == before


def test_one_that_must_be_there_is_not_made(path: Path):
    with pytest.raises(CollectionError, match="there is no such file"):
        Database(path, must_exist=True)
    assert not path.exists()


def test_a_full_disk_is_told_as_one(path: Path):
    database = Database(path)
    database.rows("PRAGMA max_page_count = 1")  # SQLite then reports a full disk

    with pytest.raises(CollectionError, match="the disk is full"):
        database.change_all("INSERT INTO setting VALUES (?, ?)", [(str(number), "x" * 4000) for number in range(99)])

    assert database.rows("SELECT count(*) FROM setting") == [(0,)]
    database.close()


def test_what_can_be_read_of_a_broken_or_later_file_is_had_and_the_file_stays(tmp_path: Path):
    path = tmp_path / "broken.unhusk"
    with closing(Collection(path)) as collection:
        collection.add_source(tmp_path / "pages")
        collection.note_entries(
            1, [Entry(number=one, place=f"{one}.html", title="A page " * 9) for one in range(1, 400)]
        )
    with closing(sqlite3.connect(path)) as later:
        later.execute(f"PRAGMA user_version = {VERSION + 1}")
    cut_short = path.read_bytes()[:100_000]
    path.write_bytes(cut_short)

    with pytest.raises(CollectionError):
        Collection(path, is_read_only=True)
    with closing(Collection(path, is_salvage=True)) as collection:
        rows = collection.rows()

    assert 50 < len(rows) < 399
    assert rows[0].place == "1.html"
    assert path.read_bytes() == cut_short


def test_any_thread_may_ask(path: Path):
    database = Database(path)
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(database.rows, "SELECT 7").result() == [(7,)]
    database.close()


def test_a_copy_that_cannot_be_made_is_told(path: Path):
    database = Database(path)
    with pytest.raises(CollectionError):
        database.copy_to(path.parent / "no such folder" / "copy.unhusk")
    database.close()
