"""Pages packed into their collection, so that the one file can be given to another person and opened there.

A page goes in as it was opened, with the pictures that came with it, out of an archive or the folder beside it; style
sheets and scripts do not. Nothing is ever unpacked to disk: a page whose file is missing is opened from the
collection.
"""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, replace

from extractors.collection.collection import Collection
from extractors.collection.examining import ExamineTask, examine_task, open_task_page
from extractors.collection.packed_page import packed_page
from extractors.collection.page_row import PageRow
from extractors.collection.places import stamp_of
from extractors.errors import PageError
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page

_LIMIT_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackStep:
    """What became of one page: its size in the file in bytes, or why it is not in it."""

    row: PageRow
    size_bytes: int = 0
    reason: str = ""


def pack_pages(collection: Collection, pool: Pool) -> Generator[PackStep | None, None, None]:
    """Pack the pages whose current state is not packed; yield each once it is in the file, and None in between.

    If it is stopped, what was packed so far is in the file, and packing resumes from there.

    Args:
        collection: whose pages.
        pool: opens them; closed at the end.

    Raises:
        CollectionError: The file takes nothing more; what came before is in it.
    """

    def pack(row: PageRow) -> tuple[PageRow, int, bytes | str]:
        stamp = stamp_of(row.source, row.place)
        task = pool.submit(pack_here, examine_task(row, ()), time_limit_s=_LIMIT_S)
        try:
            return row, stamp, result_of_page(task, row.called)
        except PageError as error:
            return row, stamp, error.reason

    with closing(bounded_map(collection.to_pack(), pack, pool)) as results:
        for found in results:
            if found is None:
                yield None
                continue
            row, stamp, content = found
            if isinstance(content, str):
                yield PackStep(row=row, reason=content)
            else:
                collection.keep_packed(row.page_id, stamp, content)
                yield PackStep(row=row, size_bytes=len(content))


def pack_here(task: ExamineTask) -> bytes:
    """Return a page in its packed form; for a worker.

    Raises:
        PageError: It cannot be opened.
    """
    return packed_page(replace(open_task_page(task), read_as=""))  # what a person says it is is in its row
