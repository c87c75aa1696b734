"""Plain text: copied from a browser, a mail, a book. Any text that no other format recognises has this one."""

from dataclasses import replace

from extractors.pages.admission.admission import build_page
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.formats.unwrapping import unwrap_lines
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument


def _recognises(_document: RawDocument) -> bool:
    return True


def _read(document: RawDocument) -> tuple[Page, ...]:
    page = build_page(document, PageKind.PLAIN_TEXT)
    text = unwrap_lines(page.text)
    if text == page.text:
        return (page,)
    return (replace(page, text=text, notes=(*page.notes, "Lines of even length were joined into paragraphs.")),)


PLAIN_TEXT_PAGE = PageFormat(suffixes=(".txt", ".text"), recognises=_recognises, read=_read)
