"""A window for the dialogs to stand over."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.session.settings import Settings


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window that is shown; what is opened over it goes with it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show()
    return widget


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    """Settings that nobody has touched."""
    QCoreApplication.setOrganizationName("unhusk-test")
    settings = Settings()
    settings.clear()
    return settings
