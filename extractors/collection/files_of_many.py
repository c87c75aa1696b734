"""The files of a collection's export that hold all its articles, in the order of the pages."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from extractors.batch.rows import Rows, layout_of
from extractors.batch.together import file_of_all
from extractors.collection.manner import Manner
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.saving.article import Article
from extractors.saving.formats import format_named
from extractors.saving.rendered import Rendered
from extractors.saving.rendering import render_together
from extractors.saving.writing import write_rendered

_LIMIT_S = 600.0  # a book of thousands of articles


class FilesOfMany:
    """Takes articles as they come, and writes each when its turn has come; use it as a context manager.

    Raises:
        TargetExistsError: A file is there that may not be replaced.
        UsageError: A format cannot be sharded or packed as it is wanted.
    """

    def __init__(self, target: Path, manner: Manner) -> None:
        self._manner = manner
        self._next = 1
        self._early: dict[int, tuple[tuple[Rendered, ...], Article | None]] = {}
        self._articles: list[Article] = []
        self._paths = {name: file_of_all(target, format_named(name)) for name in manner.together}
        self._rows: list[Rows] = []
        for name in manner.in_rows:
            manner.sharding.check(self._paths[name], overwrite=manner.overwrites)
            layout = layout_of(format_named(name), manner.sharding)
            if layout is not None:
                self._rows.append(Rows(self._paths[name], layout, manner.sharding, overwrite=manner.overwrites))
        self._open = ExitStack()

    def __enter__(self) -> Self:
        for one in self._rows:
            self._open.enter_context(one)
        return self

    def __exit__(self, *error: object) -> None:
        self._open.__exit__(*error)  # type: ignore[arg-type]

    def take(self, number: int, rows: Sequence[Rendered], article: Article | None) -> None:
        """Take what was made of a page; must be called once for every number from 1 on.

        Args:
            number: the page's place.
            rows: its article in each format of `Manner.in_rows`; none where it has no article.
            article: for the formats that are written at once.
        """
        self._early[number] = tuple(rows), article
        while (turn := self._early.pop(self._next, None)) is not None:
            self._next += 1
            for file, made in zip(self._rows, turn[0], strict=False):
                file.add(made.content)
            if turn[1] is not None:
                self._articles.append(turn[1])

    def finish(self) -> tuple[str, ...]:
        """Write what can only be written at once, in a worker of its own; return what it lacks."""
        notes: list[str] = []
        names = [name for name in self._manner.together if name not in self._manner.in_rows]
        if not names or not self._articles:
            return ()
        with Pool(workers=1, gives_way=True) as pool:
            for name in names:
                about = (tuple(self._articles), name, self._manner.choices_of(name))
                made = result_of_page(pool.submit(render_together, *about, time_limit_s=_LIMIT_S), name)
                write_rendered(self._paths[name], made, overwrite=self._manner.overwrites)
                notes += made.notes
        return tuple(notes)
