"""Colours and icons follow light and dark at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.window.window import Window


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp)
    theme.set_scheme("light")
    yield theme
    theme.set_scheme("light")
    theme.deleteLater()


def colour_of(button: QPushButton) -> QColor:
    """Return the colour of the icon's most opaque point."""
    image = button.icon().pixmap(20, 20).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(points, key=QColor.alpha)


def test_a_buttons_icon_follows_the_colours(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.dress(button, "folder")
    assert colour_of(button).lightness() < 100

    theme.set_scheme("dark")

    assert colour_of(button).lightness() > 150


def test_a_button_that_is_gone_is_no_trouble_to_a_change_of_colours(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton()
    theme.dress(button, "folder")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()

    theme.set_scheme("dark")

    assert theme.is_dark


def test_the_icons_of_the_invitation_are_seen_in_the_dark(window: Window) -> None:
    window.theme.set_scheme("light")
    window.theme.set_scheme("dark")
    folder = next(one for one in window.findChildren(QPushButton) if "folder" in one.text())

    lightness = colour_of(folder).lightness()
    window.theme.set_scheme("light")

    assert lightness > 150
