"""Switches to another language, and back to English for the other tests."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop.language.languages import remove_translation, set_language


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Return a function that switches the language of everything made afterwards."""
    before = QLocale()
    yield lambda language: set_language(qapp, language)
    remove_translation(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
