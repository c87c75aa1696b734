"""Switches to another language, and back to English for the other tests."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop.language.languages import be_silent, speak


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Return a function that switches the language of everything made afterwards."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    be_silent(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
