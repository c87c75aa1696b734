"""File names and text from pages made safe for Qt, which would otherwise read markup and mnemonics in them."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path


def plain_tip(words: str) -> str:
    """Return a tool tip that shows the words verbatim."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


def plain_label(words: str) -> str:
    """Return a label for a menu entry or button that shows the words verbatim."""
    return words.replace("&", "&&")


def without_marks(label: str) -> str:
    """Return the label of a menu or button without its mnemonic.

    In Chinese and Japanese the mnemonic letter comes after the words: "保存(&S)…".
    """
    return re.sub(r"\(&\w\)", "", label).replace("&", "")


def distinct_names(paths: Sequence[Path]) -> list[str]:
    """Return the names of different files; those with the same name get the folders that tell them apart."""
    depths = [0] * len(paths)
    for depth in range(1, max((len(path.parts) for path in paths), default=0)):
        counts = Counter(_with_folders(path, deep) for path, deep in zip(paths, depths, strict=True))
        alike = [counts[_with_folders(path, deep)] > 1 for path, deep in zip(paths, depths, strict=True)]
        depths = [depth if is_alike else deep for is_alike, deep in zip(alike, depths, strict=True)]
    return [_with_folders(path, deep) for path, deep in zip(paths, depths, strict=True)]


def by_title(paths: Sequence[Path], titles: Sequence[str]) -> list[str]:
    """Return the labels of recent pages: their titles, with the file name added where two have the same one.

    Args:
        paths: the pages' files.
        titles: of the same pages; the file name replaces an empty one.
    """
    counts = Counter(titles)
    names = distinct_names(paths)
    return [
        name if not title else f"{title} — {name}" if counts[title] > 1 else title
        for name, title in zip(names, titles, strict=True)
    ]


def _with_folders(path: Path, depth: int) -> str:
    folders = path.parent.parts[-depth:] if depth else ()
    return f"{path.name} — {Path(*folders)}" if folders else path.name
