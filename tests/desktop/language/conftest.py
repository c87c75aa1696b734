"""Speaking another language, and English again afterwards: the other tests read English words."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.language.languages import speak


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Have all that is made from now on speak a language."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
