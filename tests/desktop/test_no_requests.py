"""No address in a page is fetched: not while it is read, shown, compared, previewed or saved."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.preview import PreviewDialog
from desktop.window.window import Window

LIMIT_MS = 60_000
_PROSE = "<p>The river rose at night and took the old pier with it, said the mayor of the town on Monday.</p>" * 6


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A listener for connections on this machine, which gives up at once if there is none."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def hostile_page(port: int) -> str:
    """Return a page that would make a browser send requests."""
    there = f"http://127.0.0.1:{port}"
    return f"""<!doctype html><html><head><title>Floods</title><base href="{there}/made/">
        <meta http-equiv="refresh" content="0; url={there}/refresh"><link rel="stylesheet" href="{there}/style.css">
        <link rel="preload" as="image" href="{there}/ahead.png"><script src="{there}/run.js"></script>
        <style>@import url({there}/more.css); body {{ background: url({there}/ground.png) }}</style></head>
        <body onload="fetch('{there}/loaded')"><article><h1>Floods reach the harbour</h1>{_PROSE}
        <figure><img src="{there}/pier.png" width="400" height="300"><figcaption>The old pier</figcaption></figure>
        <img src="file:///etc/hostname"><img src="//127.0.0.1:{port}/late.png"><iframe src="{there}/frame"></iframe>
        <video src="{there}/film.mp4" poster="{there}/poster.png" autoplay></video>
        <object data="{there}/thing"></object>{_PROSE}</article></body></html>"""


@pytest.mark.timeout(180)
@pytest.mark.parametrize("way", ["opened", "pasted"])
def test_a_page_makes_no_connection(
    qtbot: QtBot, window: Window, listener: socket.socket, tmp_path: Path, way: str
) -> None:
    html = hostile_page(listener.getsockname()[1])
    if way == "opened":
        (tmp_path / "floods.html").write_text(html, encoding="utf-8")
        window.session.open_file(tmp_path / "floods.html")
    else:
        mime = QMimeData()
        mime.setHtml(html)
        QGuiApplication.clipboard().setMimeData(mime)
        window.actions_by_name["paste"].trigger()
    document = window.session.current
    assert document is not None
    qtbot.waitUntil(lambda: document.is_ready and not document.is_running and window.view.is_measured, timeout=LIMIT_MS)
    preview = PreviewDialog(window.session, document, window)
    preview.open()
    qtbot.waitUntil(lambda: "The river rose" in preview.article.toPlainText(), timeout=LIMIT_MS)
    for number in range(preview.tabs.count()):
        preview.tabs.setCurrentIndex(number)
        QApplication.processEvents()

    with pytest.raises(BlockingIOError):
        listener.accept()

    with socket.create_connection(listener.getsockname()):  # to show that the listener works
        listener.setblocking(True)
        listener.accept()[0].close()
