"""A folder of saved pages, and of files of many pages: its contents, always in the same order."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extractors.pages.containers.registry import container_stem
from extractors.pages.page_names import is_companion, is_hidden, page_stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One folder of the walk.

    Attributes:
        folder: its path.
        pages: the names that look like pages, sorted; a pipe or a broken link may be among them.
        containers: the names that look like files of many pages, sorted; likewise.
    """

    folder: Path
    pages: tuple[str, ...]
    containers: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Both, sorted."""
        return tuple(sorted((*self.pages, *self.containers)))


def levels(
    source: Path,
    *,
    is_recursive: bool,
    unread: Callable[[OSError], None],
    is_left_out: Callable[[Path], bool] = lambda _: False,
    behind: tuple[str, ...] = (),
) -> Iterator[Level]:
    """Walk through a folder, each folder before those in it; hidden ones and those that belong to a page are left out.

    Args:
        source: the folder.
        is_recursive: whether to include the folders inside.
        unread: called with folders that cannot be read.
        is_left_out: called with every folder inside.
        behind: the folders from the source down to the first that is wanted; earlier ones are skipped.
    """
    for folder, folders, names in os.walk(source, onerror=unread):
        here = Path(folder)
        beside = frozenset(names)
        contents = (
            sorted(
                name
                for name in folders
                if not is_hidden(name) and not is_companion(name, beside) and not is_left_out(here / name)
            )
            if is_recursive
            else []
        )
        depth = len(here.relative_to(source).parts)
        is_on_the_way = here.relative_to(source).parts == behind[:depth]
        if is_on_the_way and depth < len(behind):
            folders[:] = [name for name in contents if name >= behind[depth]]
            continue
        folders[:] = contents
        yield Level(
            folder=here,
            pages=tuple(sorted(name for name in names if page_stem(name) is not None)),
            containers=tuple(sorted(name for name in names if container_stem(name) is not None)),
        )
