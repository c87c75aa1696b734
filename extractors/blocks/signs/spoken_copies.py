"""Text that a page has twice side by side, once drawn in pieces and once for screen readers, such as a shop's price.

<span class="offscreen">$19.99</span><span aria-hidden="true">$<b>19</b><i>99</i></span>
"""

from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_DRAWN = etree.XPath("descendant::span[@aria-hidden='true']")
_MOST_PIECES = 20  # of a copy; chosen by hand
_LONGEST_COPY = 300  # characters


def drop_spoken_copies(parsed: ParsedHtml) -> None:
    """Keep once what a page has twice side by side, drawn in pieces and for screen readers, such as a shop's price."""
    for drawn in _DRAWN(parsed.body) if parsed.has(b"aria-hidden") else ():
        text = _short_text(drawn)
        key = _signs_of(text)
        for spoken in (drawn.getprevious(), drawn.getnext()) if key else ():
            if spoken is None or spoken.tag != "span" or spoken.get("aria-hidden") is not None:
                continue
            tail = spoken.tail if spoken is drawn.getprevious() else drawn.tail
            said = _short_text(spoken) if not (tail or "").strip() else ""
            if _signs_of(said) != key:
                continue
            if said != text:  # "$1999", whose point the style draws
                drawn[:] = []
                drawn.text = said
            drop_tree(spoken)
            break


def _short_text(element: Element) -> str:
    text = "".join(islice(element.itertext(), _MOST_PIECES + 1))
    return " ".join(text.split()) if len(text) <= _LONGEST_COPY else ""


def _signs_of(text: str) -> str:
    return "".join(filter(str.isalnum, text))
