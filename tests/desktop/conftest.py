"""A real window over a session whose pages the tests put on the desk themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.desk import Desk
from desktop.drafts import DraftFolder
from desktop.session import Session
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.window import Window
from tests.desktop.desks import settled_desk


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard: without a screen, Qt crashes at the end over what Python put there."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """A session with empty settings; no worker is started until something is asked of one."""
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
def desk(window: Window, qtbot: QtBot) -> Desk:
    """A page in the window on which all extractors have answered."""
    desk = settled_desk()
    put(window, desk)
    qtbot.waitUntil(lambda: window.view.is_measured)
    return desk


def put(window: Window, desk: Desk) -> None:
    """Put a page into a window as if it had been opened."""
    desk.setParent(window.session)
    window.session.desks.append(desk)
    window.session.desks_added.emit((desk,))
    window.session.desk_opened.emit(desk)
    window.session.show(desk)


def _settle(window: Window) -> None:
    """Leave nothing unsaved, so that closing asks nothing."""
    for desk in window.session.desks:
        desk.undo_stack.setClean()
