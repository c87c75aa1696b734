"""The column headers show as much as fits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.comparison.column_header import facts_that_fit
from desktop.window.window import Window

FACTS = "1,149 words · 70 % · agrees 100 % · 0.25 s"


@pytest.mark.parametrize(
    ("room_for", "shown"),
    [
        (FACTS, FACTS),
        ("1,149 words · 70 % · agrees 100 % · 0.", "1,149 words · 70 % · agrees 100 %"),
        ("1,149 words · 70 %", "1,149 words · 70 %"),
        ("1,1", "1,149 words"),
    ],
)
def test_a_fact_is_shown_whole_or_not_at_all(qapp: QApplication, room_for: str, shown: str) -> None:
    metrics = QFontMetricsF(QFont())

    assert facts_that_fit(FACTS, metrics, metrics.horizontalAdvance(room_for)) == shown


def test_a_head_that_is_dragged_changes_the_one_order_that_all_go_by(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    assert window.model.extractors[1:] == ("trafilatura", "readability")
    header = window.view.column_header

    header.moveSection(2, 1)

    qtbot.waitUntil(lambda: window.model.extractors[1:] == ("readability", "trafilatura"))
    assert [header.visualIndex(column) for column in range(header.count())] == list(range(header.count()))
    assert window.session.settings.columns == window.model.extractors
    assert "readability" in window.actions_by_name["take_2"].text()
    qtbot.keyClick(window.view, Qt.Key.Key_2)
    assert document.undo_stack.undoText() == "Take readability's version of 1 passage"


def test_the_article_cannot_be_dragged_from_its_place(qtbot: QtBot, window: Window, document: Document) -> None:
    header, before = window.view.column_header, window.model.extractors

    header.moveSection(header.count() - 1, 0)

    qtbot.waitUntil(lambda: header.visualIndex(header.count() - 1) == header.count() - 1)
    assert window.model.extractors == before


def test_over_the_votes_there_is_room_for_the_names(qtbot: QtBot, window: Window, document: Document) -> None:
    header = window.view.column_header
    before = header.height()

    window.actions_by_name["switch_view"].trigger()

    metrics = QFontMetricsF(header.font())
    longest = max(metrics.horizontalAdvance(name) * 0.8 for name in window.model.extractors)
    qtbot.waitUntil(lambda: header.height() > min(longest, 130))
    window.actions_by_name["switch_view"].trigger()
    qtbot.waitUntil(lambda: header.height() == before)
