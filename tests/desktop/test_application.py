"""How the program starts and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]

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
    """In a process of its own: without a system clipboard, Qt crashed after Python had ended."""
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


_TERMINATED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit
from desktop.application import make_application, make_window
application = make_application()
window = make_window(application)
window.show()
window.open_start([Path(sys.argv[1])])
def type_and_end():
    document = window.session.current
    if document is None or not document.is_ready or document.gathering:
        QTimer.singleShot(50, type_and_end)
        return
    window.view.go_to_block(len(document.blocks) - 1)
    window.view.edit_current()
    window.view.findChild(QPlainTextEdit).setPlainText("Not ended.")
    os.kill(os.getpid(), signal.SIGTERM)
QTimer.singleShot(1000, type_and_end)
status = application.exec()
document = window.session.documents[0]
print([made.text for made in document.draft.decisions.values()])
sys.exit(status)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_a_text_that_is_being_typed_is_kept_when_the_system_ends_the_program(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>The river rose at night.</p><p>Nobody was hurt.</p>", encoding="utf-8")

    ended = subprocess.run(
        [sys.executable, "-c", _TERMINATED, str(page)], check=False, capture_output=True, text=True, timeout=50
    )

    assert ended.stdout.strip() == "['Not ended.']", ended.stderr
    assert ended.returncode == 143


_UNFORESEEN = """
from threading import Thread
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from desktop.application import make_application, make_window
application = make_application()
window = make_window(application)
Thread(target=int, args=("none",)).start()
def look():
    if (box := window.findChild(QMessageBox)) is None:
        QTimer.singleShot(20, look)
        return
    print(box.text().splitlines()[0])
    window.session.close()
    application.quit()
QTimer.singleShot(20, look)
application.exec()
"""


def test_an_error_in_whatever_thread_is_shown() -> None:
    ended = subprocess.run([sys.executable, "-c", _UNFORESEEN], check=False, capture_output=True, text=True, timeout=50)

    assert "should not: ValueError: invalid literal" in ended.stdout, ended.stderr
    assert "Traceback" in ended.stderr


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


_START = """
import builtins, sys
own = builtins.__import__
from desktop.__main__ import start_lightly
start_lightly()
from desktop.application import make_application, make_window
window = make_window(make_application())
print(builtins.__import__ is own)
print(*sys.modules)
"""


def test_a_start_imports_by_python_s_own_means_and_nothing_that_it_has_no_use_for(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment |= {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CACHE", "CONFIG", "DATA", "RUNTIME")}

    done = subprocess.run(
        [sys.executable, "-c", _START], env=environment, cwd=_ROOT, capture_output=True, text=True, check=True
    )
    is_own, modules = done.stdout.splitlines()

    assert is_own == "True"
    assert not set(modules.split()) & {
        "lxml", "numpy", "msgpack", "trafilatura", "importlib.metadata", "PySide6.QtNetwork", "subprocess",
        "desktop.dialogs.saving.save", "desktop.window.clipboard", "desktop.window.tour", "extractors.saving.rendering",
        "extractors.saving.article", "extractors.plugins.registry", "importlib.resources",
        "extractors.blocks.segmenting", "extractors.running.seccomp",
    }  # fmt: skip


def test_a_collection_and_its_dialogs_open_without_what_only_other_threads_and_workers_need() -> None:
    ours = "import sys; import desktop.session.collection.desk, desktop.dialogs.saving.saving_articles"
    ours += ", desktop.dialogs.collection.tuning"
    code = f"{ours}; print({{'numpy', 'extractors.pages.opening'}} & {{*sys.modules}})"

    done = subprocess.run([sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=True)

    assert done.stdout == "set()\n"


def test_no_module_of_ours_asks_for_what_python_s_own_import_does_not_know() -> None:
    files = [file for room in ("desktop", "extractors") for file in (_ROOT / room).rglob("*.py")]
    ours = [file.read_text(encoding="utf-8") for file in files]

    assert ours
    assert not any("__feature__" in text for text in ours)
