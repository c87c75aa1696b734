"""The tool bar: what one does all the time, in the order one does it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.actions import Actions
from desktop.appearance.theme import UNIT, Theme

_ICONS_ONLY = ("previous_doubt", "next_doubt", "undo", "redo", "page_view", "find")
_WORDED = ("open", "paste", "keep", "drop", "switch_view")
_BETWEEN, _AT_THE_ENDS = 2, 6 * UNIT  # pixels, as window.qss has them, and a little air
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
        self._width = 0
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
        self._rare = {actions["paste"]: self.addSeparator()}
        self.addAction(actions["previous_doubt"])
        self.addWidget(self._doubt)
        self.addAction(actions["next_doubt"])
        self.addSeparator()
        self.addActions([actions[name] for name in ("keep", "drop", "undo", "redo")])
        self._rare[actions["redo"]] = self.addSeparator()
        self.addActions([actions["switch_view"], actions["page_view"]])
        self._keep_slider = self.addWidget(keep_slider)
        self.addWidget(space)
        self.addWidget(self._columns)
        self.addAction(actions["find"])
        self.addWidget(self._save)
        self._icons_only = [actions[name] for name in _ICONS_ONLY]
        self._worded = [actions[name] for name in _WORDED]
        self._dress(has_words=True, has_slider=True, has_rare=True)
        window.addToolBar(self)

    def fit(self, width: int) -> None:
        """In a narrow window leave out words, then the slider, then what has a key that all know: nothing falls off.

        To be called before the bar itself is laid out: it does not look again at what it found too wide. What is too
        wide is measured: words are longer in some languages, and letters larger for some people.
        """
        self._width = width
        for has_words, has_slider, has_rare in ((True, True, True), (False, True, True), (False, False, True)):
            self._dress(has_words=has_words, has_slider=has_slider, has_rare=has_rare)
            if self._needed() <= width:
                return
        self._dress(has_words=False, has_slider=False, has_rare=False)

    def _dress(self, *, has_words: bool, has_slider: bool, has_rare: bool) -> None:
        style = Qt.ToolButtonStyle
        for action, behind in self._rare.items():
            if has_rare and action not in self.actions():
                self.insertAction(behind, action)
            elif not has_rare:
                self.removeAction(action)  # it stays in its menu
        words = style.ToolButtonTextBesideIcon if has_words else style.ToolButtonIconOnly
        for button in [*map(self._button, self._worded), self._columns]:
            if button is not None and button.toolButtonStyle() != words:
                button.setToolButtonStyle(words)
        for action in self._icons_only:
            if (button := self._button(action)) is not None:
                button.setToolButtonStyle(style.ToolButtonIconOnly)
                button.setAccessibleName(action.text().replace("&", ""))
        self._doubt.setMinimumWidth(32 * UNIT if has_slider else 0)
        self._save.setToolButtonStyle(style.ToolButtonTextBesideIcon if has_slider else style.ToolButtonIconOnly)
        self._keep_slider.setVisible(has_slider)

    def _button(self, action: QAction) -> QToolButton | None:
        button = self.widgetForAction(action)
        return button if isinstance(button, QToolButton) else None

    def _needed(self) -> int:
        """Return how wide the bar must be for all that it shows."""
        shown = [self.widgetForAction(action) for action in self.actions() if action.isVisible()]
        widths = [max(one.sizeHint().width(), one.minimumWidth()) + _BETWEEN for one in shown]
        return sum(widths) + _AT_THE_ENDS

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
        words = self.tr("Columns, {count} more").format(count=count) if count else self.tr("Columns")
        if words != self._columns.text():
            self._columns.setText(words)
            self.fit(self._width)
