"""Where an interrupted run of shards resumes: after the last page in a full shard.

Every shard under its final name is complete, and its rows are in the order of the plan. So the last row of the last
shard tells which page was written last; earlier pages are done, and not read again. Pages after it that the interrupted
run had left out or failed at are done once more.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from extractors.batch.corpus.corpus_formats import PARQUET
from extractors.batch.plans.planning import PlannedPage
from extractors.batch.rows import Sharding
from extractors.errors import SaveError, UsageError
from extractors.saving.formats import Format

RESUMABLE = ("jsonl", PARQUET)  # the formats whose rows name their page


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumePoint:
    """What an interrupted run has written.

    Attributes:
        shards: how many are full.
        source: the file of the page that was written last, by the person's name for it; "" if there is none.
        entry_number: the page's number in that file, from 1; 0 for the only one.
    """

    shards: int = 0
    source: str = ""
    entry_number: int = 0

    def split(self, pages: Iterable[PlannedPage]) -> Iterator[tuple[PlannedPage, bool]]:
        """Yield pages, and whether each is done.

        Raises:
            UsageError: The page that was written last is not among them.
        """
        is_done = bool(self.shards)
        for page in pages:
            yield page, is_done
            if is_done and self._is_last(page):
                is_done = False
        if is_done:  # still looking at the very end: the page is not there
            raise UsageError(
                f"{self.source}: the last page of the shards that are there is none of this run's; "
                "name the same folder of pages in the same way, or another for the articles"
            )

    def _is_last(self, page: PlannedPage) -> bool:
        if page.entry is None:
            return not self.entry_number and str(page.source) == self.source
        return page.entry.number == self.entry_number and self.source.startswith(str(page.source))


FROM_THE_START = ResumePoint()


def find_resume_point(path: Path, form: Format, sharding: Sharding) -> ResumePoint:
    """Find out where a run resumes whose single file would be `path`.

    Raises:
        UsageError: There are no shards to resume after, or rows of this format do not name their page.
        SaveError: The last shard cannot be read.
    """
    if not sharding.size or form.name not in RESUMABLE:
        raise UsageError(
            f"--resume skips pages whose own file is there; with --together it needs shards of {' or '.join(RESUMABLE)}"
        )
    shards = 0
    while sharding.file(path, shards + 1).exists():
        shards += 1
    if not shards:
        return ResumePoint()
    last = sharding.file(path, shards)
    try:
        source, number = _last_of_parquet(last) if form.name == PARQUET else _last_of_lines(last, sharding)
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = f"its last row cannot be read ({error}); remove it, and say --resume again"
        raise SaveError(str(last), reason) from error
    return ResumePoint(shards=shards, source=source, entry_number=number)


def _last_of_lines(shard: Path, sharding: Sharding) -> tuple[str, int]:
    with shard.open("rb") as opened:
        file: BinaryIO = opened
        if sharding.is_packed:
            import io

            import zstandard

            unpacked = zstandard.ZstdDecompressor().stream_reader(opened, read_across_frames=True)
            file = cast("BinaryIO", io.BufferedReader(cast("io.RawIOBase", unpacked)))
        last = b""
        for line in file:
            last = line
    page = json.loads(last)["unhusk"]["provenance"]["page"]
    return str(page["source"]), int(page["number"] or 0)


def _last_of_parquet(shard: Path) -> tuple[str, int]:
    from pyarrow.parquet import ParquetFile

    with ParquetFile(shard) as opened:
        group = opened.read_row_group(opened.num_row_groups - 1, columns=["page", "page_number"])
    row = group.slice(group.num_rows - 1).to_pylist()[0]
    return str(row["page"]), int(row["page_number"] or 0)
