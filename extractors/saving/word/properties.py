"""A Word document's properties: title, author and time, and the digests it can be checked by.

Digests are custom properties, which Word shows under Properties and keeps when it saves the document again. python-docx
does not support them.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from extractors.editing.metadata.languages import language_tag
from extractors.saving.article import Article
from extractors.saving.word.markup import W, qualified_name

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)  # used where the time is unknown
CUSTOM_PART = "docProps/custom.xml"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
)
_OF_A_PERSON = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the property set that is open to everybody
_FIRST_NUMBER = 2  # 0 and 1 are reserved


def set_properties(document: Any, article: Article) -> None:
    """Write the properties that every Word document has."""
    metadata, origin = article.metadata, article.provenance
    properties = document.core_properties
    properties.title, properties.author = _short(metadata.title), _short(metadata.authors_by_semicolon)
    properties.comments = _short(metadata.description)
    properties.identifier = _short(metadata.url or origin.page_url)
    properties.last_modified_by = "Unhusk"
    properties.created = properties.modified = _moment(origin.saved_at)
    if language := language_tag(metadata.language):
        properties.language = language
        for place in document.styles.element.iter(qualified_name("w:lang")):
            place.set(f"{{{W}}}val", language)


def add_own_properties(document: Any, values: Sequence[tuple[str, str]]) -> None:
    """Add the part for our custom properties."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    written = "".join(
        f'<property fmtid="{_OF_A_PERSON}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values, start=_FIRST_NUMBER)
    )
    package = document.part.package
    content = f"{_HEAD}{written}</Properties>".encode()
    package.relate_to(Part(PackURI(f"/{CUSTOM_PART}"), _CONTENT_TYPE, content, package), _RELATIONSHIP)


def _short(text: str) -> str:
    return " ".join(text.split())[:255]  # python-docx's limit


def _moment(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written).astimezone(UTC).replace(tzinfo=None)
    except ValueError:
        return _EARLIEST.replace(tzinfo=None)
