"""Paints the pictures of the README and the guide: the real window on our own pages, so that they are up to date.

    python -m tests.pictures         writes resources/pictures/*.png and resources/guide/LANGUAGE/*.png

No screen is needed. Each language runs in a process of its own, because the program sets its language once.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # Qt, only once its platform and our folders are chosen
    from PySide6.QtWidgets import QWidget

    from desktop.window.window import Window
    from extractors.collection.page_row import PageRow

ROOT = Path(__file__).parents[1]
LANGUAGES = ("en", "de")
_README = (1280, 800)
_GUIDE = (860, 540)  # as wide as the guide's text
_SETTLING_S = 0.8  # the window collects changes before it shows them
_LONGEST_WAIT_S = 600.0
_TOWNS = ("Ahlen", "Borken", "Coesfeld")
_NOTE = "Our reporters have been at the river since dawn. Have you taken pictures of it? Send them to us before noon."
_OURS = ("resources/samples/*-*.html", "tests/pages/pasted-[bfgmnr]*/page.txt")  # in scripts that all machines can show

Found = TypeVar("Found")


def main(languages: list[str]) -> int:
    """Paint all pictures; return the worst exit status of the processes that do."""
    status = 0
    for language in languages or LANGUAGES:
        with tempfile.TemporaryDirectory(prefix="unhusk-pictures-") as home:
            folders = {f"XDG_{name}_HOME": str(Path(home, name.lower())) for name in ("CACHE", "CONFIG", "DATA")}
            environment = os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, "-c", f"from tests.pictures import paint; paint({language!r}, {home!r})"]
            status = max(status, subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode)
    return status


def paint(language: str, home: str) -> None:
    """Paint one language's pictures."""
    from PySide6.QtCore import QCoreApplication

    from desktop.application import make_application, make_window
    from desktop.session.settings import Settings

    QCoreApplication.setOrganizationName("unhusk")  # as the program does; its settings are stored under these
    QCoreApplication.setApplicationName("unhusk")
    settings = Settings()
    settings.language = language
    settings.scheme = "light"
    settings.time_limit_s = 120  # even if the machine is busy with other things
    window = make_window(make_application())
    pictures = _Pictures(window, ROOT / "resources" / "guide" / language)
    pictures.paint_page()
    if language == "en":
        pictures.save(window, "window", ROOT / "resources" / "pictures", _README)
    pictures.paint_votes()
    pictures.paint_words()
    pictures.paint_desk(_pages(Path(home, "Pages")))
    if language == "en":
        pictures.save(window, "desk", ROOT / "resources" / "pictures", (_README[0], 520))
    pictures.paint_rule()
    sys.stdout.flush()
    os._exit(0)  # without asking what to do with the pages


def _pages(folder: Path) -> Path:
    """Make a folder of our samples, our test pages, and three of one site with the same note in each."""
    from tests.extractors.collection.made_collection import folder_of_pages

    folder_of_pages(folder, *_TOWNS)
    for town in _TOWNS:
        file = folder / f"{town}.html"
        note = f"<p class='call-for-pictures'>{_NOTE}</p>"
        file.write_text(file.read_text("utf-8").replace("<p>Nobody", f"{note}<p>Nobody"), encoding="utf-8")
    for page in [page for pattern in _OURS for page in ROOT.glob(pattern)]:
        shutil.copy(page, folder / (page.name if page.suffix == ".html" else f"{page.parent.name}.txt"))
    return folder


class _Pictures:
    """Drives the window to each scene, and saves a picture of it."""

    def __init__(self, window: "Window", folder: Path) -> None:
        self._window, self._folder = window, folder
        self._session, self._actions = window.session, window.actions_by_name
        window.resize(*_GUIDE)
        window.show()

    def paint_page(self) -> None:
        """A page in columns, its first doubtful block current."""
        self._session.open_file(ROOT / "resources" / "samples" / "news-article.html")
        self._wait_for_page()
        self._actions["next_doubt"].trigger()
        self.save(self._window, "window")

    def paint_votes(self) -> None:
        """The same as one text, with a mark per extractor and the reasons for the current block."""
        self._actions["switch_view"].trigger()
        self._actions["why"].trigger()
        self._actions["next_doubt"].trigger()
        self.save(self._window, "votes")
        self._actions["why"].trigger()
        self._actions["switch_view"].trigger()

    def paint_words(self) -> None:
        """Words selected in a passage below a picture."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        document = self._session.current
        assert document is not None
        # The caption first, so that it and its picture are in no fold.
        for begins in ("The old quay at first light", "The river rose all night"):
            block = next(one.index for one in document.blocks if one.text.startswith(begins))
            self._window.review_controller.reveal(block)
            self._wait(_SETTLING_S)
        self._actions["choose_words"].trigger()
        for _ in range(5):
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
            QApplication.sendEvent(self._window.view, key)
        bar = self._window.view.verticalScrollBar()
        bar.setValue(bar.value() - _GUIDE[1] // 3)
        self.save(self._window, "words")

    def paint_desk(self, folder: Path) -> None:
        """The desk of a collection that has been read, with some pages done."""
        from extractors.collection.page_row import PageState

        self._window.collection_controller.open_folder(folder)
        desk = self._window.collection_controller.desk
        pages = len(list(folder.iterdir()))
        self._wait_until(lambda: sum(row.state is not PageState.NEW for row in self._rows()) >= pages)
        self._wait_until(lambda: not desk.is_reading)
        desk.set_state([row.page_id for row in self._rows() if row.place == "forum-thread.html"], PageState.DONE)
        desk.set_state([row.page_id for row in self._rows() if row.place == "pasted-mail.txt"], PageState.SET_ASIDE)
        self._wait(_SETTLING_S)
        self._window.collection_controller.view.table.go_to_first()
        self._window.collection_controller.message.emit("")  # clears the last message
        self.save(self._window, "desk")

    def paint_rule(self) -> None:
        """A rule made from a correction, and what it changes on the pages of its site."""
        from desktop.dialogs.collection.rule import RuleDialog

        desk = self._window.collection_controller.desk
        desk.open_page(next(row.page_id for row in self._rows() if row.place == f"{_TOWNS[0]}.html"))
        self._window.show_page()
        self._wait_for_page()
        document = self._session.current
        assert document is not None
        block = next(one.index for one in document.blocks if one.text == _NOTE)
        self._window.review_controller.reveal(block)
        self._actions["always_drop"].trigger()
        dialog = self._wait_until(lambda: self._window.findChild(RuleDialog))
        self._wait_until(dialog.pages.rowCount)
        self.save(dialog, "rule", size=(640, 300))

    def save(
        self, widget: "QWidget", name: str, folder: Path | None = None, size: tuple[int, int] | None = _GUIDE
    ) -> None:
        """Save a picture of a widget."""
        if size is not None:
            widget.resize(*size)
        self._wait(_SETTLING_S)
        file = (folder or self._folder) / f"{name}.png"
        image = widget.grab().toImage()
        image.save(str(file), quality=0)  # PNG: the smallest file
        print(f"{file.relative_to(ROOT)}: {image.width()} × {image.height()}, {file.stat().st_size // 1000} kB")  # noqa: T201

    def _rows(self) -> "list[PageRow]":
        return list(self._window.collection_controller.desk.rows.values())

    def _wait_for_page(self) -> None:
        def is_there() -> bool:
            document = self._session.current
            return document is not None and document.is_done and self._window.view.is_measured

        self._wait_until(is_there)
        self._wait(_SETTLING_S)

    def _wait_until(self, found: "Callable[[], Found | None]") -> "Found":
        until = monotonic() + _LONGEST_WAIT_S
        while monotonic() < until:
            result = found()
            if result:
                return result
            self._wait(0.1)
        raise TimeoutError("the window does not come to what is to be painted")

    def _wait(self, seconds: float) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
