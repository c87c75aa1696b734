"""The encoding a page's own first bytes declare, in `<meta charset>`, `<meta http-equiv>` or the XML declaration."""

import re

import webencodings

# Browsers read 1,024 bytes; in saved pages, comments and styles were inserted before it.
_SEARCHED_BYTES = 65_536
_META = re.compile(rb"""<meta\b[^<>]{0,1000}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""\s*<\?xml\b[^<>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']""")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_UNUSABLE = ("replacement", "x-user-defined")  # the standard's names for "refuse" and for "bytes without a meaning"


def encoding_name(label: str) -> str:
    """Return the WHATWG name for a label, such as "windows-1252" for "Latin1", or "" for an unknown one."""
    found = webencodings.lookup(label)
    return "" if found is None or found.name in _UNUSABLE else found.name


def declared_encoding(content: bytes) -> str:
    """Return the WHATWG name of the encoding a page declares, or "" if it declares none that is known.

    A declared UTF-16 counts as UTF-8, as in browsers: if the declaration could be read as ASCII, it is not UTF-16.

    Source: WHATWG HTML, "prescan a byte stream to determine its encoding".
    """
    head = _COMMENT.sub(b"", content[:_SEARCHED_BYTES])
    match = _META.search(head) or _XML.match(head)
    name = encoding_name(match[1].decode("ascii", "ignore")) if match else ""
    return "utf-8" if name.startswith("utf-16") else name
