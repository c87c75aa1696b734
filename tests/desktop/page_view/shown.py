"""A page shown in a pane, and the answers of our script in it, waited for."""

from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from extractors.pages.page import Page
from extractors.showing.preparing import prepare_page
from tests.desktop.documents import document_of

if TYPE_CHECKING:
    from desktop.page_view.pane import PagePane


def show_page(qtbot: QtBot, pane: "PagePane", page: Page) -> Document:
    document = document_of(page)
    with qtbot.waitSignal(pane.ready, timeout=60_000):
        pane.show_page(document, prepare_page(page))
    return document


def ask(qtbot: QtBot, pane: "PagePane", call: str) -> Any:
    answers: list[Any] = []
    pane.ask(call, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]
