"""How the program ends."""

import os
import subprocess
import sys

_COPY_AND_END = """
import sys
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from desktop.application import make_application

application = make_application()
copied = QMimeData()
copied.setText("floods")
QGuiApplication.clipboard().setMimeData(copied)
QTimer.singleShot(0, application.exit)
sys.exit(application.exec())
"""


def test_the_program_ends_in_peace_after_something_was_copied() -> None:
    """In a process of its own: without a system's clipboard, Qt crashed after Python had ended."""
    done = subprocess.run(
        [sys.executable, "-c", _COPY_AND_END],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


_COUNT = """
from PySide6.QtCore import QCoreApplication, QLocale
from desktop.application import make_application

application = make_application()
print(QCoreApplication.translate("", "%Ln words", "", 1475), QLocale().toString(1475))
"""


def test_numbers_have_a_thousands_mark_where_the_system_names_no_language() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _COUNT],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C", "LANG": "C"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert done.stdout.strip() == "1,475 words 1,475"
