"""Speaking another language, and English again afterwards: the other tests read English words."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop.language.languages import be_silent, speak


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Have all that is made from now on speak a language."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    be_silent(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
