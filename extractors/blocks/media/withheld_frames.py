"""Films, maps and posts that a page withholds until its reader agrees to be known to their makers.

<div data-borlabs-cookie-content="PGlmcmFtZSBzcmM9…"><p>To see this film…</p><a>Load</a></div>
<div class="BorlabsCookie"><p>…</p><script type="text/template">PGlmcmFtZSBzcmM9…</script></div>

What is withheld stands there in Base64, as the page's program keeps it, and takes the place of the notice.
"""

import base64
import binascii
import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.pages.admission.control_characters import without_control_characters, without_control_references

_HELD = etree.XPath("descendant::*[@*[starts-with(., 'PG') and string-length(.) > 40]]")
_PACKED = re.compile(r"PG[\w+/\s]{38,60000}={0,2}\s*")  # "<" and a tag's first letter
_WITHHELD = re.compile(r"<(?:iframe|video|audio|blockquote|embed|object)\b", re.IGNORECASE)
_SHOWN = ("iframe", "video", "audio", "blockquote", "embed", "object")
_CONSENT = re.compile(r"borlabs|brlbs|consent|cookie", re.IGNORECASE)
_HEIGHT = 4  # elements from a script up to the notice's box. Chosen by hand, as the next
_MOST = 40  # of one page


def show_withheld_frames(parsed: ParsedHtml) -> None:
    """Put what is withheld into the place of its notice."""
    if not parsed.has(b'"PG', b">PG"):
        return
    held = [(one, next(value for value in map(str, one.values()) if value[:2] == "PG")) for one in _HELD(parsed.body)]
    scripts = [one for one in parsed.body.iter("script") if (one.text or "").lstrip()[:2] == "PG"]
    held += [(box, (one.text or "").strip()) for one in scripts if (box := _notice_around(one)) is not None]
    for box, packed in held[:_MOST]:
        shown = _unpacked(packed)
        if shown:
            box[:], box.text, box.tag = shown, None, "div"
            box.attrib.clear()


def _notice_around(script: Element) -> Element | None:
    found, outer = None, script.getparent()
    for _ in range(_HEIGHT):
        if outer is None or outer.tag == "body":
            break
        if _CONSENT.search(outer.get("class") or ""):
            found = outer
        outer = outer.getparent()
    return found


def _unpacked(packed: str) -> list[Element]:
    """Return the frames, players and posts in what is withheld."""
    if not _PACKED.fullmatch(packed):
        return []
    try:
        markup = base64.b64decode(packed).decode("utf-8")
    except (binascii.Error, ValueError):
        return []
    if not _WITHHELD.search(markup):
        return []
    markup = without_control_references(without_control_characters(markup)[0])
    root = etree.HTML(markup, etree.HTMLParser(recover=True))
    found = list(root.iter(*_SHOWN))
    for one in found:
        one.tail = None
    inside = {inner for one in found for inner in one.iterdescendants()}
    return [one for one in found if one not in inside]
