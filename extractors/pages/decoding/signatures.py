"""What a file is if it is no page, recognised by its first bytes: a picture, a program, an archive.

The table covers the files most often mistaken for a page; other binary files are recognised by control characters.
"""

from dataclasses import dataclass

_HEAD_BYTES = 1_024
_PICTURE = "open the page that shows it"
_MEDIA = "open the page that plays it"
_ARCHIVE = "unpack it and open the pages inside"
_OFFICE = "save it as HTML or as plain text and open that"
_PROGRAM = "open a page saved as HTML or as plain text"
_INSIDE = "take it out of the file that it is in, and open it by itself"  # files inside a container are only listed


@dataclass(frozen=True, slots=True)
class Signature:
    """Bytes at an offset in a file, what such a file is, and what the person can do."""

    magic: bytes
    what: str
    advice: str
    offset: int = 0


_SIGNATURES = (
    Signature(b"\x89PNG\r\n\x1a\n", "a PNG picture", _PICTURE),
    Signature(b"\xff\xd8\xff", "a JPEG picture", _PICTURE),
    Signature(b"GIF87a", "a GIF picture", _PICTURE),
    Signature(b"GIF89a", "a GIF picture", _PICTURE),
    Signature(b"BM", "a BMP picture", _PICTURE),
    Signature(b"II*\0", "a TIFF picture", _PICTURE),
    Signature(b"MM\0*", "a TIFF picture", _PICTURE),
    Signature(b"\0\0\1\0", "an icon", _PICTURE),
    Signature(b"8BPS", "a Photoshop picture", _PICTURE),
    Signature(b"WEBP", "a WebP picture", _PICTURE, 8),
    Signature(b"ftypavif", "an AVIF picture", _PICTURE, 4),
    Signature(b"ftyphei", "an HEIC picture", _PICTURE, 4),
    Signature(b"ftypmif1", "an HEIC picture", _PICTURE, 4),
    Signature(b"ftyp", "a video", _MEDIA, 4),
    Signature(b"\x1aE\xdf\xa3", "a video", _MEDIA),
    Signature(b"AVI ", "a video", _MEDIA, 8),
    Signature(b"WAVE", "a sound file", _MEDIA, 8),
    Signature(b"ID3", "a sound file", _MEDIA),
    Signature(b"OggS", "a sound file", _MEDIA),
    Signature(b"fLaC", "a sound file", _MEDIA),
    Signature(b"%PDF-", "a PDF document", "save its text as plain text and open that"),
    Signature(b"%!PS", "a PostScript document", "save its text as plain text and open that"),
    Signature(b"AT&TFORM", "a DjVu document", "save its text as plain text and open that"),
    Signature(b"{\\rtf", "an RTF document", _OFFICE),
    Signature(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _OFFICE),
    Signature(b"BOOKMOBI", "a Kindle book", _OFFICE, 60),
    Signature(b"7z\xbc\xaf\x27\x1c", "a 7z archive", _ARCHIVE),
    Signature(b"Rar!\x1a\x07", "a RAR archive", _ARCHIVE),
    Signature(b"\xfd7zXZ\0", "a file packed with xz", _ARCHIVE),
    Signature(b"BZh", "a file packed with bzip2", _ARCHIVE),
    Signature(b"ustar", "a tar archive", _ARCHIVE, 257),
    Signature(b"\x7fELF", "a program", _PROGRAM),
    Signature(b"MZ", "a Windows program", _PROGRAM),
    Signature(b"\xcf\xfa\xed\xfe", "a program", _PROGRAM),
    Signature(b"\xca\xfe\xba\xbe", "a program", _PROGRAM),
    Signature(b"\0asm", "a program", _PROGRAM),
    Signature(b"SQLite format 3\0", "an SQLite database", _PROGRAM),
    Signature(b"wOFF", "a font", _PROGRAM),
    Signature(b"wOF2", "a font", _PROGRAM),
    Signature(b"OTTO", "a font", _PROGRAM),
    Signature(b"\0\1\0\0\0", "a font", _PROGRAM),
    Signature(b"bplist00", "a list of settings", _PROGRAM),
    Signature(b"WARC/", "a WARC archive", _INSIDE),
    Signature(
        b"\x5d\x2a\x4d\x18",
        "a WARC archive packed with zstd",
        "its dictionary or its records are damaged: get it again",
    ),
)
_ZIP = b"PK\x03\x04"
_ZIP_END = b"PK\x05\x06"  # near the end of every complete one
_CUT_OFF = ("a zip archive that is damaged or cut off", "copy or download it again")
_ZIPPED = (  # a name inside a zip file, and what a file with it is
    (b"word/document.xml", "a Word document", _OFFICE),
    (b"xl/workbook", "an Excel table", _OFFICE),
    (b"ppt/presentation.xml", "a PowerPoint presentation", _OFFICE),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", _OFFICE),
    (b"application/epub+zip", "an EPUB book", _ARCHIVE),
    (b"META-INF/MANIFEST.MF", "a Java program", _PROGRAM),
    (b"archive/data.warc", "a WACZ archive", _INSIDE),
    (b"pages/pages.jsonl", "a WACZ archive", _INSIDE),
    (b"index.rdf", "a MAFF archive", _INSIDE),
)
_PRINTABLE = frozenset((b"%PDF-", b"%!PS", b"{\\rtf", b"WARC/", b"BZh", b"bplist00"))  # no NUL need follow these

# Bytes that occur in no text encoding but UTF-16 and UTF-32; NUL is left out, because some pages are padded with it.
# They make up 0.09 of random or compressed bytes, which are never UTF-8.
_CONTROLS = bytes((*range(1, 8), *range(0x0E, 0x1A), *range(0x1C, 0x20), 0x7F))
_MOST_CONTROLS = 0.01
_MOST_CONTROLS_IN_UTF8 = 0.1
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


def identify(content: bytes) -> tuple[str, str] | None:
    """Return what some bytes are and what to do about it, such as ("a PNG picture", "open the page that shows it").

    None where they may be a page.
    """
    head = content[:_HEAD_BYTES].lstrip(b"\r\n\t ") if content[:1].isspace() else content[:_HEAD_BYTES]
    if head.startswith(_ZIP):
        plain = ("a zip archive", _ARCHIVE) if _ZIP_END in content else _CUT_OFF
        return next(((what, advice) for name, what, advice in _ZIPPED if name in content), plain)
    for row in _SIGNATURES:
        if head.startswith(row.magic, row.offset) and (b"\0" in head or _is_telling(row.magic)):
            return row.what, row.advice
    return None


def is_binary(content: bytes) -> bool:
    """Return whether bytes are no text in any encoding but UTF-16 and UTF-32, which the caller must check."""
    if content.startswith(_WIDE_MARKS):
        return False
    controls = len(content) - len(content.translate(None, _CONTROLS))
    size = len(content) - content.count(0)
    if controls <= size * _MOST_CONTROLS:
        return False
    return controls > size * _MOST_CONTROLS_IN_UTF8 or not _is_utf8(content)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_telling(magic: bytes) -> bool:
    """Return whether no text can begin like this; a text may well begin with "MZ" or "GIF89a"."""
    return magic in _PRINTABLE or not magic.isascii() or any(byte < 0x20 for byte in magic)
