"""The two files that tie a book together: the package file and the table of contents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from extractors.saving.compose.bounding import writable
from extractors.saving.epub.chapter import Chapter, Heading

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_EARLIEST = "1980-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file of a book, for its package file."""

    key: str
    name: str
    media_type: str
    properties: str = ""
    fallback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A book's metadata. All but the first three may be empty; `saved_at` is ISO 8601."""

    identifier: str
    title: str
    language: str
    authors: tuple[str, ...] = ()
    date: str = ""
    publisher: str = ""
    description: str = ""
    sources: tuple[str, ...] = ()
    saved_at: str = ""


def package_file(book: Description, items: Sequence[Item], spine: Sequence[str]) -> bytes:
    """Return the package file.

    Args:
        book: its description.
        items: all its files but this one.
        spine: the keys of its chapters, in reading order.
    """
    metadata = [
        f'<dc:identifier id="id">{escape(book.identifier)}</dc:identifier>',
        f"<dc:title>{_text(book.title)}</dc:title>",
        f"<dc:language>{escape(book.language)}</dc:language>",
        *(f"<dc:creator>{_text(author)}</dc:creator>" for author in book.authors),
        *([f"<dc:date>{book.date[:10]}</dc:date>"] if _DATE.fullmatch(book.date[:10]) else []),
        *([f"<dc:publisher>{_text(book.publisher)}</dc:publisher>"] if book.publisher else []),
        *([f"<dc:description>{_text(book.description)}</dc:description>"] if book.description else []),
        *(f"<dc:source>{_text(source)}</dc:source>" for source in book.sources),
        f'<meta property="dcterms:modified">{_modified(book.saved_at)}</meta>',
    ]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        *metadata,
        "</metadata>",
        "<manifest>",
        *map(_listed, items),
        "</manifest>",
        "<spine>",
        *(f'<itemref idref="{key}"/>' for key in spine),
        "</spine>",
        "</package>",
        "",
    ]
    return "\n".join(lines).encode()


def contents(title: str, language: str, chapters: Sequence[tuple[str, Chapter]]) -> bytes:
    """Return the table of contents.

    Args:
        title: the book's.
        language: as in the package file.
        chapters: each with its file name. For a single chapter its headings are listed, for several the chapters with
            their headings below.
    """
    entries: list[str] = []
    for name, chapter in chapters:
        nested = _nested(name, chapter.headings)
        if len(chapters) == 1 and nested:
            entries.append(nested)
        else:
            inner = f"\n<ol>\n{nested}\n</ol>" if nested else ""
            entries.append(f'<li><a href="{name}">{_text(chapter.title)}</a>{inner}</li>')
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<!DOCTYPE html>",
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{language}" xml:lang="{language}">',
        f"<head>\n<title>{_text(title)}</title>\n</head>",
        f'<body dir="auto">\n<nav epub:type="toc" id="toc">\n<h1>{_text(title)}</h1>',
        "<ol>",
        *entries,
        "</ol>",
        "</nav>\n</body>\n</html>",
        "",
    ]
    return "\n".join(lines).encode()


def _nested(name: str, headings: Sequence[Heading]) -> str:
    return "".join(_steps(name, headings))


def _steps(name: str, headings: Sequence[Heading]) -> Iterator[str]:
    """Yield the pieces of the list; heading levels that the page skips are skipped too."""
    open_levels: list[int] = []
    for heading in headings:
        link = f'<li><a href="{name}#{heading.anchor}">{_text(heading.words)}</a>'
        if open_levels and heading.level > open_levels[-1]:
            yield f"\n<ol>\n{link}"
            open_levels.append(heading.level)
            continue
        while len(open_levels) > 1 and heading.level <= open_levels[-2]:
            open_levels.pop()
            yield "</li>\n</ol>\n"
        if open_levels:
            yield "</li>\n"
            open_levels[-1] = heading.level
        else:
            open_levels.append(heading.level)
        yield link
    while open_levels:
        open_levels.pop()
        yield "</li>\n</ol>\n" if open_levels else "</li>"


def _listed(item: Item) -> str:
    more = "".join(
        f' {name}="{value}"' for name, value in (("properties", item.properties), ("fallback", item.fallback)) if value
    )
    return f'<item id="{item.key}" href="{item.name}" media-type="{item.media_type}"{more}/>'


def _text(written: str) -> str:
    return escape(" ".join(writable(written).split()), quote=False)


def _modified(saved_at: str) -> str:
    try:
        return datetime.fromisoformat(saved_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return _EARLIEST
