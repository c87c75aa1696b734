"""Style sheets, fonts and pictures beside a page in a zip file, which includes MAFF and SingleFileZ."""

import mimetypes
import posixpath
from collections.abc import Iterator
from pathlib import Path

from extractors.errors import PageError
from extractors.pages.containers.registry import open_container
from extractors.pages.containers.zip_directory import directory_of, read_member
from extractors.pages.formats.enclosed import Part

_MOST_MEMBERS = 5_000  # below the page's folder; chosen by hand: a saved page has about a hundred


def zip_parts(path: Path, place: str) -> Iterator[Part]:
    """Yield the contents of a page's folder in a zip file, subfolders included, with addresses relative to the page.

    Args:
        path: the file.
        place: the page's own name in it.
    """
    folder = posixpath.dirname(place)
    try:
        with open_container(path) as held:
            members = directory_of(held).by_name
            below = [name for name in members if name != place and (not folder or name.startswith(f"{folder}/"))]
            for name in below[:_MOST_MEMBERS]:
                media_type = mimetypes.guess_type(name, strict=False)[0] or ""
                yield Part(
                    media_type=media_type,
                    read=lambda name=name: _content(path, name),  # type: ignore[misc]
                    location=posixpath.relpath(name, folder or "."),
                )
    except PageError:
        return


def _content(path: Path, name: str) -> bytes:
    try:
        with open_container(path) as held:
            return read_member(held, directory_of(held).by_name[name])
    except PageError:
        return b""
