"""HTML whose tags do not match, written anew as a browser nests it.

What a browser makes of such HTML is laid down by the standard, and lexbor does the same. libxml2 has rules of its own:
an item of a menu that never ends takes the whole article in, and the box of a popup that ends too late hides it.
"""

import re
from collections.abc import Callable

from resiliparse.parse.html import HTMLTree

# A browser runs scripts, for which the contents of noscript are no elements. lexbor takes them for some, and those that
# do not belong into a head end it.
_WITHOUT_SCRIPTS = re.compile(rb"<(/?)(noscript)\b[^<>]*>", re.IGNORECASE)
# Where one stood: an element that may be anywhere, and does no harm in a comment or a script.
_PLACE = re.compile(rb"<template data-unhusk=\"?(\d+)\"?></template>")
# In XHTML an element can end where it begins, at which a browser takes the whole rest of HTML for its text. Frames have
# no body, and a noscript in an attribute cannot be put by.
_OTHERWISE = re.compile(
    rb"<(?:script|style|title|textarea|iframe|noframes|noembed|xmp)\b[^<>]*/>|<frameset\b|=\s*[\"'][^\"'<>]*<noscript\b",
    re.IGNORECASE,
)
# Elements that a browser opens again in each box after one that ended before them, up to three that are the same.
_REOPENED = re.compile(rb"<(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?:\s[^<>]*)?>", re.IGNORECASE)
_MOST_REOPENED = 1_000_000  # times the tags of a page: at the worst 60 MB
# libxml2 ends a heading where a paragraph begins in it, as a browser does not.
_HEADING = re.compile(rb"<(/?)(h[1-6])\b[^<>]*>")
_EMPTY_PARAGRAPH = re.compile(rb"<p(?:\s[^<>]*)?></p>")
_PARAGRAPH = re.compile(rb"<(/?)(p)(?:\s[^<>]*)?>")


def nested_as_in_browsers(source: bytes) -> bytes:
    """Return HTML with the same elements, each inside those that it is inside of in a browser.

    Args:
        source: HTML in UTF-8. It is returned as it is where a browser would not read it as HTML alone, and where what a
            browser makes of it could fill the memory.
    """
    if _OTHERWISE.search(source) or len(set(_REOPENED.findall(source))) * source.count(b"<") > _MOST_REOPENED:
        return source
    put_by: list[bytes] = []

    def place(noscript: bytes) -> bytes:
        put_by.append(noscript)
        return b"<template data-unhusk=%d></template>" % (len(put_by) - 1)

    html = _with_changed(_WITHOUT_SCRIPTS, place, _PLACE.sub(b"", source))
    written = str(HTMLTree.parse_from_bytes(html, "utf-8", "replace")).encode()
    written = _with_changed(_HEADING, _with_its_paragraph, written)
    return _PLACE.sub(lambda match: put_by[int(match[1])], written)


def _with_its_paragraph(heading: bytes) -> bytes:
    """Return a heading with a span for its only paragraph; several are no parts of it."""
    if heading.count(b"</p>") > 1:
        heading = _EMPTY_PARAGRAPH.sub(b"", heading)
    if heading.count(b"</p>") != 1:
        return heading
    return _with_changed(_PARAGRAPH, lambda whole: b" <span%b</span>" % whole[2 : whole.rindex(b"</")], heading)


def _with_changed(tags: re.Pattern[bytes], change: Callable[[bytes], bytes], html: bytes) -> bytes:
    """Return HTML with other elements for some, in time proportional to it.

    Args:
        tags: matches the elements' tags: "/" or nothing, and the name.
        change: gets an element from where it begins to its end.
        html: in which they are.
    """
    pieces, done = [], 0
    begun: re.Match[bytes] | None = None
    for tag in tags.finditer(html):
        if not tag[1]:
            begun = tag
        elif begun is not None and begun[2].lower() == tag[2].lower():
            pieces += [html[done : begun.start()], change(html[begun.start() : tag.end()])]
            begun, done = None, tag.end()
    return b"".join([*pieces, html[done:]])
