"""No request leaves the engine, whatever a page holds: neither as it is prepared, nor in its original form."""

import os
import socket
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from extractors.pages.page import Page, PageKind
from extractors.showing.preparing import prepare_page
from extractors.showing.shown_page import ShownPage
from tests.desktop.documents import document_of

pytestmark = pytest.mark.engine
LISTENING_MS = 1_500  # once the page is there; chosen by hand: without the walls, the first request comes within 100


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A listener for connections on this machine, which gives up at once if there is none."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def hostile_html(port: int, host: str) -> str:
    """Return a page that tries every known way out."""
    there, near = f"http://{host}:{port}", f"//{host}:{port}"
    return f"""<!doctype html><html manifest="{there}/cache"><head><title>Floods</title><base href="{there}/">
<meta http-equiv="refresh" content="0; url={there}/refresh">
<meta http-equiv="Content-Security-Policy" content="report-uri {there}/report; default-src *">
<meta http-equiv="x-dns-prefetch-control" content="on">
<link rel="preconnect" href="{there}"><link rel="dns-prefetch" href="{near}"><link rel="prefetch" href="{there}/next">
<link rel="prerender" href="{there}/next2"><link rel="preload" as="image" href="{there}/ahead.png">
<link rel="modulepreload" href="{there}/m.js"><link rel="icon" href="{there}/i.ico">
<link rel="manifest" href="{there}/m">
<link rel="stylesheet" href="{there}/style.css"><link rel="alternate stylesheet" href="{near}/late.css">
<script type="speculationrules">{{"prefetch":[{{"source":"list","urls":["{there}/guessed"]}}]}}</script>
<style>@import url({there}/more.css); @import "{near}/more2.css";
@font-face {{ font-family: a; src: url({there}/a.woff) }}
body {{ font-family: a; background: url({there}/g.png); cursor: url({near}/c.cur), auto }}
h1::before {{ content: url({there}/b.png) }} p {{ list-style-image: -webkit-image-set(url({there}/s.png) 1x) }}</style>
<script src="{there}/run.js"></script><script>
fetch("{there}/f"); new WebSocket("ws://{host}:{port}/ws"); navigator.sendBeacon("{there}/beacon");
navigator.serviceWorker && navigator.serviceWorker.register("/sw.js"); new Worker("{there}/w.js");
const pc = new RTCPeerConnection({{iceServers: [{{urls: "stun:{host}:{port}"}}]}}); pc.createDataChannel("x");
pc.createOffer().then((offer) => pc.setLocalDescription(offer)); window.open("{there}/window");
</script></head><body background="{there}/body.png" onload="document.forms[0].submit()">
<h1 onclick="1">Floods reach the harbour</h1><p style="background: url({there}/inline.png)">The river rose at night.</p>
<form action="{there}/form" method="post"><input name="a" autofocus onfocus="this.form.submit()"></form>
<input type="image" src="{there}/button.png"><iframe src="{there}/frame"></iframe>
<iframe srcdoc="<img src='{there}/inner.png'><script>fetch('{there}/inner')</script>"></iframe>
<video src="{there}/v.mp4" poster="{there}/p.png" autoplay></video><audio src="{there}/a.mp3" autoplay></audio>
<video autoplay><source src="{there}/v2.mp4"><track default src="{there}/t.vtt"></video>
<object data="{there}/o"></object><embed src="{there}/e">
<img src="{there}/i.png" srcset="{near}/i2.png 2x" loading="eager">
<picture><source srcset="{there}/p1.png 1x, {near}/p2.png 2x"><img src="file:///etc/hostname"></picture>
<svg width="9" height="9"><image href="{there}/svg.png" width="9" height="9"/><use xlink:href="{there}/u.svg#a"/>
<style>@import url({there}/in-svg.css);</style></svg><a ping="{there}/ping" href="{there}/a">on</a>
<details ontoggle="fetch('{there}/t')" open><summary>More</summary></details>
<div><template shadowrootmode="open"><img src="{there}/shadow.png">
<link rel="stylesheet" href="{there}/s.css"></template></div>
</body></html>"""


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@pytest.mark.parametrize("is_made_ready", [True, False])
def test_no_request_leaves(
    qtbot: QtBot, qapp: QApplication, listener: socket.socket, host: str, is_made_ready: bool
) -> None:
    from desktop.page_view.pane import PagePane

    html = hostile_html(listener.getsockname()[1], host)
    page = Page(kind=PageKind.HTML, text=html, url=f"http://{host}:{listener.getsockname()[1]}/floods")
    pane = PagePane(Theme(qapp))
    try:
        pane.resize(900, 700)
        pane.show()
        shown = prepare_page(page) if is_made_ready else ShownPage(html=html, start=page.url)
        with qtbot.waitSignal(pane.page.loadFinished, timeout=60_000):
            pane.show_page(document_of(page), shown)
        qtbot.wait(LISTENING_MS)

        with pytest.raises(BlockingIOError):
            listener.accept()
        assert pane.server.request_count >= 1
    finally:
        pane.end()


def test_nothing_of_a_page_is_kept_on_disk(qtbot: QtBot, qapp: QApplication) -> None:
    from desktop.page_view.pane import PagePane

    pane = PagePane(Theme(qapp))
    try:
        profile = pane.page.profile()
        assert profile.isOffTheRecord()
        assert profile.httpCacheType() != profile.HttpCacheType.DiskHttpCache
        assert profile.persistentCookiesPolicy() == profile.PersistentCookiesPolicy.NoPersistentCookies
    finally:
        pane.end()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere OpenGL is not what paints")
@pytest.mark.parametrize("has_opengl", [True, False])
def test_without_opengl_the_engines_picture_is_painted_by_software(
    monkeypatch: pytest.MonkeyPatch, has_opengl: bool
) -> None:
    from desktop.page_view import engine

    monkeypatch.setenv("QT_QUICK_BACKEND", "")
    monkeypatch.setattr(engine, "QOpenGLContext", lambda: SimpleNamespace(create=lambda: has_opengl))

    engine._choose_painter()

    assert os.environ["QT_QUICK_BACKEND"] == ("" if has_opengl else "software")
