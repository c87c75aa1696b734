"""The kind that is no page: a picture named .html, a program, random bytes. To read it is to say what it is."""

from typing import NoReturn

from extractors.errors import NotAPageError
from extractors.pages.detection import utf16_name
from extractors.pages.kind import Kind, Unread
from extractors.pages.signatures import is_binary, what_it_is


def _recognises(unread: Unread) -> bool:
    return what_it_is(unread.content) is not None or _is_binary(unread)


def _read(unread: Unread) -> NoReturn:
    """Raise the error that names what it is and what to do."""
    found = what_it_is(unread.content)
    if found is None:
        reason = "it is neither text nor anything that is known; open a page saved as HTML or as plain text"
    else:
        what, advice = found
        joint = "," if advice.startswith("a kind ") else ", not a page;"
        reason = f"it is {what}{joint} {advice}"
    raise NotAPageError(unread.source, reason)


def _is_binary(unread: Unread) -> bool:
    if (unread.encoding or "").lower().startswith("utf-16"):  # somebody looked at it and knows better
        return False
    return is_binary(unread.content) and not utf16_name(unread.content)


NOT_A_PAGE = Kind(suffixes=(), recognises=_recognises, read=_read)
