"""Which files of a folder are pages, and what the files of their articles are called.

An article is called after its page's file. Where several pages would have one name, such as a.html and a.htm, each of
them keeps its full name: a.html.txt, a.htm.txt. That does not depend on the order they are found in, so a run that is
taken up again finds the same names.

A file that holds many pages is planned as one; `expanding` makes its pages of it.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from extractors.errors import UsageError
from extractors.pages.containers.registry import container_stem, is_container
from extractors.pages.entry import Entry
from extractors.pages.folder import Level, levels
from extractors.pages.page_names import page_stem
from extractors.pages.real_path import leads_in_a_circle, real_path
from extractors.saving.files.name_templates import folded


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
    """

    source: Path
    target: Path
    folder: Path
    ending: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The pages of a folder in order, its files that hold many, and folders that cannot be read: (folder, reason)."""

    pages: tuple[Planned, ...]
    containers: tuple[PlannedContainer, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()


def plan(source: Path, target: Path, ending: str, *, is_recursive: bool) -> Plan:
    """Plan the way of a folder's pages, or those of a file that holds many, into another folder; nothing is written.

    Args:
        source: the folder with the pages, or the file.
        target: the folder for the articles, there or not; where it lies inside the first, it is left out.
        ending: of the articles' files, with its full stop.
        is_recursive: whether folders inside count too; they are then found again in the target.

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
    if not source.is_dir():
        name = (container_stem(source.name) or source.stem) + ending
        return Plan(
            pages=(),
            containers=(PlannedContainer(source=source, target=target / name, folder=target, ending=ending),),
        )
    if real_path(source) == real_path(target):
        raise UsageError(f"{target}: the articles cannot go into the folder of the pages; name another.")
    unread: list[tuple[str, str]] = []
    pages: list[Planned] = []
    containers: list[PlannedContainer] = []
    for level in levels(
        source,
        is_recursive=is_recursive,
        unread=lambda err: unread.append(_unread(err)),
        is_left_out=lambda folder: real_path(folder) == real_path(target),
    ):
        named = _named(level, target / level.folder.relative_to(source), ending)
        is_page = frozenset(level.pages).__contains__
        pages += [planned for name, planned in named.items() if is_page(name)]
        containers += [
            PlannedContainer(
                source=planned.source, target=planned.target, folder=planned.target.with_name(name), ending=ending
            )
            for name, planned in named.items()
            if not is_page(name)
        ]
    return Plan(pages=tuple(pages), containers=tuple(containers), unread=tuple(unread))


def further_target(target: Path, number: int) -> Path:
    """Return where the second and later articles of one file go, counted from 1."""
    return target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")


def _named(level: Level, target: Path, ending: str) -> dict[str, Planned]:
    stems = {
        name: page_stem(name) or container_stem(name) or name
        for name in level.names
        if (level.folder / name).is_file()  # and no pipe
    }
    taken = Counter(folded(stem) for stem in stems.values())
    return {
        name: Planned(
            source=level.folder / name, target=target / ((stem if taken[folded(stem)] == 1 else name) + ending)
        )
        for name, stem in stems.items()
    }


def _unread(error: OSError) -> tuple[str, str]:
    return str(error.filename), f"this folder cannot be read ({error.strerror})"
