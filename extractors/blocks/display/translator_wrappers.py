"""The wrappers around every text of a page that was saved while a browser translated it.

<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Low tide.</font></font></p>    Chrome
<p><font _mstmutation="1" _msttexthash="1234">Low tide.</font></p>                                              Edge
<p><ya-tr-span data-value="Ebbe." data-type="trSpan">Low tide.</ya-tr-span></p>                                 Yandex

They show nothing, and what is read by the text directly in its element would not be known again.
"""

from lxml import etree

from extractors.blocks.parsed_html import ParsedHtml

_WRAPPED = "ya-tr-span"
_STYLE = "vertical-align:inherit"


def unwrap_translated_texts(parsed: ParsedHtml) -> None:
    """Remove such wrappers, in place; their text stays."""
    if not parsed.has(b"<ya-tr-span", b"_mstmutation", b"vertical-align: inherit", b"vertical-align:inherit"):
        return
    for font in parsed.body.iter("font"):
        if font.get("_mstmutation") or (font.get("style") or "").replace(" ", "").rstrip(";") == _STYLE:
            font.tag = _WRAPPED
    etree.strip_tags(parsed.body, _WRAPPED)
