"""Whoever goes through a dialog by keys sees where they are."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QRadioButton,
    QSlider,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.appearance.tick_box import TickBox
from desktop.dialogs.list_table import ListTable
from tests.desktop.appearance.test_theme import contrast


def chosen_row(_: Theme) -> QWidget:
    table = ListTable("Pages", ["Page"], wide=0)
    table.add_row(("Rain",))
    table.selectRow(0)
    return table


def ticked(theme: Theme) -> QWidget:
    box = TickBox("Markdown", theme)
    box.setChecked(True)
    return box


def chosen(_: Theme) -> QWidget:
    button = QRadioButton("Light")
    button.setChecked(True)
    return button


def slider(_: Theme) -> QWidget:
    return QSlider(Qt.Orientation.Horizontal)


MAKERS = [
    chosen_row,
    ticked,
    chosen,
    lambda _: QRadioButton("Dark"),
    lambda _: QSlider(Qt.Orientation.Horizontal),
    lambda _: QTextBrowser(),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("make", MAKERS, ids=["table", "ticked", "chosen", "not chosen", "slider", "text"])
def test_a_control_shows_that_it_has_the_focus(
    qtbot: QtBot, qapp: QApplication, scheme: str, make: Callable[[Theme], QWidget]
) -> None:
    theme = Theme(qapp)
    theme.set_scheme(scheme)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column, field, control = QVBoxLayout(dialog), QLineEdit(), make(theme)
    column.addWidget(field)
    column.addWidget(control)
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    without = grab(control)

    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus)

    image = grab(control)
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    told = [point for point in points if contrast(image.pixelColor(*point), without.pixelColor(*point)) >= 3]
    theme.set_scheme("light")
    theme.deleteLater()
    assert len(told) > 20


def grab(control: QWidget) -> QImage:
    return control.grab().toImage()
