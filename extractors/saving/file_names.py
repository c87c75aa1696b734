"""File names made from titles: safe on every system, and never out of the chosen folder."""

import re
import unicodedata
from pathlib import PurePath

_LONGEST_BYTES = 200  # ext4, APFS and NTFS take 255; room is left for " (2)" and a temporary file's ending
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\[\]#^]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)")


def proposed_name(title: str, ending: str, source: str = "") -> str:
    """Return a file name for an article: its title, else the name of the page's file, else "article".

    Args:
        title: the article's title, in whatever state.
        ending: the file ending with its full stop, such as ".md".
        source: what the page is called: a path, an address, "the clipboard".
    """
    room = _LONGEST_BYTES - len(ending.encode())
    stem = _safe(title, room) or _safe(PurePath(source.replace("\\", "/")).stem, room) or "article"
    return stem + ending


def _safe(title: str, room_bytes: int) -> str:
    text = unicodedata.normalize("NFC", title)
    text = "".join(" " if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") else sign for sign in text)
    text = " ".join(_FORBIDDEN.sub(" ", text).split()).lstrip(". ")
    text = text.encode()[:room_bytes].decode(errors="ignore").rstrip(". ")
    return f"_{text}"[:-1] + text[-1:] if _RESERVED.match(text) else text
