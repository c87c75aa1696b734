"""A parent window for the dialogs."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.session.settings import Settings


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A visible window; dialogs opened over it are deleted with it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show()
    return widget


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    """Untouched settings."""
    QCoreApplication.setOrganizationName("unhusk-test")
    settings = Settings()
    settings.clear()
    return settings
