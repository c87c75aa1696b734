"""The pages a person settled, as gold: for the scoreboard, for `unhusk score`, and for training elsewhere.

Only pages that a person looked at (state DONE) are gold. What was accepted unseen is not: it would score the extractor
that proposed it against itself.
"""

import json
import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from extractors.blocks.block import Block
from extractors.collection.collection import Collection
from extractors.collection.examining import ExamineTask, examine_task, open_task_page
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.places import file_of
from extractors.editing.draft import Draft
from extractors.editing.draft_file import load
from extractors.errors import CollectionError, DraftError, PageError, SaveError
from extractors.pages.entry import INSIDE
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.saving.writing import make_folder, write_atomically

_OPENING_LIMIT_S = 60.0
_HTML = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPage:
    """A page that a person settled.

    Attributes:
        row: the page.
        blocks: its blocks: number, text and count of words.
        draft: what the person made of it.
    """

    row: PageRow
    blocks: tuple[Block, ...]
    draft: Draft

    @property
    def kept(self) -> tuple[bool, ...]:
        """For every block, whether it belongs to the article."""
        return self.draft.kept()

    @property
    def text(self) -> str:
        """The article as the person left it, with blank lines between paragraphs."""
        return "\n\n".join(self.draft.text(number, self.blocks[number]) for number in self.draft.order())


def gold_pages(collection: Collection) -> Iterator[GoldPage]:
    """Yield the pages that a person settled; decisions that no longer fit their page are left out."""
    for row in collection.rows([PageState.DONE]):
        with suppress(DraftError, CollectionError):
            if (page := gold_of(collection, row)) is not None:
                yield page


def gold_of(collection: Collection, row: PageRow) -> GoldPage | None:
    """Return one page as gold; None where no decision about it was kept.

    Raises:
        DraftError: The decision no longer fits the page.
        CollectionError: The file is damaged there.
    """
    text, blocks = collection.decision(row.page_id), collection.blocks(row.page_id)
    if text is None or not blocks:
        return None
    return GoldPage(row=row, blocks=blocks, draft=load(text, blocks).draft)


def write_gold(collection: Collection, target: Path, pool: Pool) -> Generator[tuple[PageRow, str], None, None]:
    """Write the gold as a folder that `unhusk score` reads, with a line of labels for each page; yield each page.

    pages/ID.html and gold/ID.json are the layout of the WCXB corpus; `labels.jsonl` has each page's blocks with whether
    they belong to the article. The pages are copied from where they are.

    Yields:
        The page, and why it is not in the folder, or "".

    Raises:
        SaveError: The folder cannot be made, holds gold already, or the disk is full.
    """
    if (target / "gold").exists() or (target / "pages").exists():
        raise SaveError(str(target), "there is gold in this folder already; choose another")
    for folder in (target, target / "pages", target / "gold"):
        make_folder(folder)
    labels = []
    for page in gold_pages(collection):
        name = f"{page.row.page_id:06}"
        try:
            _copy_page(collection, page.row, target / "pages" / f"{name}.html", pool)
        except PageError as error:
            yield page.row, error.reason
            continue
        metadata = page.draft.metadata
        record = {
            "url": metadata.url or page.row.url,
            "page_type": page.row.type_by_hand or page.row.page_type,
            "title": metadata.title,
            "author": metadata.author,
            "date": metadata.date,
            "main_content": page.text,
        }
        _write_json(target / "gold" / f"{name}.json", record)
        kept = page.kept
        labels.append({"id": name} | record | {"blocks": [[one.text, kept[one.index]] for one in page.blocks]})
        yield page.row, ""
    lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in labels)
    write_atomically(target / "labels.jsonl", lines.encode("utf-8", "surrogatepass"), overwrite=False)


def page_text_here(task: ExamineTask) -> str:
    """Return the HTML of a page; for a worker."""
    return open_task_page(task).html


def _copy_page(collection: Collection, row: PageRow, target: Path, pool: Pool) -> None:
    """Copy a page's own file, or write the page out if it is in an archive."""
    file = file_of(row.source, row.place)
    packed = collection.packed_if_missing(row)
    if (
        not packed
        and INSIDE not in row.place
        and file.suffix.lower() in _HTML
        and (not row.place or Path(row.source).is_dir())
    ):
        try:
            shutil.copyfile(file, target)
        except FileNotFoundError as error:
            raise PageError(str(file), "its page is no longer there") from error
        except OSError as error:
            raise SaveError(str(target), os.strerror(error.errno or 0)) from error
        return
    task = pool.submit(page_text_here, examine_task(row, (), packed=packed), time_limit_s=_OPENING_LIMIT_S)
    text = result_of_page(task, str(file))
    write_atomically(target, text.encode("utf-8-sig", "surrogatepass"), overwrite=False)


def _write_json(path: Path, record: dict[str, str]) -> None:
    content = json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")
    write_atomically(path, content, overwrite=False)
