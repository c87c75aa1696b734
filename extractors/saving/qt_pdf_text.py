"""The characters that Qt drew on the pages of a PDF, read in a hundredth of the time that a general reader takes.

Qt draws each run of text as `BT /F12 88 Tf … <0001> Tj … <0002> Tj ET`, a font and its glyphs one by one, and each font
comes with a table from its glyphs to characters. Nothing else in a PDF is read. So this can confirm words but not rule
them out: a word that it does not find may be drawn in an unknown way, and a general PDF reader must look for it.
"""

import re
import zlib

_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_TABLE_OF_FONT = re.compile(rb"\n(\d+) 0 obj\s*<<\s*/Type /Font\s*/Subtype /Type0\b[^>]*/ToUnicode (\d+) 0 R")
_STREAM = re.compile(rb"\n(\d+) 0 obj\s*<<\s*((?:/Filter /FlateDecode\s*)?)/Length (\d+)\s*>>\s*stream\r?\n")
_GLYPHS = re.compile(rb"<((?:[0-9A-F]{4})+)> ?Tj")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> (?:\[([^\]]*)\]|<([0-9A-Fa-f]+)>)")
_CHARACTERS = re.compile(rb"<([0-9A-Fa-f]+)>")
_BEGIN, _END = b"\nBT\n", b"\nET"
_MOST_BYTES = 64 << 20  # of one page's content stream; chosen by hand


def drawn_text(content: bytes) -> str:
    """Return the runs of text in a PDF by Qt, each on a line, as far as this quick reading finds them."""
    streams = dict(_streams(content))
    tables = {font: _characters(streams.get(table, b"")) for font, table in _TABLE_OF_FONT.findall(content)}
    fonts = {name: tables.get(number, {}) for name, number in _FONT.findall(content)}
    return "\n".join(line for drawing in streams.values() for line in _lines(drawing, fonts))


def _streams(content: bytes) -> list[tuple[bytes, bytes]]:
    """Return (number, content) of streams that may be drawings or tables; fonts and pictures have further keys."""
    found = []
    for one in _STREAM.finditer(content):
        packed = content[one.end() : one.end() + int(one[3])]
        try:
            found.append((one[1], zlib.decompressobj().decompress(packed, _MOST_BYTES) if one[2] else packed))
        except zlib.error:
            continue
    return found


def _characters(table: bytes) -> dict[bytes, str]:
    """Return the character for each glyph of a font."""
    characters: dict[bytes, str] = {}
    for first, several, one in _RANGE.findall(table):
        for number, character in enumerate(_CHARACTERS.findall(several) if several else [one]):
            characters[b"%04X" % (int(first, 16) + number)] = bytes.fromhex(character.decode()).decode(
                "utf-16-be", "replace"
            )
    return characters


def _lines(drawing: bytes, fonts: dict[bytes, dict[bytes, str]]) -> list[str]:
    lines = []
    for piece in drawing.split(_BEGIN)[1:]:
        run = piece.partition(_END)[0]
        characters = fonts.get(run[1 : run.find(b" ")], {})
        lines.append("".join([characters.get(glyph, "") for glyph in _GLYPHS.findall(run)]))
    return lines
