"""Mail addresses that a page hides from programs: written out, as a reader sees them.

    <a href="/cdn-cgi/l/email-protection" data-cfemail="HEX">[email protected]</a>
    <span style="unicode-bidi: bidi-override; direction: rtl">elpmaxe.edit@eciffo</span>

Cloudflare combines the first byte with each of the others by exclusive or, until a script runs. A text that is laid out
against its direction is written backwards, an address or any other.
"""

import re
from unicodedata import bidirectional

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_PROTECTED = re.compile(r"/cdn-cgi/l/email-protection(?:#(?P<hex>[0-9a-fA-F]+))?$")
_OVERRIDE = re.compile(
    r"unicode-bidi\s*:\s*(?:isolate-)?bidi-override\b|unicode-bidi\s*:\s*isolate-override\b", re.IGNORECASE
)
_LEFTWARDS = re.compile(r"direction\s*:\s*rtl\b", re.IGNORECASE)
_LONGEST = 600  # of the hexadecimal digits


def write_out_addresses(parsed: ParsedHtml) -> None:
    """Write out each protected mail address in a body, in place."""
    if parsed.has(b"bidi-override", b"<bdo"):
        for element in parsed.body.iter("bdo", "span", "a"):
            _turn_round(element)
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


def _turn_round(element: Element) -> None:
    """Reverse a text whose style has it read from right to left, unless its script is read so anyway."""
    style = element.get("style") or ""
    is_reversed = element.tag == "bdo" and (element.get("dir") or "").lower() == "rtl"
    is_reversed = is_reversed or (_OVERRIDE.search(style) is not None and _LEFTWARDS.search(style) is not None)
    text = element.text or ""
    if is_reversed and not len(element) and all(bidirectional(sign) not in ("R", "AL") for sign in text):
        element.text = text[::-1]
        element.attrib.pop("dir", None)
        element.attrib.pop("style", None)


def _decoded(written: str) -> str:
    """Return a mail address, or "" if this is none."""
    try:
        key, *hidden = bytes.fromhex(written[:_LONGEST])
        address = bytes(one ^ key for one in hidden).decode("utf-8")
    except ValueError:
        return ""
    return address if "@" in address and address.isprintable() else ""
