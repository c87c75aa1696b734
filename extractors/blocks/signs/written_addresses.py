"""Mail addresses that Cloudflare hides from programs until a script runs: written out, as a reader sees them.

    <a href="/cdn-cgi/l/email-protection" data-cfemail="HEX">[email protected]</a>

The first byte is combined with each of the others by exclusive or.
"""

import re

from extractors.blocks.parsed_html import ParsedHtml

_PROTECTED = re.compile(r"/cdn-cgi/l/email-protection(?:#(?P<hex>[0-9a-fA-F]+))?$")
_LONGEST = 600  # of the hexadecimal digits


def write_out_addresses(parsed: ParsedHtml) -> None:
    """Write out each protected mail address in a body, in place."""
    if not parsed.has(b"cfemail", b"email-protection"):
        return
    for element in parsed.body.iter("a", "span"):
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
