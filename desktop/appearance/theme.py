"""Colours, type and icons, from resources/, for light and dark, each also where the system asks for high contrast.

Colours are named by their purpose; widgets look them up when they paint, so that a change of the system's theme
shows at once.
"""

import json
import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop.appearance.letter_size import letter_scale, reading_point_size, scaled
from extractors.bundled import resource

UNIT = 4  # the grid, in pixels
_ICON_SIZE = 20
POINT_SIZES = (7.0, 36.0)  # of reading text
_TURNED = {"previous": "next", "next": "previous"}  # arrows, swapped in a right-to-left language


@lru_cache(maxsize=2)
def _schemes() -> dict[str, dict[str, str]]:
    schemes: dict[str, dict[str, str]] = json.loads(resource("styles/colours.json").read_text(encoding="utf-8"))
    return schemes


class Theme(QObject):
    """The current colours and fonts; `changed` says that everything must be repainted."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = "system"
        self._is_dark = self._system_is_dark()
        self.point_size = reading_point_size()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self._accessibility = hints.accessibility()
        self._has_high_contrast = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        self._accessibility.contrastPreferenceChanged.connect(self._follow_contrast)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self._is_dark

    def colour(self, role: str) -> QColor:
        """Return the colour of a role named in resources/styles/colours.json."""
        return QColor(_schemes()[self._colours][role])

    def set_scheme(self, scheme: str) -> None:
        """Use "light" or "dark" colours whatever the system says, or follow the "system"."""
        self._scheme = scheme
        self._take(self._system_is_dark() if scheme == "system" else scheme == "dark")

    def _take(self, is_dark: bool) -> None:
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self._apply()

    def zoom(self, steps: int) -> None:
        """Change the text size of all panes by steps of one point; 0 goes back to the default size."""
        low, high = POINT_SIZES
        size = max(low, min(high, self.point_size + steps)) if steps else reading_point_size()
        if size != self.point_size:
            self.point_size = size
            self.changed.emit()

    def text_font(self, scale: float = 1.0, *, is_bold: bool = False, is_fixed: bool = False) -> QFont:
        """Return the font of reading text, or of code."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if is_fixed else QFont()
        font.setPointSizeF(self.point_size * scale)
        font.setBold(is_bold)
        return font

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Return one of our icons in the current colours."""
        if QGuiApplication.isRightToLeft():
            name = _TURNED.get(name, name)
        icon = QIcon()
        size = scaled(_ICON_SIZE)
        icon.addPixmap(_pixmap(name, self.colour(role).name(), size))
        icon.addPixmap(_pixmap(name, self.colour("text_disabled").name(), size), QIcon.Mode.Disabled)
        return icon

    def dress(self, button: QAbstractButton, name: str, role: str = "text") -> None:
        """Give a button an icon that follows changes of colour; call it once per button."""
        _Dress(self, button, name, role)

    @property
    def _colours(self) -> str:
        return ("dark" if self._is_dark else "light") + ("-contrast" if self._has_high_contrast else "")

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._has_high_contrast = preference == Qt.ContrastPreference.HighContrast
        self._apply()

    def _system_is_dark(self) -> bool:
        return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self._scheme == "system":
            self._take(self._system_is_dark())

    def _apply(self) -> None:
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in (
            (roles.Window, "window"),
            (roles.WindowText, "text"),
            (roles.Base, "surface"),
            (roles.AlternateBase, "window"),
            (roles.Text, "text"),
            (roles.Button, "button"),
            (roles.ButtonText, "text"),
            (roles.ToolTipBase, "raised"),
            (roles.ToolTipText, "text"),
            (roles.Highlight, "selection"),
            (roles.HighlightedText, "selection_text"),
            (roles.Link, "link"),
            (roles.PlaceholderText, "text_muted"),
            (roles.Accent, "accent"),
            (roles.Mid, "hairline"),
        ):
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text_disabled"))
        self._application.setPalette(palette)
        self._application.setStyleSheet(_style_sheet(self._colours))
        self.changed.emit()


class _Dress(QObject):
    """Draws a button's icon, and is deleted with the button."""

    def __init__(self, theme: Theme, button: QAbstractButton, name: str, role: str) -> None:
        super().__init__(button)
        button.setIconSize(button.iconSize() * letter_scale())
        self._theme, self._button, self._name, self._role = theme, button, name, role
        theme.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        self._button.setIcon(self._theme.icon(self._name, self._role))


@lru_cache(maxsize=2)
def _style_sheet(name: str) -> str:
    tick = resource(f"styles/tick-{name.removesuffix('-contrast')}.svg")
    colours = _schemes()[name] | {"tick": tick.as_posix()}
    sheet = "".join(resource(f"styles/{part}.qss").read_text(encoding="utf-8") for part in ("window", "dialogs"))
    return re.sub(r"@(\w+)", lambda match: colours[match.group(1)], sheet)


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("#000000", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    ratio = 2
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
