"""In a right-to-left layout, painted contents are mirrored with the rest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.arrow_fields import ChoiceField
from desktop.session.documents.document import Document
from desktop.views.comparison.mirroring import Mirror
from desktop.window.window import Window
from tests.desktop.documents import CAPTION, LEAD


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_places_are_reckoned_from_the_side_at_which_a_row_begins() -> None:
    rect = QRect(100, 0, 50, 10)
    plain, turned = Mirror(rect, is_mirrored=False), Mirror(rect, is_mirrored=True)

    assert (plain.left(5, 10), turned.left(5, 10)) == (105, 135)
    assert (plain.distance(105), turned.distance(145)) == (5, 5)
    assert turned.box(0, 3).right() == 150


def test_doubt_and_marks_stand_at_the_right(turned: None, qtbot: QtBot, window: Window, document: Document) -> None:
    window.actions_by_name["switch_view"].trigger()
    window.view.go_to_block(LEAD)
    qtbot.waitUntil(lambda: window.view.is_measured)
    model, view = window.model, window.view
    row = model.row_of_block(CAPTION)
    rect = view.visualRect(model.index(row, 0))
    image = view.viewport().grab().toImage()
    doubt = window.theme.colour("doubt").rgb()

    assert QColor(image.pixel(rect.right() - 1, rect.center().y())).rgb() == doubt
    assert QColor(image.pixel(rect.left() + 1, rect.center().y())).rgb() != doubt
    with qtbot.waitSignal(view.side_taken) as taken:
        place = QPoint(rect.right() - 12 - 16 - 8, rect.top() + 5)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken.args == [1]
    assert window.grab().width() > 0


def test_the_arrow_of_a_field_stands_away_from_its_words(turned: None, qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.resize(200, 30)
    field.show()

    image = field.grab().toImage()

    ground = image.pixel(100, 15)
    assert any(image.pixel(x, y) != ground for x in range(8, 22) for y in range(12, 18))
    assert all(image.pixel(x, 15) == ground for x in range(180, 194))
