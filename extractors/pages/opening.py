"""Open what a person has. A new kind of saved page is one file beside this one, and one line in KINDS."""

import stat
from dataclasses import replace
from pathlib import Path

from extractors.errors import PageError
from extractors.pages.front_door import LIMIT_BYTES, admitted, too_large
from extractors.pages.html_page import HTML_PAGE
from extractors.pages.kind import Kind, Unread
from extractors.pages.mhtml_page import MHTML_PAGE
from extractors.pages.not_a_page import NOT_A_PAGE
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures_beside import pictures_beside
from extractors.pages.plain_text_page import PLAIN_TEXT_PAGE
from extractors.pages.unpacking import PACKED_SUFFIXES
from extractors.pages.webarchive_page import WEBARCHIVE_PAGE

# Asked in this order; the first that recognises something reads it. Kinds that hold other pages go before NOT_A_PAGE.
KINDS: tuple[Kind, ...] = (MHTML_PAGE, WEBARCHIVE_PAGE, NOT_A_PAGE, HTML_PAGE, PLAIN_TEXT_PAGE)


def open_path(path: Path, *, encoding: str | None = None, allow_large: bool = False) -> tuple[Page, ...]:
    """Open a saved page's file, or the only page of a file that could hold many.

    Args:
        path: the file; what it holds counts more than how it is called.
        encoding: the label of the encoding to read it in, where the person chose one.
        allow_large: whether the person agreed to a page over the size that is read without asking.

    Raises:
        NotAPageError: It holds something else than a page.
        ManyPagesError: It holds several pages; `listing` has them one by one.
        TooLargeError: It is too large to be read, or to be read without asking.
        PageError: It is missing, unreadable, a folder, or empty.
        UsageError: No encoding of the chosen name is known.
    """
    from extractors.pages.listing import is_container, only_page  # it opens what it lists by this module

    if is_container(path) and not path.is_dir():
        return (only_page(path, encoding=encoding, allow_large=allow_large),)
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
        content: the bytes, packed or not.
        source: what the person calls them, for messages: "standard input".
        path: the file they were read from, or "".
        url: the address they are known to come from: goes before any that the page names.
        header_encoding: the label that came with them in an HTTP or MIME header, or "".
        encoding: as for `open_path`.
        allow_large: as for `open_path`.

    Raises:
        PageError: As for `open_path`.
        UsageError: As for `open_path`.
    """
    from extractors.pages.listing import only_page_in  # it opens what it lists by this module

    if not path and (page := only_page_in(content, source, encoding=encoding, allow_large=allow_large)):
        return (page,)
    return open_unread(
        Unread(
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
    return open_unread(Unread(content=b"", already_text=text, source=source, url=url, allow_large=allow_large))[0]


def readable_suffixes() -> tuple[str, ...]:
    """Return the suffixes of the files that are usually pages, such as ".html" and ".html.gz"."""
    plain = tuple(suffix for kind in KINDS for suffix in kind.suffixes)
    return (*plain, *(f"{suffix}{packed}" for suffix in plain for packed in PACKED_SUFFIXES))


def open_unread(unread: Unread) -> tuple[Page, ...]:
    """Open what was handed over, through the front door; a file that holds many pages is none of the kinds here.

    Raises:
        PageError: As for `open_path`.
        UsageError: As for `open_path`.
    """
    unread = admitted(unread)
    return next(kind for kind in KINDS if kind.recognises(unread)).read(unread)


def _with_pictures_beside(page: Page, path: Path) -> Page:
    if page.kind is not PageKind.HTML or page.subresources:
        return page
    found = pictures_beside(path, page.text)
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
        raise PageError(source, "there is no such file; look whether the name is right") from err
    except PermissionError as err:
        raise PageError(source, "you may not read it; ask its owner, or copy it to a folder of yours") from err
    except OSError as err:
        raise PageError(source, f"it cannot be read ({err.strerror or err}); copy it to another place") from err
    except ValueError as err:  # a NUL in the name
        raise PageError(source, "no file can have this name") from err
    if len(content) > LIMIT_BYTES:
        raise too_large(source, max(len(content), path.stat().st_size))
    return content
