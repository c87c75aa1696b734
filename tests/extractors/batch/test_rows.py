"""Articles one after another in shards: each complete, none of another run among them."""

from functools import partial
from pathlib import Path

import pytest
import zstandard

from extractors.batch.combined_file import clean_together
from extractors.batch.rows import Rows, Sharding, plain_rows
from extractors.errors import TargetExistsError, UsageError
from extractors.running.pool import Pool
from extractors.saving.formats import FORMATS
from tests.extractors.batch.test_combined_file import QUICK, pages_in


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_each_shard_begins_with_the_head_and_the_last_one_is_shorter(tmp_path: Path):
    layout = partial(plain_rows, b"head\n")
    with Rows(tmp_path / "out" / "articles.csv", layout, Sharding(size=2), overwrite=False) as rows:
        for row in (b"a\n", b"b\n", b"c\n"):
            rows.add(b"head\n" + row)

    assert contents(tmp_path / "out") == {
        "articles-00001.csv": b"head\na\nb\n", "articles-00002.csv": b"head\nc\n"
    }  # fmt: skip


def test_a_packed_file_holds_what_was_written(tmp_path: Path):
    with Rows(tmp_path / "articles.jsonl", partial(plain_rows, b""), Sharding(is_packed=True), overwrite=False) as rows:
        rows.add(b'{"a":1}\n')
        rows.add(b'{"a":2}\n')

    (packed,) = tmp_path.iterdir()
    assert packed.name == "articles.jsonl.zst"
    assert zstandard.ZstdDecompressor().stream_reader(packed.read_bytes()).read() == b'{"a":1}\n{"a":2}\n'


def test_a_run_that_breaks_off_leaves_full_shards_only(tmp_path: Path):
    rows = Rows(tmp_path / "a.jsonl", partial(plain_rows, b""), Sharding(size=2), overwrite=False)
    for row in (b"1\n", b"2\n", b"3\n"):
        rows.add(row)
    with pytest.raises(KeyboardInterrupt), rows:
        raise KeyboardInterrupt

    assert contents(tmp_path) == {"a-00001.jsonl": b"1\n2\n"}


def test_nothing_added_is_no_file(tmp_path: Path):
    with Rows(tmp_path / "a.jsonl", partial(plain_rows, b""), Sharding(size=2), overwrite=False):
        pass

    assert list(tmp_path.iterdir()) == []


def test_shards_of_another_run_are_in_the_way_whatever_is_said(tmp_path: Path):
    (tmp_path / "articles-00007.jsonl.zst").write_bytes(b"")

    with pytest.raises(TargetExistsError, match="another run"):
        Sharding(size=9).check(tmp_path / "articles.jsonl", overwrite=True)


def test_a_batch_is_sharded_in_the_order_of_its_plan(tmp_path: Path):
    pages = pages_in(tmp_path / "in", "c.html", "a.html", "b.html")
    target = tmp_path / "out" / "articles.jsonl"

    list(
        clean_together(
            pages, QUICK, target, FORMATS["jsonl"], Pool(workers=2), overwrite=False, sharding=Sharding(size=2)
        )
    )

    found = contents(tmp_path / "out")
    assert [content.count(b"\n") for content in found.values()] == [2, 1]
    assert b"b.html" in found["articles-00002.jsonl"]


def test_a_book_is_not_sharded(tmp_path: Path):
    with pytest.raises(UsageError):
        list(
            clean_together(
                [],
                QUICK,
                tmp_path / "a.epub",
                FORMATS["epub"],
                Pool(workers=1),
                overwrite=False,
                sharding=Sharding(size=2),
            )
        )
