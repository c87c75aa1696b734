"""File names, sizes and text from pages as the window writes them; Qt would read markup and mnemonics in them."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from string import ascii_uppercase

from PySide6.QtCore import QLocale

_LONGEST_TITLE = 80
_LONGEST_OPENING = 40
_MARK = re.compile(r"(?<!&)&(\w)")


def plain_tip(words: str) -> str:
    """Return a tool tip that shows the words verbatim."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


def plain_label(words: str) -> str:
    """Return a label for a menu entry or button that shows the words verbatim."""
    return words.replace("&", "&&")


def size_words(size_bytes: int) -> str:
    """Return a size as errors name it too, in thousands of thousands of bytes; smaller ones without decimals."""
    precision = 1 if size_bytes >= 1_000_000 else 0
    return QLocale().formattedDataSize(size_bytes, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def short_title(title: str) -> str:
    """Return a title as a sentence names it: a page may have one of a thousand characters."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def opening_words(text: str) -> str:
    """Return the first words of a text without a title, to call it by; whole words where it has spaces."""
    words = " ".join(text[: 4 * _LONGEST_OPENING].split())
    if len(words) <= _LONGEST_OPENING:
        return words
    cut = words[:_LONGEST_OPENING]
    return f"{cut.rpartition(' ')[0] or cut}…"


def without_marks(label: str) -> str:
    """Return the label of a menu or button without its mnemonic.

    In Chinese and Japanese the mnemonic letter comes after the words: "保存(&S)…".
    """
    return re.sub(r"\(&\w\)", "", label).replace("&", "")


def with_distinct_marks(labels: Sequence[str]) -> list[str]:
    """Return a menu's labels with no two mnemonics alike: a later one moves to a free letter, or goes.

    Translators cannot see which labels share a menu, and the largest has more than there are good letters.
    """
    taken: set[str] = set()
    clashing: list[int] = []
    for number, label in enumerate(labels):
        letter = _marked_letter(label)
        if letter in taken:
            clashing.append(number)
        elif letter:
            taken.add(letter)
    distinct = list(labels)
    for number in clashing:
        distinct[number] = _marked_anew(labels[number], taken)
        taken.add(_marked_letter(distinct[number]))
    return distinct


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


def _marked_letter(label: str) -> str:
    found = _MARK.search(label)
    return found[1].casefold() if found else ""


def _marked_anew(label: str, taken: Collection[str]) -> str:
    """Mark a free letter: the first of a word, or else any of the words; one after the words may be any at all."""
    if after := re.search(r"\(&\w\)", label):
        free = next((letter for letter in ascii_uppercase if letter.casefold() not in taken), "")
        return label.replace(after[0], f"(&{free})" if free else "")
    words = _MARK.sub(r"\1", label)
    for pattern in (r"\b[^\W\d_]", r"[^\W\d_]"):
        for found in re.finditer(pattern, words):
            if found[0].casefold() not in taken:
                return f"{words[: found.start()]}&{words[found.start() :]}"
    return words
