"""Which files of a folder are pages, and what the files of their articles are called.

An article is called after its page's file. Where several pages would have one name, such as a.html and a.htm, each of
them keeps its full name: a.html.txt, a.htm.txt. That does not depend on the order they are found in, so a run that is
taken up again finds the same names.

A folder's files come in the order of their names without case, the first of them before the others are sorted: of a
million names it takes a fifth of a second to find the least, and some seconds to sort and sift all. Files that could
share a name begin alike up to their first full stop, and so stand together.

A file that holds many pages is planned as one; `expanding` makes its pages of it.
"""

import heapq
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from extractors.batch.reach import Listed, Reach
from extractors.errors import UsageError
from extractors.pages.containers.registry import container_stem, is_container
from extractors.pages.entry import Entry
from extractors.pages.page_names import is_companion, is_hidden, page_stem
from extractors.pages.real_path import leads_in_a_circle, real_path
from extractors.saving.files.name_templates import folded

_FIRST = 2_000  # names that are planned before the others are sorted; chosen by hand: enough for workers to start on


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One page and the file its article goes to; a file with several pages goes on with "name (2)" and so on.

    Attributes:
        entry: which page of its file, where that holds many.
    """

    source: Path
    target: Path
    entry: Entry | None = None

    @property
    def called(self) -> str:
        """What the person knows the page by."""
        if self.entry is None:
            return str(self.source)
        return f"{self.source}, page {self.entry.number} ({self.entry.url or self.entry.place})"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedContainer:
    """A file that holds many pages, as far as it is known before it is read.

    Attributes:
        target: where the article goes if it holds one page.
        folder: where they go if it holds several.
        size_bytes: its own.
    """

    source: Path
    target: Path
    folder: Path
    ending: str
    size_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The way from a folder, or from a file that holds many pages, into another folder; nothing is listed yet.

    Attributes:
        source: the folder with the pages, or the file.
        target: the folder for the articles, there or not; where it lies inside the first, it is left out.
        ending: of the articles' files, with its full stop.
        is_recursive: whether folders inside count too; they are then found again in the target.
    """

    source: Path
    target: Path
    ending: str
    is_recursive: bool

    def walk(self, reach: Reach) -> Iterator[Planned | PlannedContainer]:
        """Yield the pages and the files that hold many: of each folder first the pages, then those, then its folders.

        Args:
            reach: told what is found, and of folders that cannot be read.
        """
        if self.source.is_dir():
            yield from self._level(self.source, reach)
            return
        name = (container_stem(self.source.name) or self.source.stem) + self.ending
        yield self._container(self.source, self.target / name, self.target, reach)

    def _level(self, folder: Path, reach: Reach) -> Iterator[Planned | PlannedContainer]:
        try:
            names = os.listdir(folder)  # noqa: PTH208 - names alone: paths of a million files take 3 s
        except OSError as error:
            reason = f"this folder cannot be read ({error.strerror})"
            reach.news.append(Listed(source=str(folder), failure=reason))
            return
        target = self.target / folder.relative_to(self.source)
        containers: list[PlannedContainer] = []
        for planned in self._named(_in_order(names, reach, is_all=not self.is_recursive), folder, target):
            name = planned.source.name
            if page_stem(name) is not None:
                yield planned
            else:
                containers.append(
                    self._container(planned.source, planned.target, planned.target.with_name(name), reach)
                )
        yield from containers
        if self.is_recursive:
            for inside in _folders(folder, names):
                if real_path(inside) != real_path(self.target):
                    yield from self._level(inside, reach)

    def _named(self, names: Iterable[str], folder: Path, target: Path) -> Iterator[Planned]:
        """Yield a folder's files in order, those that are pages or hold many, each with its article's."""
        for _, alike in groupby(names, _until_full_stop):
            stems = {name: stem for name in alike if (stem := _stem(name)) and (folder / name).is_file()}  # and no pipe
            taken = Counter(map(folded, stems.values())) if len(stems) > 1 else None
            for name, stem in stems.items():
                is_alone = taken is None or taken[folded(stem)] == 1
                yield Planned(source=folder / name, target=target / ((stem if is_alone else name) + self.ending))

    def _container(self, source: Path, target: Path, folder: Path, reach: Reach) -> PlannedContainer:
        size_bytes = source.stat().st_size
        reach.add_archive(size_bytes)
        return PlannedContainer(source=source, target=target, folder=folder, ending=self.ending, size_bytes=size_bytes)


def plan(source: Path, target: Path, ending: str, *, is_recursive: bool) -> Plan:
    """Plan the way of a folder's pages, or those of a file that holds many, into another folder; nothing is written.

    Raises:
        UsageError: The first holds no pages that could be listed, or both are the same.
    """
    if not is_container(source):
        what = "holds a single page, which `unhusk clean` cleans, or none" if source.exists() else "is not there"
        if leads_in_a_circle(source):
            what = "is a link, and its links lead round in a circle"
        raise UsageError(f"{source}: this {what}.")
    if target.exists() and not target.is_dir():
        raise UsageError(f"{target}: this is a file; name a folder to write the articles into.")
    if source.is_dir() and real_path(source) == real_path(target):
        raise UsageError(f"{target}: the articles cannot go into the folder of the pages; name another.")
    return Plan(source=source, target=target, ending=ending, is_recursive=is_recursive)


def further_target(target: Path, number: int) -> Path:
    """Return where the second and later articles of one file go, counted from 1."""
    return target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")


def _in_order(names: Sequence[str], reach: Reach, *, is_all: bool) -> Iterator[str]:
    """Yield names in order, the first before the others are looked at; those that could share one stay together.

    Args:
        names: of a folder's files.
        reach: told how many of them are pages.
        is_all: whether there are no other folders.
    """
    first: list[str] = []
    if len(names) > _FIRST:
        first = heapq.nsmallest(_FIRST, names, key=folded)
        edge = _until_full_stop(first[-1])
        while first and _until_full_stop(first[-1]) == edge:
            first.pop()
        reach.add_pages(_count(first))
        yield from sorted(first, key=_order)
    done = frozenset(first)
    others = sorted((name for name in names if name not in done and _stem(name)), key=_order)
    count = _count(others)
    reach.add_pages(count)
    if is_all and count == len(others) and all(page_stem(name) or not container_stem(name) for name in first):
        reach.is_complete = True
    yield from others


def _order(name: str) -> tuple[str, str]:
    return folded(name), name


def _until_full_stop(name: str) -> str:
    return folded(name).partition(".")[0]


def _stem(name: str) -> str | None:
    return page_stem(name) or container_stem(name)


def _count(names: Iterable[str]) -> int:
    return sum(page_stem(name) is not None for name in names)


def _folders(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return the folders inside that are walked: none that is hidden, a link, or a browser's beside its page."""
    with os.scandir(folder) as entries:
        inside = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    beside = frozenset(names) if inside else frozenset()
    return [folder / name for name in inside if not is_hidden(name) and not is_companion(name, beside)]
