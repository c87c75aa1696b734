"""Markdown in a page that leaves it to a script to show it: in elements of its own, in slides.

    <md-block>…</md-block>
    <zero-md><script type="text/markdown">…</script></zero-md>
    <section data-markdown><textarea data-template>…</textarea></section>
    <xmp theme="united" style="display:none">…</xmp>                         strapdown

Extractors would read its marks, or nothing at all.
"""

import re
from html import unescape
from textwrap import dedent

_OPENING = re.compile(
    r"<(?P<tag>md-block|wc-markdown|marked-element|github-md|markdown-element|md-content)\b[^<>]{0,500}>"
    r"|<(?P<script>script)\b[^<>]{0,300}\btype\s?=\s?[\"']?text/(?:x-)?(?:markdown|md)\b[^<>]{0,300}>"
    r"|<(?P<area>textarea|script)\b[^<>]{0,300}\b(?:data-template|type\s?=\s?[\"']?text/template)\b[^<>]{0,300}>"
    r"|<(?P<xmp>xmp)\b[^<>]{0,300}\btheme\s?=[^<>]{0,300}>",
    re.IGNORECASE,
)
_MARKDOWN = "markdown"
_SIGNS = ("<md-", "<wc-markdown", "<github-md", _MARKDOWN, "text/md", "<xmp")
_HOLDER = re.compile(r"<[a-z][a-z0-9]*\b[^<>]{0,500}\bdata-markdown\b(?!=)[^<>]{0,500}>\s*$", re.IGNORECASE)
_LOOKED_BEFORE = 1_200  # characters before a template, in which its holder begins
_OWN_SCRIPT = re.compile(r"\s*<(?:script|template)\b[^<>]{0,300}>(.*)</(?:script|template)\s*>\s*", re.DOTALL)
_MOST = 500  # of a page; a hundred slides are many. Chosen by hand, as the next
_LONGEST = 500_000  # characters


def with_written_markdown(html: str) -> str:
    """Return HTML in which such Markdown is what it describes; HTML without any is returned as it is."""
    if not any(sign in html for sign in _SIGNS):
        return html
    kept: list[str] = []
    position = 0
    for _ in range(_MOST):
        opening = _OPENING.search(html, position)
        if opening is None:
            break
        tag = opening[opening.lastgroup or 0]
        end = re.compile(rf"</{tag}\s{{0,9}}>", re.IGNORECASE).search(html, opening.end())
        if end is None:
            break
        made = _made(html, opening, html[opening.end() : end.start()])
        kept += (html[position : opening.start()], made or html[opening.start() : end.end()])
        position = end.end()
    return "".join((*kept, html[position:]))


def _made(html: str, opening: re.Match[str], written: str) -> str:
    """Return the HTML that Markdown describes; "" if it is none."""
    from extractors.pages.formats.markdown_marks import reader  # few pages have Markdown, and it takes 50 ms to load

    if opening["area"] and not _HOLDER.search(html, max(0, opening.start() - _LOOKED_BEFORE), opening.start()):
        return ""
    if opening["tag"] and (inner := _OWN_SCRIPT.fullmatch(written)):
        written = inner[1]
    elif opening["tag"] or opening["area"] == "textarea":
        written = unescape(written)
    written = dedent(written.replace("\r\n", "\n").strip("\n"))
    if not written.strip() or len(written) > _LONGEST:
        return ""
    try:
        return f"<div>\n{reader().render(written)}</div>"
    except (RecursionError, IndexError, ValueError):  # of a text made to break it
        return ""
