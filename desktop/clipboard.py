"""What lies on a clipboard or was dropped: files, a page, or text."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

# Where browsers put the address of what was copied.
_ADDRESS_FORMATS = ("chromium/x-source-url", "text/x-moz-url-priv", "text/x-moz-url")


@dataclass(frozen=True, slots=True)
class Pasted:
    """A page as it was copied: HTML, text or both, and its address where the browser tells it."""

    html: str | None
    text: str | None
    url: str = ""


def dropped_files(mime: QMimeData) -> list[Path]:
    """Return the local files among what was dropped or copied, as far as they are files."""
    urls = mime.urls() if mime.hasUrls() else []
    if not urls and mime.hasText():  # some file managers drop text/uri-list as plain text
        lines = [line.strip() for line in mime.text().splitlines() if line.strip()]
        if lines and all(line.startswith("file:") for line in lines):
            urls = [QUrl(line) for line in lines]
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def page_of(mime: QMimeData) -> Pasted:
    """Return the page among what was dropped or copied."""
    html = mime.html() if mime.hasHtml() else None
    text = mime.text() if mime.hasText() else None
    return Pasted(html or None, text or None, _address(mime))


def _address(mime: QMimeData) -> str:
    for name in _ADDRESS_FORMATS:
        if mime.hasFormat(name):
            content = bytes(mime.data(name).data())
            text = content.decode("utf-16-le" if b"\x00" in content else "utf-8", "replace")
            line = text.strip("\x00\ufeff \r\n").splitlines()[0] if text.strip("\x00\ufeff \r\n") else ""
            if line.startswith(("http://", "https://")):
                return line
    return ""
