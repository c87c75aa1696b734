"""The style sheets in a page, cut into the rules that say how its words are shown on a desktop's screen.

Cut apart in one pass of our own, and not by a tokenizer of all of CSS, of which none was timed. Rules for other media
than the screen do not count.
"""

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

Declarations = tuple[tuple[str, str, bool], ...]  # name, value, and whether it is marked as important

MOST_CHARACTERS = 400_000  # of all sheets of a page. By hand: twice the biggest sheet of a saved page that one writes

_PIECE = re.compile(r"/\*.*?(?:\*/|\Z)|\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?|[{}]", re.DOTALL)
# What else tells that a rule may count: each begins with letters of its own, or is sought as text, which is quickest.
_PUSHED = re.compile(r"-(?:\d{4}|100vw)")
_FLAT = re.compile(r"height\s*:\s*0")
_SIZELESS = re.compile(r"font-size\s*:\s*0")
_FONTS = ("monospace", "courier", "consolas", "material icons", "material symbols")
_PIXEL = re.compile(r"height\s*:\s*1px")  # beside a width of the same: what a screen reader reads
_DECLARATION = re.compile(
    r"(?:^|[;{\s])(display|visibility|white-space|vertical-align|clip|clip-path|left|top|margin-left|text-indent|width"
    r"|height|max-height|overflow|font-size|font-family|margin|margin-right)\s*:\s*([^;!}]{1,80})"
    r"(!\s*important)?",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ALWAYS = re.compile(r"@layer\b.*|@supports\b.*", re.IGNORECASE | re.DOTALL)
_FEATURE = re.compile(
    r"\(\s*(min|max)-width\s*:\s*([\d.]{1,9})\s*(px|r?em)\s*\)"
    r"|\(\s*width\s*(>=?|<=?)\s*([\d.]{1,9})\s*(px|r?em)\s*\)"
)
_MEDIUM = re.compile(r"(?:only\s+)?(?:all|screen)?")
_SCREEN_WIDTH = 1280  # CSS pixels: a desktop's window


def sheets(root: Element) -> Iterator[str]:
    """Yield the texts of a page's `<style>` elements that are meant for a screen."""
    left = MOST_CHARACTERS
    for element in root.iter("style"):
        media = element.get("media", "all").strip().lower()
        outer = element.getparent()
        if outer is not None and outer.tag == "noscript":
            continue  # undoes for those without scripts what scripts do
        if media in ("", "all", "screen") and (text := element.text) and left > 0:
            left -= len(text)
            yield text


def rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Cut a sheet into rules: what they are for, and what they say; those that hold on a screen, whatever its size."""
    start, depth, muted = 0, 0, -1
    prelude = ""
    for found in _PIECE.finditer(sheet):
        piece = found[0]
        if piece == "{":
            before = _without_comments(sheet[start : found.start()])
            if not prelude:
                before = before.rpartition(";")[2]  # behind `@import …;`, `@charset …;`
            prelude = before.strip()
            if prelude.startswith("@") and muted < 0 and not _is_for_desktops(prelude):
                muted = depth
            depth += 1
            start = found.end()
        elif piece == "}":
            content = sheet[start : found.start()]
            if muted < 0 and prelude and not prelude.startswith("@") and _is_wanted(content):
                yield prelude, _without_comments(content)
            prelude = ""
            depth = max(0, depth - 1)
            if depth <= muted:
                muted = -1
            start = found.end()


def _without_comments(text: str) -> str:
    return _COMMENT.sub("", text) if "/*" in text else text


def _is_wanted(content: str) -> bool:
    """Tell whether a rule may say anything of what is read here."""
    written = content.lower()
    return (
        "display" in written
        or "visibility" in written
        or "white-space" in written
        or "clip" in written
        or "vertical-align" in written
        or _PIXEL.search(written) is not None
        or _PUSHED.search(written) is not None
        or _FLAT.search(written) is not None
        or _SIZELESS.search(written) is not None
        or any(font in written for font in _FONTS)
    )


def _is_for_desktops(prelude: str) -> bool:
    """Tell whether what stands in an at-rule holds in a desktop's window; a phone's rules hide other things."""
    if _ALWAYS.fullmatch(prelude):
        return True
    name, _, queries = prelude.lower().partition(" ") if "(" not in prelude[:7] else ("@media", "", prelude[6:].lower())
    return name == "@media" and any(_holds(query.strip()) for query in queries[:1_000].split(","))


def _holds(query: str) -> bool:
    medium, *features = (part.strip() for part in query.split(" and "))
    if medium.startswith("("):
        features.append(medium)
        medium = ""
    return _MEDIUM.fullmatch(medium) is not None and all(map(_is_met, features))


def _is_met(feature: str) -> bool:
    found = _FEATURE.fullmatch(feature)
    if found is None:
        return False
    number = found[2] or found[5]
    if number.count(".") > 1 or number == ".":
        return False
    width = float(number) * (1 if "px" in (found[3], found[6]) else 16)
    return width <= _SCREEN_WIDTH if found[1] == "min" or (found[4] or "")[:1] == ">" else width >= _SCREEN_WIDTH


def declarations(content: str) -> Iterator[tuple[str, str, bool]]:
    """Yield what a rule or a `style` attribute declares of the few things that are read here."""
    for found in _DECLARATION.finditer(content):
        yield found[1].lower(), found[2].strip().lower(), bool(found[3])
