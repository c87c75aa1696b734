"""What stands before every extractor: nothing gets past it that is known to kill one.

`admitted` takes the bytes: their size is limited, gzip, zstd and brotli are unpacked. `build_page` takes the
text: control characters go, long data: addresses are cut out, the size is asked about, tags with too many attributes
are bared. What is done is told in the page's notes. All of it takes time in proportion to the page.

Left to the parsers, because it was tried and does no harm: entities that expand to gigabytes, and entities that name
files. libxml2's HTML parser knows neither.
"""

from dataclasses import replace

from extractors.errors import PageError, TooLargeError
from extractors.pages.admission.control_characters import without_control_characters, without_control_references
from extractors.pages.admission.trimming import without_long_data_addresses, without_overloaded_tags
from extractors.pages.decoding.unpacking import unpacked
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument

LIMIT_BYTES = 200_000_000
# Of what is left when long data: addresses are cut out: a page with large pictures in it is quick to read.
ASKED_FROM_CHARACTERS = 20_000_000


def admitted(document: RawDocument) -> RawDocument:
    """Return what a person handed over, unpacked.

    Raises:
        TooLargeError: It is over the limit, packed or unpacked.
        PageError: It is empty, or packed so that it cannot be unpacked.
    """
    size = len(document.content if document.already_text is None else document.already_text)
    if size > LIMIT_BYTES:
        raise too_large(document.source, size)
    if document.already_text is not None:
        return document
    content, notes = unpacked(
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
    """Return the error for what is never read."""
    limit = f"over the {LIMIT_BYTES / 1e6:.0f} MB that can be read"
    return TooLargeError(source, f"it is {size_bytes / 1e6:.0f} MB, {limit}; save less of the page", size_bytes)


def build_page(document: RawDocument, kind: PageKind) -> Page:
    """Return the page that a text is, without what extractors choke on; its address is still to be found.

    Raises:
        TooLargeError: It is over the size that is read without asking, and nobody agreed.
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
        text = without_control_references(text).lstrip("\ufeff")  # what stood before it may be gone
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
    """Return a page whose address and day, which a message's head may say, hold nothing that no file can hold."""
    url, saved_at = (without_control_characters(said)[0] for said in (page.url, page.saved_at))
    return page if (url, saved_at) == (page.url, page.saved_at) else replace(page, url=url, saved_at=saved_at)


def _counted(count: int, one: str, many: str) -> str:
    return f"One {one}" if count == 1 else f"{count:,} {many}"
