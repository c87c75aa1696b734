"""The window around the comparison: opening, closing, saving, messages."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.dialogs.saving.save import SaveDialog
from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.window.window import Window
from extractors.editing import edits
from extractors.pages.entry import Entry
from tests.desktop.conftest import put
from tests.desktop.documents import CAPTION, FOOTER, HTML, LEAD
from tests.desktop.killed import leave_as_if_killed

LIMIT_MS = 30_000


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.html"
    path.write_text(HTML, encoding="utf-8")
    return path


def opened(qtbot: QtBot, window: Window, path: Path) -> Document:
    window.session.open_file(path)
    document = window.session.documents[-1]
    qtbot.waitUntil(lambda: document.is_ready and not document.is_running, timeout=LIMIT_MS)
    return document


def visible_texts(window: Window) -> str:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels + [button.text() for button in window.findChildren(QPushButton) if button.isVisible()])


def failures(window: Window) -> list[str]:
    return [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_an_empty_window_invites_to_open_paste_drop_or_try_a_sample(window: Window) -> None:
    texts = visible_texts(window)

    assert "Open a saved page, paste one, or drop it here" in texts
    assert "A news article" in texts


def test_the_first_window_leaves_room_on_the_screen_for_its_frame(
    qapp: QApplication, qtbot: QtBot, session: Session
) -> None:
    theme = Theme(qapp)
    window = Window(session, theme)
    qtbot.addWidget(window, before_close_func=lambda _: theme.deleteLater())

    room = window.screen().availableSize()
    assert (window.width(), window.height()) < (room.width(), room.height() - 30)


def test_a_page_that_is_read_after_all_says_so_in_place_of_why_it_was_not(window: Window, tmp_path: Path) -> None:
    document = Document("harbour.html", entry=Entry(number=1, place="harbour.html"))
    document.path = tmp_path
    put(window, document)
    document.report_problem("it is large")
    assert "it is large" in visible_texts(window)

    window.session.wake(document, allow_large=True)

    assert "Reading the page…" in visible_texts(window)
    assert "Try again" not in visible_texts(window)


def test_a_page_that_was_not_read_can_be_tried_again(qtbot: QtBot, window: Window, page_file: Path) -> None:
    document = Document("harbour.html", entry=Entry(number=1, place="harbour.html"))
    document.path = page_file.parent
    put(window, document)
    document.report_problem("it is no longer there")
    again = next(one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == "Try again")

    again.click()

    qtbot.waitUntil(lambda: document.is_ready, timeout=LIMIT_MS)


def test_a_file_is_opened_compared_and_ready_to_save(qtbot: QtBot, window: Window, page_file: Path) -> None:
    document = opened(qtbot, window, page_file)

    assert {"majority", "trafilatura", "readability"} <= document.outcomes.keys()
    assert document.draft.is_kept(LEAD)
    assert window.actions_by_name["save"].isEnabled()


def test_a_missing_file_is_named_and_changes_nothing(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.failed, timeout=LIMIT_MS) as blocker:
        window.session.open_file(tmp_path / "gone.html")

    assert "gone.html" in blocker.args[0]
    assert window.session.documents == [document]
    assert failures(window) == blocker.args
    (box,) = window.findChildren(QMessageBox)
    assert abs(box.geometry().center().x() - window.geometry().center().x()) <= 5  # the width of a frame


def test_a_page_that_is_open_comes_to_the_front_instead_of_opening_twice(
    qtbot: QtBot, window: Window, page_file: Path
) -> None:
    first = opened(qtbot, window, page_file)
    window.session.open_clipboard(None, "Some pasted text of a page.\nAnd more of it, over there.", "")

    window.session.open_file(page_file)

    assert window.session.current is first
    assert len(window.session.documents) == 2


def test_pasted_texts_are_called_by_their_first_words(qtbot: QtBot, window: Window) -> None:
    for opening in ("The river rose at night.", "Boats broke loose."):
        window.session.open_clipboard(None, f"{opening}\nAnd there was more of it, over there, in the harbour.", "")

    pages = window.session.documents
    qtbot.waitUntil(lambda: all(page.is_ready for page in pages), timeout=LIMIT_MS)
    assert [page.name for page in pages] == ["The river rose at night.", "Boats broke loose."]


def test_a_dropped_file_is_opened_and_the_next_keys_are_for_it(qtbot: QtBot, window: Window, page_file: Path) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(page_file))])
    dropped = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    window.dropEvent(dropped)

    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(window.session.documents) and window.session.documents[0].is_ready, timeout=LIMIT_MS)
    assert window.session.documents[0].path == page_file


def test_pasted_html_becomes_a_page(qtbot: QtBot, window: Window) -> None:
    mime = QMimeData()
    mime.setHtml(HTML)
    QGuiApplication.clipboard().setMimeData(mime)

    window.actions_by_name["paste"].trigger()

    qtbot.waitUntil(lambda: bool(window.session.documents) and window.session.documents[0].is_ready, timeout=LIMIT_MS)
    assert len(window.session.documents[0].blocks) == 11


def test_an_empty_clipboard_is_said_in_words(window: Window) -> None:
    QGuiApplication.clipboard().clear()

    window.actions_by_name["paste"].trigger()

    assert "no page on the clipboard" in failures(window)[0]


def test_the_article_is_saved_and_the_window_says_where(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    target = tmp_path / "harbour.md"
    window.session.settings.save_folder = tmp_path
    document.play(edits.keep(document.draft, [CAPTION]))
    window.review_controller.refresh()
    window.save_controller.refresh()

    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        window.actions_by_name["save"].trigger()
        dialog = window.findChild(SaveDialog)
        assert dialog is not None
        dialog.save_button.click()

    text = target.read_text(encoding="utf-8")
    assert "Photo: A. Writer" in text
    assert "Home" not in text
    assert not document.has_unsaved_corrections
    assert str(target) in visible_texts(window)


def test_a_file_that_exists_is_not_replaced_without_asking(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    target = tmp_path / "harbour.md"
    target.write_text("somebody's own")

    with qtbot.waitSignal(window.session.target_exists, timeout=LIMIT_MS):
        window.session.save(document, target, "md")

    assert target.read_text() == "somebody's own"


def test_the_article_is_copied_as_markdown(qtbot: QtBot, window: Window, document: Document) -> None:
    window.save_controller.refresh()

    with qtbot.waitSignal(window.session.message, timeout=LIMIT_MS):
        window.actions_by_name["copy_md"].trigger()

    assert "# Floods reach the harbour" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("answer", "is_open"), [(QMessageBox.StandardButton.Discard, False), (QMessageBox.StandardButton.Cancel, True)]
)
def test_closing_with_unsaved_corrections_asks(
    window: Window,
    document: Document,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
    is_open: bool,
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answer)
    document.play(edits.keep(document.draft, [CAPTION]))

    window.close()

    assert window.isVisible() is is_open


def test_a_draft_outlives_a_crash(qtbot: QtBot, window: Window, page_file: Path, tmp_path: Path) -> None:
    document = opened(qtbot, window, page_file)
    document.play(edits.keep(document.draft, [FOOTER]))
    document.play(edits.set_text(document.draft, LEAD, "The river rose."))
    window.session.keep_drafts()
    assert window.session.drafts.holds(document.draft_name)
    leave_as_if_killed(tmp_path / "drafts")
    window.session.documents.remove(document)  # as if the program had ended here

    with qtbot.waitSignal(window.session.recovery.found) as found:
        window.session.recovery.look()
    window.session.recovery.restore(found.args[0])
    qtbot.waitUntil(lambda: bool(window.session.documents), timeout=LIMIT_MS)

    again = window.session.documents[-1]
    qtbot.waitUntil(lambda: again.is_ready and not again.is_running, timeout=LIMIT_MS)
    assert again.draft.is_kept(FOOTER)
    assert again.draft.text(LEAD, again.blocks[LEAD]) == "The river rose."
    assert again.has_unsaved_corrections
    again.undo_stack.undo()
    assert again.draft.text(LEAD, again.blocks[LEAD]) == again.blocks[LEAD].text
    again.undo_stack.undo()
    assert not again.draft.is_kept(FOOTER)


def test_reading_a_changed_file_again_keeps_corrections_that_fit(qtbot: QtBot, window: Window, page_file: Path) -> None:
    document = opened(qtbot, window, page_file)
    document.play(edits.keep(document.draft, [CAPTION]))
    page_file.write_text(HTML.replace("<nav>", "<p>A new line at the top of the page</p><nav>"), encoding="utf-8")

    window.session.read_again(document)

    qtbot.waitUntil(lambda: len(document.blocks) == 12 and not document.is_running, timeout=LIMIT_MS)
    assert document.draft.is_kept(CAPTION + 1)
    assert document.draft.is_by_hand(CAPTION + 1)


def test_what_was_done_before_an_unchanged_file_was_read_again_can_be_taken_back(
    qtbot: QtBot, window: Window, page_file: Path
) -> None:
    document = opened(qtbot, window, page_file)
    document.play(edits.keep(document.draft, [CAPTION]))

    with qtbot.waitSignal(document.page_arrived, timeout=LIMIT_MS):
        window.session.read_again(document)
    qtbot.waitUntil(lambda: document.draft.is_kept(CAPTION))
    document.undo_stack.undo()

    assert not document.draft.is_by_hand(CAPTION)


def test_another_encoding_reads_the_page_again(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "old.html"
    path.write_bytes("<p>Grüße vom Hafen, wo die Boote liegen</p>".encode("cp1252"))
    document = opened(qtbot, window, path)

    window.session.read_again(document, encoding="windows-1251")

    qtbot.waitUntil(lambda: document.page is not None and document.page.encoding == "windows-1251", timeout=LIMIT_MS)
    assert "GrьЯe" in document.blocks[0].text


def test_a_narrow_window_shows_fewer_columns_instead_of_narrower_ones(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    wide = len(window.model.extractors)

    window.resize(760, 600)
    qtbot.waitUntil(lambda: len(window.model.extractors) < wide)

    assert all(window.view.columnWidth(column) >= 240 for column in range(window.model.columnCount()))


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_pages_of_a_later_start_are_opened_in_this_window(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page = tmp_path / "later.html"
    page.write_text("<p>The tide came later.</p>")

    window.take_pages([page])

    qtbot.waitUntil(lambda: window.session.current is not None and window.session.current.is_ready, timeout=30_000)
    assert window.session.current is not None
    assert window.session.current.path == page


def drag_over(window: Window, mime: QMimeData) -> QDragEnterEvent:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # it proposes to move
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(200, 200), actions, mime, buttons, keys)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    return entered


def test_a_file_that_is_dragged_over_the_window_is_named_there(window: Window, page_file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(page_file))])

    drag_over(window, mime)

    assert window.drop_hint.isVisible()
    assert window.drop_hint.words == "Drop to open “harbour.html”"


def test_what_is_dropped_stays_where_it_came_from(window: Window) -> None:
    mime = QMimeData()
    mime.setText("The river rose.")

    assert drag_over(window, mime).dropAction() == Qt.DropAction.CopyAction


def test_the_sign_goes_when_what_is_dragged_leaves(window: Window) -> None:
    mime = QMimeData()
    mime.setText("The river rose.")
    drag_over(window, mime)

    QApplication.sendEvent(window, QDragLeaveEvent())

    assert not window.drop_hint.isVisible()
