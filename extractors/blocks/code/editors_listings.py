"""Listings that an editor for notes or mails writes without a word of code: they become such as pages have.

<div style="--en-codeblock:true"><div>for net in nets:</div>…</div>      Evernote
<script type="syntaxhighlighter" class="brush: sql"><![CDATA[…]]>         SyntaxHighlighter, Confluence, not drawn yet
<pre class="idl"><span class="idlHeader">WebIDL</span><code>…             standards of the W3C
<div class="redoc-json"><code>{<ul><li>"a": 1</li></ul>}</code>            Redoc: lists in lists, indented by style
<font face="Courier New">for net in nets:<br>&nbsp;&nbsp;…</font>        lines in typewriter's letters, some indented
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_OF_PROSE = ("h1", "h2", "h3", "h4", "h5", "h6", "img", "picture", "video", "iframe", "math", "pre", "listing", "xmp")
_EVERNOTE = re.compile(r"-en-codeblock\s*:\s*true")
_TYPEWRITTEN_FACE = re.compile(r"courier|consolas|lucida console|monospace", re.IGNORECASE)
_STEP = "  "
_DEEPEST, _MOST_LISTS = 20, 2_000  # lists around one, of one box. Chosen by hand
_CODE_BOXES = frozenset("code codeblock code-block sourcecode source-code listing".split())


def make_listings(parsed: ParsedHtml) -> None:
    """Make of each such listing one that is marked as code, in place."""
    if parsed.has(b"-en-codeblock"):
        for box in [one for one in parsed.body.iter("div") if _EVERNOTE.search(one.get("style") or "")]:
            box.tag = "pre"
    if "idlHeader" in parsed.class_text:
        for header in [one for one in parsed.body.iter("span") if one.get("class") == "idlHeader"]:
            if (listing := header.getparent()) is not None and listing.tag == "pre":
                listing.set("data-lang", "webidl")
                drop_tree(header)
    if "redoc-json" in parsed.class_text:
        for box in [one for one in parsed.body.iter("div") if "redoc-json" in (one.get("class") or "").split()]:
            _indent_lists(box)
    if parsed.has(b"syntaxhighlighter"):
        for script in [one for one in parsed.body.iter("script") if one.get("type") == "syntaxhighlighter"]:
            script.tag, script.text = "pre", (script.text or "").strip().removeprefix("<![CDATA[").removesuffix("]]>")
    _make_typewritten(parsed.body)


def _indent_lists(box: Element) -> None:
    """Indent the lines of JSON that is written as lists in lists."""
    box.set("data-lang", "json")
    for inner in list(islice(box.iter("ul"), _MOST_LISTS)):
        depth = sum(1 for outer in islice(inner.iterancestors("ul"), _DEEPEST))
        for item in inner.iterchildren("li"):
            line = item[0] if len(item) and item[0].tag == "div" else item
            line.text = f"{_STEP * (depth + 1)}{(line.text or '').lstrip()}"
        closing = inner.getnext()
        if depth and closing is not None:
            closing.text = f"{_STEP * depth}{closing.text or ''}"


def _make_typewritten(body: Element) -> None:
    """Make a listing of lines in typewriter's letters, or a box called code, some indented by no-break spaces."""
    around = {outer for line in body.iter("br") if (outer := line.getparent()) is not None}
    for element in around:
        style = element.get("face") or element.get("style")
        outer = element.getparent()
        is_called = not _CODE_BOXES.isdisjoint((element.get("class") or "").lower().split())
        if outer is None or not (is_called or (style and _TYPEWRITTEN_FACE.search(style))):
            continue
        if next(element.iter(*_OF_PROSE, "table", "a", "p", "div", "ul"), element) is not element:
            continue
        indented = [one.tail for one in element.iter("br") if (one.tail or "").lstrip("\r\n\t ")[:2] == "\u00a0" * 2]
        if not indented:
            continue
        element.tag = "code"
        element.attrib.clear()
        if outer.tag == "p" and len(outer) == 1 and not f"{outer.text or ''}{element.tail or ''}".strip():
            outer.tag = "div"
