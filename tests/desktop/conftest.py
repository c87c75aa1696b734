"""A real window over a session whose documents the tests fill themselves."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.language.languages import remove_translation, set_language
from desktop.session.documents.document import Document
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.window.window import Window
from extractors.plugins import registry
from tests.desktop.documents import settled_document

# Conditions are waited for as long as a machine ten times slower needs: pytest-qt's own limit is 5 s.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": 50_000}

_FEW = {"consensus", "majority", "plain-text", "readability", "resiliparse", "trafilatura"}


@pytest.fixture(autouse=True, scope="module")
def no_window_left_behind(qapp: QApplication) -> Iterator[None]:
    """Free a module's windows at its end, and not whenever the collector runs, in the middle of some other test."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Clear the clipboard: without a screen, Qt crashes at the end over objects that Python put there."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def few_extractors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offer a few: every other one would cost its import in each worker of each test, together three times as much."""
    few = tuple(one for one in registry.installed_plugins() if one.name in _FEW)
    monkeypatch.setattr(registry, "installed_plugins", lambda: few)


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, few_extractors: None) -> Iterator[Session]:
    """A session with empty settings and few extractors; no worker is started before it is needed."""
    QCoreApplication.setOrganizationName("unhusk-test")
    settings = Settings()
    settings.clear()
    session = Session(settings, DraftFolder(tmp_path / "drafts"))
    yield session
    session.close()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, session: Session) -> Iterator[Window]:
    """The window, shown, 1,280 by 800."""
    theme = Theme(qapp)
    window = Window(session, theme)
    qtbot.addWidget(window, before_close_func=_settle)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    theme.deleteLater()


@pytest.fixture
def document(window: Window, qtbot: QtBot) -> Document:
    """A page in the window, with the answers of all extractors."""
    document = settled_document()
    put(window, document)
    qtbot.waitUntil(lambda: window.view.is_measured)
    return document


def put(window: Window, document: Document) -> None:
    """Put a page into a window as if it had been opened."""
    document.setParent(window.session)
    window.session.documents.append(document)
    window.session.documents_added.emit((document,))
    window.session.document_opened.emit(document)
    window.session.show(document)


def _settle(window: Window) -> None:
    """Mark everything as saved, what is being typed too, so that closing asks nothing."""
    window.view.finish_editing()
    for document in window.session.documents:
        document.undo_stack.setClean()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light colours and the usual text size."""
    theme = Theme(qapp)
    theme.set_scheme("light")
    yield theme
    theme.deleteLater()


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Return a function that switches the language of everything made afterwards; then back to English."""
    before = QLocale()
    yield lambda language: set_language(qapp, language)
    remove_translation(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def gone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose disk answers nothing until the test is over."""
    folder, is_over, ask = Path("/net/archive"), threading.Event(), os.stat

    def stat(path: object, *more: object, **named: object) -> object:
        if str(path).startswith(str(folder)):
            assert threading.current_thread() is not threading.main_thread()
            is_over.wait()
            raise FileNotFoundError(path)
        return ask(path, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("os.stat", stat)
    yield folder
    is_over.set()
