"""What is shown instead of a page: why it cannot be read, and a button to try again."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.waiting_page import WaitingPage


@pytest.fixture
def waiting(qtbot: QtBot) -> Iterator[WaitingPage]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    page = WaitingPage(window)
    column.addWidget(QPushButton("Other"))
    column.addWidget(page)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield page
    window.close()


def test_only_a_page_that_cannot_be_read_offers_to_try_again(waiting: WaitingPage) -> None:
    document = Document("rain.html")

    waiting.show_document(document)
    assert not waiting.again.isVisible()

    document.problem = "it is damaged"
    waiting.show_document(document)
    assert waiting.again.isVisible()


def test_the_keys_stay_with_the_button_where_trying_again_fails(qtbot: QtBot, waiting: WaitingPage) -> None:
    document = Document("rain.html")
    document.problem = "it is damaged"
    waiting.show_document(document)
    waiting.again.setFocus()

    with qtbot.waitSignal(waiting.again_requested):
        waiting.again.click()
    document.problem = ""
    waiting.show_document(document)
    document.problem = "it is damaged"
    waiting.show_document(document)

    assert waiting.window().focusWidget() is waiting.again
