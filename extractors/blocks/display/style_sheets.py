"""The style sheets in a page, split into the rules that affect its words on a desktop's screen.

They are split in one pass of our own, without a full CSS tokenizer (none was timed). Rules for media other than the
screen do not count.
"""

import re
from collections.abc import Callable, Iterator

from lxml.etree import _Element as Element

Declarations = tuple[tuple[str, str, bool], ...]  # name, value, and whether it is marked as important

MOST_CHARACTERS = 400_000  # of all sheets of a page. By hand: twice the largest sheet of a handwritten saved page

_PIECE = re.compile(r"/\*.*?(?:\*/|\Z)|\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?|[{}]", re.DOTALL)
# Other signs of a rule that may count: each begins with fixed letters or is searched for as text, which is fastest.
_PUSHED = re.compile(r"-\d{3}(?:\d|r?em|vw)")
_FLAT = re.compile(r"height\s*:\s*0")
_SIZELESS = re.compile(r"font-size\s*:\s*0")
_FONTS = ("monospace", "courier", "consolas", "material icons", "material symbols")
_PIXEL = re.compile(r"height\s*:\s*1px")  # with a width of the same, the sign of text for screen readers
_DECLARATION = re.compile(
    r"(?:^|[;{\s])(display|visibility|white-space|vertical-align|clip|clip-path|left|top|margin-left|text-indent|width"
    r"|height|max-height|overflow|font-size|font-family|margin|margin-right)\s*:\s*([^;!}]{1,80})"
    r"(!\s*important)?",
    re.IGNORECASE,
)
_LONGEST_SELECTOR = 1_000  # characters, of rules in rules. Chosen by hand: against a page made to be slow
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ALWAYS = re.compile(r"@layer\b.*|@supports\b.*", re.IGNORECASE | re.DOTALL)
_FEATURE = re.compile(
    r"\(\s*(min|max)-width\s*:\s*([\d.]{1,9})\s*(px|r?em)\s*\)"
    r"|\(\s*width\s*(>=?|<=?)\s*([\d.]{1,9})\s*(px|r?em)\s*\)"
)
_MEDIUM = re.compile(r"(?:only\s+)?(?:all|screen)?")
_SCREEN_WIDTH = 1280  # CSS pixels: a desktop window


def sheets(root: Element) -> Iterator[str]:
    """Yield the texts of a page's `<style>` elements for screens."""
    left = MOST_CHARACTERS
    for element in root.iter("style"):
        media = element.get("media", "all").strip().lower()
        outer = element.getparent()
        if outer is not None and outer.tag == "noscript":
            continue  # it undoes what scripts do, for those without scripts
        if media in ("", "all", "screen") and (text := element.text) and left > 0:
            left -= len(text)
            yield text


def rules(sheet: str, is_wanted: Callable[[str], bool] | None = None) -> Iterator[tuple[str, str]]:
    """Split a sheet into rules, selector and declarations; only those that apply on a screen, whatever its size.

    Args:
        sheet: the text.
        is_wanted: tells by a rule's declarations whether it counts; by default those do that affect a page's words.
    """
    is_wanted = is_wanted or _affects_words
    start, muted = 0, -1
    around: list[str] = []  # the selectors of the rules that are open, each in full
    for found in _PIECE.finditer(sheet):
        piece = found[0]
        if piece == "{":  # behind `@import …;`, or the declarations of the rule around
            declared, _, written = _without_comments(sheet[start : found.start()]).rpartition(";")
            outer, prelude = around[-1] if around else "", written.strip()
            if muted < 0 and outer and declared and is_wanted(declared):
                yield outer, declared
            if muted < 0 and prelude.startswith("@") and not _is_for_desktops(prelude):
                muted = len(around)
            if muted < 0 and outer and len(prelude) > _LONGEST_SELECTOR:
                muted = len(around)
            is_rule = muted < 0 and not prelude.startswith("@")
            selector = outer if not is_rule else _within(outer, prelude) if outer else prelude
            if is_rule and outer and len(selector) > _LONGEST_SELECTOR:
                muted = len(around)
            around.append(selector if muted < 0 else "")
            start = found.end()
        elif piece == "}":
            content = sheet[start : found.start()]
            selector = around.pop() if around else ""
            if muted < 0 and selector and is_wanted(content):
                yield selector, _without_comments(content)
            if len(around) <= muted:
                muted = -1
            start = found.end()


def _within(outer: str, prelude: str) -> str:
    """Return the whole selector of a rule that stands in another: ".card { .hint { … } }", "&:first-child"."""
    whole = f":is({outer})" if "," in outer else outer
    parts = [prelude] if "(" in prelude else prelude.split(",")
    return ",".join(part.replace("&", whole) if "&" in part else f"{whole} {part.strip()}" for part in parts)


def _without_comments(text: str) -> str:
    return _COMMENT.sub("", text) if "/*" in text else text


def _affects_words(content: str) -> bool:
    """Tell whether a rule may set a property that is read here."""
    written = content.lower()
    return (
        "display" in written
        or "visibility" in written
        or "white-space" in written
        or "clip" in written
        or "vertical-align" in written
        or ("height" in written and (_PIXEL.search(written) or _FLAT.search(written)) is not None)
        or _PUSHED.search(written) is not None
        or ("font-size" in written and _SIZELESS.search(written) is not None)
        or any(font in written for font in _FONTS)
    )


def _is_for_desktops(prelude: str) -> bool:
    """Tell whether an at-rule's contents apply in a desktop window; rules for phones hide other things."""
    if _ALWAYS.fullmatch(prelude):
        return True
    name, _, queries = prelude.lower().partition(" ") if "(" not in prelude[:7] else ("@media", "", prelude[6:].lower())
    return name == "@media" and any(_query_applies(query.strip()) for query in queries[:1_000].split(","))


def _query_applies(query: str) -> bool:
    medium, *features = (part.strip() for part in query.split(" and "))
    if medium.startswith("("):
        features.append(medium)
        medium = ""
    return _MEDIUM.fullmatch(medium) is not None and all(map(_feature_applies, features))


def _feature_applies(feature: str) -> bool:
    found = _FEATURE.fullmatch(feature)
    if found is None:
        return False
    number = found[2] or found[5]
    if number.count(".") > 1 or number == ".":
        return False
    width = float(number) * (1 if "px" in (found[3], found[6]) else 16)
    return width <= _SCREEN_WIDTH if found[1] == "min" or (found[4] or "")[:1] == ">" else width >= _SCREEN_WIDTH


def declarations(content: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the declarations in a rule or a `style` attribute that are read here."""
    for found in _DECLARATION.finditer(content):
        yield found[1].lower(), found[2].strip().lower(), bool(found[3])
