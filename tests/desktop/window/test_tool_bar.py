"""The tool bar shows everything on it, however narrow the window and however long the words."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.window import tool_bar
from desktop.window.window import Window
from extractors.editing import edits


def falls_off(window: Window) -> bool:
    """Tell whether the bar hides a part of itself behind Qt's extension button."""
    (bar,) = (one for one in window.findChildren(QToolBar) if one.objectName() == "tools")
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    return more is not None and more.isVisible()


@pytest.mark.parametrize("width", [640, 840, 1000, 1150, 1280, 1920])
def test_nothing_falls_off_the_end(qtbot: QtBot, window: Window, document: Document, width: int) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    qtbot.wait(50)

    assert not falls_off(window)


def test_nothing_falls_off_the_end_with_large_letters(qtbot: QtBot, window: Window, document: Document) -> None:
    window.resize(799, 600)
    (bar,) = (one for one in window.findChildren(QToolBar) if one.objectName() == "tools")
    font = bar.font()
    font.setPointSizeF(font.pointSizeF() * 2.4)
    for part in (bar, *bar.findChildren(QWidget)):
        part.setFont(font)
    bar.setIconSize(QSize(30, 30))
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.width() == 800)
    qtbot.wait(50)

    assert not falls_off(window)
    assert window.actions_by_name["undo"] in bar.actions()


def test_long_words_give_way_to_icons(qtbot: QtBot, window: Window, document: Document) -> None:
    window.resize(1279, 700)
    for name in ("open", "paste", "keep", "drop", "switch_view"):
        window.actions_by_name[name].setIconText("Zusammengesetztes")
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.width() == 1280)
    qtbot.wait(50)

    assert not falls_off(window)


def test_the_icon_on_the_filled_button_is_seen(qtbot: QtBot, window: Window, document: Document) -> None:
    window.theme.set_scheme("light")
    save = window.actions_by_name["save"]
    (button,) = (one for one in window.findChildren(QToolButton) if one.defaultAction() is save)

    def lightness() -> int:
        image = button.icon().pixmap(20, 20).toImage()
        points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return max(points, key=QColor.alpha).lightness()

    qtbot.waitUntil(lambda: not button.icon().isNull())  # it is drawn after the first paint
    assert lightness() < 100
    document.play(edits.confirm(document.draft, document.doubtful))
    qtbot.waitUntil(lambda: button.objectName() == "primary")
    assert lightness() > 200

    save.setEnabled(False)
    save.setEnabled(True)

    assert lightness() > 200


def test_a_separator_is_as_wide_as_the_bar_reckons(window: Window) -> None:
    (bar,) = (one for one in window.findChildren(QToolBar) if one.objectName() == "tools")
    widths = {bar.widgetForAction(action).sizeHint().width() for action in bar.actions() if action.isSeparator()}

    assert widths == {tool_bar._SEPARATOR}
