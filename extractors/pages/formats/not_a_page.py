"""The format of files that are no page: a picture named .html, a program. Reading one explains what it is."""

from typing import NoReturn

from extractors.errors import NotAPageError
from extractors.pages.decoding.detection import utf16_name
from extractors.pages.decoding.signatures import identify, is_binary
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.raw_document import RawDocument


def _recognises(document: RawDocument) -> bool:
    return identify(document.content) is not None or _is_binary(document)


def _read(document: RawDocument) -> NoReturn:
    """Raise the error that says what it is and what to do."""
    found = identify(document.content)
    if found is None:
        reason = "it is neither text nor any known format; open a page saved as HTML or as plain text"
    else:
        what, advice = found
        joint = "," if advice.startswith("a kind ") else ", not a page;"
        reason = f"it is {what}{joint} {advice}"
    raise NotAPageError(document.source, reason)


def _is_binary(document: RawDocument) -> bool:
    if (document.encoding or "").lower().startswith("utf-16"):  # the person looked at it and knows better
        return False
    return is_binary(document.content) and not utf16_name(document.content)


NOT_A_PAGE = PageFormat(suffixes=(), recognises=_recognises, read=_read)
