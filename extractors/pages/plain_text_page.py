"""Plain text: what was copied out of a browser, a mail, a book. Everything that is text and no other kind is this."""

from dataclasses import replace

from extractors.pages.front_door import build_page
from extractors.pages.kind import Kind, Unread
from extractors.pages.page import Page, PageKind
from extractors.pages.unwrapping import unwrapped


def _recognises(_unread: Unread) -> bool:
    return True


def _read(unread: Unread) -> tuple[Page, ...]:
    page = build_page(unread, PageKind.PLAIN_TEXT)
    text = unwrapped(page.text)
    if text == page.text:
        return (page,)
    return (replace(page, text=text, notes=(*page.notes, "Lines of even length were joined into paragraphs.")),)


PLAIN_TEXT_PAGE = Kind(suffixes=(".txt", ".text", ".md", ".markdown"), recognises=_recognises, read=_read)
