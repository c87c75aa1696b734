"""A page of frames that holds its text for browsers without frames: `<noframes>` is opened, and the frames left out."""

import re

_TEXT = re.compile(r"<noframes\b[^<>]{0,200}>(.*?)(?:</noframes\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_FRAMES = re.compile(r"</?(?:frameset|noframes|frame)\b[^<>]{0,2000}>", re.IGNORECASE)
_FRAMESET = re.compile(r"<frameset\b", re.IGNORECASE)
_UNREAD = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>|\s+", re.IGNORECASE | re.DOTALL)
_SHORTEST = 150  # characters; shorter ones say that the browser shows no frames. Chosen by hand


def with_open_noframes(html: str) -> str:
    """Return HTML without frames if it has a text in their stead; other HTML as it is."""
    if not _FRAMESET.search(html) or (text := _TEXT.search(html)) is None:
        return html
    return html if len(_UNREAD.sub("", text[1])) < _SHORTEST else _FRAMES.sub("", html)
