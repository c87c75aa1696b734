"""The pictures of a browser's "complete page": they are in a folder beside it, "Title_files" beside "Title.html".

Those of a note in Markdown are wherever below its own folder it says they are.

A page is untrusted: its names are only looked up in that folder's own listing, and nothing else is read. The pictures
stay where they are; a Subresource holds the path.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ahocorasick_rs import BytesAhoCorasick

from extractors.pages.pictures.picture_names import picture_names
from extractors.pages.pictures.picture_types import picture_type
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.real_path import real_path

# The folder's name is the page's with one of these appended, in the languages of browsers and of Windows.
ENDINGS = (
    "_files", "-filer", "_bestanden", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros", "_soubory",
    "-tiedostot", "_tiedostot", "_pliki", "_file", "_bylos", "_datoteke", "_dosyalar", "_elemei", "_failid", "_fails",
    "_fajlovi", "_fitxategiak", "_fitxers", ".files",
)  # fmt: skip
_IN_ADDRESS = BytesAhoCorasick([f"{ending}/".encode() for ending in ENDINGS])  # a quarter of one search for each

_MOST_FILES = 10_000  # in the folder and its subfolders; chosen by hand
_MOST_FOLDERS = 10  # that a page refers to; chosen by hand: it has one, and its source may have had others
_MOST_LEVELS = 3  # browsers write one; chosen by hand
_MOST_OF_NOTE = 1_000  # pictures; chosen by hand
_LARGEST_BYTES = 50_000_000  # of one picture, chosen by hand
_HEAD_BYTES = 4_096
_FOLDER = re.compile(rf"(?:\./)*+([^/\\:?#]*({'|'.join(map(re.escape, ENDINGS))}))/(.+)", re.IGNORECASE | re.DOTALL)


def pictures_beside(path: Path, text: str) -> tuple[Subresource, ...]:
    """Return the pictures that a page refers to and the folder beside it holds, each under the page's name for it.

    Args:
        path: the page's file.
        text: its HTML.
    """
    if not _IN_ADDRESS.find_matches_as_indexes(text.encode("utf-8", "replace")):
        return ()
    named: dict[str, list[tuple[str, str]]] = {}  # by the folder's name: the page's name, and the file's in the folder
    for name in picture_names(text):
        if match := _FOLDER.fullmatch(_path_of(name)):
            named.setdefault(match[1], []).append((name, match[3]))
    path = path.absolute()
    found: dict[str, Subresource] = {}
    listed: dict[Path, dict[str, str]] = {}
    for folder_name, names in islice(named.items(), _MOST_FOLDERS):
        folder = _folder(path, folder_name)
        if folder is None:
            continue
        if folder not in listed:
            listed[folder] = dict(_files(folder))
        files = listed[folder]
        for name, place in names:
            file = files.get(place) or files.get(unquote(place))
            if file is not None and (media_type := _picture_type(file)):
                found.setdefault(name, Subresource(address=name, media_type=media_type, path=file))
    return tuple(found.values())


def pictures_of_note(path: Path, text: str) -> tuple[Subresource, ...]:
    """Return the pictures that a note of Markdown refers to in its own folder and those in it, links left out.

    Args:
        path: the note's file.
        text: its HTML.
    """
    folder = real_path(path.parent)
    found: list[Subresource] = []
    for name in islice(picture_names(text), _MOST_OF_NOTE):
        try:
            file = folder.joinpath(_path_of(name))
            is_inside = file.is_relative_to(folder) and real_path(file) == file
        except (OSError, ValueError):
            continue
        if is_inside and file.is_file() and (media_type := _picture_type(str(file))):
            found.append(Subresource(address=name, media_type=media_type, path=str(file)))
    return tuple(found)


def file_beside(path: Path, name: str) -> Path | None:
    """Return a file in a page's folder, or None if there is none of this name.

    Args:
        path: the page's file.
        name: the file's path, relative to the page, such as "Rain_files/main.css".
    """
    match = _FOLDER.fullmatch(name)
    folder = _folder(path.absolute(), match[1]) if match else None
    if match is None or folder is None:
        return None
    found = dict(_files(folder)).get(match[3])
    return Path(found) if found is not None else None


def _path_of(name: str) -> str:
    try:
        parts = urlsplit(name)
    except ValueError:
        return ""
    return "" if parts.scheme or parts.netloc else unquote(parts.path)


def _folder(path: Path, name: str) -> Path | None:
    """Return a page's folder: the one that the page refers to, else one by its own name, as when both were renamed."""
    own = [path.with_name(path.stem + ending) for ending in ENDINGS if name.lower().endswith(ending.lower())]
    for folder in (path.with_name(name), *own):
        try:
            own_place = real_path(path.parent) / folder.name
            if folder.is_dir() and os.path.normcase(real_path(folder)) == os.path.normcase(own_place):  # no link
                return folder
        except (OSError, ValueError):
            continue
    return None


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (its path in the folder, its full path) of the files, links left out."""
    waiting = [(folder, "", 1)]
    count = 0
    while waiting:
        inner, start, level = waiting.pop()
        with suppress(OSError), os.scandir(inner) as entries:
            for entry in entries:
                count += 1
                if count > _MOST_FILES:
                    return
                if entry.is_dir(follow_symlinks=False) and level < _MOST_LEVELS and not _is_junction(entry):
                    waiting.append((Path(entry.path), f"{start}{entry.name}/", level + 1))
                elif entry.is_file(follow_symlinks=False):
                    yield start + entry.name, entry.path


def _is_junction(entry: "os.DirEntry[str]") -> bool:
    return bool(getattr(entry, "is_junction", bool)())  # Windows' other link; known from Python 3.12 on


def _picture_type(file: str) -> str:
    try:
        if not 0 < Path(file).stat().st_size <= _LARGEST_BYTES:
            return ""
        with Path(file).open("rb") as opened:
            kind = picture_type(opened.read(_HEAD_BYTES))
            return kind.media_type if kind else ""
    except OSError:
        return ""
