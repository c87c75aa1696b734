"""Mail addresses that Cloudflare hides from programs until a script runs: written out, as a reader sees them.

    <a href="/cdn-cgi/l/email-protection" data-cfemail="HEX">[email protected]</a>

The first byte is combined with each of the others by exclusive or.
"""

import re

from lxml.etree import _Element as Element

_PROTECTED = re.compile(r"/cdn-cgi/l/email-protection(?:#(?P<hex>[0-9a-fA-F]+))?$")
_LONGEST = 600  # of the hexadecimal digits


def write_out_addresses(body: Element, source: bytes) -> None:
    """Write out each protected mail address in a body, in place.

    Args:
        body: the tree.
        source: its HTML; most pages have no such address, and are not searched.
    """
    if b"cfemail" not in source and b"email-protection" not in source:
        return
    for element in body.iter("a", "span"):
        link = _PROTECTED.search(element.get("href") or "")
        hidden = element.get("data-cfemail") or ""
        if hidden and (address := _decoded(hidden)):
            element[:] = []
            element.text = address
        elif link is not None:
            inner = next((value for one in element.iter("span") if (value := one.get("data-cfemail"))), "")
            address = _decoded(link["hex"] or inner)
        else:
            continue
        if link is not None and address:
            element.set("href", f"mailto:{address}")


def _decoded(written: str) -> str:
    """Return a mail address, or "" if this is none."""
    try:
        key, *hidden = bytes.fromhex(written[:_LONGEST])
        address = bytes(one ^ key for one in hidden).decode("utf-8")
    except ValueError:
        return ""
    return address if "@" in address and address.isprintable() else ""
