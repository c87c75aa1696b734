"""Reasons belong to a block of a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.reasons_bar import ReasonsBar
from tests.desktop.documents import LEAD, settled_document


def test_reasons_that_come_late_are_not_shown_on_another_page(qtbot: QtBot) -> None:
    asked, shown = settled_document(), settled_document()
    bar = ReasonsBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_block(shown, LEAD)

    bar.show_reasons(asked, LEAD, ("It stands under a heading",))
    assert "heading" not in bar.text

    bar.show_reasons(shown, LEAD, ("It stands in a list",))
    assert "list" in bar.text


def test_the_reasons_of_another_passage_do_not_stay(qtbot: QtBot) -> None:
    document, bar = settled_document(), ReasonsBar()
    qtbot.addWidget(bar)
    bar.resize(1200, 100)  # each line fits, in any letters
    bar.show()
    bar.show_block(document, LEAD)
    bar.show_reasons(document, LEAD, ("It stands in a list",))
    height = bar.sizeHint().height()

    bar.show_block(document, LEAD + 1)

    assert bar.text == ""
    assert bar.sizeHint().height() == height


def test_long_reasons_take_no_more_than_a_third_of_the_text_from_it(qtbot: QtBot) -> None:
    area, text, bar = QWidget(), QWidget(), ReasonsBar()
    qtbot.addWidget(area)
    column = QVBoxLayout(area)
    column.addWidget(text, 1)
    column.addWidget(bar)
    area.resize(400, 300)
    area.show()
    bar.show()
    document = settled_document()
    bar.show_block(document, LEAD)
    qtbot.waitUntil(lambda: bar.focusPolicy() is Qt.FocusPolicy.NoFocus)
    assert not bar.verticalScrollBar().isVisible()

    bar.show_reasons(document, LEAD, ("It stands in a list",) * 60)

    qtbot.waitUntil(lambda: bar.height() == 100)
    assert bar.focusPolicy() is Qt.FocusPolicy.TabFocus  # so that all of it can be read by keys
