"""The engine: Chromium by Qt, started when a page is first looked at, with everything off that a reader does not need.

Several independent barriers keep a page from acting: its tree has no scripts, frames or preload hints left
(`extractors.showing`); a policy in the page and in its headers allows only resources of our own scheme; page scripts
are off; every request for another scheme is refused; host names and numeric addresses resolve to nothing; the profile
keeps nothing on disk; nothing leads to another page or window.
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

from desktop.page_view.availability import is_root
from extractors.showing.addresses import SCHEME

WORLD = QWebEngineScript.ScriptWorldId.UserWorld  # for our script: it sees the page, but the page cannot see it

_FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',  # preconnect hints get past every other barrier
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


class _RequestFilter(QWebEngineUrlRequestInterceptor):
    """Refuses every request that our own handler does not answer."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in (SCHEME, "data"):
            info.block(True)


class Page(QWebEnginePage):
    """A page that cannot navigate away."""

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
        """Go to one of our own pages."""
        self._expected = QUrl(address)
        self.setUrl(self._expected)

    def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main: bool) -> bool:
        """Refuse to go anywhere but where the program sent it."""
        return is_main and QUrl(url) == self._expected and kind == self.NavigationType.NavigationTypeTyped

    def createWindow(self, kind: object) -> None:  # type: ignore[override]
        """Open no window."""
        return

    def javaScriptConsoleMessage(self, level: object, message: str, line: int, source: str) -> None:
        """Swallow the page's console messages, which would go to standard error."""


@cache
def prepare_engine() -> None:
    """Set the engine up, once: after the application is made and before the first profile."""
    given = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(filter(None, (given, *_FLAGS)))
    if is_root():
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # root has none, so it would not start; the person is told
    _choose_painter()
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)


def _choose_painter() -> None:
    """Paint without OpenGL where there is none; the view would stay blank otherwise."""
    if sys.platform == "linux" and not QOpenGLContext().create():
        os.environ["QT_QUICK_BACKEND"] = "software"


def new_profile(parent: QObject) -> QWebEngineProfile:
    """Return a profile that keeps nothing once it is deleted."""
    prepare_engine()
    profile = QWebEngineProfile(parent)
    assert profile.isOffTheRecord()
    profile.setUrlRequestInterceptor(_RequestFilter(profile))
    profile.downloadRequested.connect(lambda download: download.cancel())
    profile.setSpellCheckEnabled(False)
    return profile
