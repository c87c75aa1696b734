"""A zip file of saved pages; SingleFileZ's pages (.htz, or self-extracting HTML) are zip files with one page.

SingleFileZ stores a page as index.html beside manifest.json, with its pictures and frames in folders below. Its frames
are pages too, but not ones that a person saved.

Source of SingleFileZ's layout: the format as its own code writes it, single-file-core.
"""

import json
from collections.abc import Iterator
from itertools import islice
from zipfile import ZipInfo

from extractors.errors import PageError
from extractors.pages.containers.container import Container, OpenContainer, Step
from extractors.pages.containers.zip_directory import Directory, directory_of, read_member, unreadable_reason
from extractors.pages.containers.zip_pictures import pictures
from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.page_names import is_companion, is_hidden, page_stem
from extractors.pages.raw_document import RawDocument
from extractors.pages.sniffing import SNIFFED_BYTES, is_by_singlefile, one_line, sniff

_INDEX, _MANIFEST = "index.html", "manifest.json"
_MANIFEST_BYTES = 1_000_000
_DEEPEST = 50  # folders; chosen by hand: anything deeper is there to waste time

# Members that show that a zip file is a document or a program; the messages are in `signatures`.
_NO_PAGES = frozenset({
    "word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml", "META-INF/MANIFEST.MF",
    "mimetype", "AndroidManifest.xml",
})  # fmt: skip


def _recognises(held: OpenContainer) -> bool:
    try:
        directory = directory_of(held)
    except PageError:
        return False
    return _NO_PAGES.isdisjoint(directory.by_name) and any(_is_page(one, directory) for one in directory.by_name)


def _steps(held: OpenContainer, after: str, number: int) -> Iterator[Step]:
    directory = directory_of(held)
    members = _page_members(held, directory)
    behind = int(after or 0)
    for index, member in enumerate(islice(members, behind, None), behind + 1):
        found = _found(held, directory, member, number)
        yield Step(place=str(index), found=found, share=index / len(members))
        number += isinstance(found, Entry)
    if directory.damage and behind <= len(members):
        damage = SkippedEntries(place=held.source, reason=directory.damage, is_lost=True)
        yield Step(place=str(len(members) + 1), found=damage, share=1.0)


def _found(held: OpenContainer, directory: Directory, member: ZipInfo, number: int) -> Entry | SkippedEntries:
    place = member.filename
    if directory.by_name[member.filename] is not member:
        return SkippedEntries(place=place, reason="another file of this name comes after it")
    if member.file_size == 0:
        return SkippedEntries(place=place, reason="it is empty")
    if reason := unreadable_reason(member):
        return SkippedEntries(place=place, reason=reason, is_lost=True)
    try:
        start = read_member(held, member, most_bytes=SNIFFED_BYTES)
    except PageError as error:
        return SkippedEntries(place=place, reason=error.reason, is_lost=True)
    seen, manifest = sniff(start), _manifest(held, directory, member)
    return Entry(
        number=number,
        place=place,
        url=manifest.get("originalUrl", "") or seen.url,
        title=manifest.get("title", "") or seen.title,
        media_type="text/plain" if member.filename.lower().endswith(".txt") else "text/html",
        size_bytes=member.file_size,
        date=manifest.get("archiveTime", "") or seen.date or _changed(member),
    )


def _document(held: OpenContainer, entry: Entry) -> RawDocument:
    directory = directory_of(held)
    member = directory.by_name.get(entry.place)
    if member is None:
        raise PageError(f"{held.source}/{entry.place}", "it is no longer in this archive; list its pages again")
    return RawDocument(
        content=read_member(held, member),
        source=f"{held.source}/{entry.place}",
        name=entry.place,
        url=entry.url,
        notes=directory.notes,
    )


def _page_members(held: OpenContainer, directory: Directory) -> list[ZipInfo]:
    """Return the members that are pages by their names, except those that belong to other pages."""
    found = [one for one in directory.members if not one.is_dir() and _is_page(one.filename, directory)]
    singles = frozenset(
        one.filename.removesuffix(_INDEX)
        for one in found
        if _is_index(one.filename) and _is_single_page(held, directory, one)
    )
    return [one for one in found if not _is_below(one.filename, singles)]


def _is_index(name: str) -> bool:
    return name == _INDEX or name.endswith(f"/{_INDEX}")


def _is_below(name: str, singles: frozenset[str]) -> bool:
    """Return whether a member belongs to a SingleFileZ page in one of some folders, and is not that page itself."""
    if not singles:
        return False
    folders = name.split("/")[:-1]
    above = ["".join(f"{folder}/" for folder in folders[:depth]) for depth in range(len(folders) + 1)]
    return any(folder in singles and name != f"{folder}{_INDEX}" for folder in above)


def _is_page(name: str, directory: Directory) -> bool:
    *folders, last = name.split("/")
    if len(folders) > _DEEPEST or page_stem(last) is None or any(map(is_hidden, folders)):
        return False
    if not any(folder.endswith("_files") for folder in folders):
        return True
    return not any(
        is_companion(folder, _FolderNames(directory, "/".join(folders[:depth]))) for depth, folder in enumerate(folders)
    )


class _FolderNames:
    """The names in one folder of a zip file."""

    def __init__(self, directory: Directory, folder: str) -> None:
        self._directory = directory
        self._prefix = f"{folder}/" if folder else ""

    def __contains__(self, name: object) -> bool:
        return f"{self._prefix}{name}" in self._directory.by_name


def _is_single_page(held: OpenContainer, directory: Directory, index: ZipInfo) -> bool:
    if _manifest(held, directory, index):
        return True
    try:
        return is_by_singlefile(read_member(held, index, most_bytes=SNIFFED_BYTES))
    except PageError:
        return False


def _manifest(held: OpenContainer, directory: Directory, page: ZipInfo) -> dict[str, str]:
    """Return the contents of SingleFileZ's manifest beside a page; empty if it is missing, or another program's."""
    if not _is_index(page.filename):
        return {}
    member = directory.by_name.get(page.filename.removesuffix(_INDEX) + _MANIFEST)
    if member is None or member.file_size > _MANIFEST_BYTES:
        return {}
    try:
        manifest = json.loads(read_member(held, member))
    except (PageError, ValueError, RecursionError):
        return {}
    if not isinstance(manifest, dict) or "originalUrl" not in manifest:
        return {}
    return {name: one_line(text) for name, text in manifest.items() if isinstance(text, str)}


def _changed(member: ZipInfo) -> str:
    year, month, day, hour, minute, second = member.date_time
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}" if year > 1980 else ""


ZIP_OF_PAGES = Container(
    suffixes=(".zip", ".htz"), recognises=_recognises, steps=_steps, document=_document, pictures=pictures
)
