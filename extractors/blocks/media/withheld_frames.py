"""Films, maps and posts that a page withholds until its reader agrees to be known to their makers.

<div data-borlabs-cookie-content="PGlmcmFtZSBzcmM9…"><p>To see this film…</p><a>Load</a></div>
<div class="BorlabsCookie"><p>…</p><script type="text/template">PGlmcmFtZSBzcmM9…</script></div>

<div data-iframe="&lt;iframe src=…"></div>, <div class="consent"><script>x = "%3Ciframe src=…"</script></div>
<template><iframe src="…"></iframe></template>

What is withheld stands there in Base64, escaped or as a template, as the page's program keeps it, and takes the place
of the notice. A box with a text of its own is no notice, and keeps it.
"""

import base64
import binascii
import re
from itertools import islice
from urllib.parse import unquote

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.pages.admission.control_characters import without_control_characters, without_control_references

_HELD = etree.XPath(
    "descendant::*[@*[name() != 'srcdoc' and string-length(.) > 40 and"
    " (starts-with(., 'PG') or starts-with(., '<iframe'))]]"
)
_ESCAPED = re.compile(r"%3Ciframe(?:(?!%3Ciframe).){10,4000}?%3C(?:%2F|/)iframe%3E", re.IGNORECASE | re.DOTALL)
_BEGINNINGS = ("PG", "<iframe")
_PACKED = re.compile(r"PG[\w+/\s]{38,60000}+={0,2}\s*")  # "<" and a tag's first letter
_WITHHELD = re.compile(r"<(?:iframe|video|audio|blockquote|embed|object)\b", re.IGNORECASE)
_SHOWN = ("iframe", "video", "audio", "blockquote", "embed", "object")
_CONSENT = re.compile(r"borlabs|brlbs|consent|cookie|embed-privacy", re.IGNORECASE)
_SIGNS = (
    b'="PG', b"='PG", b"=PG", b">PG", b"&lt;iframe", b"&#60;iframe", b'="<iframe', b"='<iframe", b"%3Ciframe",
)  # fmt: skip
_HEIGHT = 4  # elements from a script up to the notice's box. Chosen by hand, as the next
_LONGEST = 60_000  # characters
_LEAST_HELD = 40  # characters; as in the expression above
_MOST = 40  # of one page
_MOST_TRIED = 400  # likewise
_NOTICE_WORDS = 100  # a box with more is a part of the page
_TEXTS = etree.XPath("descendant::text()[not(parent::script or parent::style)]", smart_strings=False)


def show_withheld_frames(parsed: ParsedHtml) -> None:
    """Put what is withheld into the place of its notice."""
    if parsed.has(b"<template"):
        _open_templates(parsed.body)
    if not parsed.has(*_SIGNS):
        return
    held = [
        (one, next(value for value in map(str, one.values()) if _may_hold(value)))
        for one in _HELD(parsed.body)[:_MOST_TRIED]
        if one.tag != "iframe" and next(one.iter(*_SHOWN), None) is None
    ]
    scripts = ((one, (one.text or "").strip()) for one in parsed.body.iter("script"))
    written = [(one, _written(text)) for one, text in islice(scripts, _MOST_TRIED)]
    held += [(box, packed) for one, packed in written if packed and (box := _notice_around(one)) is not None]
    for box, packed in held[:_MOST]:
        if shown := _unpacked(packed):
            _put_in(box, shown)


def _may_hold(value: str) -> bool:
    return len(value) > _LEAST_HELD and value.startswith(_BEGINNINGS)


def _written(script: str) -> str:
    """Return what a script withholds, or ""."""
    if script[:2] == "PG":
        return script
    found = _ESCAPED.search(script)
    return unquote(found[0]) if found else ""


def _is_notice(box: Element) -> bool:
    return sum(len(text.split()) for text in _TEXTS(box)) <= _NOTICE_WORDS


def _put_in(box: Element, shown: list[Element]) -> None:
    """Put what was withheld into its box, in the place of the notice but not of a caption."""
    if not _is_notice(box):
        box.extend(shown)
        return
    captions = list(box.iter("figcaption"))
    for one in captions:
        one.tail = None
    box[:], box.text, box.tag = [*shown, *captions], None, "figure" if captions else "div"
    box.attrib.clear()


def _open_templates(body: Element) -> None:
    """Put the frame in the place of a template that holds nothing else, which a click would have opened."""
    for template in list(body.iter("template"))[:_MOST]:
        frames = list(template.iter("iframe"))
        if len(frames) == 1 and not "".join(template.itertext()).strip() and template.get("shadowrootmode") is None:
            frames[0].tail = None
            template.tag, template[:] = "div", frames


def _notice_around(script: Element) -> Element | None:
    """Return the largest notice around a script, or itself in a part of the page that is called like a notice."""
    found: Element | None = None
    for outer in islice(script.iterancestors(), _HEIGHT):
        if outer.tag == "body":
            break
        if _CONSENT.search(outer.get("class") or ""):
            found = outer if _is_notice(outer) else script if found is None else found
    return found


def _unpacked(packed: str) -> list[Element]:
    """Return the frames, players and posts in what is withheld."""
    markup = packed[:_LONGEST] if packed[:1] == "<" else _from_base64(packed)
    if not _WITHHELD.search(markup):
        return []
    markup = without_control_references(without_control_characters(markup)[0])
    root = etree.HTML(markup, etree.HTMLParser(recover=True))
    found = list(root.iter(*_SHOWN))
    for one in found:
        one.tail = None
    inside = {inner for one in found for inner in one.iterdescendants()}
    return [one for one in found if one not in inside]


def _from_base64(packed: str) -> str:
    if not _PACKED.fullmatch(packed):
        return ""
    try:
        return base64.b64decode(packed).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""
