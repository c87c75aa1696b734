"""The contents of a clipboard or a drop: files, a page, or text."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl

from desktop.session.file_questions import asked_soon

# Where browsers put the address of copied content; the third is Chromium's on macOS, by the name Qt gives it there.
_ADDRESS_FORMATS = ("chromium/x-source-url", "text/x-moz-url-priv", "org.chromium.source-url", "text/x-moz-url")
# On Windows it precedes the HTML, in lines that Qt strips; the original is available under this name.
_WINDOWS_HTML = 'application/x-qt-windows-mime;value="HTML Format"'
_WINDOWS_ADDRESS = re.compile(rb"\nSourceURL:[ \t]*(https?://[^\s<>]{1,4000})")
_HEADER_BYTES = 8_000
_LONGEST_PATH = 4_096
_LONGEST_LIST = 1_000_000  # characters of paths that are looked for; chosen by hand
_WEB_ADDRESS = re.compile(r"https?://\S{1,4000}")


@dataclass(frozen=True, slots=True)
class PastedContent:
    """A page as it was copied: HTML, text or both, and its address if the browser gives it."""

    html: str | None
    text: str | None
    url: str = ""


def dropped_files(mime: QMimeData) -> list[Path]:
    """Return the local files among what was dropped or copied; folders are included."""
    urls = mime.urls() if mime.hasUrls() else []
    if not urls and not mime.hasHtml() and mime.hasText():  # some file managers give addresses or paths as plain text
        lines = [line.strip() for line in mime.text()[:_LONGEST_LIST].splitlines() if line.strip()]
        if lines and all(line.startswith("file:") for line in lines):
            urls = [QUrl(line) for line in lines]
        elif lines and all(map(_is_path, lines)) and asked_soon(lambda: all(map(os.path.exists, lines)), True):
            return [Path(line) for line in lines]
    return [_local_file(url) for url in urls if url.isLocalFile()]


def _is_path(line: str) -> bool:
    """Tell whether a line could be the whole path of a file."""
    return len(line) < _LONGEST_PATH and "\0" not in line and Path(line).is_absolute()


def _local_file(url: QUrl) -> Path:
    """Return a file; of a name that is no UTF-8, Qt's own path would lack the bytes."""
    if sys.platform == "win32" or url.host():
        return Path(url.toLocalFile())
    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
    return Path(os.fsdecode(unquote_to_bytes(encoded)))


def is_link(mime: QMimeData) -> bool:
    """Tell whether it is nothing but a web address, such as a link or a picture dragged out of a browser."""
    if mime.hasUrls() and (urls := mime.urls()):
        return all(url.scheme() in ("http", "https") for url in urls)
    return not mime.hasHtml() and _WEB_ADDRESS.fullmatch(mime.text().strip()) is not None


def page_of(mime: QMimeData) -> PastedContent:
    """Return the page among what was dropped or copied."""
    html = mime.html() if mime.hasHtml() else None
    text = mime.text() if mime.hasText() else None
    return PastedContent(html or None, text or None, _address(mime))


def _address(mime: QMimeData) -> str:
    for name in _ADDRESS_FORMATS:
        if mime.hasFormat(name):
            content = bytes(mime.data(name).data())
            text = content.decode("utf-16-le" if b"\x00" in content else "utf-8", "replace")
            line = text.strip("\x00\ufeff \r\n").splitlines()[0] if text.strip("\x00\ufeff \r\n") else ""
            if line.startswith(("http://", "https://")):
                return line
    if mime.hasFormat(_WINDOWS_HTML):
        header = bytes(mime.data(_WINDOWS_HTML).data())[:_HEADER_BYTES].partition(b"<")[0]
        if found := _WINDOWS_ADDRESS.search(header):
            return found[1].decode("utf-8", "replace")
    return ""
