"""A text is shown and copied verbatim, however long its lines are."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.source_view import SourceView, display_lines

_letters = st.text(st.sampled_from('ab \n"\\é文'), max_size=40)


@given(st.lists(st.builds(lambda text, times: text * times, _letters, st.integers(1, 400)), max_size=6).map("".join))
@settings(derandomize=True, max_examples=100)
def test_the_bits_of_a_text_are_the_text_and_no_line_among_them_is_long(text: str) -> None:
    bits = list(display_lines(text))

    assert "".join(bit for bit, _ in bits) == text
    assert all(len(line) <= 2_000 for bit, _ in bits for line in bit.split("\n"))


def test_a_long_line_is_copied_as_one(qtbot: QtBot) -> None:
    text = json.dumps({"title": "Floods", "text": "the river rose\n" * 3_000}, indent=2) + "\n"
    view = SourceView()
    qtbot.addWidget(view)
    view.show()

    view.show_text(text)
    qtbot.waitUntil(lambda: view.is_whole)
    view.selectAll()
    view.copy()

    assert view.document().blockCount() > 10
    assert QGuiApplication.clipboard().text() == text


def test_part_of_a_long_line_is_copied_without_a_break(qtbot: QtBot) -> None:
    view = SourceView()
    qtbot.addWidget(view)
    view.show_text("river " * 1_000)
    qtbot.waitUntil(lambda: view.is_whole)
    cursor = view.textCursor()
    cursor.setPosition(1_990)
    cursor.setPosition(2_020, cursor.MoveMode.KeepAnchor)

    view.setTextCursor(cursor)

    assert "\n" not in view.selected_text()
    assert view.selected_text().split()[1:-1] == ["river"] * 4


def test_a_text_that_runs_from_the_right_begins_there(qtbot: QtBot, qapp: QApplication) -> None:
    view = SourceView()
    qtbot.addWidget(view)

    view.show_text("وصلت الفيضانات", is_prose=True)

    assert view.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
