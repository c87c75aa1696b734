"""Text that a page hides until a reader scrolls to it."""

import re

from extractors.blocks.parsed_html import ParsedHtml

# WOW and GSAP, which say so in an element's style.
_TO_BE_ANIMATED = re.compile(r"\banimation-name\s*:\s*none|\brotate\s*:\s*none")
_INVISIBLE = re.compile(r"\bvisibility\s*:\s*hidden\s*;?")


def show_scrolled(parsed: ParsedHtml) -> None:
    """Show such text, in place."""
    if not parsed.has(b"animation-name", b"rotate: none"):
        return
    for element in parsed.body.iterfind(".//*[@style]"):
        style = element.get("style") or ""
        if _TO_BE_ANIMATED.search(style):
            element.set("style", _INVISIBLE.sub("", style))
