"""The tool bar: what one does all the time, in the order one does it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.actions import Actions
from desktop.appearance.theme import UNIT, Theme

_ICONS_ONLY = ("previous_doubt", "next_doubt", "undo", "redo", "page_view", "find")
_WORDED = ("open", "paste", "keep", "drop", "switch_view")
_ROOM_FOR_WORDS, _ROOM_FOR_SLIDER = 1150, 840
_SAVING = ("save_as", "save_all", "preview", "print", "copy_md", "copy_html", "copy_txt", "save_own")


class ToolBar(QToolBar):
    """Open, doubt, keep and drop, view, how much to keep, columns, find, save."""

    def __init__(
        self, window: QMainWindow, actions: Actions, columns: QMenu, keep_slider: QWidget, theme: Theme
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._doubt = QLabel()
        self._doubt.setObjectName("doubt")
        self._doubt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._doubt.setMinimumWidth(32 * UNIT)
        self._columns = QToolButton()
        self._columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._columns.setMenu(columns)
        self._columns.setToolTip(self.tr("Choose the columns"))
        self._columns.setAccessibleName(self.tr("Columns"))
        self._columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.changed.connect(self._draw_icon)
        self._theme = theme
        self._draw_icon()
        self._save = QToolButton()
        self._save.setDefaultAction(actions["save"])
        self._save.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._save.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self._save)
        menu.addActions([actions[name] for name in _SAVING])
        self._save.setMenu(menu)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addActions([actions["open"], actions["paste"]])
        self.addSeparator()
        self.addAction(actions["previous_doubt"])
        self.addWidget(self._doubt)
        self.addAction(actions["next_doubt"])
        self.addSeparator()
        self.addActions([actions[name] for name in ("keep", "drop", "undo", "redo")])
        self.addSeparator()
        self.addActions([actions["switch_view"], actions["page_view"]])
        self._keep_slider = self.addWidget(keep_slider)
        self.addWidget(space)
        self.addWidget(self._columns)
        self.addAction(actions["find"])
        self.addWidget(self._save)
        for name in _ICONS_ONLY:
            button = self.widgetForAction(actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                button.setAccessibleName(actions[name].text().replace("&", ""))
        self._worded = [*(self.widgetForAction(actions[name]) for name in _WORDED), self._columns]
        window.addToolBar(self)

    def fit(self, width: int) -> None:
        """In a narrow window leave out words, then the slider, so that nothing falls off the end.

        To be called before the bar itself is laid out: it does not look again at what it found too wide.
        """
        style = Qt.ToolButtonStyle
        words = style.ToolButtonTextBesideIcon if width >= _ROOM_FOR_WORDS else style.ToolButtonIconOnly
        for button in self._worded:
            if isinstance(button, QToolButton) and button.toolButtonStyle() != words:
                button.setToolButtonStyle(words)
        self._doubt.setMinimumWidth(32 * UNIT if width >= _ROOM_FOR_SLIDER else 0)
        self._save.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if width >= _ROOM_FOR_SLIDER else style.ToolButtonIconOnly
        )
        self._keep_slider.setVisible(width >= _ROOM_FOR_SLIDER)

    def _draw_icon(self) -> None:
        self._columns.setIcon(self._theme.icon("columns"))

    def show_doubt(self, words: str, *, is_settled: bool) -> None:
        """Say how much is in doubt; with nothing left, saving is what comes next."""
        self._doubt.setText(words)
        name = "primary" if is_settled else ""
        if self._save.objectName() != name:
            self._save.setObjectName(name)
            self._save.style().unpolish(self._save)
            self._save.style().polish(self._save)

    def show_hidden_columns(self, count: int) -> None:
        """Say how many columns are not shown."""
        self._columns.setText(self.tr("Columns, {count} more").format(count=count) if count else self.tr("Columns"))
