"""Start the program: the application, its window, and what happens where there is no screen."""

import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop.actions import AFTER_FIRST_PAINT_MS
from desktop.appearance.theme import Theme
from desktop.language.languages import set_language
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.window.window import Window
from extractors.bundled import resource

SOCKET_NAME = "window.socket"  # where the first window listens, in the program's own folder
# Qt's platforms that draw into memory or a frame buffer: their clipboard is for this process alone.
_STOPPED, _TERMINATED = 130, 143  # as shells report Ctrl+C and SIGTERM
_WITHOUT_SYSTEM_CLIPBOARD = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def run_window(paths: Sequence[Path], *, is_new: bool = False) -> int:
    """Show the window with these pages open; return the exit status when it closes.

    Where a window is already open, it takes the pages and this process ends; with `is_new`, a second window opens.
    """
    application = make_application()
    if not is_new and _is_taken_by_first(paths):
        return 0
    window = make_window(application)
    if not window.session.settings.has_seen_tour:
        from desktop.window.tour import begin_tour  # 2 ms, paid by the first start

        begin_tour(window, window.actions_by_name, window.session)
    window.show()
    QTimer.singleShot(0, lambda: window.open_start(paths))
    if not is_new:
        QTimer.singleShot(AFTER_FIRST_PAINT_MS, window, lambda: _listen(window))
    return application.exec()


def _place() -> Path:
    """Return the folder in which the program keeps its own files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation), "unhusk")


def _is_taken_by_first(paths: Sequence[Path]) -> bool:
    """Hand the pages to a window that is already open; return whether there was one."""
    if sys.platform != "win32" and not (_place() / SOCKET_NAME).exists():
        return False
    from desktop.window.single_instance import send_to_running_window, server_name  # 5 ms, with Qt's network module

    return send_to_running_window(paths, server_name(_place() / SOCKET_NAME))


def _listen(window: Window) -> None:
    """Accept the pages that later starts hand over."""
    from desktop.window.single_instance import FirstWindow, server_name

    _place().mkdir(parents=True, exist_ok=True)
    first = FirstWindow(server_name(_place() / SOCKET_NAME), window)
    first.pages_handed.connect(window.take_pages)
    window.closing.connect(first.close)


def make_application() -> QApplication:
    """Return the application, with the names under which the system stores its settings."""
    QCoreApplication.setOrganizationName("unhusk")
    QCoreApplication.setApplicationName("unhusk")
    found = QApplication.instance()
    # Fusion is the one style that follows our colours on every system. PySide6's `setStyle` would cost 8 ms.
    arguments = [*sys.argv[:1], "-style", "Fusion"]
    if found is None:  # the browser engine asks for it, and is loaded when a page is first looked at
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = found if isinstance(found, QApplication) else QApplication(arguments)
    application.setApplicationDisplayName("Unhusk")
    set_language(application, Settings().language)
    application.setDesktopFileName("unhusk")
    application.setWindowIcon(QIcon(str(resource("icons/unhusk.svg"))))
    if application.platformName() in _WITHOUT_SYSTEM_CLIPBOARD:
        application.aboutToQuit.connect(_empty_clipboard)
    return application


def _collect_again() -> None:
    gc.freeze()  # what is imported stays in memory
    gc.enable()


def make_window(application: QApplication) -> Window:
    """Return the window and its session, not shown yet."""
    settings = Settings()
    session = Session(settings, DraftFolder(drafts_folder()), application)
    window = Window(session, Theme(application))
    _tell_last_resort(window)
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, session.start)
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, window, lambda: _heed_termination(window))
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, _collect_again)
    return window


def _heed_termination(window: Window) -> None:
    """Keep the person's work, a text that is being typed too, when the system asks the program to end."""
    if sys.platform == "win32":
        return
    import signal
    import socket

    waking, woken = socket.socketpair()
    for end in (waking, woken):
        end.setblocking(False)
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.set_wakeup_fd(woken.detach(), warn_on_full_buffer=False)  # Qt's loop runs no Python by itself

    def heed() -> None:
        if signal.SIGTERM in waking.recv(64):
            _stop(window, _TERMINATED)

    notifier = QSocketNotifier(waking.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(heed)


def _stop(window: Window, status: int) -> None:
    """End at once, without a question; what was decided is kept."""
    window.view.finish_editing()
    window.collection_controller.close()
    window.session.close()
    QApplication.exit(status)


def drafts_folder() -> Path:
    """Return the folder for drafts; it may not exist yet."""
    return _place() / "drafts"


def has_screen() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") in _WITHOUT_SYSTEM_CLIPBOARD:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _empty_clipboard() -> None:
    """Leave no Python object on the clipboard: Qt takes it down after Python has ended, and would crash."""
    QGuiApplication.clipboard().clear()


def _tell_last_resort(window: Window) -> None:
    """Show an unexpected error, of whatever thread, and keep the drafts; the program goes on."""

    def tell(kind: type[BaseException], error: BaseException, trace: object) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl+C in the terminal that started it
            _stop(window, _STOPPED)
            return
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        window.session.keep_drafts()
        words = QCoreApplication.translate(
            "application", "Something went wrong that should not: {reason}\n\nYour drafts are kept."
        ).format(reason=f"{kind.__name__}: {error}")
        from PySide6.QtWidgets import QMessageBox  # at every start it would create its many constants

        QMessageBox(QMessageBox.Icon.Critical, "Unhusk", words, QMessageBox.StandardButton.Ok, window).open()

    def tell_of_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            window.session.workers.bring(sys.excepthook, failed.exc_type, failed.exc_value, failed.exc_traceback)

    sys.excepthook, threading.excepthook = tell, tell_of_thread
