"""MHTML, as Chromium, Edge, Internet Explorer and Word write it, and mails.

Both are MIME messages with a page among their parts.
"""

import html
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from extractors.errors import NotAPageError, PageError
from extractors.pages.address import is_whole
from extractors.pages.formats.enclosed import HTML_TYPES, Part, open_enclosed
from extractors.pages.formats.html_page import is_whole_page
from extractors.pages.formats.mime_parts import MOST_PARTS, MimeMessage, MimePart, address_in, header_of, parse_message
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.picture_names import absolute
from extractors.pages.raw_document import RawDocument

_SUFFIXES = (".mhtml", ".mht", ".eml")

# How a file with the right suffix must begin; without the suffix, more is required.
_MAIL_FIELDS = frozenset(
    "mime-version content-type snapshot-content-location from to subject date message-id received return-path "
    "delivered-to x-mailer x-unsent".split()
)
_PGP = re.compile(rb"\s*-----BEGIN PGP MESSAGE-----")
_SEARCHED_CHARACTERS = 200_000
_SAID_TITLE = re.compile(r"<title\b[^<>]*>\s*[^<\s]", re.IGNORECASE)
_HEAD = re.compile(r"<head\b[^<>]*>", re.IGNORECASE)


def recognises(document: RawDocument) -> bool:
    """Tell whether a document is a message."""
    if document.already_text is not None:
        return False
    header = header_of(document.content)
    if document.suffix in _SUFFIXES:
        return not _MAIL_FIELDS.isdisjoint(header)
    if "mime-version" not in header or "content-type" not in header:
        return False
    media_type = header["content-type"].partition(";")[0].strip().lower()
    return media_type.startswith("multipart/") or media_type in HTML_TYPES or {"from", "date"} <= header.keys()


def parts(document: RawDocument) -> Iterator[Part]:
    """Return all parts of a message except pages."""
    return (_as_part(part) for part in parse_message(document.content).parts if part.media_type not in HTML_TYPES)


def _read(document: RawDocument) -> tuple[Page, ...]:
    message = parse_message(document.content)
    pages = _pages(document.source, message)
    first, others = pages[0], [part for part in message.parts if part.media_type not in HTML_TYPES]
    start = _start(message, first)
    page = open_enclosed(
        replace(document, notes=(*document.notes, *_notes(message))),
        [_as_part(page, start if page is first else "") for page in pages],
        (_as_part(part) for part in others),
        saved_at=_iso_date(message.header.get("date", "")),
    )
    return (_with_subject(page, message),)


def _pages(source: str, message: MimeMessage) -> list[MimePart]:
    """Return the parts that may be the page, the most likely first.

    Raises:
        PageError: There is none.
    """
    attached = {id(part) for part in message.parts if part.is_aside}
    filled = [part for part in message.parts if part.body and not part.body.isspace()]
    texts = [part for part in filled if part.media_type in HTML_TYPES]
    texts.sort(key=lambda part: (not part.is_start, id(part) in attached))
    plain = [part for part in filled if part.media_type in ("text/plain", "")]
    plain.sort(key=lambda part: (not part.is_start, id(part) in attached))
    if texts and plain and id(texts[0]) in attached and id(plain[0]) not in attached:
        texts, plain = plain[:1], texts  # a plain text mail with a page attached
    found = texts or plain[:1]
    if message.is_sealed and not (texts and id(texts[0]) not in attached):
        raise PageError(source, "the mail is encrypted or sealed; open it in your mail program and save its text")
    if not found:
        if message.parts and message.is_whole:
            what = message.parts[0].media_type or "something unknown"
            raise NotAPageError(source, f"there is no page in it, only {what}; save the page again")
        raise PageError(source, "it is damaged, and no page is left in it; save the page again")
    if not texts and _PGP.match(found[0].content):
        raise PageError(source, "the mail is encrypted; open it in your mail program and save its text")
    return found


def _as_part(part: MimePart, location: str = "") -> Part:
    media_type = part.media_type
    if media_type == "" and is_whole_page(part.body[:_SEARCHED_CHARACTERS].decode("latin-1")):
        media_type = "text/html"
    return Part(
        media_type=media_type,
        read=lambda: part.content,
        charset=part.charset,
        location=location or part.location,
        content_id=part.content_id,
    )


def _start(message: MimeMessage, first: MimePart) -> str:
    """Return the page's address in the message, to which the other parts' addresses are relative."""
    snapshot = address_in(message.header, "snapshot-content-location")
    return snapshot if is_whole(snapshot) else absolute(address_in(message.header, "content-location"), first.location)


def _notes(message: MimeMessage) -> Iterator[str]:
    if message.is_overfull:
        yield f"It has over {MOST_PARTS:,} parts, or parts nested without end; the rest was left out."
    elif not message.is_whole:
        yield "The file ends early; what was there was read."


def _iso_date(written: str) -> str:
    from email.utils import parsedate_to_datetime  # 5 ms, as for the other below: most pages are no messages

    try:
        return parsedate_to_datetime(written).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return written


def _with_subject(page: Page, message: MimeMessage) -> Page:
    """Return a mail's page headed by its subject, if it has no title of its own."""
    subject = _decoded(message.header.get("subject", ""))
    if not subject or "snapshot-content-location" in message.header:
        return page
    if page.kind is PageKind.PLAIN_TEXT:
        return replace(page, text=f"{subject}\n\n{page.text}")
    if _SAID_TITLE.search(page.text, 0, _SEARCHED_CHARACTERS):
        return page
    head = _HEAD.search(page.text, 0, _SEARCHED_CHARACTERS)
    place = head.end() if head else 0
    title = f"<title>{html.escape(subject)}</title>"
    return replace(page, text=f"{page.text[:place]}{title}{page.text[place:]}")


def _decoded(written: str) -> str:
    """Return a header's text; each of its words may be encoded."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    with suppress(MessageError, ValueError, LookupError):
        written = str(make_header(decode_header(written)))
    return " ".join("".join(one if one.isprintable() else " " for one in written).split())


MHTML_PAGE = PageFormat(suffixes=_SUFFIXES, recognises=recognises, read=_read)
