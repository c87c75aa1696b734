"""Names of files and words of pages as Qt is to show them: letter for letter, where it would look for marks in them."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path


def plain_tip(words: str) -> str:
    """Return a tool tip that shows words letter for letter."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


def plain_label(words: str) -> str:
    """Return the text of a menu's entry or of a button that shows words letter for letter."""
    return words.replace("&", "&&")


def without_marks(label: str) -> str:
    """Return a menu's or a button's words without the mark of the letter that stands for them.

    In Chinese and Japanese the letter stands behind them: "保存(&S)…".
    """
    return re.sub(r"\(&\w\)", "", label).replace("&", "")


def told_apart(paths: Sequence[Path]) -> list[str]:
    """Return the names of different files, those of the same name with the folders that tell them apart."""
    depths = [0] * len(paths)
    for depth in range(1, max((len(path.parts) for path in paths), default=0)):
        counts = Counter(_with_folders(path, deep) for path, deep in zip(paths, depths, strict=True))
        alike = [counts[_with_folders(path, deep)] > 1 for path, deep in zip(paths, depths, strict=True)]
        depths = [depth if is_alike else deep for is_alike, deep in zip(alike, depths, strict=True)]
    return [_with_folders(path, deep) for path, deep in zip(paths, depths, strict=True)]


def by_title(paths: Sequence[Path], titles: Sequence[str]) -> list[str]:
    """Return what recent pages are called: their titles, with the file's name where two have the same one.

    Args:
        paths: the pages' files.
        titles: of the same pages; "" where none is known, then the file's name stands for it.
    """
    counts = Counter(titles)
    names = told_apart(paths)
    return [
        name if not title else f"{title} — {name}" if counts[title] > 1 else title
        for name, title in zip(names, titles, strict=True)
    ]


def _with_folders(path: Path, depth: int) -> str:
    folders = path.parent.parts[-depth:] if depth else ()
    return f"{path.name} — {Path(*folders)}" if folders else path.name
