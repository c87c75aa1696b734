"""From bytes to text: which encoding a page is in, and how that was determined.

The order: the encoding chosen by hand; a byte-order mark; bytes that fit only one encoding (UTF-16 without a mark,
ISO-2022-JP, UTF-8); the header the page was sent with; the page's declaration; a detector; Windows-1252. UTF-8 comes
before the header because text in another encoding is never valid UTF-8 by chance, while headers are often wrong.

Extractors given bytes disagree about the encoding, so a page is decoded here, once, for all of them.
"""

import codecs
import re
from dataclasses import dataclass

import webencodings
from webencodings.labels import LABELS

from extractors.errors import UsageError
from extractors.pages.decoding.declaration import declared_encoding, encoding_name
from extractors.pages.decoding.detection import guess, utf16_name
from extractors.pages.page import EncodingOrigin

_MARKS = (  # UTF-32's mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
# The standard's gbk decoder is Python's gb18030.
_CODECS = {"gbk": "gb18030"}
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"

# Shares of the non-ASCII characters. Texts in 20 legacy encodings (see `detection`), read as UTF-8, break at
# 0.46 to 1.0 of them; a page cut within a letter, or with a reader's comment in another encoding, at a few.
_MOST_BROKEN_IN_UTF8 = 0.35
_MOST_BROKEN_IN_DECLARED_UTF8 = 0.5
_MOST_BROKEN = 0.1  # in other encodings, chosen by hand

# The bytes that are invalid UTF-8, as `surrogateescape` represents them.
_STRAY = re.compile("[\udc80-\udcff]+")
_LETTERS_BEGIN = 0xC4  # below are cp1252's signs, and 0xC2 and 0xC3, the lead bytes of nearly every Latin letter


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedText:
    """A page's text, the WHATWG name of its encoding, how that was determined, and notes for the person."""

    text: str
    encoding: str
    origin: EncodingOrigin
    notes: tuple[str, ...] = ()


def decode(content: bytes, *, header_encoding: str = "", encoding: str | None = None) -> DecodedText:
    """Decode a page; never fails, whatever the bytes.

    Args:
        content: the page's bytes.
        header_encoding: the label in its HTTP or MIME header, or "".
        encoding: the label the person chose: it overrides everything.

    Raises:
        UsageError: The chosen name is no known encoding.
    """
    if encoding is not None:
        return _chosen(content, encoding)
    return _marked(content) or _unmistakable(content) or _labelled_or_guessed(content, header_encoding)


def known_encodings() -> tuple[str, ...]:
    """Return the WHATWG names of all encodings a person may choose, the most likely first, the rest alphabetically."""
    first = ("utf-8", "windows-1252")
    names = {name for name in LABELS.values() if encoding_name(name)}
    return (*first, *sorted(names.difference(first), key=_by_number))


def _by_number(name: str) -> list[tuple[str, int]]:
    return [(part, int(number or 0)) for part, number in re.findall(r"(\D+)(\d*)", name)]


def _chosen(content: bytes, label: str) -> DecodedText:
    name = encoding_name(label)
    if not name:
        raise UsageError(f"no encoding is called “{label}”; choose one such as utf-8, windows-1252 or shift_jis")
    text = _read(content, name).removeprefix("\ufeff")
    return DecodedText(text=text, encoding=name, origin=EncodingOrigin.CHOSEN, notes=_unreadable_note(text))


def _marked(content: bytes) -> DecodedText | None:
    for mark, name in _MARKS:
        if content.startswith(mark):
            text = _read(content[len(mark) :], name)
            return DecodedText(
                text=text, encoding=name, origin=EncodingOrigin.BYTE_ORDER_MARK, notes=_unreadable_note(text)
            )
    return None


def _unmistakable(content: bytes) -> DecodedText | None:
    if name := utf16_name(content):
        return DecodedText(text=_read(content, name), encoding=name, origin=EncodingOrigin.DETECTED)
    if content.isascii() and b"\x1b$" in content and b"\x1b(" in content:
        text = _read(content, "iso-2022-jp")
        if _UNREADABLE not in text:
            return DecodedText(text=text, encoding="iso-2022-jp", origin=EncodingOrigin.DETECTED)
    try:
        return DecodedText(text=content.decode("utf-8"), encoding="utf-8", origin=EncodingOrigin.VALID_UTF8)
    except UnicodeDecodeError:
        return None


def _labelled_or_guessed(content: bytes, header_encoding: str) -> DecodedText:
    labels = [(encoding_name(header_encoding), EncodingOrigin.HEADER)] if header_encoding else []
    labels.append((declared_encoding(content), EncodingOrigin.DECLARED))
    utf8_origin = next((origin for name, origin in labels if name == "utf-8"), None)
    if nearly := _nearly_utf8(content, utf8_origin):
        return nearly
    for name, origin in labels:
        if name and name != "utf-8" and (decoded := _mostly(content, name, origin)):
            return decoded
    if (name := guess(content)) and (decoded := _mostly(content, name, EncodingOrigin.DETECTED)):
        return decoded
    return DecodedText(text=_read(content, "windows-1252"), encoding="windows-1252", origin=EncodingOrigin.ASSUMED)


def _mostly(content: bytes, name: str, origin: EncodingOrigin) -> DecodedText | None:
    """Decode bytes by a label; return None if too much of it is invalid to be an accident."""
    text = _read(content, name)
    if text.count(_UNREADABLE) > _not_ascii_count(text) * _MOST_BROKEN:
        return None
    return DecodedText(text=text, encoding=name, origin=origin, notes=_unreadable_note(text))


def _nearly_utf8(content: bytes, label_origin: EncodingOrigin | None) -> DecodedText | None:
    """Decode UTF-8 with a few stray bytes in it; return None if it is more likely another encoding."""
    text = content.decode("utf-8", "surrogateescape")
    lengths = [len(match[0]) for match in _STRAY.finditer(text)]
    stray, sound = len(lengths), _not_ascii_count(text) - sum(lengths)
    most = _MOST_BROKEN_IN_UTF8 if label_origin is None else _MOST_BROKEN_IN_DECLARED_UTF8
    if stray > (stray + sound) * most:
        return None
    note = "One place was not UTF-8." if stray == 1 else f"{stray:,} places were not UTF-8."
    return DecodedText(
        text=_STRAY.sub(_as_windows_1252, text),
        encoding="utf-8",
        origin=label_origin or EncodingOrigin.DETECTED,
        notes=(f"{note} Single letters were read as Windows-1252.",),
    )


def _as_windows_1252(match: re.Match[str]) -> str:
    """Decode one stray byte as Windows-1252: pages assembled from several sources often have such letters.

    Several in a row are a letter cut in two, and so is a lead byte without a Latin letter beside it.
    """
    text, (start, end) = match.string, match.span()
    byte = ord(text[start]) - 0xDC00
    neighbours = text[max(0, start - 1) : start] + text[end : end + 1]
    is_letter = byte >= _LETTERS_BEGIN and any(one.isascii() and one.isalpha() for one in neighbours)
    if end - start == 1 and (byte < 0xC0 or is_letter):
        return bytes([byte]).decode("cp1252", "ignore")
    return _UNREADABLE


def _read(content: bytes, name: str) -> str:
    if name == "windows-1252":
        return content.decode("cp1252", "ignore")  # on the web, its five undefined bytes are control characters
    found = webencodings.lookup(name)
    codec = _CODECS.get(name) or (found.codec_info.name if found else name)
    return content.decode(codec, "replace")


def _not_ascii_count(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _unreadable_note(text: str) -> tuple[str, ...]:
    count = text.count(_UNREADABLE)
    if not count:
        return ()
    return ("One character could not be read." if count == 1 else f"{count:,} characters could not be read.",)
