"""The header of a TEI document: what the article is, its source, and who made it.

In trafilatura's order: fileDesc with titleStmt, publicationStmt and sourceDesc, then profileDesc, then encodingDesc.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime

from extractors.blocks.tree import Element
from extractors.pages.hosts import host_of
from extractors.saving.article import Article, Provenance
from extractors.saving.tei.parts import LANGUAGE, NAMESPACE, part, pointer

_VERSION = re.compile(r"\d+[a-z]*\d*(?:\.\d+[a-z]*\d*){0,3}")
_NAME = re.compile(r"[a-zA-Z][\w.-]*", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)


def write_header(root: Element, article: Article) -> Element:
    """Add the header to a document, and return it."""
    header = part(root, "teiHeader")
    _write_file(part(header, "fileDesc"), article)
    _write_profile(header, article)
    _write_making(part(part(header, "encodingDesc"), "appInfo"), article.provenance)
    return header


def write_digests(header: Element, named: Sequence[tuple[str, str]]) -> None:
    """Add the digests that the document can be checked by, each under its name, to the program's description."""
    program = next(one for one in header.iter(f"{{{NAMESPACE}}}application"))
    for name, digest in named:
        part(part(program, "p"), "idno", digest, type=name)


def _write_file(outer: Element, article: Article) -> None:
    metadata, origin = article.metadata, article.provenance
    url = metadata.url or origin.page_url
    title = part(outer, "titleStmt")
    part(title, "title", metadata.title, type="main")
    for author in metadata.authors:
        part(title, "author", author)
    publication = part(outer, "publicationStmt")
    if publisher := metadata.site or host_of(url):
        part(publication, "publisher", publisher)
        _write_date(publication, metadata.date)
    else:
        part(publication, "p", "Made from a saved web page; who published it is not known.")
    source = part(part(outer, "sourceDesc"), "bibl")
    part(source, "title", metadata.title, type="main")
    for author in metadata.authors:
        part(source, "author", author)
    if metadata.site:
        part(source, "publisher", metadata.site)
    _write_date(source, metadata.date)
    if metadata.modified:
        _write_date(source, metadata.modified, kind="modified")
    if url:
        part(source, "ptr", type="URL", target=pointer(url))


def _write_profile(header: Element, article: Article) -> None:
    metadata = article.metadata
    language = metadata.language if LANGUAGE.fullmatch(metadata.language) else ""
    if not metadata.description and not language:
        return
    profile = part(header, "profileDesc")
    if metadata.description:
        part(part(profile, "abstract"), "p", metadata.description)
    if language:
        part(part(profile, "langUsage"), "language", language, ident=language)


def _write_making(outer: Element, origin: Provenance) -> None:
    """Write who made the article: the program and the corrections, then every extractor that ran."""
    program = part(outer, "application", ident="unhusk", version=_version(origin.program_version))
    if when := _when(origin.saved_at):
        program.set("when", when)
    part(program, "label", "Unhusk")
    if origin.base_name:
        part(program, "p", f"Proposed by {origin.base_name}.")
    part(program, "p", _corrected(origin))
    for rule, blocks in origin.by_rule:
        part(program, "p", f"Decided by a rule of the site in {len(blocks)} of {origin.block_count} blocks: {rule}")
    for name, version in origin.extractors:
        ident = name if _NAME.fullmatch(name) else "extractor"
        made = part(outer, "application", ident=ident, version=_version(version), type="extractor")
        part(made, "label", f"{name} ({version})" if version else name)


def _corrected(origin: Provenance) -> str:
    pictures = len(origin.corrected_pictures)
    chosen = f" {pictures} of its pictures were kept or dropped by a person." if pictures else ""
    if not origin.corrected:
        return f"Text corrected by nobody.{chosen}" if pictures else "Corrected by nobody."
    return f"Corrected by a person in {len(origin.corrected)} of {origin.block_count} blocks.{chosen}"


def _version(text: str) -> str:
    """Return the first version number in a text in the form that TEI allows, or "0"."""
    found = _VERSION.search(text)
    return found[0] if found else "0"


def _write_date(outer: Element, text: str, *, kind: str = "") -> None:
    if text:
        made = part(outer, "date", text, **({"type": kind} if kind else {}))
        if when := _when(text):
            made.set("when", when)


def _when(text: str) -> str:
    """Return a date in the form of XML Schema, or "" if it is none."""
    if not _DATE.fullmatch(text):
        return ""
    try:
        _ = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    except ValueError:
        return ""
    return text
