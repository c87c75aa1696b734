"""HAR, the record of a browser's developer tools: every request of a page, with what came back.

Source: HTTP Archive (HAR) format 1.2, https://w3c.github.io/web-performance/specs/HAR/Overview.html
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.errors import NotAPageError, PageError
from extractors.pages.formats.enclosed import Part, open_enclosed
from extractors.pages.formats.mime_parts import from_base64
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument

_BEGINNING = re.compile(rb"(?:\xef\xbb\xbf)?\s*+\{\s*+\"log\"\s*+:\s*+\{")
_SUCCEEDED = 200  # the status of an answer; others are redirections and pages that tell of an error


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back for one request; `visit` names the page it was for, and `at` is when it was asked for."""

    part: Part
    visit: str
    at: str


def recognises(document: RawDocument) -> bool:
    """Tell whether a document is such a record."""
    return document.already_text is None and _BEGINNING.match(document.content) is not None


def parts(document: RawDocument) -> Iterator[Part]:
    """Return all that came back except pages."""
    return (one.part for one in _answers(document) if not one.part.is_html)


def _read(document: RawDocument) -> tuple[Page, ...]:
    answers = _answers(document)
    pages = [one for one in answers if one.part.is_html]
    if not pages:
        raise NotAPageError(
            document.source, "it records no page that came back; save the record again with its content"
        )
    visits: dict[str, _Answer] = {}  # by name: what was visited; a page's frames come after it
    for one in pages:
        visits.setdefault(one.visit, one)
    count = len({one.part.location for one in visits.values()})
    if count > 1:
        note = f"It records {count} pages; the first was read."
        document = replace(document, notes=(*document.notes, note))
    last = [one for one in visits.values() if one.part.location == pages[0].part.location][-1]  # it was loaded again
    others = [one.part for one in answers if not one.part.is_html]
    return (open_enclosed(document, [last.part], others, saved_at=last.at),)


def _answers(document: RawDocument) -> list[_Answer]:
    """Return what came back and was recorded, in order.

    Raises:
        PageError: The record is damaged.
    """
    try:
        record = json.loads(document.content.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        raise PageError(document.source, "it is a HAR file, but damaged; save it again") from error
    entries = _within(record, "log").get("entries")
    found = (_answer(one) for one in (entries if isinstance(entries, list) else ()) if isinstance(one, dict))
    return [one for one in found if one is not None]


def _answer(entry: dict[str, object]) -> _Answer | None:
    response, request = _within(entry, "response"), _within(entry, "request")
    content = _within(response, "content")
    text = content.get("text")
    if response.get("status") != _SUCCEEDED or not isinstance(text, str) or not text:
        return None
    is_packed = content.get("encoding") == "base64"

    def read() -> bytes:
        return from_base64(text.encode("ascii", "ignore")) if is_packed else text.encode("utf-8", "surrogatepass")

    media_type, _, parameters = _text(content, "mimeType").lower().partition(";")
    charset = parameters.partition("charset=")[2].strip("\"' ") if is_packed else "utf-8"
    part = Part(media_type=media_type.strip(), read=read, charset=charset, location=_text(request, "url"))
    return _Answer(part=part, visit=_text(entry, "pageref"), at=_text(entry, "startedDateTime"))


def _within(about: dict[str, object], key: str) -> dict[str, object]:
    value = about.get(key)
    return value if isinstance(value, dict) else {}


def _text(about: dict[str, object], key: str) -> str:
    value = about.get(key)
    return value if isinstance(value, str) else ""


HAR_PAGE = PageFormat(suffixes=(".har",), recognises=recognises, read=_read)
