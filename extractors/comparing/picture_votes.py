"""Whether an extractor kept a picture: by the names of the files that its own HTML shows.

An extractor that shows no picture at all has no say about pictures: many simply leave all of them out.
"""

import re
from hashlib import blake2b
from html import unescape
from urllib.parse import unquote

_ADDRESSES = re.compile(
    r"""(?:\b(?:src|srcset|href)|(?<![\w-])data-[\w-]*+)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE
)
_IMAGE = re.compile(r"<(?:img|graphic|source|picture)\b", re.IGNORECASE)
_PARTS = re.compile(r"[\s,]+")
_SIZE = re.compile(r"[-_]\d{2,4}x\d{2,4}(?=\.|$)")


def file_name(address: str) -> str:
    """Return a picture's file name without its folder and size, so that two sizes of one picture share it.

    A picture written out in its address (`data:`) is named by a digest of that address.
    """
    if address[:5].lower() == "data:":
        return f"data:{blake2b(address.encode('utf-8', 'surrogatepass'), digest_size=16).hexdigest()}"
    wrapped = re.search(r"[?&](?:url|src)=([^&]+)", address)
    path = unquote(wrapped[1]) if wrapped else address
    name = unquote(path.partition("?")[0].rstrip("/").rpartition("/")[2]).lower()
    return _SIZE.sub("", name)


def files_shown(body_html: str) -> frozenset[str] | None:
    """Return the names of the files that an extractor's HTML shows or links to; None where it shows no picture."""
    if not _IMAGE.search(body_html):
        return None
    names: set[str] = set()
    for found in _ADDRESSES.finditer(body_html):
        address = unescape(found[1] or found[2] or "")
        is_written_out = address[:5].lower() == "data:"
        names.update(file_name(part) for part in ([address] if is_written_out else _PARTS.split(address)) if part)
    return frozenset(names)
