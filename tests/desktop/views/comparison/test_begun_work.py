"""What a person has begun in the comparison stays, whatever arrives meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.dialogs.stranded_text import StrandedTextDialog
from desktop.session.documents.document import Document
from desktop.views.comparison.comparison_view import ComparisonView
from desktop.window.window import Window
from extractors.blocks.segmenting import segment
from extractors.comparing.combining import DEFAULT
from tests.desktop.conftest import put
from tests.desktop.documents import (
    ARTICLE,
    BOATS,
    CAPTION,
    FERRY,
    HTML,
    LEAD,
    LETTER,
    TUG,
    answer,
    page,
    propose,
    settled_document,
    waiting_document,
)


def editor_of(view: ComparisonView) -> QPlainTextEdit:
    (editor,) = [one for one in view.viewport().findChildren(QPlainTextEdit) if not one.isHidden()]
    return editor


def type_into(qtbot: QtBot, view: ComparisonView, block: int, words: str) -> QPlainTextEdit:
    view.go_to_block(block)
    view.edit_current()
    qtbot.keyClicks(editor_of(view), words)
    return editor_of(view)


def running(window: Window) -> Document:
    document = waiting_document((DEFAULT, "trafilatura", "readability"))
    put(window, document)
    return document


def test_a_text_being_typed_outlives_every_answer(qtbot: QtBot, window: Window) -> None:
    document, view = running(window), window.view
    type_into(qtbot, view, BOATS, " At night.")

    answer(document, "trafilatura", ARTICLE)
    assert editor_of(view).toPlainText() == "Boats broke loose. At night."
    answer(document, "readability", ARTICLE)
    propose(document, dict.fromkeys(ARTICLE, 1.0))
    document.finish()
    qtbot.keyClicks(editor_of(view), " Two sank.")
    qtbot.keyClick(editor_of(view), Qt.Key.Key_Return)

    assert document.draft.text(BOATS, document.blocks[BOATS]) == "Boats broke loose. At night. Two sank."


def test_a_text_being_typed_in_a_passage_that_nobody_kept_stays_in_sight(qtbot: QtBot, window: Window) -> None:
    document, view = running(window), window.view
    type_into(qtbot, view, LETTER, " now")

    for name in ("trafilatura", "readability"):
        answer(document, name, ARTICLE)
    propose(document, dict.fromkeys(ARTICLE, 1.0))
    document.finish()

    assert editor_of(view).toPlainText() == "Sign up for our letter and never miss a thing now"
    assert view.current_block == LETTER


def test_a_command_takes_what_is_being_typed(qtbot: QtBot, window: Window, document: Document) -> None:
    type_into(qtbot, window.view, BOATS, " At night.")

    window.actions_by_name["next_page"].trigger()

    assert document.draft.text(BOATS, document.blocks[BOATS]) == "Boats broke loose. At night."


def test_a_new_paragraph_begins_where_the_cursor_is(qtbot: QtBot, window: Window, document: Document) -> None:
    editor = type_into(qtbot, window.view, BOATS, "Two sank.")
    for _ in range(len("Two sank.")):
        qtbot.keyClick(editor, Qt.Key.Key_Left)

    window.actions_by_name["write_below"].trigger()

    assert editor_of(window.view).toPlainText() == "Boats broke loose.\n\nTwo sank."


def test_another_page_that_comes_to_the_front_leaves_what_was_typed_with_its_own(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    type_into(qtbot, window.view, BOATS, " At night.")
    other = settled_document()

    put(window, other)

    assert document.draft.text(BOATS, document.blocks[BOATS]) == "Boats broke loose. At night."
    assert other.draft.text(BOATS, other.blocks[BOATS]) == "Boats broke loose."


def test_closing_the_window_asks_about_what_is_being_typed(
    qtbot: QtBot, window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Cancel)
    type_into(qtbot, window.view, BOATS, " At night.")

    window.close()

    assert window.isVisible()
    assert document.draft.text(BOATS, document.blocks[BOATS]) == "Boats broke loose. At night."


def test_chosen_words_and_selected_passages_outlive_a_reset(qtbot: QtBot, window: Window, document: Document) -> None:
    view = window.view
    view.go_to_block(LEAD)
    view.words.begin()
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    document.take_pictures(())
    window.model.rebuild()

    span = view.words.span()
    assert span is not None
    assert document.blocks[LEAD].text[slice(*span)] == "The river"

    view.go_to_block(FERRY)
    view.select_blocks([FERRY, TUG, CAPTION])
    window.model.rebuild()

    assert view.selected_blocks() == [CAPTION, FERRY, TUG]


def read_again(document: Document, html: str) -> None:
    opened = page(html)
    document.open_page(opened, segment(opened).blocks, ())


def test_a_text_being_typed_follows_its_passage_when_the_page_is_read_again(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    type_into(qtbot, window.view, BOATS, " At night.")

    read_again(document, HTML.replace("<p>Boats", "<p>It came at night.</p><p>Boats"))

    window.view.finish_editing()

    assert document.draft.text(BOATS + 1, document.blocks[BOATS + 1]) == "Boats broke loose. At night."
    assert list(document.draft.decisions) == [BOATS + 1]


def test_a_text_being_typed_in_a_passage_that_is_gone_is_offered(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    type_into(qtbot, window.view, BOATS, " At night.")

    read_again(document, HTML.replace("Boats broke loose.", "The boats were safe."))
    (offered,) = window.findChildren(StrandedTextDialog)
    offered.copy_button.click()

    assert QGuiApplication.clipboard().text() == "Boats broke loose. At night."


def test_an_unchanged_text_of_a_passage_that_is_gone_is_not_offered(window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)
    window.view.edit_current()

    read_again(document, HTML.replace("Boats broke loose.", "The boats were safe."))

    assert not window.findChildren(StrandedTextDialog)
