"""Serves a page and its resources to the engine, from memory and from the folder beside the page, and nothing else."""

import base64
import binascii
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from extractors.pages.page import Page
from extractors.pages.pictures.pictures_beside import file_beside
from extractors.pages.pictures.subresource import Subresource
from extractors.showing.addresses import (
    data_address_number,
    normal_address,
    original_address,
    page_address,
    rewrite_style,
)
from extractors.showing.shown_page import POLICY, ShownPage

_TYPES = {
    ".css": "text/css", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
    ".webp": "image/webp", ".avif": "image/avif", ".svg": "image/svg+xml", ".ico": "image/x-icon", ".bmp": "image/bmp",
    ".woff": "font/woff", ".woff2": "font/woff2", ".ttf": "font/ttf", ".otf": "font/otf",
}  # fmt: skip
_LARGEST_BYTES = 50_000_000  # of one resource; chosen by hand
_LARGEST_STYLE_BYTES = 5_000_000  # of one style sheet in the page's folder, which is cleaned here; chosen by hand


class Server(QWebEngineUrlSchemeHandler):
    """Answers the engine's requests for our scheme."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._shown: ShownPage | None = None
        self._address = QUrl()
        self._parts: dict[str, Subresource] = {}
        self.request_count = 0

    def serve(self, page: Page, shown: ShownPage) -> str:
        """Serve another page from now on; return its address."""
        self._page, self._shown, self.request_count = page, shown, 0
        address = page_address(shown.start)
        self._address = QUrl(address)
        self._parts = dict(_by_place((*shown.parts, *page.subresources), shown.start))
        return address

    def empty(self) -> None:
        """Serve nothing."""
        self._page = self._shown = None
        self._parts = {}

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request."""
        self.request_count += 1
        if self._page is None or self._shown is None or job.requestMethod() != b"GET":
            job.fail(job.Error.RequestDenied)
            return
        url = job.requestUrl()
        if url == self._address:
            job.setAdditionalResponseHeaders({QByteArray(b"Content-Security-Policy"): QByteArray(POLICY.encode())})
            _reply(job, "text/html; charset=utf-8", self._shown.html.encode("utf-8", "replace"))
            return
        found = self._found(self._page, self._shown, url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if found is None:
            job.fail(job.Error.UrlNotFound)
        else:
            _reply(job, *found)

    def _found(self, page: Page, shown: ShownPage, address: str) -> tuple[str, bytes] | None:
        number = data_address_number(address)
        if number >= 0:
            return _of_data(page.trimmed[number]) if number < len(page.trimmed) else None
        name = normal_address(original_address(address, shown.start), shown.start)
        part = self._parts.get(name) or self._parts.get(name.partition("?")[0])
        if part is not None:
            return _content(part.media_type, Path(part.path)) if part.path else (part.media_type, part.content)
        if not page.path:
            return None
        folder = normal_address(shown.start, "").rpartition("/")[0] + "/"
        beside = file_beside(Path(page.path), name.removeprefix(folder).partition("?")[0])
        return _content("", beside) if beside is not None else None


def _by_place(parts: Iterable[Subresource], start: str) -> Iterable[tuple[str, Subresource]]:
    for part in parts:
        yield normal_address(part.address, start), part


def _content(media_type: str, path: Path) -> tuple[str, bytes] | None:
    media_type = media_type or _TYPES.get(path.suffix.lower(), "")
    limit = _LARGEST_STYLE_BYTES if media_type == "text/css" else _LARGEST_BYTES
    try:
        if not media_type or path.stat().st_size > limit:
            return None
        content = path.read_bytes()
    except OSError:
        return None
    if media_type == "text/css":
        content = rewrite_style(content.decode("utf-8", "replace")).encode()
    return media_type, content


def _of_data(address: str) -> tuple[str, bytes] | None:
    head, comma, body = address.removeprefix("data:").partition(",")
    media_type, *rest = head.split(";")
    if not comma or not media_type.startswith(("image/", "font/", "application/font", "text/css")):
        return None
    content = unquote_to_bytes(body)
    if "base64" in rest:
        try:
            content = base64.b64decode(content + b"==")
        except binascii.Error:
            return None
    return media_type, content


def _reply(job: QWebEngineUrlRequestJob, media_type: str, content: bytes) -> None:
    buffer = QBuffer(job)  # deleted with the request
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(media_type.encode(), buffer)
