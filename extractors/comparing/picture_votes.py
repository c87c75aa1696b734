"""Whether an extractor kept a picture: by the names of the files that its own HTML shows.

An extractor that shows no picture at all says nothing about them: many leave all of them out, and it would be no news.
"""

import re
from urllib.parse import unquote

_ADDRESSES = re.compile(r"""\b(?:src|srcset|href|data-[\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_IMAGE = re.compile(r"<(?:img|graphic|source|picture)\b", re.IGNORECASE)
_PARTS = re.compile(r"[\s,]+")
_SIZE = re.compile(r"[-_]\d{2,4}x\d{2,4}(?=\.|$)")
_LONGEST = 4_000  # characters of an address; by hand: a longer one is a picture written out


def file_name(address: str) -> str:
    """Return what a picture's file is called, whatever its folder and size: two sizes of one have it in common."""
    wrapped = re.search(r"[?&]url=([^&]+)", address)
    path = unquote(wrapped[1]) if wrapped else address
    name = unquote(path.partition("?")[0].rstrip("/").rpartition("/")[2]).lower()
    return _SIZE.sub("", name)


def files_shown(body_html: str) -> frozenset[str] | None:
    """Return the names of the files that an extractor's HTML shows or links to; None where it shows no picture."""
    if not _IMAGE.search(body_html):
        return None
    found = (one[1] or one[2] or "" for one in _ADDRESSES.finditer(body_html))
    short = (address for address in found if len(address) <= _LONGEST)
    return frozenset(file_name(part) for address in short for part in _PARTS.split(address) if part)
