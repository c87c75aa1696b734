"""Reading a page in a worker: its result, and the cost of a page that kills its reader."""

import ctypes
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.errors import PageError
from extractors.running.pool import Pool
from extractors.running.reading import (
    chunks_through,
    read_clipboard,
    read_entries,
    read_entry,
    read_file,
    result_of_page,
)
from tests.extractors.pages.made_containers import answer, write_warc
from tests.extractors.running.made_pages import page


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(workers=1) as pool:
        yield pool


def test_a_file_comes_back_as_its_page_and_blocks(pool: Pool, tmp_path: Path):
    file = tmp_path / "rain.html"
    file.write_text(page().text, encoding="utf-8")

    [(read, blocks)] = result_of_page(pool.submit(read_file, str(file), None, False), str(file))

    assert read.text == page().text
    assert blocks[1].text == "Rain"


def test_a_list_is_read_chunk_by_chunk_and_each_entry_comes_back_as_its_page(pool: Pool, tmp_path: Path):
    file = write_warc(tmp_path / "crawl.warc.gz", *map(answer, range(5)), is_gzip=True)

    chunk = pool.submit(read_entries, str(file), False, "", 2).result()
    rest = pool.submit(read_entries, str(file), False, chunk.after, 100).result()
    [(read, blocks)] = pool.submit(read_entry, str(file), rest.entries[2], None, False).result()

    assert [entry.number for entry in chunk.entries + rest.entries] == [1, 2, 3, 4, 5]
    assert not chunk.is_last
    assert rest.is_last
    assert 0 < chunk.read_share < rest.read_share == 1.0
    assert read.url == "http://example.org/4"
    assert blocks


def test_a_whole_list_comes_through_a_pool(pool: Pool, tmp_path: Path):
    file = write_warc(tmp_path / "crawl.warc", *map(answer, range(1_200)))

    chunks = list(chunks_through(pool, file))

    assert sum(len(chunk.entries) for chunk in chunks) == 1_200
    assert len(chunks) > 1
    with pytest.raises(PageError, match=r"missing\.warc"):
        list(chunks_through(pool, tmp_path / "missing.warc"))


def test_what_was_copied_comes_back_too(pool: Pool):
    [(_, blocks)] = result_of_page(pool.submit(read_clipboard, "<h1>Rain</h1>", "Rain", ""), "the clipboard")

    assert [block.text for block in blocks] == ["Rain"]


def test_a_page_that_cannot_be_opened_says_why(pool: Pool, tmp_path: Path):
    with pytest.raises(PageError, match=r"none\.html"):
        result_of_page(pool.submit(read_file, str(tmp_path / "none.html"), None, False), "none.html")


def test_a_page_that_takes_too_long_is_given_up(pool: Pool):
    with pytest.raises(PageError, match=r"slow\.html: reading it did not finish within 0\.2 s"):
        result_of_page(pool.submit(time.sleep, 60, time_limit_s=0.2), "slow.html")


@pytest.mark.parametrize("kill", [os._exit, ctypes.string_at])
def test_a_page_that_kills_its_reader_is_given_up(pool: Pool, kill: object):
    assert callable(kill)
    with pytest.raises(PageError, match=r"bad\.html: the process that read it ended"):
        result_of_page(pool.submit(kill, 0), "bad.html")


def test_a_page_nobody_waits_for_any_more_is_given_up(pool: Pool):
    task = pool.submit(time.sleep, 60)
    task.cancel()

    with pytest.raises(PageError, match="was stopped"):
        result_of_page(task, "old.html")
