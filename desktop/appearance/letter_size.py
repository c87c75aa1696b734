"""Sizes that grow with the system's letters: a width drawn for the usual ones would cut words of large ones off."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

_READING_PT = 11.0
_USUAL_HEIGHT = 18.0  # pixels: the fonts of GNOME, KDE, Windows and macOS, as they come, have 15 to 18


def letter_scale() -> float:
    """Return how much higher a line of the system's font is than the usual one, at least 1."""
    return max(1.0, QFontMetricsF(QApplication.font()).height() / _USUAL_HEIGHT)


def scaled(pixels: int) -> int:
    """Return a size that was chosen for letters of the usual size, in the system's letters."""
    return round(pixels * letter_scale())


def reading_point_size() -> float:
    """Return the size in which text is read unless the person chose another: never below the system's own."""
    return max(_READING_PT, float(round(QApplication.font().pointSizeF())))
