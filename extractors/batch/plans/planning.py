"""Which files of a folder are pages, and the names of their articles' files.

An article is named after its page's file. If several pages would have the same name, such as a.html and a.htm, each of
them keeps its full name: a.html.txt, a.htm.txt. That does not depend on the order in which they are found, so a resumed
run finds the same names.

A folder's files come sorted by name, ignoring case, but the first ones come before the rest is sorted: finding the
least of a million names takes a fifth of a second, sorting and filtering all of them some seconds. Files that could get
the same name are equal up to their first full stop, and are kept together.

A file of many pages is planned as one; `container_expansion` replaces it by its pages.
"""

import heapq
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from extractors.batch.plans.page_estimate import ListingResult, PageEstimate
from extractors.errors import UsageError
from extractors.pages.containers.registry import container_stem, is_container
from extractors.pages.entry import Entry
from extractors.pages.page_names import is_companion, is_hidden, page_stem
from extractors.pages.real_path import has_link_cycle, real_path
from extractors.saving.files.name_templates import case_folded

_FIRST = 2_000  # names that are planned before the rest is sorted; chosen by hand: enough to keep the workers busy


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPage:
    """One page and its article's file; the further pages of a file go to "name (2)" and so on.

    Attributes:
        entry: which page of its file, if that holds many.
    """

    source: Path
    target: Path
    entry: Entry | None = None

    @property
    def called(self) -> str:
        """The person's name for the page."""
        if self.entry is None:
            return str(self.source)
        return f"{self.source}, page {self.entry.number} ({self.entry.url or self.entry.place})"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedContainer:
    """A file of many pages, as far as it is known before it is read.

    Attributes:
        target: the article's file if it holds one page.
        folder: the folder for the articles if it holds several.
        size_bytes: of the file.
    """

    source: Path
    target: Path
    folder: Path
    ending: str
    size_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The pages of a folder, or of a file of many, and the folder for their articles; nothing is listed yet.

    Attributes:
        source: the folder with the pages, or the file.
        target: the folder for the articles, which need not exist; inside the source it is skipped.
        ending: of the articles' files, with its full stop.
        is_recursive: whether to include the folders inside, which are recreated in the target.
    """

    source: Path
    target: Path
    ending: str
    is_recursive: bool

    def walk(self, estimate: PageEstimate) -> Iterator[PlannedPage | PlannedContainer]:
        """Yield the pages and the files of many: of each folder first the pages, then those files, then its folders.

        Args:
            estimate: told what is found, and which folders cannot be read.
        """
        if self.source.is_dir():
            yield from self._level(self.source, estimate)
            return
        name = (container_stem(self.source.name) or self.source.stem) + self.ending
        yield self._container(self.source, self.target / name, self.target, estimate)

    def _level(self, folder: Path, estimate: PageEstimate) -> Iterator[PlannedPage | PlannedContainer]:
        try:
            names = os.listdir(folder)  # noqa: PTH208 - names alone: paths of a million files take 3 s
        except OSError as error:
            reason = f"this folder cannot be read ({error.strerror})"
            estimate.news.append(ListingResult(source=str(folder), failure=reason))
            return
        target = self.target / folder.relative_to(self.source)
        containers: list[PlannedContainer] = []
        for planned in self._named(_in_order(names, estimate, is_all=not self.is_recursive), folder, target):
            name = planned.source.name
            if page_stem(name) is not None:
                yield planned
            else:
                containers.append(
                    self._container(planned.source, planned.target, planned.target.with_name(name), estimate)
                )
        yield from containers
        if self.is_recursive:
            for inside in _folders(folder, names):
                if real_path(inside) != real_path(self.target):
                    yield from self._level(inside, estimate)

    def _named(self, names: Iterable[str], folder: Path, target: Path) -> Iterator[PlannedPage]:
        """Yield a folder's files in order, those that are pages or hold many, each with its article's."""
        for _, alike in groupby(names, _until_full_stop):
            stems = {name: stem for name in alike if (stem := _stem(name)) and (folder / name).is_file()}  # and no pipe
            taken = Counter(map(case_folded, stems.values())) if len(stems) > 1 else None
            for name, stem in stems.items():
                is_alone = taken is None or taken[case_folded(stem)] == 1
                yield PlannedPage(source=folder / name, target=target / ((stem if is_alone else name) + self.ending))

    def _container(self, source: Path, target: Path, folder: Path, estimate: PageEstimate) -> PlannedContainer:
        size_bytes = source.stat().st_size
        estimate.add_archive(size_bytes)
        return PlannedContainer(source=source, target=target, folder=folder, ending=self.ending, size_bytes=size_bytes)


def plan(source: Path, target: Path, ending: str, *, is_recursive: bool) -> Plan:
    """Plan how a folder's pages, or those of a file of many, go into another folder; nothing is written.

    Raises:
        UsageError: The source has no pages that could be listed, or both are the same.
    """
    if not is_container(source):
        what = "holds a single page, which `unhusk clean` cleans, or none" if source.exists() else "is not there"
        if has_link_cycle(source):
            what = "is a link, and its links lead in a circle"
        raise UsageError(f"{source}: this {what}.")
    if target.exists() and not target.is_dir():
        raise UsageError(f"{target}: this is a file; name a folder to write the articles into.")
    if source.is_dir() and real_path(source) == real_path(target):
        raise UsageError(f"{target}: the articles cannot go into the folder of the pages; name another.")
    return Plan(source=source, target=target, ending=ending, is_recursive=is_recursive)


def further_target(target: Path, number: int) -> Path:
    """Return the file for the second and later articles of one file, counted from 1."""
    return target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")


def _in_order(names: Sequence[str], estimate: PageEstimate, *, is_all: bool) -> Iterator[str]:
    """Yield names in order, the first before the rest is looked at; names that could become the same stay together.

    Args:
        names: of a folder's files.
        estimate: told how many of them are pages.
        is_all: whether there are no other folders.
    """
    first: list[str] = []
    if len(names) > _FIRST:
        first = heapq.nsmallest(_FIRST, names, key=case_folded)
        edge = _until_full_stop(first[-1])
        while first and _until_full_stop(first[-1]) == edge:
            first.pop()
        estimate.add_pages(_count(first))
        yield from sorted(first, key=_order)
    done = frozenset(first)
    others = sorted((name for name in names if name not in done and _stem(name)), key=_order)
    count = _count(others)
    estimate.add_pages(count)
    if is_all and count == len(others) and all(page_stem(name) or not container_stem(name) for name in first):
        estimate.is_complete = True
    yield from others


def _order(name: str) -> tuple[str, str]:
    return case_folded(name), name


def _until_full_stop(name: str) -> str:
    return case_folded(name).partition(".")[0]


def _stem(name: str) -> str | None:
    return page_stem(name) or container_stem(name)


def _count(names: Iterable[str]) -> int:
    return sum(page_stem(name) is not None for name in names)


def _folders(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return the folders inside to walk: none that is hidden, a link, or a browser's folder of a page."""
    with os.scandir(folder) as entries:
        inside = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    beside = frozenset(names) if inside else frozenset()
    return [folder / name for name in inside if not is_hidden(name) and not is_companion(name, beside)]
