"""Removes characters that no reader sees and later stages choke on: control characters, and references to them.

The segmenter uses two control characters for itself, lxml refuses them in any text that is set, and an extractor given
a megabyte of NUL returns a megabyte of replacement characters. A terminal's colours, ESC[32m, go as a whole.
"""

import re

from extractors.pages.admission.mojibake import repair_mojibake

REFUSED_BY_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACED = "\x0b\x0c\x1c\x1d\x1e\x1f"  # white space to some programs: words must not run together
_DROPPED = (*map(chr, range(0x20)), "\x7f", "\ufffe", "\uffff", *map(chr, range(0xD800, 0xE000)))
_TABLE = str.maketrans(
    dict.fromkeys(_DROPPED)
    | dict.fromkeys(_SPACED, " ")
    | {"\t": "\t", "\n": "\n"}
    | {chr(byte): bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}
)
_SOUND_BYTES = bytes(byte for byte in range(0x80) if byte in (0x09, 0x0A) or 0x20 <= byte < 0x7F)
_SUSPECT = re.compile("[\0-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_REFERENCE = re.compile(
    r"&#(?:[xX]0*([0-9a-fA-F]{1,2}|[fF]{3}[eEfF])(?![0-9a-fA-F])|0*([0-9]{1,3}|6553[45])(?![0-9]));?"
)
_ESCAPES = r"\[[0-?]{0,40}[ -/]{0,4}[@-~]"  # after ESC: a terminal's colours in what a program printed
_ESCAPED = re.compile("\x1b" + _ESCAPES)
_ESCAPED_BY_REFERENCE = re.compile(r"&#(?:0*27|[xX]0*1[bB]);" + _ESCAPES)
_UNFINISHED = re.compile(r"(?:&#?[xX]?[0-9a-fA-F]*|;)\Z")
_LONGEST_START = 16  # characters of a reference that decide which character it is
_NO_CHARACTERS = (0x7F, 0xFFFE, 0xFFFF)


def without_control_characters(text: str) -> tuple[str, int]:
    r"""Return a text with line ends as \n and no control characters but \n and \t, and how many were removed.

    Byte-order marks at the start, lone surrogates and the two noncharacters U+FFFE and U+FFFF are removed too. The
    controls U+0080 to U+009F come from text that was once decoded as Latin-1: where they are parts of UTF-8, that is
    read, and else Windows-1252, as HTML reads numeric references to them.
    """
    text = text.lstrip("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _has_control_characters(text):
        return text, 0
    text = repair_mojibake(text)
    cleaned = (_ESCAPED.sub("", text) if "\x1b" in text else text).translate(_TABLE)
    return cleaned, len(text) - len(cleaned) + sum(text.count(one) for one in _SPACED)


def without_control_references(html: str) -> str:
    """Return HTML without numeric references to control characters, which the parser would turn into those characters.

    References to the two noncharacters go too.
    """
    return _REFERENCE.sub(_resolved, _ESCAPED_BY_REFERENCE.sub("", html)) if "&#" in html else html


def _has_control_characters(text: str) -> bool:
    # Ten times as fast as the expression on the whole text: for most pages next to nothing remains to be checked.
    rest = text.encode("utf-8", "surrogatepass").translate(None, _SOUND_BYTES)
    return _SUSPECT.search(rest.decode("utf-8", "surrogatepass")) is not None


def _resolved(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else int(match[2])
    if (code >= 0x20 and code not in _NO_CHARACTERS) or code in (0x09, 0x0A, 0x0D):
        return match[0]
    # Simply cut out, it could join its surroundings into another reference: so &#x&#1;1; cannot get past.
    is_inside = _UNFINISHED.search(match.string, max(0, match.start() - _LONGEST_START), match.start()) is not None
    return " " if is_inside or chr(code) in _SPACED else ""
