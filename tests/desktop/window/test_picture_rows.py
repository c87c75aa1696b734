"""Pictures as rows: visible between the text, kept and dropped by the keys, the menu and the mouse."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.dialogs.one_field import OneFieldDialog
from desktop.models.cell import Strength
from desktop.session.documents.document import Document
from desktop.window.window import Window
from extractors.comparing.combining import DEFAULT
from extractors.comparing.ruler import Ruler
from extractors.extraction import Extraction
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.rendering import pictures_of
from tests.desktop.conftest import put
from tests.desktop.documents import document_of, page, propose
from tests.desktop.views.comparison.test_pictures import png

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HTML = """<html><head><link rel="canonical" href="https://v.example/a/b.html"></head><body>
<nav><p>Home and news and sport</p><p>and the weather of the day</p><img src="sun.jpg" alt="Sun"><p>More of it</p></nav>
<h1>Floods reach the harbour</h1>
<figure><img src="quay.jpg" alt="The quay"><figcaption>The quay at dawn</figcaption></figure>
<p>The river rose at night and took the old pier with it.</p>
<p><img src="boat.png" alt="A boat"></p>
<p>Boats broke loose, and the tug went first.</p>
<p><img src="end.jpg" alt="The end"></p>
<footer><p>All rights reserved by the paper of the town</p></footer>
</body></html>"""
NAV, WEATHER, MORE, TITLE, CAPTION, LEAD, BOATS, FOOTER = range(8)
SUN, QUAY, BOAT, END = range(4)
ARTICLE = (TITLE, CAPTION, LEAD, BOATS)


def opened(folder: Path) -> Document:
    (folder / "boat.png").write_bytes(png())
    boat = Subresource(address="boat.png", path=str(folder / "boat.png"))
    made = replace(page(HTML), url="https://v.example/a/b.html", subresources=(boat,))
    document = document_of(made, (DEFAULT, "readability", "trafilatura"))
    for name, body in (
        ("readability", '<p>The river rose at night.</p><img src="/big/quay-300x200.jpg">'),
        ("trafilatura", "<p>The river rose at night.</p>"),
    ):
        extraction = Extraction(extractor=name, body_html=body)
        document.take_answer(extraction, Ruler(document.blocks).lay(extraction))
    propose(document, dict.fromkeys(ARTICLE, 1.0))
    document.finish()
    assert document.page is not None
    document.take_pictures(pictures_of(document.page))
    return document


@pytest.fixture
def pictured(qtbot: QtBot, window: Window, tmp_path: Path) -> Document:
    document = opened(tmp_path)
    put(window, document)
    qtbot.waitUntil(lambda: window.view.is_measured and window.actions_by_name["keep"].isEnabled())
    window.view.setFocus()
    return document


def strength(window: Window, picture: int, column: int = -1) -> Strength:
    columns = window.model.columnCount()
    return window.model.cell(window.model.rows.row_of_picture(picture), column % columns).strength


def test_pictures_stand_between_the_text_and_show_what_is_kept(window: Window, pictured: Document) -> None:
    rows = [("picture", row.picture) if row.picture >= 0 else ("block", row.first) for row in window.model.rows]

    assert rows == [
        ("block", NAV),  # a fold, which contains the picture of the sun
        ("block", TITLE),
        ("picture", QUAY),
        ("block", CAPTION),
        ("block", LEAD),
        ("picture", BOAT),
        ("block", BOATS),
        ("picture", END),
        ("block", FOOTER),
    ]
    assert [strength(window, one) for one in (QUAY, BOAT)] == [Strength.FULL] * 2
    assert strength(window, END) is Strength.FAINT
    assert window.model.index(2, 0).data() == "The quay"


def test_a_picture_is_dropped_by_a_key_and_comes_back(qtbot: QtBot, window: Window, pictured: Document) -> None:
    window.view.go_to_picture(BOAT)

    qtbot.keyClick(window.view, Key.Key_D)
    assert strength(window, BOAT) is Strength.FAINT
    assert dict(pictured.draft.pictures) == {"boat.png": False}
    assert pictured.draft.kept()[BOATS]
    assert pictured.has_unsaved_corrections
    assert "Drop 1 picture" in pictured.undo_stack.undoText()

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert strength(window, BOAT) is Strength.FULL
    assert window.view.current_picture == BOAT
    assert not pictured.draft.pictures


def test_a_picture_takes_its_caption_along(qtbot: QtBot, window: Window, pictured: Document) -> None:
    window.view.go_to_picture(QUAY)

    qtbot.keyClick(window.view, Key.Key_Space)

    assert not pictured.draft.kept()[CAPTION]
    assert dict(pictured.draft.pictures) == {"quay.jpg": False}


def test_a_picture_follows_the_text_around_it_until_it_is_decided(
    qtbot: QtBot, window: Window, pictured: Document
) -> None:
    window.view.go_to_block(BOATS)
    qtbot.keyClick(window.view, Key.Key_D)
    assert strength(window, END) is Strength.FAINT

    window.view.go_to_picture(END)
    qtbot.keyClick(window.view, Key.Key_K)
    assert strength(window, END) is Strength.FULL


def test_a_digit_takes_what_the_column_says_of_the_picture(qtbot: QtBot, window: Window, pictured: Document) -> None:
    names = window.model.extractors
    assert strength(window, QUAY, names.index("readability")) is Strength.FULL
    assert strength(window, BOAT, names.index("readability")) is Strength.FAINT
    assert strength(window, BOAT, names.index("trafilatura")) is Strength.BLANK
    window.view.go_to_picture(BOAT)

    with qtbot.waitSignal(window.session.message):
        window.review_controller.take(names.index("trafilatura"))
    assert not pictured.draft.pictures

    window.view.go_to_picture(BOAT)
    window.review_controller.take(names.index("readability"))
    assert dict(pictured.draft.pictures) == {"boat.png": False}


def test_what_is_done_to_text_is_not_done_to_the_text_before_a_picture(
    qtbot: QtBot, window: Window, pictured: Document
) -> None:
    for key in (Key.Key_J, Key.Key_U, Key.Key_H):
        window.view.go_to_picture(BOAT)
        qtbot.keyClick(window.view, key)
    qtbot.keyClick(window.view, Key.Key_D, CTRL)

    assert pictured.undo_stack.count() == 0
    assert window.view.findChild(QPlainTextEdit) is None


def test_f2_on_a_picture_asks_for_its_alternative_text(qtbot: QtBot, window: Window, pictured: Document) -> None:
    window.view.go_to_picture(END)
    qtbot.keyClick(window.view, Key.Key_F2)
    (dialog,) = window.findChildren(OneFieldDialog)
    assert isinstance(dialog.field, QLineEdit)
    assert dialog.field.text() == "The end"

    dialog.field.setText("The end of the pier")
    dialog.accept()

    assert dict(pictured.draft.alt_texts) == {"end.jpg": "The end of the pier"}
    assert strength(window, END) is Strength.FULL
    row, last = window.model.rows.row_of_picture(END), window.model.columnCount() - 1
    assert [window.model.index(row, column).data() for column in (0, last)] == ["The end", "The end of the pier"]

    window.view.go_to_block(TITLE)
    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert not pictured.draft.alt_texts
    assert window.view.current_picture == END


def test_f2_on_what_is_embedded_edits_its_caption_or_says_that_it_has_none(
    qtbot: QtBot, window: Window, pictured: Document
) -> None:
    pictured.take_pictures(tuple(replace(one, is_embed=True) for one in pictured.pictures.all))
    window.view.go_to_picture(BOAT)
    with qtbot.waitSignal(window.session.message) as told:
        qtbot.keyClick(window.view, Key.Key_F2)
    assert "no caption" in told.args[0]
    assert window.view.findChild(QPlainTextEdit) is None

    window.view.go_to_picture(QUAY)
    qtbot.keyClick(window.view, Key.Key_F2)

    editor = window.view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "The quay at dawn"


def test_all_below_a_picture_is_dropped(qtbot: QtBot, window: Window, pictured: Document) -> None:
    window.view.go_to_picture(END)
    qtbot.keyClick(window.view, Key.Key_K)
    window.view.go_to_picture(BOAT)

    qtbot.keyClick(window.view, Key.Key_D, SHIFT)

    assert [index for index, is_kept in enumerate(pictured.draft.kept()) if is_kept] == [TITLE, CAPTION, LEAD]
    assert dict(pictured.draft.pictures) == {"boat.png": False, "end.jpg": False}
    assert pictured.undo_stack.count() == 2


def test_a_picture_in_a_fold_is_a_row_once_it_is_kept(qtbot: QtBot, window: Window, pictured: Document) -> None:
    window.model.set_fold_open(0, True)
    window.view.go_to_picture(SUN)
    qtbot.keyClick(window.view, Key.Key_K)
    window.model.set_fold_open(window.model.row_of_block(NAV), False)

    window.model.rebuild()

    row = window.model.rows.row_of_picture(SUN)
    assert window.model.rows[row - 1].is_fold
    assert window.model.rows[row + 1].first == MORE
    assert strength(window, SUN) is Strength.FULL


def test_the_thumbnail_is_there_once_the_saved_page_holds_it(qtbot: QtBot, window: Window, pictured: Document) -> None:
    boat, end = (window.model.rows.row_of_picture(one) for one in (BOAT, END))

    qtbot.waitUntil(lambda: window.view.rowHeight(boat) > 60)

    assert window.view.rowHeight(end) < 60


def test_a_screen_reader_is_told_of_the_picture(window: Window, pictured: Document) -> None:
    row, column = window.model.rows.row_of_picture(BOAT), window.model.columnCount() - 1
    description = window.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)

    assert description == "Picture, kept: A boat"
    assert QAccessible.queryAccessibleInterface(window.view) is not None


def test_a_right_click_on_a_picture_offers_what_can_be_done_with_it(window: Window, pictured: Document) -> None:
    window.view.go_to_picture(BOAT)

    menu: QMenu = window._multi_block_edits.menu()

    names = {action.objectName() for action in menu.actions()}
    assert {"keep", "drop", "confirm", "reset", "drop_rest"} <= names
    assert "join" not in names


@pytest.mark.timeout(120)
def test_a_picture_is_copied_alone(qtbot: QtBot, window: Window, pictured: Document) -> None:
    window.view.go_to_picture(BOAT)

    qtbot.keyClick(window.view, Key.Key_C, CTRL)

    def copied() -> str:
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return mime.html() if mime is not None else ""

    qtbot.waitUntil(lambda: "boat.png" in copied(), timeout=60_000)
    assert "The river rose" not in copied()


@pytest.mark.timeout(120)
def test_decisions_about_pictures_are_there_when_the_page_is_opened_again(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(HTML, encoding="utf-8")

    def arrive() -> Document:
        window.session.open_file(path)
        document = window.session.current
        assert document is not None
        qtbot.waitUntil(lambda: document.is_done and bool(document.pictures.all), timeout=100_000)
        return document

    document = arrive()
    window.view.go_to_picture(BOAT)
    qtbot.keyClick(window.view, Key.Key_D)
    document.undo_stack.setClean()
    window.session.close_document(document)

    again = arrive()
    qtbot.waitUntil(lambda: bool(again.draft.pictures), timeout=10_000)
    assert dict(again.draft.pictures) == {"boat.png": False}
    assert again.undo_stack.undoText() == "Drop 1 picture"
