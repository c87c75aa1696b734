"""File names from titles: safe on every system and in note programs, and never outside the chosen folder."""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

LONGEST_BYTES = 200  # ext4, APFS and NTFS allow 255; this leaves room for " (2)" and for the endings of sync programs
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\[\]#^]+')  # the last four mean something in Obsidian's links
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"  # invisible, but Persian and some emoji are misspelt without them
_PACKED = (".gz", ".zst", ".br")
LAST_RESORT = "article"


def proposed_name(title: str, ending: str, source: str = "") -> str:
    """Return a file name for an article: its title, or the page's file name, or "article".

    Args:
        title: the article's title, not cleaned yet.
        ending: the file ending with its full stop, such as ".md".
        source: the name of the page: a path, an address, "the clipboard".
    """
    room_bytes = LONGEST_BYTES - len(ending.encode())
    stem = safe_part(title, room_bytes) or safe_part(stem_of(source), room_bytes) or LAST_RESORT
    return stem + ending


def safe_part(title: str, room_bytes: int) -> str:
    """Return a text without anything special to a file system, at most as long as the room; perhaps ""."""
    text = unicodedata.normalize("NFC", title)
    text = "".join(sign if sign in _JOINERS or unicodedata.category(sign) not in _INVISIBLE else " " for sign in text)
    text = " ".join(_FORBIDDEN.sub(" ", text).split()).lstrip(". ")
    if _RESERVED.match(text):
        text = f"_{text}"
    text = text.encode()[:room_bytes].decode(errors="ignore").rstrip(". ")
    return text if any(sign not in _JOINERS for sign in text) else ""


def stem_of(source: str) -> str:
    """Return a page's file name without its endings, from its source: a path or an address."""
    if "://" in source:
        try:
            source = unquote(urlsplit(source).path)
        except ValueError:
            return ""
    name = PurePosixPath(source.replace("\\", "/"))
    return PurePosixPath(name.stem).stem if name.suffix.lower() in _PACKED else name.stem
