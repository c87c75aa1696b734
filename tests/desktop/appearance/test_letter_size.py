"""What is shown fits the letters of the system, however large these are."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.appearance.letter_size import reading_point_size, scaled
from desktop.appearance.theme import Theme
from desktop.dialogs.arrow_fields import ChoiceField
from desktop.dialogs.dialog_frame import DialogFrame, open_large
from desktop.dialogs.guide import GuideWindow
from desktop.dialogs.list_table import ListTable
from desktop.views.welcome import Welcome
from desktop.window.window import Window


@pytest.fixture
def large(qapp: QApplication) -> Iterator[QFont]:
    usual = qapp.font()
    font = QFont(usual)
    font.setPointSizeF(22)
    qapp.setFont(font)
    yield font
    qapp.setFont(usual)


def dialog_with(*, boxes: int, buttons: int) -> DialogFrame:
    dialog = DialogFrame("Much", None, width=400)
    column = QVBoxLayout(dialog)
    for number in range(boxes):
        column.addWidget(QCheckBox(f"A choice of some words, number {number}"))
    foot = QHBoxLayout()
    for number in range(buttons):
        foot.addWidget(QPushButton(f"A button, number {number}"))
    column.addLayout(foot)
    dialog.fit()
    return dialog


def test_text_is_read_in_letters_no_smaller_than_the_systems(qapp: QApplication, large: QFont) -> None:
    theme = Theme(qapp)

    assert theme.point_size == reading_point_size() == 22
    theme.zoom(2)
    theme.zoom(0)
    assert theme.point_size == 22
    theme.deleteLater()


def test_a_dialog_higher_than_the_screen_scrolls_above_its_buttons(qtbot: QtBot) -> None:
    dialog = dialog_with(boxes=80, buttons=2)
    qtbot.addWidget(dialog)
    dialog.show()
    (area,) = dialog.findChildren(QScrollArea)

    assert dialog.height() <= dialog.screen().availableSize().height()
    assert all(box.height() >= box.sizeHint().height() for box in dialog.findChildren(QCheckBox))
    assert all(not area.isAncestorOf(button) for button in dialog.findChildren(QPushButton))
    assert all(button.height() >= button.sizeHint().height() for button in dialog.findChildren(QPushButton))


def test_buttons_that_are_wider_than_the_screen_scroll_with_the_rest(qtbot: QtBot, large: QFont) -> None:
    dialog = dialog_with(boxes=2, buttons=8)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.width() <= dialog.screen().availableSize().width()
    assert all(button.width() >= button.sizeHint().width() for button in dialog.findChildren(QPushButton))


def test_a_dialog_with_room_does_not_scroll(qtbot: QtBot) -> None:
    dialog = dialog_with(boxes=3, buttons=2)
    qtbot.addWidget(dialog)

    assert not dialog.findChildren(QScrollArea)


def test_a_window_of_its_own_opens_no_larger_than_the_screen(qtbot: QtBot, large: QFont) -> None:
    guide = GuideWindow()
    qtbot.addWidget(guide)
    room = guide.screen().availableSize()
    open_large(guide, 5000, 5000)

    assert guide.width() < room.width()
    assert guide.height() < room.height()


def test_rows_are_as_high_as_their_letters(qtbot: QtBot, large: QFont) -> None:
    table = ListTable("Pages", ["Page"], wide=0)
    qtbot.addWidget(table)
    table.add_row(("Floods",))

    assert table.rowHeight(0) > table.fontMetrics().height()
    assert scaled(28) > 28


def test_a_choice_without_room_ends_in_dots_and_is_whole_in_its_tool_tip(qtbot: QtBot, window: Window) -> None:
    field, words = ChoiceField(), "Left where they are on the web & nowhere else"
    qtbot.addWidget(field)
    field.addItem(words)
    field.resize(field.minimumSizeHint())
    field.grab()
    assert words.partition("&")[0] in field.toolTip()

    field.resize(field.sizeHint())
    field.grab()
    assert field.toolTip() == ""


def test_a_menu_longer_than_the_screen_scrolls_in_one_column(qtbot: QtBot, window: Window) -> None:
    short, long = QMenu(window), QMenu(window)
    for menu, count in ((short, 1), (long, 200)):
        for _ in range(count):
            menu.addAction("An action of the window")

    assert long.sizeHint().width() == short.sizeHint().width()


def test_the_empty_window_cuts_nothing_off_where_it_is_low(qtbot: QtBot, large: QFont, window: Window) -> None:
    window.resize(window.minimumSize())
    welcome = window.findChildren(Welcome)[0]
    labels = welcome.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))

    buttons = welcome.findChildren(QPushButton)
    assert all(button.height() >= button.minimumSizeHint().height() for button in buttons)
