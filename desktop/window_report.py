"""Qt's report on this machine for `unhusk doctor`: printed as JSON by a separate process."""

import json
import os
import sys
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from desktop.application import SOCKET_NAME, drafts_folder, has_screen, make_application
from desktop.page_view.availability import unavailable_reason
from desktop.session.settings import Settings
from desktop.window.single_instance import server_name


def report() -> int:
    """Start Qt, write its report, and return 0. Where Qt cannot reach the screen, it ends this process instead."""
    has_one = has_screen()
    if not has_one:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    screen = application.primaryScreen()
    size = f"{screen.size().width()} × {screen.size().height()}, scaled by {screen.devicePixelRatio():g}"
    folder = drafts_folder()
    findings = {
        "Qt": f"{qVersion()}, PySide6 {pyside_version}",
        "platform": application.platformName(),
        "screen": size if has_one else "none: the window is only painted into a picture",
        "page view": unavailable_reason() or "works",
        "drafts": f"{folder} ({_count(folder)})",
        "settings": Settings().place,
        "meeting place": f"{server_name(folder.parent / SOCKET_NAME)}, where later starts find an open window",
        "log": "none is written; what goes wrong is told in the window and on standard error",
    }
    sys.stdout.write(json.dumps(findings) + "\n")
    return 0


def _count(folder: Path) -> str:
    if not folder.is_dir():
        return "not made yet"
    count = sum(1 for _ in folder.iterdir())
    return f"{count} {'file' if count == 1 else 'files'}"
