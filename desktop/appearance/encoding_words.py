"""Encodings by the names that people know, and which of them a menu offers first."""

from PySide6.QtCore import QCoreApplication

_CONTEXT = "encodings"
# What pages are written in that are read wrongly at first, the likeliest before; by hand.
LIKELY = (
    *("utf-8", "windows-1252", "iso-8859-2", "windows-1250", "windows-1251", "koi8-r"),
    *("shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"),
)
_WRITINGS = {
    "Unicode": ("utf-8", "utf-16be", "utf-16le"),
    "Western": ("windows-1252", "iso-8859-15", "macintosh"),
    "Central European": ("iso-8859-2", "windows-1250"),
    "South European": ("iso-8859-3",),
    "Baltic": ("iso-8859-4", "iso-8859-13", "windows-1257"),
    "Nordic": ("iso-8859-10",),
    "Celtic": ("iso-8859-14",),
    "Romanian": ("iso-8859-16",),
    "Cyrillic": ("windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic"),
    "Greek": ("windows-1253", "iso-8859-7"),
    "Turkish": ("windows-1254",),
    "Hebrew": ("windows-1255", "iso-8859-8", "iso-8859-8-i"),
    "Arabic": ("windows-1256", "iso-8859-6"),
    "Vietnamese": ("windows-1258",),
    "Thai": ("windows-874",),
    "Japanese": ("shift_jis", "euc-jp", "iso-2022-jp"),
    "Chinese, simplified": ("gb18030", "gbk"),
    "Chinese, traditional": ("big5",),
    "Korean": ("euc-kr",),
}
_WRITING_OF = {name: writing for writing, names in _WRITINGS.items() for name in names}
_OWN_SPELLING = {"shift_jis": "Shift JIS", "big5": "Big5", "macintosh": "Macintosh", "x-mac-cyrillic": "Macintosh"}


def encoding_words(name: str) -> str:
    """Return an encoding as people know it: "Western (Windows-1252)"."""
    shown = _OWN_SPELLING.get(name) or (f"Windows{name[7:]}" if name.startswith("windows") else name.upper())
    writing = _WRITING_OF.get(name)
    return f"{QCoreApplication.translate(_CONTEXT, writing)} ({shown})" if writing else shown
