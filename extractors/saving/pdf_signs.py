"""The signs that Qt drew on the pages of a PDF, read at a glance: a hundredth of what a reader of any PDF takes.

Qt draws each run of text as `BT /F12 88 Tf … <0001> Tj … <0002> Tj ET`, a font and its shapes one by one, and beside
each font stands a table of the signs that its shapes mean. Nothing else of a PDF is looked at. So this can only find
words: what it does not find may be drawn in a way it does not know, and is for a reader of any PDF to look for.
"""

import re
import zlib

_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_TABLE_OF_FONT = re.compile(rb"\n(\d+) 0 obj\s*<<\s*/Type /Font\s*/Subtype /Type0\b[^>]*/ToUnicode (\d+) 0 R")
_STREAM = re.compile(rb"\n(\d+) 0 obj\s*<<\s*((?:/Filter /FlateDecode\s*)?)/Length (\d+)\s*>>\s*stream\r?\n")
_SHAPES = re.compile(rb"<((?:[0-9A-F]{4})+)> ?Tj")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> (?:\[([^\]]*)\]|<([0-9A-Fa-f]+)>)")
_SIGNS = re.compile(rb"<([0-9A-Fa-f]+)>")
_BEGIN, _END = b"\nBT\n", b"\nET"
_MOST_BYTES = 64 << 20  # of one page's drawing; chosen by hand


def drawn_text(content: bytes) -> str:
    """Return the runs of text in a PDF of Qt's, each on a line, as far as they can be read at a glance."""
    streams = dict(_streams(content))
    tables = {font: _signs(streams.get(table, b"")) for font, table in _TABLE_OF_FONT.findall(content)}
    fonts = {name: tables.get(number, {}) for name, number in _FONT.findall(content)}
    return "\n".join(line for drawing in streams.values() for line in _lines(drawing, fonts))


def _streams(content: bytes) -> list[tuple[bytes, bytes]]:
    """Return (number, content) of what may be a drawing or a table; fonts and pictures say more than their length."""
    found = []
    for one in _STREAM.finditer(content):
        packed = content[one.end() : one.end() + int(one[3])]
        try:
            found.append((one[1], zlib.decompressobj().decompress(packed, _MOST_BYTES) if one[2] else packed))
        except zlib.error:
            continue
    return found


def _signs(table: bytes) -> dict[bytes, str]:
    """Return what each shape of a font means."""
    signs: dict[bytes, str] = {}
    for first, several, one in _RANGE.findall(table):
        for number, sign in enumerate(_SIGNS.findall(several) if several else [one]):
            signs[b"%04X" % (int(first, 16) + number)] = bytes.fromhex(sign.decode()).decode("utf-16-be", "replace")
    return signs


def _lines(drawing: bytes, fonts: dict[bytes, dict[bytes, str]]) -> list[str]:
    lines = []
    for piece in drawing.split(_BEGIN)[1:]:
        run = piece.partition(_END)[0]
        signs = fonts.get(run[1 : run.find(b" ")], {})
        lines.append("".join([signs.get(shape, "") for shape in _SHAPES.findall(run)]))
    return lines
