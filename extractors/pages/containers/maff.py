"""MAFF, the archive of an old Firefox add-on: a zip file with a folder for each page, and index.rdf in each.

Source: the MAFF specification 1.0, "The index.rdf file".
"""

import posixpath
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from itertools import islice
from zipfile import ZipInfo

from extractors.errors import PageError
from extractors.pages.containers.container import Container, OpenContainer, Step
from extractors.pages.containers.zip_directory import Directory, directory_of, read_member, unreadable_reason
from extractors.pages.containers.zip_pictures import pictures
from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.page_names import page_stem
from extractors.pages.raw_document import RawDocument
from extractors.pages.sniffing import one_line

_RDF = "index.rdf"
_RDF_BYTES = 65_536
_DEPTH = 2  # path components: the page's folder and the file in it
_NAMESPACE = "{http://maf.mozdev.org/metadata/rdf#}"
_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"


def _recognises(held: OpenContainer) -> bool:
    try:
        return bool(_descriptions(directory_of(held)))
    except PageError:
        return False


def _steps(held: OpenContainer, after: str, number: int) -> Iterator[Step]:
    directory = directory_of(held)
    described, indexes = _descriptions(directory), _indexes(directory)
    behind = int(after or 0)
    for index, description in enumerate(islice(described, behind, None), behind + 1):
        found = _found(held, directory, description, indexes, number)
        yield Step(place=str(index), found=found, share=index / len(described))
        number += isinstance(found, Entry)
    if directory.damage and behind <= len(described):
        damage = SkippedEntries(place=held.source, reason=directory.damage, is_lost=True)
        yield Step(place=str(len(described) + 1), found=damage, share=1.0)


def _found(
    held: OpenContainer, directory: Directory, description: ZipInfo, indexes: dict[str, ZipInfo], number: int
) -> Entry | SkippedEntries:
    values = _rdf_values(held, description)
    folder = description.filename.removesuffix(_RDF)
    page = directory.by_name.get(folder + (values.get("indexfilename") or "?")) or indexes.get(folder)
    if page is None:
        return SkippedEntries(place=description.filename, reason="there is no page in its folder", is_lost=True)
    if reason := unreadable_reason(page):
        return SkippedEntries(place=page.filename, reason=reason, is_lost=True)
    return Entry(
        number=number,
        place=page.filename,
        url=values.get("originalurl", ""),
        title=values.get("title", ""),
        media_type="text/html",
        size_bytes=page.file_size,
        date=_as_iso(values.get("archivetime", "")),
    )


def _document(held: OpenContainer, entry: Entry) -> RawDocument:
    directory = directory_of(held)
    page = directory.by_name.get(entry.place)
    source = f"{held.source}/{entry.place}"
    if page is None:
        raise PageError(source, "it is no longer in this archive; list its pages again")
    description = directory.by_name.get(posixpath.join(posixpath.dirname(entry.place), _RDF))
    values = _rdf_values(held, description) if description is not None else {}
    return RawDocument(
        content=read_member(held, page),
        source=source,
        name=entry.place,
        url=entry.url,
        header_encoding=values.get("charset", ""),
        notes=directory.notes,
    )


def _descriptions(directory: Directory) -> list[ZipInfo]:
    return [
        one
        for one in directory.members
        if one.filename.endswith(f"/{_RDF}")
        and one.filename.count("/") == _DEPTH - 1
        and directory.by_name[one.filename] is one
    ]


def _indexes(directory: Directory) -> dict[str, ZipInfo]:
    """Return each folder's page called index, for folders whose description does not name the page."""
    found: dict[str, ZipInfo] = {}
    for one in directory.members:
        folder, _, name = one.filename.rpartition("/")
        if page_stem(name) == "index":
            found.setdefault(f"{folder}/", one)
    return found


def _rdf_values(held: OpenContainer, description: ZipInfo) -> dict[str, str]:
    """Return the values in index.rdf, by their names in its own namespace; empty if it cannot be read."""
    from lxml import etree  # 10 ms, only for the few who still have such files

    try:
        content = read_member(held, description, most_bytes=_RDF_BYTES)
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        tree = etree.fromstring(content, parser)
    except (PageError, etree.XMLSyntaxError, ValueError):
        return {}
    values: dict[str, str] = {}
    for node in tree.iter(f"{_NAMESPACE}*"):
        values[str(node.tag).removeprefix(_NAMESPACE)] = one_line(str(node.get(_RESOURCE, "")))
    return values


def _as_iso(date: str) -> str:
    with suppress(ValueError, TypeError):
        return parsedate_to_datetime(date).isoformat()
    return ""


MAFF = Container(suffixes=(".maff",), recognises=_recognises, steps=_steps, document=_document, pictures=pictures)
