"""WACZ, written by browser-based archivers: a zip file of WARC files, with a list of the pages' titles.

The format requires the WARC files to be stored uncompressed in the zip, so that a position in one is a position in the
whole file; if they are compressed all the same, they are read from their start.

Source: Webrecorder, "Web Archive Collection Zipped (WACZ) 1.1.1".
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, cast
from zipfile import ZIP_STORED, ZipInfo

from extractors.errors import PageError
from extractors.pages.containers.container import Ask, Container, OpenContainer, Step
from extractors.pages.containers.file_window import file_window
from extractors.pages.containers.wacz_index import WaczIndex
from extractors.pages.containers.warc import WARC
from extractors.pages.containers.warc_index import LARGEST_FILE_BYTES, Index
from extractors.pages.containers.warc_near import answers_in, index_near
from extractors.pages.containers.warc_pictures import pictures_in
from extractors.pages.containers.warc_records import position_of
from extractors.pages.containers.zip_directory import (
    DAMAGE,
    Directory,
    data_offset,
    directory_of,
    open_member,
    read_member,
)  # fmt: skip
from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument
from extractors.pages.sniffing import one_line

_ENDINGS = (".warc", ".warc.gz", ".warc.zst")
_PAGES = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_MOST_PAGES_BYTES = 20_000_000  # of JSON: some 100,000 pages
_INSIDE = "/"


def _recognises(held: OpenContainer) -> bool:
    try:
        return bool(_archives(directory_of(held)))
    except PageError:
        return False


def _steps(held: OpenContainer, after: str, number: int) -> Iterator[Step]:
    directory = directory_of(held)
    archives = _archives(directory)
    titles = _titles_of(held)
    first, _, place = after.partition(_INSIDE)
    behind = int(first or 0)
    for index in range(behind, len(archives)):
        with _opened(held, archives[index]) as inner:
            for step in WARC.steps(inner, place if index == behind else "", number):
                found = step.found
                if found is not None:
                    found = replace(found, place=f"{index}{_INSIDE}{found.place}")
                if isinstance(found, Entry) and found.url in titles:
                    found = replace(found, title=titles[found.url])
                share = (index + step.share) / len(archives)
                yield Step(place=f"{index}{_INSIDE}{step.place}", found=found, share=share)
                number += isinstance(found, Entry)
    if directory.damage and behind <= len(archives):
        damage = SkippedEntries(place=held.source, reason=directory.damage, is_lost=True)
        yield Step(place=f"{len(archives) + 1}{_INSIDE}", found=damage, share=1.0)


def _document(held: OpenContainer, entry: Entry) -> RawDocument:
    archives = _archives(directory_of(held))
    index, _, place = entry.place.partition(_INSIDE)
    if not index.isdecimal() or int(index) >= len(archives):
        raise PageError(held.source, "this page is no longer in the archive; list its pages again")
    with _opened(held, archives[int(index)]) as inner:
        return WARC.document(inner, replace(entry, place=place))


def _pictures(held: OpenContainer, entry: Entry, page: Page) -> tuple[Subresource, ...]:
    number, _, place = entry.place.partition(_INSIDE)
    archives = _archives(directory_of(held))
    try:
        return pictures_in(
            page,
            entry.url,
            (int(number), position_of(place)),
            lambda: _index(held),
            lambda other: _opened(held, archives[other]),
            is_sequential=any(one.compress_type != ZIP_STORED for one in archives),
        )
    except PageError:  # the page is opened without them
        return ()


def _answers(held: OpenContainer, place: str) -> Ask:
    """Look addresses up in the archive's own index; if it has none and is large, near the page."""
    archives = _archives(directory_of(held))
    first, _, inner_place = place.partition(_INSIDE)
    number, position = int(first), position_of(inner_place)
    is_sequential = any(one.compress_type != ZIP_STORED for one in archives)
    index = _index(held)
    if sum(archive.file_size for archive in archives) > LARGEST_FILE_BYTES:
        if is_sequential:
            return lambda _: ()  # reaching one response would mean decompressing all before it
        if (listed := WaczIndex.of(held, [one.filename for one in archives])) is not None:
            return lambda addresses: answers_in(
                listed.find(addresses), addresses, (number, position), lambda other: _opened(held, archives[other])
            )
        with _opened(held, archives[number]) as inner:
            index = index_near(inner.file, position[0], number)
    return lambda addresses: answers_in(
        index,
        addresses,
        (number, position),
        lambda other: _opened(held, archives[other]),
        is_sequential=is_sequential,
    )


def _index(held: OpenContainer) -> Index:
    if held.path is None:
        return _read_index(held)
    status = held.path.stat()
    return _remembered_index(held.path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=1)
def _remembered_index(path: Path, _size: int, _changed_ns: int) -> Index:
    with path.open("rb") as file:
        return _read_index(OpenContainer(file=file, source=str(path), path=path))


def _read_index(held: OpenContainer) -> Index:
    index = Index()
    left = LARGEST_FILE_BYTES
    for number, archive in enumerate(_archives(directory_of(held))):
        left -= archive.file_size
        if left >= 0:
            with _opened(held, archive) as inner:
                index.add(inner.file, number)
    return index


@contextmanager
def _opened(held: OpenContainer, member: ZipInfo) -> Iterator[OpenContainer]:
    """Open a WARC file in the archive; its errors are reported as damage of the archive."""
    try:
        if member.compress_type == ZIP_STORED and not member.flag_bits & 1:
            file = file_window(held.file, data_offset(held, member), member.file_size)
        else:
            file = cast(BinaryIO, open_member(held, member))
        yield OpenContainer(file=file, source=held.source)
    except DAMAGE as err:
        raise PageError(held.source, f"{member.filename} in it is damaged or encrypted; get the archive again") from err


def _archives(directory: Directory) -> list[ZipInfo]:
    return [
        one
        for one in directory.members
        if one.filename.lower().endswith(_ENDINGS) and directory.by_name[one.filename] is one
    ]


def _titles_of(held: OpenContainer) -> dict[str, str]:
    """Return the titles of the pages by address, if the archive lists them."""
    if held.path is None:
        return _read_titles(held)
    status = held.path.stat()
    return _remembered(held.path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=1)
def _remembered(path: Path, _size: int, _changed_ns: int) -> dict[str, str]:
    with path.open("rb") as file:
        return _read_titles(OpenContainer(file=file, source=str(path), path=path))


def _read_titles(held: OpenContainer) -> dict[str, str]:
    directory = directory_of(held)
    titles: dict[str, str] = {}
    for name in _PAGES:
        member = directory.by_name.get(name)
        if member is None:
            continue
        try:
            lines = read_member(held, member, most_bytes=_MOST_PAGES_BYTES).splitlines()
        except PageError:
            continue  # the pages are listed without it
        for line in lines:
            try:
                record = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(record, dict) and isinstance(record.get("url"), str) and isinstance(record.get("title"), str):
                titles[record["url"]] = one_line(record["title"])
    return {url: title for url, title in titles.items() if title}


WACZ = Container(
    suffixes=(".wacz",),
    recognises=_recognises,
    steps=_steps,
    document=_document,
    pictures=_pictures,
    answers=_answers,
)
