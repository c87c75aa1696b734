"""The engine: Chromium by Qt, started when a page is first looked at, with everything off that a reader does not need.

What keeps a page from acting, each for itself: its tree has no scripts, frames or hints left (`extractors.showing`); a
policy in the page and its headers allows parts of our own scheme alone; page scripts are off; every request of
another scheme is refused; names of hosts, and addresses written as numbers, resolve to nothing; the profile keeps
nothing on disk; nothing leads to another page or window.
"""

import os
import sys
from functools import cache

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QOpenGLContext
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlScheme,
)

from desktop.page_view.reachable import is_root
from extractors.showing.addresses import SCHEME

WORLD = QWebEngineScript.ScriptWorldId.UserWorld  # of our script: it sees the page, and the page sees nothing of it

_FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',  # preconnect hints pass every other wall
    "--disable-background-networking",
    "--disable-sync",
    "--no-pings",
)
_OFF = (
    "JavascriptEnabled", "JavascriptCanOpenWindows", "JavascriptCanAccessClipboard", "JavascriptCanPaste",
    "LocalStorageEnabled", "LocalContentCanAccessRemoteUrls", "LocalContentCanAccessFileUrls", "PluginsEnabled",
    "HyperlinkAuditingEnabled", "ErrorPageEnabled", "FullScreenSupportEnabled", "ScreenCaptureEnabled", "WebGLEnabled",
    "AutoLoadIconsForPage", "DnsPrefetchEnabled", "PdfViewerEnabled", "NavigateOnDropEnabled",
    "AllowRunningInsecureContent", "AllowGeolocationOnInsecureOrigins", "AllowWindowActivationFromJavaScript",
    "FocusOnNavigationEnabled", "SpatialNavigationEnabled",
)  # fmt: skip


class _OnlyOurs(QWebEngineUrlRequestInterceptor):
    """Refuses every request but those that our own handler answers."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in (SCHEME, "data"):
            info.block(True)


class Page(QWebEnginePage):
    """A page that leads nowhere."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._expected = QUrl()
        settings = self.settings()
        for name in _OFF:
            settings.setAttribute(getattr(QWebEngineSettings.WebAttribute, name), False)
        settings.setAttribute(QWebEngineSettings.WebAttribute.PlaybackRequiresUserGesture, True)
        settings.setAttribute(QWebEngineSettings.WebAttribute.WebRTCPublicInterfacesOnly, True)
        self.permissionRequested.connect(lambda permission: permission.deny())
        self.fullScreenRequested.connect(lambda request: request.reject())

    def show_address(self, address: str) -> None:
        """Go to a page of ours."""
        self._expected = QUrl(address)
        self.setUrl(self._expected)

    def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main: bool) -> bool:
        """Go nowhere but where the program sent it."""
        return is_main and QUrl(url) == self._expected and kind == self.NavigationType.NavigationTypeTyped

    def createWindow(self, kind: object) -> None:  # type: ignore[override]
        """Open no window."""
        return

    def javaScriptConsoleMessage(self, level: object, message: str, line: int, source: str) -> None:
        """Say nothing of what a page reports, which would go to standard error."""


@cache
def prepare_engine() -> None:
    """Set the engine up, once: after the application is made and before the first profile."""
    given = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(filter(None, (given, *_FLAGS)))
    if is_root():
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # it has none for root and would not start; the person is told
    _choose_painter()
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)


def _choose_painter() -> None:
    """Have the engine's picture painted without OpenGL where there is none; nothing would be seen of it."""
    if sys.platform == "linux" and not QOpenGLContext().create():
        os.environ["QT_QUICK_BACKEND"] = "software"


def new_profile(parent: QObject) -> QWebEngineProfile:
    """Return a profile that keeps nothing once it is gone."""
    prepare_engine()
    profile = QWebEngineProfile(parent)
    assert profile.isOffTheRecord()
    profile.setUrlRequestInterceptor(_OnlyOurs(profile))
    profile.downloadRequested.connect(lambda download: download.cancel())
    profile.setSpellCheckEnabled(False)
    return profile
