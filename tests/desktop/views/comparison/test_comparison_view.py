"""The comparison on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from desktop.views.comparison.comparison_view import ComparisonView
from tests.desktop.documents import CAPTION, LEAD, TITLE, settled_document, waiting_document

COLUMNS = ("trafilatura", "readability")
LONG = "<body>" + "".join(f"<p>{'word ' * (number % 60 + 1)}{number}</p>" for number in range(1500)) + "</body>"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp)
    yield theme
    theme.deleteLater()


def on_screen(qtbot: QtBot, theme: Theme, document: Document, *, is_votes_view: bool = False) -> ComparisonView:
    model = ComparisonModel()
    view = ComparisonView(model, theme)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    model.show_document(document, COLUMNS, is_votes_view=is_votes_view)
    qtbot.waitUntil(lambda: view.is_measured)
    return view


def shown_model(view: ComparisonView) -> ComparisonModel:
    model = view.model()
    assert isinstance(model, ComparisonModel)
    return model


def test_columns_share_the_width(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())

    assert sum(view.columnWidth(column) for column in range(3)) == view.viewport().width()
    assert abs(view.columnWidth(0) - view.columnWidth(2)) <= 2


def test_a_row_is_higher_when_its_text_needs_more_lines(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, waiting_document(COLUMNS, LONG))

    assert view.rowHeight(58) > view.rowHeight(3)


def test_larger_text_makes_higher_rows(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    row = shown_model(view).row_of_block(LEAD)
    before = view.rowHeight(row)

    theme.zoom(6)
    qtbot.waitUntil(lambda: view.is_measured)

    assert view.rowHeight(row) > before


def test_the_current_row_does_not_move_when_the_rows_above_it_on_screen_become_higher(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, waiting_document(COLUMNS, LONG))
    view.go_to_block(723)
    view.go_to_block(720, in_middle=False)
    before = view.rowViewportPosition(720)
    heights = sum(view.rowHeight(row) for row in range(710, 720))

    view.resize(760, 600)
    qtbot.waitUntil(lambda: view.is_measured)

    assert sum(view.rowHeight(row) for row in range(710, 720)) > heights
    assert before > 0
    assert view.rowViewportPosition(720) == before


def test_what_is_at_the_top_stays_there_when_the_window_gets_narrower(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, waiting_document(COLUMNS, LONG))
    view.go_to_block(700)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() // 2)
    model = shown_model(view)
    before = model.rows[view.visible_rows()[0]].first

    view.resize(760, 600)
    qtbot.waitUntil(lambda: view.is_measured)

    assert abs(model.rows[view.visible_rows()[0]].first - before) <= 1


def test_the_current_row_stays_on_screen_when_a_bar_below_takes_some_of_the_height(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, waiting_document(COLUMNS, LONG))
    rows = [row for row in range(40) if view.rowViewportPosition(row) + view.rowHeight(row) <= view.viewport().height()]
    view.move_by(rows[-1] - shown_model(view).current_row)

    view.resize(900, 500)
    qtbot.wait(1)

    assert view.rowViewportPosition(rows[-1]) + view.rowHeight(rows[-1]) <= view.viewport().height()


def test_going_to_a_block_brings_it_on_screen_and_makes_it_current(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, waiting_document(COLUMNS, LONG))

    with qtbot.waitSignal(view.current_block_changed):
        view.go_to_block(1200)

    first, last = view.visible_rows()
    assert first <= 1200 <= last
    assert view.current_block == 1200
    assert view.selected_blocks() == [1200]


@pytest.mark.parametrize(("words", "above"), [(9, 1 / 3), (700, 0)])
def test_a_passage_gone_to_is_shown_from_its_beginning_with_as_much_above_as_fits(qtbot, theme, words, above) -> None:
    passages = ["Water rises. " * 20 for _ in range(120)]
    passages[60] = "word " * words
    view = on_screen(qtbot, theme, waiting_document(COLUMNS, "".join(f"<p>{passage}</p>" for passage in passages)))

    view.go_to_block(60)

    assert view.rowViewportPosition(60) == pytest.approx(above * view.viewport().height(), abs=1)


def test_the_arrow_keys_move_by_block(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    view.go_to_block(TITLE)

    qtbot.keyClick(view, Qt.Key.Key_Down)

    assert view.current_block == LEAD


def test_a_click_on_a_fold_asks_to_open_it(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    place = QPoint(30, view.rowViewportPosition(0) + 5)

    with qtbot.waitSignal(view.fold_toggled) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == [0, True]


def test_a_click_on_a_mark_takes_that_extractors_side(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document(), is_votes_view=True)
    row = shown_model(view).row_of_block(CAPTION)
    place = QPoint(12 + 16 + 8, view.rowViewportPosition(row) + 5)

    with qtbot.waitSignal(view.side_taken) as taken:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert taken.args == [1]
    assert view.current_block == CAPTION


def test_editing_ends_with_enter_and_says_the_new_text(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    view.go_to_block(LEAD)
    view.edit_current()
    editor = view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, " Boats too.")

    with qtbot.waitSignal(view.text_edited) as edited:
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert edited.args == [LEAD, "The river rose at night and took the old pier with it. Boats too."]


def test_escape_leaves_the_text_as_it_was(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    view.go_to_block(LEAD)
    view.edit_current()
    editor = view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, "lost")

    with qtbot.assertNotEmitted(view.text_edited):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_letters_typed_in_the_editor_stay_there(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    view.go_to_block(LEAD)
    view.edit_current()
    editor = view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)

    qtbot.keyClicks(editor, "hpqcnkd 12.")

    assert editor.toPlainText().endswith("hpqcnkd 12.")


def test_the_editor_shows_its_first_line_whatever_is_written_below(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    view.go_to_block(LEAD)
    view.edit_current()
    editor = view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)

    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "Below.")

    assert editor.verticalScrollBar().maximum() == 0


def test_the_current_row_has_an_edge_that_tells_whether_keys_go_there(qtbot, theme) -> None:
    view = on_screen(qtbot, theme, settled_document())
    view.go_to_block(LEAD)
    row = shown_model(view).row_of_block(LEAD)

    def edge() -> str:
        image = view.viewport().grab().toImage()
        return image.pixelColor(image.width() // 2, view.rowViewportPosition(row)).name()

    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    with_focus = edge()
    view.clearFocus()

    assert with_focus == theme.colour("row_edge").name()
    assert edge() == theme.colour("row_edge_away").name()
