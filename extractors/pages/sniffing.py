"""What the first bytes of a page say about it, for a list: cheap, and only a hint, as opening reads it properly."""

import html
import re
from dataclasses import dataclass
from datetime import datetime

import webencodings

from extractors.pages.address import saved_address
from extractors.pages.admission.control_characters import without_control_characters
from extractors.pages.decoding.declaration import declared_encoding, encoding_name

SNIFFED_BYTES = 16_384  # nine in ten pages of the WCXB collection have their title within these

_TITLE = re.compile(rb"<title\b[^<>]{0,200}>(.{0,1000}?)</title", re.IGNORECASE | re.DOTALL)
_LONGEST_TITLE = 300  # characters; chosen by hand
_COMMENT_BYTES = 2_048
_SINGLEFILE = b"Page saved with SingleFile"
_ZONE_NAME = re.compile(r"\s*\([^()]*\)\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class SniffedFacts:
    """The facts in a page's first bytes; "" for a missing one."""

    title: str = ""
    url: str = ""
    date: str = ""


def sniff(start: bytes) -> SniffedFacts:
    """Return what a page's first bytes say: its title, and what the program that saved it recorded."""
    address = saved_address(start[:_COMMENT_BYTES].decode("utf-8", "replace"))
    return SniffedFacts(title=title_in(start), url=address.url, date=_as_iso(address.saved_at))


def is_by_singlefile(start: bytes) -> bool:
    """Return whether a page's first bytes name SingleFile as the program that saved it."""
    return _SINGLEFILE in start[:_COMMENT_BYTES]


def title_in(start: bytes, header_encoding: str = "") -> str:
    """Return the title in the first bytes of a page, or "".

    Args:
        start: the bytes.
        header_encoding: the label that came with the page, or "".
    """
    at = start.find(b"<title")  # most pages write it so, and a case-insensitive search takes as long as all the rest
    match = _TITLE.match(start, at) if at >= 0 else _TITLE.search(start)
    if match is None:
        return ""
    raw = match[1]
    if raw.isascii():
        text = raw.decode("ascii")
    else:
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            label = encoding_name(header_encoding) or declared_encoding(start) or "windows-1252"
            text = webencodings.decode(raw, label, "replace")[0]
    return one_line(html.unescape(text) if "&" in text else text)


def one_line(text: str) -> str:
    """Return a text as one line for a list."""
    sound = text if text.isprintable() else without_control_characters(text)[0]
    return " ".join(sound.split())[:_LONGEST_TITLE]


def _as_iso(date: str) -> str:
    """Return a date in JavaScript's format as ISO 8601; "" if it is none."""
    try:
        return datetime.strptime(_ZONE_NAME.sub("", date), "%a %b %d %Y %H:%M:%S GMT%z").isoformat()
    except ValueError:
        return ""
