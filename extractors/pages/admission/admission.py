"""Documents admitted as pages: nothing gets past this that is known to kill an extractor.

`admit` takes the bytes: it limits their size and unpacks gzip, zstd and brotli. `build_page` takes the text: it
removes control characters, cuts out long data: addresses, asks before reading a large page, and strips tags that have
too many attributes. The page's notes tell what was done. All of it takes time proportional to the page.

Left to the parsers, because it was tried and does no harm: entities that expand to gigabytes, and entities that refer
to files. libxml2's HTML parser supports neither.
"""

from dataclasses import replace

from extractors.errors import PageError, TooLargeError
from extractors.pages.admission.control_characters import without_control_characters, without_control_references
from extractors.pages.admission.trimming import without_long_data_addresses, without_overloaded_tags
from extractors.pages.decoding.unpacking import decompress
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument

LIMIT_BYTES = 200_000_000
# Of the text without long data: addresses: a page with large embedded pictures is still quick to read.
ASKED_FROM_CHARACTERS = 20_000_000


def admit(document: RawDocument) -> RawDocument:
    """Return the document, unpacked.

    Raises:
        TooLargeError: It exceeds the limit, packed or unpacked.
        PageError: It is empty, or cannot be unpacked.
    """
    size = len(document.content if document.already_text is None else document.already_text)
    if size > LIMIT_BYTES:
        raise too_large(document.source, size)
    if document.already_text is not None:
        return document
    content, notes = decompress(
        document.content, source=document.source, limit_bytes=LIMIT_BYTES, name=document.name or document.path
    )
    if not content.strip():
        raise PageError(document.source, "it is empty; save the page again")
    return (
        replace(document, content=content, notes=document.notes + notes)
        if content is not document.content
        else document
    )


def too_large(source: str, size_bytes: int) -> TooLargeError:
    """Return the error for a page that is never read because of its size."""
    limit = f"over the {LIMIT_BYTES / 1e6:.0f} MB that can be read"
    return TooLargeError(source, f"it is {size_bytes / 1e6:.0f} MB, {limit}; save less of the page", size_bytes)


def build_page(document: RawDocument, kind: PageKind) -> Page:
    """Return the page for a text, without what extractors choke on; its address is still to be determined.

    Raises:
        TooLargeError: It exceeds the size that is read without asking, and the person has not agreed.
        PageError: Nothing is left of it.
    """
    decoded = document.decoded
    notes = [*document.notes, *decoded.notes]
    text, control_count = without_control_characters(decoded.text)
    if control_count:
        notes.append(_counted(control_count, "control character was taken out.", "control characters were taken out."))
    text, trimmed = without_long_data_addresses(text)
    if trimmed:
        notes.append(
            _counted(len(trimmed), "large embedded file was set aside.", "large embedded files were set aside.")
        )
    if len(text) > ASKED_FROM_CHARACTERS and not document.allow_large:
        allowed = f"more than the {ASKED_FROM_CHARACTERS / 1e6:.0f} MB that are opened without asking"
        reason = f"it holds {len(text) / 1e6:.0f} MB of text, {allowed}"
        raise TooLargeError(document.source, reason, len(text), may_be_read=True)
    if kind is PageKind.HTML:
        text = without_control_references(text).lstrip("\ufeff")  # whatever preceded it may have been removed
        text, bared_count = without_overloaded_tags(text)
        if bared_count:
            notes.append(
                _counted(
                    bared_count, "tag lost its thousands of attributes.", "tags lost their thousands of attributes."
                )
            )
    if not text.strip():
        raise PageError(document.source, "there is no text in it; save the page again")
    return Page(
        kind=kind,
        text=text,
        url=document.url,
        source=document.source,
        path=document.path,
        encoding=decoded.encoding,
        encoding_origin=decoded.origin,
        notes=tuple(notes),
        trimmed=trimmed,
    )


def with_sound_address(page: Page) -> Page:
    """Return a page whose address and date, which may come from a message's header, are safe to write into any file."""
    url, saved_at = (without_control_characters(value)[0] for value in (page.url, page.saved_at))
    return page if (url, saved_at) == (page.url, page.saved_at) else replace(page, url=url, saved_at=saved_at)


def _counted(count: int, one: str, many: str) -> str:
    return f"One {one}" if count == 1 else f"{count:,} {many}"
