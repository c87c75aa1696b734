"""Ctrl+P shows the article's pages, and prints them."""

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from desktop.session.articles import run_info_of
from desktop.session.documents.document import Document
from desktop.window.window import Window
from extractors.saving.article import Article
from extractors.saving.rendering import article_of

LIMIT_MS = 30_000


def shown_pages(qtbot: QtBot, window: Window) -> QPrintPreviewDialog:
    qtbot.keyClick(window.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintPreviewDialog)), timeout=LIMIT_MS)
    dialog = window.findChildren(QPrintPreviewDialog)[0]
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.findChildren(QPrintPreviewWidget)[0].pageCount() > 0)
    return dialog


def test_the_article_is_printed_without_what_was_dropped(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    qtbot.waitUntil(window.actions_by_name["print"].isEnabled)
    dialog = shown_pages(qtbot, window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(600)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    dialog.paintRequested.emit(printer)

    words = " ".join(page.extract_text() for page in PdfReader(tmp_path / "printed.pdf").pages)
    assert "The river rose at night" in " ".join(words.split())
    assert "All rights reserved" not in words


def test_asked_for_twice_the_pages_are_shown_once(qtbot: QtBot, window: Window, document: Document) -> None:
    asked: list[Callable[[Article | None, BaseException | None], None]] = []
    window.session.articles.make_article = lambda document, then: asked.append(then)  # type: ignore[method-assign]
    for _ in range(2):
        window.actions_by_name["print"].trigger()

    assert document.page is not None
    for then in asked:
        then(article_of(document.page, document.draft, run_info_of(document)), None)

    assert len(window.findChildren(QPrintPreviewDialog)) == 1


def test_there_is_nothing_to_print_without_a_page(window: Window) -> None:
    assert not window.actions_by_name["print"].isEnabled()


def test_its_pages_are_shown_in_black_in_a_dark_window_too(qtbot: QtBot, window: Window, document: Document) -> None:
    window.theme.set_scheme("dark")
    try:
        dialog = shown_pages(qtbot, window)
        (preview,) = dialog.findChildren(QPrintPreviewWidget)
        image = preview.grab().toImage()
    finally:
        window.theme.set_scheme("light")

    middle = image.width() // 2
    rows = [
        [image.pixelColor(x, y).lightness() for x in range(middle - 150, middle + 150)] for y in range(image.height())
    ]
    page = rows[next(y for y, row in enumerate(rows) if min(row) == 255) :]
    title = next(y for y, row in enumerate(page) if min(row) < 255)
    assert min(map(min, page[title : title + 20])) < 150
