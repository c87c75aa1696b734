"""A text that is being typed outlives the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.dialogs.details import DetailsDialog
from desktop.session.documents.document import Document
from desktop.session.keeping.decision_store import DecisionStore
from desktop.window.window import Window
from extractors.editing import edits
from extractors.editing.draft_file import load
from tests.desktop.at_the_desk import rows, wait_until_shown
from tests.desktop.documents import CAPTION, HTML, LEAD
from tests.desktop.killed import leave_as_if_killed


def begin_to_type(window: Window, block: int, text: str) -> QPlainTextEdit:
    window.review_controller.reveal(block)
    window.view.edit_current()
    editor = window.view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText(text)
    return editor


@pytest.fixture
def page(qtbot: QtBot, window: Window, tmp_path: Path) -> Document:
    path = tmp_path / "harbour.html"
    path.write_text(HTML, encoding="utf-8")
    window.session.open_file(path)
    document = window.session.documents[-1]
    qtbot.waitUntil(lambda: document.is_done)
    return document


def begin_to_type_a_title(window: Window, text: str) -> DetailsDialog:
    window.actions_by_name["details"].trigger()
    dialog = window.findChild(DetailsDialog)
    assert isinstance(dialog, DetailsDialog)
    dialog.fields["title"].set_value(text)
    return dialog


def restored_after_a_power_cut(qtbot: QtBot, window: Window, page: Document, folder: Path) -> Document:
    qtbot.waitUntil(lambda: window.session.drafts.holds(page.draft_name))
    leave_as_if_killed(folder)
    window.session.documents.remove(page)  # as if the program had ended here
    with qtbot.waitSignal(window.session.recovery.found) as found:
        window.session.recovery.look()
    window.session.recovery.restore(found.args[0])
    qtbot.waitUntil(lambda: bool(window.session.documents) and window.session.documents[-1].is_done)
    return window.session.documents[-1]


def test_what_was_being_typed_comes_back_after_a_power_cut_and_can_be_taken_back(
    qtbot: QtBot, window: Window, page: Document, tmp_path: Path
) -> None:
    begin_to_type(window, LEAD, "The river rose")

    again = restored_after_a_power_cut(qtbot, window, page, tmp_path / "drafts")

    assert again.draft.text(LEAD, again.blocks[LEAD]) == "The river rose"
    again.undo_stack.undo()
    assert not again.draft.decisions


def test_details_that_were_being_typed_come_back_after_a_power_cut_and_can_be_taken_back(
    qtbot: QtBot, window: Window, page: Document, tmp_path: Path
) -> None:
    found = page.draft.metadata.title
    begin_to_type_a_title(window, "The night of the fl")

    again = restored_after_a_power_cut(qtbot, window, page, tmp_path / "drafts")

    assert again.draft.metadata.title == "The night of the fl"
    again.undo_stack.undo()
    assert again.draft.metadata.title == found


def test_details_that_were_given_up_are_not_kept(qtbot: QtBot, window: Window, page: Document) -> None:
    dialog = begin_to_type_a_title(window, "The night of the fl")
    window.session.keep_drafts()
    assert window.session.drafts.holds(page.draft_name)

    dialog.reject()

    qtbot.waitUntil(lambda: not window.session.drafts.holds(page.draft_name))


def test_details_that_are_being_typed_are_kept_when_the_system_ends_the_program(
    qtbot: QtBot, window: Window, page: Document, tmp_path: Path
) -> None:
    begin_to_type_a_title(window, "The night of the fl")

    window.session.close()

    assert page.page is not None
    kept = DecisionStore(tmp_path / "drafts" / "pages").find(page.page, str(page.path), page.blocks)
    assert kept is not None
    assert kept.work is not None
    assert kept.work.stored.draft.metadata.title == "The night of the fl"


def test_what_was_typed_and_given_up_is_not_kept(qtbot: QtBot, window: Window, page: Document) -> None:
    editor = begin_to_type(window, LEAD, "The river rose")
    window.session.keep_drafts()
    assert window.session.drafts.holds(page.draft_name)

    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not window.session.drafts.holds(page.draft_name))
    assert not page.draft.decisions


def test_an_editor_in_which_nothing_was_changed_keeps_nothing(window: Window, page: Document) -> None:
    editor = begin_to_type(window, CAPTION, "other")

    editor.setPlainText(page.blocks[CAPTION].text)

    assert page.typed is None


def test_looking_into_the_editor_tells_of_no_change(qtbot: QtBot, window: Window, page: Document) -> None:
    told: list[Document] = []
    page.typed_changed.connect(told.append)

    editor = begin_to_type(window, CAPTION, page.blocks[CAPTION].text)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert told == []


def test_what_is_typed_on_a_page_of_a_collection_is_in_its_file_within_a_second(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collection_controller.desk
    row = rows(opened)["Borken"]
    desk.open_page(row.page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document, collection = opened.session.current, desk.collection
    assert document is not None
    assert collection is not None
    block = document.draft.kept().index(True)

    begin_to_type(opened, block, "Typed by hand")

    qtbot.waitUntil(lambda: collection.decision(row.page_id) is not None)
    kept = load(collection.decision(row.page_id) or "", document.blocks).draft
    assert kept.text(block, document.blocks[block]) == "Typed by hand"


def test_the_field_for_a_short_text_hides_no_more_than_a_few_lines_below_it(window: Window, document: Document) -> None:
    window.review_controller.reveal(CAPTION)
    window.view.edit_current()

    editor = window.view.findChild(QPlainTextEdit)

    assert isinstance(editor, QPlainTextEdit)
    assert editor.height() < 6.5 * editor.fontMetrics().lineSpacing()


def test_the_field_for_a_long_text_shows_all_of_it_at_once(window: Window, document: Document) -> None:
    document.play(edits.set_text(document.draft, CAPTION, "It was seen from the quay. " * 12))
    window.review_controller.reveal(CAPTION)
    window.view.edit_current()

    editor = window.view.findChild(QPlainTextEdit)

    assert isinstance(editor, QPlainTextEdit)
    assert editor.blockCount() == 1
    height = editor.document().documentLayout().blockBoundingRect(editor.document().firstBlock()).height()
    assert 6 * editor.fontMetrics().lineSpacing() < height <= editor.viewport().height()
