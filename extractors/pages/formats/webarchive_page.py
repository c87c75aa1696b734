"""Safari's web archive: a property list with the page, its pictures, and an archive of the same kind for each frame."""

import re
import struct
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from extractors.errors import NotAPageError, PageError
from extractors.pages.formats.enclosed import HTML_TYPES, Part, open_enclosed
from extractors.pages.formats.mime_parts import from_base64
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument

_BINARY = b"bplist00"
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]*+>\s*+|<!DOCTYPE plist[^>]*+>\s*+)*+<plist\b", re.IGNORECASE)
_MAIN = b"WebMainResource"
_SEARCHED_BYTES = 2_000

_MOST_ARCHIVES = 1_000  # frames in frames; chosen by hand
_TEXT_TYPES = HTML_TYPES | {"text/plain"}

_LAST_BYTES = struct.Struct(">6xBBQQQ")  # at the end: size of an offset, size of a reference, count, root, offset table
_LONG = 0xF  # a size given in the bytes that follow
_DAMAGED = "The web archive is damaged; only the page itself was found in it."
_PAGE_IN_IT = re.compile(rb"<(?:!doctype\s++html|html)\b", re.IGNORECASE)
_PAGE_END = re.compile(rb"</html\s*+>", re.IGNORECASE)
_DATA_IN_IT = re.compile(rb"<key>WebResourceData</key>\s*+<data>([^<]*+)")


def recognises(document: RawDocument) -> bool:
    """Tell whether a document is a web archive."""
    content = document.content
    if content.startswith(_BINARY):
        return _MAIN in content
    return _XML.match(content[:_SEARCHED_BYTES]) is not None and _MAIN in content


def parts(document: RawDocument) -> Iterator[Part]:
    """Return all parts of an archive and of its frames, except pages."""
    return _others(list(_all_archives(_archive(document.content))))


def _read(document: RawDocument) -> tuple[Page, ...]:
    archive = _archive(document.content)
    main = archive.get("WebMainResource")
    if not isinstance(main, dict) or not isinstance(main.get("WebResourceData"), bytes):
        return (_salvaged_page(document),)
    archives = list(_all_archives(archive))
    first = _as_part(main)
    if first.media_type not in _TEXT_TYPES:
        what = first.media_type or "something unknown"
        raise NotAPageError(document.source, f"there is no page in it, only {what}; save the page again")
    frames = [_as_part(frame) for inner in archives[1:] for frame in _resources([inner.get("WebMainResource")])]
    return (open_enclosed(document, [first, *frames], _others(archives)),)


def _others(archives: list[dict[str, object]]) -> Iterator[Part]:
    lists = {id(found): found for inner in archives if (found := inner.get("WebSubresources"))}  # each list once
    return (_as_part(one) for found in lists.values() for one in _resources(found))


def _archive(content: bytes) -> dict[str, object]:
    """Return the archive, or nothing if it is damaged."""
    import plistlib  # 2 ms
    from xml.parsers.expat import ExpatError

    try:
        if content.startswith(_BINARY) and not _is_bounded(content):
            return {}
        read = plistlib.loads(content)
    except (ExpatError, LookupError, OverflowError, RecursionError, TypeError, ValueError):  # what plistlib may raise
        return {}
    return read if isinstance(read, dict) else {}


def _is_bounded(content: bytes) -> bool:
    """Return whether the objects of a binary list are together no larger than the file.

    They can be written to overlap: a megabyte of lists that share their members expands to millions of megabytes.
    """
    if len(content) < len(_BINARY) + _LAST_BYTES.size:
        return False
    offset_size, reference_size, count, _, table = _LAST_BYTES.unpack(content[-_LAST_BYTES.size :])
    if not 0 < offset_size <= 8 or not 0 < reference_size <= 8 or table + count * offset_size > len(content):
        return False
    claimed = 0
    for place in range(table, table + count * offset_size, offset_size):
        claimed += _claimed_size(content, int.from_bytes(content[place : place + offset_size], "big"), reference_size)
        if claimed > len(content):
            return False
    return True


def _claimed_size(content: bytes, offset: int, reference_size: int) -> int:
    """Return how many bytes an object claims to take."""
    if offset >= len(content):
        return len(content) + 1
    kind, size = content[offset] >> 4, content[offset] & _LONG
    if kind < 4:  # numbers, dates: their size is a power of two
        return 1 + (1 << size if kind else 0)
    if size == _LONG and kind != 8:
        width = 1 << (content[offset + 1] & 3) if offset + 1 < len(content) else 0
        size = int.from_bytes(content[offset + 2 : offset + 2 + width], "big")
    unit = {6: 2, 10: reference_size, 12: reference_size, 13: 2 * reference_size}.get(kind, 1)
    return 1 + size * unit


def _all_archives(archive: dict[str, object]) -> Iterator[dict[str, object]]:
    """Yield an archive and those of its frames, the outer ones first."""
    waiting, seen = deque([archive]), {id(archive)}
    while waiting:
        inner = waiting.popleft()
        yield inner
        frames = inner.get("WebSubframeArchives")
        for frame in frames if isinstance(frames, list) else []:
            if isinstance(frame, dict) and id(frame) not in seen and len(seen) < _MOST_ARCHIVES:
                seen.add(id(frame))  # a list may contain itself
                waiting.append(frame)


def _resources(found: object) -> Iterator[dict[str, object]]:
    for one in found if isinstance(found, list) else []:
        if isinstance(one, dict) and isinstance(one.get("WebResourceData"), bytes):
            yield one


def _as_part(resource: dict[str, object]) -> Part:
    content = resource["WebResourceData"]
    assert isinstance(content, bytes)
    return Part(
        media_type=_text(resource, "WebResourceMIMEType").lower(),
        read=lambda: content,
        charset=_text(resource, "WebResourceTextEncodingName"),
        location=_text(resource, "WebResourceURL"),
    )


def _text(resource: dict[str, object], key: str) -> str:
    value = resource.get(key)
    return value.strip() if isinstance(value, str) else ""


def _salvaged_page(document: RawDocument) -> Page:
    """Return the page in a damaged archive, found as plain bytes.

    Raises:
        PageError: There is none.
    """
    content = document.content
    if not content.startswith(_BINARY) and (data := _DATA_IN_IT.search(content)):
        content = from_base64(data[1])
    begin = _PAGE_IN_IT.search(content)
    if begin is None:
        raise PageError(document.source, "it is a Safari web archive, but damaged; save the page again")
    end = _PAGE_END.search(content, begin.start())
    page = content[begin.start() : end.end() if end else len(content)]
    part = Part(media_type="text/html", read=lambda: page)
    return open_enclosed(replace(document, notes=(*document.notes, _DAMAGED)), [part], ())


WEBARCHIVE_PAGE = PageFormat(suffixes=(".webarchive",), recognises=recognises, read=_read)
