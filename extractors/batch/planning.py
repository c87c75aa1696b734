"""Which files of a folder are pages, and what the files of their articles are called.

An article is called after its page's file. Where several pages would have one name, such as a.html and a.htm, each of
them keeps its full name: a.html.txt, a.htm.txt. That does not depend on the order they are found in, so a run that is
taken up again finds the same names.
"""

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from extractors.errors import UsageError
from extractors.pages.opening import readable_suffixes
from extractors.saving.name_templates import folded

_COMPANION = "_files"  # beside page.html, browsers keep the page's pictures and frames in page_files


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One page and the file its article goes to; a file with several pages goes on with "name (2)" and so on."""

    source: Path
    target: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The pages of a folder in order, and the folders that could not be read: (folder, reason)."""

    pages: tuple[Planned, ...]
    unread: tuple[tuple[str, str], ...] = ()


def plan(source: Path, target: Path, ending: str, *, is_recursive: bool) -> Plan:
    """Plan the way of a folder's pages into another folder; nothing is written.

    Args:
        source: the folder with the pages.
        target: the folder for the articles, there or not; where it lies inside the first, it is left out.
        ending: of the articles' files, with its full stop.
        is_recursive: whether folders inside count too; they are then found again in the target.

    Raises:
        UsageError: The first is no folder, or both are the same.
    """
    if not source.is_dir():
        what = "is no folder; `unhusk clean` cleans a single page" if source.exists() else "is not there"
        raise UsageError(f"{source}: this {what}.")
    if target.exists() and not target.is_dir():
        raise UsageError(f"{target}: this is a file; name a folder to write the articles into.")
    if source.resolve() == target.resolve():
        raise UsageError(f"{target}: the articles cannot go into the folder of the pages; name another.")
    unread: list[tuple[str, str]] = []
    pages: list[Planned] = []
    for folder, folders, names in os.walk(source, onerror=lambda err: unread.append(_unread(err))):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if is_recursive and _is_wanted(here, name, names, target))
        found = sorted(name for name in names if _stem(name) is not None and (here / name).is_file())
        pages += _named(found, here, target / here.relative_to(source), ending)
    return Plan(pages=tuple(pages), unread=tuple(unread))


def further_target(target: Path, number: int) -> Path:
    """Return where the second and later articles of one file go, counted from 1."""
    return target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")


def _named(names: list[str], source: Path, target: Path, ending: str) -> list[Planned]:
    stems = {name: stem for name in names if (stem := _stem(name)) is not None}
    taken = Counter(folded(stem) for stem in stems.values())
    return [
        Planned(source=source / name, target=target / ((stem if taken[folded(stem)] == 1 else name) + ending))
        for name, stem in stems.items()
    ]


def _stem(name: str) -> str | None:
    """Return a page file's name without its endings; None for what is no page by its name."""
    if name.startswith("."):
        return None  # hidden, such as what another program is just writing
    lowered = name.lower()
    fitting = [len(suffix) for suffix in readable_suffixes() if lowered.endswith(suffix) and len(name) > len(suffix)]
    return name[: -max(fitting)] if fitting else None


def _is_wanted(folder: Path, name: str, beside: list[str], target: Path) -> bool:
    if name.startswith(".") or (folder / name).resolve() == target.resolve():
        return False
    page = name.removesuffix(_COMPANION)
    return page == name or not any(other in beside for other in (f"{page}.html", f"{page}.htm", f"{page}.xhtml"))


def _unread(error: OSError) -> tuple[str, str]:
    return str(error.filename), f"this folder cannot be read ({error.strerror})"
