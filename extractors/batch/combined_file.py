"""A plan's pages as one file of many articles, in the order of the plan, whichever is done first.

The file is written completely or not at all; of shards, the full ones stay. In a format that consists of a head and one
article after another (JSON lines, tables), each is written as soon as its turn comes: memory holds only articles that
finished before their turn. For any other format all articles are held and written at once.
"""

from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import CancelledError
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from extractors.batch.clean_request import CleanFunction, CleaningOne, CleanRequest, CleanResult
from extractors.batch.corpus.corpus_formats import BATCH_FORMATS
from extractors.batch.deduplication import Deduplication, Turn, turn_of
from extractors.batch.error_text import failure_text
from extractors.batch.plans.planning import PlannedPage
from extractors.batch.result import Result, result_of
from extractors.batch.resuming import FROM_THE_START, ResumePoint
from extractors.batch.rows import ONE_FILE, Rows, Sharding, layout_of
from extractors.batch.target_folder import make_folder
from extractors.batch.worker_cleaning import clean
from extractors.errors import UnhuskError, UsageError
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.formats import Format
from extractors.saving.writing import write_atomically

_NAME = "articles"


@dataclass(frozen=True, slots=True)
class _Done:
    """The results of one file's pages: its articles, rendered or not, in order."""

    number: int
    result: Result
    written: tuple[bytes, ...] = ()
    built: tuple[Article, ...] = ()


def file_of_all(target: Path, form: Format) -> Path:
    """Return the single file for the articles of a folder.

    Raises:
        UsageError: The format holds one article per file.
    """
    if not _holds_many(form):
        able = ", ".join(one.name for one in BATCH_FORMATS.values() if _holds_many(one))
        raise UsageError(f"a file of {form.name} holds one article; for many in one file choose one of {able}")
    return target / f"{_NAME}{form.ending}"


def _holds_many(form: Format) -> bool:
    return form.write_many is not None or form.head is not None


def clean_together(
    pages: Iterable[PlannedPage],
    request: CleanRequest,
    path: Path,
    form: Format,
    pool: Pool,
    *,
    overwrite: bool,
    sharding: Sharding = ONE_FILE,
    deduplication: Deduplication | None = None,
    resume_after: ResumePoint = FROM_THE_START,
    clean_by: CleanFunction = clean,
) -> Generator[Result | None, None, None]:
    """Clean pages and write their articles into one file; yield each result as it comes, and None in between.

    If no page has an article, no file is written; nor if the iterator is closed or left by Ctrl+C.

    Args:
        pages: those to clean, in the order of the file; taken one at a time.
        request: what is wanted of each page; its source is replaced.
        path: the file, from `file_of_all`; its folder is created if needed.
        form: the format of the file.
        pool: does the work; closed at the end.
        overwrite: whether an existing file may be replaced.
        sharding: how many articles a file gets, and whether it is compressed; for formats that are rows of articles.
        deduplication: finds duplicates, if they are to be left out.
        resume_after: what an interrupted run has written.
        clean_by: cleans a page.

    Raises:
        UsageError: The format cannot be sharded or compressed, or the library that writes it is not installed.
        TargetExistsError: The file exists, and `overwrite` is off; or shards do.
        SaveError: It cannot be written.
    """
    try:
        layout = layout_of(form, sharding)
        if not resume_after.shards:
            sharding.check(path, overwrite=overwrite)
    except UnhuskError:
        pool.close()
        raise
    request = replace(request, format_name=form.name, is_for_many=layout is None)

    def clean_one(numbered: tuple[int, tuple[PlannedPage, bool]]) -> _Done:
        number, (planned, is_done) = numbered
        if is_done:
            return _Done(number, Result(planned=planned, is_skipped=True))
        with turn_of(deduplication, number + 1) as turn:
            return _cleaned(number, planned, request, partial(clean_by, pool=pool), turn)

    rows = (
        Rows(path, layout, sharding, overwrite=overwrite, existing_shards=resume_after.shards)
        if layout is not None
        else None
    )
    sink = _Sink(path, form, request.choices, rows, overwrite=overwrite)
    last: Result | None = None  # held back, so that notes about the whole file can be added
    with sink, closing(bounded_map(enumerate(resume_after.split(pages)), clean_one, pool)) as found:
        for done in found:
            if done is None:
                yield None
                continue
            sink.take(done)
            if last is not None:
                yield last
            last = done.result
        notes = sink.finish()
    if last is not None:
        yield replace(last, notes=(*last.notes, *notes))


class _Sink:
    """Puts finished pages in order, and into the file."""

    def __init__(self, path: Path, form: Format, choices: Choices, rows: Rows | None, *, overwrite: bool) -> None:
        self._path, self._form, self._choices, self._overwrite = path, form, choices, overwrite
        self._next = 0
        self._early: dict[int, _Done] = {}
        self._articles: list[Article] = []
        self._rows = rows

    def __enter__(self) -> "_Sink":
        return self

    def __exit__(self, *error: object) -> None:
        if self._rows is not None:
            self._rows.__exit__(*error)

    def take(self, done: _Done) -> None:
        """Take a finished page, and write all whose turn has come."""
        self._early[done.number] = done
        while (turn := self._early.pop(self._next, None)) is not None:
            self._next += 1
            self._articles += turn.built
            if self._rows is not None:
                self._rows.add(*turn.written)

    def finish(self) -> tuple[str, ...]:
        """Write what can only be written at once; return what is missing when it is read back."""
        if self._articles and self._form.write_many is not None:
            from extractors.saving.read_back import read_back_together  # 0.1 s, only for formats that hold many

            make_folder(self._path.parent, self._path.parent)
            content = self._form.write_many(self._articles, self._choices)
            write_atomically(self._path, content, overwrite=self._overwrite)
            return read_back_together([one.body_html for one in self._articles], content, self._form.name)
        return ()


def _cleaned(number: int, planned: PlannedPage, request: CleanRequest, clean_one: CleaningOne, turn: Turn) -> _Done:
    """Clean the pages of one file; a failure is part of its result."""
    source = str(planned.source)
    cleaned: Sequence[CleanResult] = ()
    failure = ""
    try:
        cleaned = turn.take(planned.called, clean_one(replace(request, source=source, entry=planned.entry)))
    except CancelledError:
        raise  # the person stopped it
    except Exception as error:  # noqa: BLE001 - the last resort: the other pages go on
        failure = failure_text(error, source)
    wanted = [(one.wanted, one.built) for one in cleaned]
    return _Done(
        number,
        result_of(planned, cleaned, failure=failure),
        written=tuple(article.content for article, built in wanted if article is not None and built is None),
        built=tuple(built for article, built in wanted if article is not None and built is not None),
    )
