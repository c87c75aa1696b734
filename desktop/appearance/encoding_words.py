"""The names by which people know encodings, and which of them a menu offers first."""

from desktop.language.marking import marked as _t
from desktop.language.marking import translated

# The encodings of pages that are often misread at first, the likeliest first; chosen by hand.
LIKELY = (
    *("utf-8", "windows-1252", "iso-8859-2", "windows-1250", "windows-1251", "koi8-r"),
    *("shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"),
)
_WRITINGS = {
    _t("Unicode"): ("utf-8", "utf-16be", "utf-16le"),
    _t("Western"): ("windows-1252", "iso-8859-15", "macintosh"),
    _t("Central European"): ("iso-8859-2", "windows-1250"),
    _t("South European"): ("iso-8859-3",),
    _t("Baltic"): ("iso-8859-4", "iso-8859-13", "windows-1257"),
    _t("Nordic"): ("iso-8859-10",),
    _t("Celtic"): ("iso-8859-14",),
    _t("Romanian"): ("iso-8859-16",),
    _t("Cyrillic"): (
        "windows-1251",
        "koi8-r",
        "koi8-u",
        "iso-8859-5",
        "ibm866",
        "x-mac-cyrillic",
    ),
    _t("Greek"): ("windows-1253", "iso-8859-7"),
    _t("Turkish"): ("windows-1254",),
    _t("Hebrew"): ("windows-1255", "iso-8859-8", "iso-8859-8-i"),
    _t("Arabic"): ("windows-1256", "iso-8859-6"),
    _t("Vietnamese"): ("windows-1258",),
    _t("Thai"): ("windows-874",),
    _t("Japanese"): ("shift_jis", "euc-jp", "iso-2022-jp"),
    _t("Chinese, simplified"): ("gb18030", "gbk"),
    _t("Chinese, traditional"): ("big5",),
    _t("Korean"): ("euc-kr",),
}
_WRITING_OF = {name: writing for writing, names in _WRITINGS.items() for name in names}
_OWN_SPELLING = {"shift_jis": "Shift JIS", "big5": "Big5", "macintosh": "Macintosh", "x-mac-cyrillic": "Macintosh"}


def encoding_words(name: str) -> str:
    """Return the name by which people know an encoding: "Western (Windows-1252)"."""
    shown = _OWN_SPELLING.get(name) or (f"Windows{name[7:]}" if name.startswith("windows") else name.upper())
    writing = _WRITING_OF.get(name)
    return f"{translated(writing)} ({shown})" if writing else shown
