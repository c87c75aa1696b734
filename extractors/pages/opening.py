"""Opens what a person has: a file, bytes, a text, or a page in a file of many.

There is one way in: recognise, unpack, decode, admit, and the result is a Page. The formats of pages are in `formats`,
the kinds of files of many pages in `containers`.
"""

import errno
import stat
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePosixPath

from extractors.errors import PageError
from extractors.pages.admission.admission import LIMIT_BYTES, too_large
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.pages_inside import only_page_inside, page_inside
from extractors.pages.containers.registry import container_of, is_container, known_container, open_container
from extractors.pages.entry import INSIDE, Entry
from extractors.pages.formats.markdown_page import MARKDOWN_PAGE
from extractors.pages.formats.registry import open_document
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.pictures_beside import pictures_beside, pictures_of_note
from extractors.pages.raw_document import RawDocument


def open_path(path: Path, *, encoding: str | None = None, allow_large: bool = False) -> tuple[Page, ...]:
    """Open a saved page's file, or the only page of a file that could hold many.

    Args:
        path: the file; its content counts more than its name.
        encoding: the label of the encoding to read it in, where the person chose one.
        allow_large: whether the person agreed to a page over the size that is read without asking.

    Raises:
        NotAPageError: It is something other than a page.
        ManyPagesError: It holds several pages; `listing` lists them.
        TooLargeError: It is too large to be read, or to be read without asking.
        PageError: It is missing, unreadable, a folder, or empty.
        UsageError: The chosen name is no known encoding.
    """
    if is_container(path) and not path.is_dir():
        with open_container(path) as held:
            return (only_page_inside(held, known_container(held), encoding=encoding, allow_large=allow_large),)
    content = _content(path)
    pages = open_bytes(content, source=str(path), path=str(path), encoding=encoding, allow_large=allow_large)
    return tuple(_with_pictures_beside(page, path) for page in pages)


def open_bytes(
    content: bytes,
    *,
    source: str,
    path: str = "",
    url: str = "",
    header_encoding: str = "",
    encoding: str | None = None,
    allow_large: bool = False,
) -> tuple[Page, ...]:
    """Open a saved page's bytes, such as standard input.

    Args:
        content: the bytes, compressed or not.
        source: the person's name for them, for messages: "standard input".
        path: the file they were read from, or "".
        url: their known address: it takes precedence over any in the page.
        header_encoding: the label that came with them in an HTTP or MIME header, or "".
        encoding: as for `open_path`.
        allow_large: as for `open_path`.

    Raises:
        PageError: As for `open_path`.
        UsageError: As for `open_path`.
    """
    held = OpenContainer(file=BytesIO(content), source=source)
    if not path and (kind := container_of(held)):
        return (only_page_inside(held, kind, encoding=encoding, allow_large=allow_large),)
    return open_document(
        RawDocument(
            content=content,
            source=source,
            path=path,
            url=url,
            header_encoding=header_encoding,
            encoding=encoding,
            allow_large=allow_large,
        )
    )


def open_text(text: str, *, source: str, url: str = "", allow_large: bool = False) -> Page:
    """Open a text that was pasted or dropped: the source of an HTML page, or plain text.

    Raises:
        TooLargeError: It is too large to be read without asking.
        PageError: It is empty.
    """
    text = text.removeprefix("\ufeff")
    return open_document(RawDocument(content=b"", already_text=text, source=source, url=url, allow_large=allow_large))[
        0
    ]


def open_entry(path: Path, entry: Entry, *, encoding: str | None = None, allow_large: bool = False) -> Page:
    """Open one of the pages in a list.

    Args:
        path: the file or folder that was listed.
        entry: one of its entries.
        encoding: as for `open_path`.
        allow_large: as for `open_path`.

    Raises:
        PageError: It is no longer there, or cannot be opened.
    """
    if not path.is_dir():
        with open_container(path) as held:
            return page_inside(held, entry, encoding=encoding, allow_large=allow_large)
    place, _, inside = entry.place.partition(INSIDE)
    parts = PurePosixPath(place).parts
    if not parts or ".." in parts or PurePosixPath(place).is_absolute():
        raise PageError(entry.place, "this is not a place in the folder; list its pages again")
    file = path.joinpath(*parts)
    if inside:
        return open_entry(file, replace(entry, place=inside), encoding=encoding, allow_large=allow_large)
    return open_path(file, encoding=encoding, allow_large=allow_large)[0]


def _with_pictures_beside(page: Page, path: Path) -> Page:
    if page.kind is not PageKind.HTML or page.subresources:
        return page
    is_note = path.suffix.lower() in MARKDOWN_PAGE.suffixes
    found = pictures_of_note(path, page.text) if is_note else pictures_beside(path, page.text)
    return replace(page, subresources=found) if found else page


def _content(path: Path) -> bytes:
    source = str(path)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise PageError(source, "it is a folder; choose the pages in it")
        if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):
            raise PageError(source, "it is a device, not a file; choose a saved page")
        with path.open("rb") as file:
            content = file.read(LIMIT_BYTES + 1)
    except FileNotFoundError as err:
        raise PageError(source, "there is no such file; check the name") from err
    except PermissionError as err:
        raise PageError(source, "you may not read it; ask its owner, or copy it to a folder of yours") from err
    except OSError as err:
        if err.errno == errno.ELOOP:
            raise PageError(source, "its links lead in a circle; choose the page itself") from err
        raise PageError(source, f"it cannot be read ({err.strerror or err}); copy it to another place") from err
    except ValueError as err:  # a NUL in the name
        raise PageError(source, "no file can have this name") from err
    if len(content) > LIMIT_BYTES:
        raise too_large(source, max(len(content), path.stat().st_size))
    return content
