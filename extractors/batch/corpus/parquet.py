"""Parquet: the rows of a corpus as columns, by pyarrow (Apache-2.0, the extra `parquet`), compressed with zstd.

The schema is the same whatever the articles hold, so that shards of any runs can be read together: a column without a
value is null. Later versions add columns at the end; none is renamed or changes its type. Dates are as the page gives
them, sometimes without a day, and are therefore text.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, BinaryIO

from extractors.errors import UsageError

if TYPE_CHECKING:
    import pyarrow

_LEVEL = 3  # of zstd, its own default
_MOST_ROWS, _MOST_BYTES = 5_000, 16_000_000  # of a row group, before compression; chosen by hand: it is held in memory
_AT_ONCE = 200  # rows converted to columns together, which takes a tenth of the memory; chosen by hand
HOW_TO_INSTALL = 'pyarrow is not installed: pip install "unhusk[parquet]"'


@cache
def schema() -> "pyarrow.Schema":
    """Return the columns, with their types, in order."""
    import pyarrow as pa  # 0.2 s and 60 MB, only for those who write Parquet

    text, number, share = pa.string(), pa.int32(), pa.float32()

    def given(name: str, kind: "pyarrow.DataType") -> "pyarrow.Field":
        return pa.field(name, kind, nullable=False)

    made_with = pa.struct([given("name", text), pa.field("made_with", text)])
    block = pa.struct(
        [
            given("index", number),
            given("kind", text),
            given("text", text),
            given("is_kept", pa.bool_()),
            pa.field("share", share),
            pa.field("score", share),
        ]
    )
    return pa.schema(
        [
            given("text", text),
            given("markdown", text),
            pa.field("title", text),
            given("authors", pa.list_(text)),
            pa.field("date", text),
            pa.field("modified", text),
            pa.field("site", text),
            pa.field("description", text),
            pa.field("url", text),
            pa.field("host", text),
            pa.field("language", text),
            pa.field("language_told", text),
            given("words", number),
            pa.field("confidence", share),
            given("repeated", pa.list_(text)),
            given("page", text),
            pa.field("page_number", number),
            pa.field("page_url", text),
            pa.field("page_saved_at", text),
            pa.field("page_encoding", text),
            pa.field("page_sha256", text),
            given("text_words_sha256", text),
            given("proposed_by", text),
            given("extractors", pa.list_(made_with)),
            given("site_rules", pa.list_(text)),
            given("program_version", text),
            pa.field("made_at", text),
            pa.field("blocks", pa.list_(block)),
        ]
    )


def check_parquet() -> None:
    """Make sure that Parquet can be written.

    Raises:
        UsageError: pyarrow is not installed.
    """
    if find_spec("pyarrow") is None:
        raise UsageError(HOW_TO_INSTALL)


@contextmanager
def parquet_rows(file: BinaryIO) -> Iterator[Callable[[bytes], None]]:
    """Yield a function that appends rows packed by `corpus_row` to a Parquet file; the file is complete at the end."""
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    from extractors.batch.corpus.corpus_row import unpacked_row

    rows: list[dict[str, object]] = []
    batches: list[pa.RecordBatch] = []
    count = size = 0  # of the row group

    def add(content: bytes) -> None:
        nonlocal count, size
        rows.append(unpacked_row(content))
        count += 1
        size += len(content)
        if len(rows) >= _AT_ONCE:
            settle()
        if count >= _MOST_ROWS or size >= _MOST_BYTES:
            put()

    def settle() -> None:
        if rows:
            batches.append(pa.RecordBatch.from_pylist(rows, schema()))
        rows.clear()

    def put() -> None:
        nonlocal count, size
        settle()
        if batches:
            writer.write_table(pa.Table.from_batches(batches))
        batches.clear()
        count = size = 0

    with ParquetWriter(file, schema(), compression="zstd", compression_level=_LEVEL) as writer:
        yield add
        put()
