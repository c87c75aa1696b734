"""Cuts out of a page what only slows extractors down: embedded pictures, and tags with thousands of attributes.

A data: address over the limit is replaced by TRIMMED and its number, which is an empty address that causes no request;
saving puts the picture back. One of 30 MB takes goose3 8 s, and costs every extractor its memory.

Every pattern here is possessive and matches wherever it can begin, so that no page, however made, is scanned twice.
"""

import re

TRIMMED = "data:,unhusk-trimmed-"

LONGEST_DATA_ADDRESS = 65_536  # characters
MOST_ATTRIBUTES = 5_000  # in one tag; lxml's parser takes 0.06 s for as many, 1.3 s for 20,000 and 14 s for 100,000

# In quotes an address may contain anything but the quote, as URL-encoded drawings do; otherwise no white space.
_HEAD = r"(?:[\w.+-]++(?:/[\w.+-]*+)?)?(?:;[\w.=+-]*+)*+,"
_DATA_ADDRESS = re.compile(
    rf"""data:(?:(?<="data:){_HEAD}[^"\\]*+|(?<='data:){_HEAD}[^'\\]*+|{_HEAD}[^\s"'<>()\\]*+)"""
)
_PLACEHOLDER = re.compile(re.escape(TRIMMED) + r"(\d{1,9})(?!\d)")

_ATTRIBUTES = r"""(?:[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s"'>][^\s>]*+)?+)?+)"""
_OVERLOADED_TAG = re.compile(rf"<([a-zA-Z][^\s/>]*+){_ATTRIBUTES}*+[\s/]*+>?")
_SOUND_TAG_REST = rf"{_ATTRIBUTES}{{0,{MOST_ATTRIBUTES}}}+[\s/]*+(?:>|\Z)"
_RAW_TEXT_TAG = r"(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])"
# Everything up to the next such tag: text, tags that are short enough, comments, and scripts, where "<" opens no tag.
_SOUND_MARKUP = re.compile(
    rf"""(?:
        [^<]++
        | <{_RAW_TEXT_TAG}(?=[\s/>]){_SOUND_TAG_REST}[^<]*+(?:<(?!/{_RAW_TEXT_TAG})[^<]*+)*+
        | <[a-zA-Z][^\s/>]*+{_SOUND_TAG_REST}
        | <!--(?!-?>)[^-]*+(?:-(?!->)[^-]*+)*+
        | <(?![a-zA-Z])
    )*+""",
    re.VERBOSE,
)


def without_long_data_addresses(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text with TRIMMED and a number in place of each long data: address, and these addresses in order."""
    if len(text) <= LONGEST_DATA_ADDRESS:
        return text, ()
    kept: list[str] = []
    trimmed: list[str] = []
    position = 0
    for match in _DATA_ADDRESS.finditer(text):
        start, end = match.span()
        if end - start > LONGEST_DATA_ADDRESS:
            kept += (text[position:start], f"{TRIMMED}{len(trimmed)}")
            trimmed.append(match[0])
            position = end
    return ("".join((*kept, text[position:])), tuple(trimmed)) if trimmed else (text, ())


def restore_data_addresses(text: str, trimmed: tuple[str, ...]) -> str:
    """Return a text with the data: addresses back in place; a number that was never assigned stays."""

    def address(match: re.Match[str]) -> str:
        number = int(match[1])
        return trimmed[number] if number < len(trimmed) else match[0]

    return _PLACEHOLDER.sub(address, text) if trimmed else text


def without_overloaded_tags(html: str) -> tuple[str, int]:
    """Return HTML without the attributes of tags that have over MOST_ATTRIBUTES, and how many such tags there were."""
    kept: list[str] = []
    position = 0
    while position < len(html):
        sound = _SOUND_MARKUP.match(html, position)
        kept.append(sound[0] if sound else "")
        position = sound.end() if sound else position
        if tag := _OVERLOADED_TAG.match(html, position):
            kept.append(f"<{tag[1]}>")
            position = tag.end()
    return ("".join(kept), len(kept) // 2) if len(kept) > 1 else (html, 0)
