"""Colours and icons follow a change between light and dark at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

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
    """Return the colour of the icon's most opaque pixel."""
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


GROUNDS = ("surface", "row_current", "code_background")
TEXT_ON_GROUNDS = [
    ("text", 7.0),
    ("doubt_text", 4.5),
    ("text_faint", 4.5),
    ("text_muted", 4.5),
    ("fold_text", 4.5),
    ("link", 4.5),
]
EDGES = [("row_edge", 3.0), ("row_edge_away", 3.0), ("doubt", 3.0), ("by_hand", 3.0), ("mark_dropped", 3.0)]


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour. Source: WCAG 2.2."""

    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("role", "least"), TEXT_ON_GROUNDS + EDGES)
def test_what_one_must_read_or_see_stands_out_from_its_ground(
    theme: Theme, scheme: str, role: str, least: float
) -> None:
    theme.set_scheme(scheme)

    assert min(contrast(theme.colour(role), theme.colour(ground)) for ground in GROUNDS) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_and_texts_are_stronger_at_once_where_the_system_asks_for_high_contrast(
    qapp: QApplication, qtbot: QtBot, theme: Theme, scheme: str
) -> None:
    for other in qapp.findChildren(Theme):
        if other is not theme:
            delete(other)  # of earlier tests: the system tells all of them
    theme.set_scheme(scheme)
    preference = QGuiApplication.styleHints().accessibility().contrastPreferenceChanged
    assert contrast(theme.colour("hairline"), theme.colour("window")) < 3

    with qtbot.waitSignal(theme.changed):
        preference.emit(Qt.ContrastPreference.HighContrast)

    stronger = contrast(theme.colour("hairline"), theme.colour("window"))
    preference.emit(Qt.ContrastPreference.NoPreference)
    assert stronger > 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_kept_text_is_told_from_dropped_text(theme: Theme, scheme: str) -> None:
    theme.set_scheme(scheme)

    assert contrast(theme.colour("text"), theme.colour("text_faint")) >= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["", "primary", "link", "default"])
def test_one_sees_which_button_has_the_focus(qtbot: QtBot, theme: Theme, scheme: str, name: str) -> None:
    theme.set_scheme(scheme)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button, field, row = QPushButton("Save"), QLineEdit(), QHBoxLayout(dialog)
    row.addWidget(button)
    row.addWidget(field)
    button.setObjectName("" if name == "default" else name)
    button.setAutoDefault(False)
    button.setDefault(name == "default")
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    without = button.grab().toImage()

    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)

    image = button.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    told = [point for point in points if contrast(image.pixelColor(*point), without.pixelColor(*point)) >= 3]
    assert len(told) > 40
