"""The tool bar: the most frequent actions, in the order of the work."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.actions import Actions
from desktop.appearance.labels import without_marks
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT, Theme

_ICONS_ONLY = ("previous_doubt", "next_doubt", "undo", "redo", "page_view", "find")
_WORDED = ("switch_view", "paste", "open", "drop", "keep")  # the most familiar icons lose their words first
_ROOM_FOR_WORDS, _ROOM_FOR_SLIDER = 1150, 840
_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_BETWEEN, _AT_THE_ENDS = 2, 4 * UNIT  # pixels, as in window.qss
_SEPARATOR = 13  # likewise
_ICON, _LARGEST_ICON = 20, 30
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
        size = min(scaled(_ICON), _LARGEST_ICON)
        self.setIconSize(QSize(size, size))
        self.setToolButtonStyle(_WITH_WORDS)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._theme = theme
        self._doubt_width = 32 * UNIT
        self._doubt = self._make_doubt()
        self._columns = self._make_columns(columns)
        self._save = self._make_save(actions)
        self._done = QToolButton()
        self._done.setDefaultAction(actions["done_next"])
        self._done.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        theme.changed.connect(self._draw_icons)
        actions["save"].changed.connect(self._draw_icons)  # it gives the button its own icon, soon after the start
        self._fill(actions, keep_slider)
        actions["done_next"].enabledChanged.connect(self._show_done)
        for name in _ICONS_ONLY:
            button = self.widgetForAction(actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(_ICON_ONLY)
                button.setAccessibleName(without_marks(actions[name].text()))
        self._worded = [actions[name] for name in _WORDED]
        self._later = QTimer(self, singleShot=True, interval=0)  # a button knows its new width only later
        self._later.timeout.connect(self._fit_again)
        window.addToolBar(self)

    def _make_doubt(self) -> QLabel:
        doubt = QLabel()
        doubt.setObjectName("doubt")
        doubt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        doubt.setMinimumWidth(self._doubt_width)
        return doubt

    def _make_columns(self, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        button.setToolTip(self.tr("Choose the columns"))
        button.setAccessibleName(self.tr("Columns"))
        button.setToolButtonStyle(_WITH_WORDS)
        return button

    def _make_save(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions["save"])
        button.setToolButtonStyle(_WITH_WORDS)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(button)
        menu.addActions([actions[name] for name in _SAVING])
        button.setMenu(menu)
        return button

    def _fill(self, actions: Actions, keep_slider: QWidget) -> None:
        """Put everything in its place, and note which of it gives way in a narrow window."""
        self.addActions([actions["open"], actions["paste"]])
        self._in_menu_too = {actions["paste"]: self.addSeparator(), actions["open"]: actions["paste"]}
        self.addAction(actions["previous_doubt"])
        self.addWidget(self._doubt)
        self.addAction(actions["next_doubt"])
        self.addSeparator()
        self.addActions([actions[name] for name in ("keep", "drop", "undo", "redo")])
        self._rare = {actions["redo"]: self.addSeparator()}
        self.addActions([actions["switch_view"], actions["page_view"]])
        self._keep_slider = self.addWidget(keep_slider)
        self._rare[actions["page_view"]] = self._keep_slider
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addWidget(self._columns)
        self.addAction(actions["find"])
        self._done_place = self.addWidget(self._done)  # only for a page of a collection
        self._done_place.setVisible(False)
        self.addWidget(self._save)
        self._rare[actions["find"]] = self._done_place

    def fit(self, width: int) -> None:
        """In a narrow window drop words, then the slider, then the least wanted: nothing falls off the end.

        Call it before the bar itself is laid out, which does not check again what it found too wide.
        """
        self._put_back_rare()
        self._done_place.setVisible(self._done.defaultAction().isEnabled())
        has_room = width >= _ROOM_FOR_SLIDER
        self._doubt.setMinimumWidth(self._doubt_width if has_room else 0)
        self._save.setToolButtonStyle(_WITH_WORDS if has_room else _ICON_ONLY)
        self._keep_slider.setVisible(has_room)
        # Words differ in length between languages: as many as fit are shown beside their icons.
        needed = self._needed() + sum(map(_words_width, self._buttons(_ICON_ONLY)))
        for button in self._buttons():
            style = _WITH_WORDS if width >= max(_ROOM_FOR_WORDS, needed) else _ICON_ONLY
            needed -= 0 if style is _WITH_WORDS else _words_width(button)
            if button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)
        for button in self._buttons(_WITH_WORDS):
            if self._needed() > width:
                button.setToolButtonStyle(_ICON_ONLY)
        for give_way in (self._hide_slider, self._shrink_labels, self._leave_out_rare, self._leave_out_opening):
            if self._needed() <= width:
                break
            give_way()

    def _show_done(self, is_of_collection: bool) -> None:
        self._done_place.setVisible(is_of_collection)
        self.fit(self.width())
        self._later.start()

    def _fit_again(self) -> None:
        if self.width() >= _ROOM_FOR_SLIDER:  # there is nothing to gain in a narrower one
            self.fit(self.width())

    def _hide_slider(self) -> None:
        self._keep_slider.setVisible(False)

    def _shrink_labels(self) -> None:
        self._doubt.setMinimumWidth(0)
        self._save.setToolButtonStyle(_ICON_ONLY)

    def _leave_out_rare(self) -> None:
        for action in self._rare:
            self.removeAction(action)  # it stays in its menu
        self._done_place.setVisible(False)

    def _leave_out_opening(self) -> None:
        for action in self._in_menu_too:
            self.removeAction(action)

    def _put_back_rare(self) -> None:
        for action, behind in (self._rare | self._in_menu_too).items():
            if action not in self.actions():
                self.insertAction(behind, action)
                button = self.widgetForAction(action)
                if isinstance(button, QToolButton):
                    button.setToolButtonStyle(_ICON_ONLY)
                    button.setAccessibleName(without_marks(action.text()))

    def _needed(self) -> int:
        """Return the width the bar needs for everything in it: its own size hint may be outdated."""
        visible = [action for action in self.actions() if action.isVisible()]
        # To return the widget of a separator, which is of a private class, PySide6 makes all classes: 7 ms.
        shown = [self.widgetForAction(action) for action in visible if not action.isSeparator()]
        widths = [max(one.sizeHint().width(), one.minimumWidth()) + _BETWEEN for one in shown]
        return sum(widths) + (len(visible) - len(shown)) * (_SEPARATOR + _BETWEEN) + _AT_THE_ENDS

    def _buttons(self, style: Qt.ToolButtonStyle | None = None) -> list[QToolButton]:
        """Return the buttons that may lose their words; of one style if given."""
        found = (self._columns, *map(self.widgetForAction, self._worded))
        buttons = [button for button in found if isinstance(button, QToolButton)]
        return [button for button in buttons if style is None or button.toolButtonStyle() is style]

    def _draw_icons(self) -> None:
        self._columns.setIcon(self._theme.icon("columns"))
        is_filled = self._save.objectName() == "primary"
        self._save.setIcon(self._theme.icon("save", "accent_text") if is_filled else self._save.defaultAction().icon())

    def show_doubt(self, words: str, *, is_settled: bool) -> None:
        """Show how much is in doubt; once nothing is left, saving is the next step."""
        self._doubt.setText(words)
        if self._doubt.sizeHint().width() > self._doubt_width:  # it never shrinks, so that its neighbours do not move
            self._doubt_width = self._doubt.sizeHint().width()
            self.fit(self.width())
            self._later.start()
        name = "primary" if is_settled else ""
        if self._save.objectName() != name:
            self._save.setObjectName(name)
            self._save.style().unpolish(self._save)
            self._save.style().polish(self._save)
            self._draw_icons()

    def show_hidden_columns(self, count: int) -> None:
        """Show how many columns are hidden."""
        words = self.tr("Columns, %Ln more", "", count) if count else self.tr("Columns")
        if words != self._columns.text():
            self._columns.setText(words)
            if self.isVisible():  # else the window fits it when it is shown
                self.fit(self.width())
                self._later.start()


def _words_width(button: QToolButton) -> int:
    """Return how much wider a button is with its words."""
    return button.fontMetrics().horizontalAdvance(without_marks(button.text())) + UNIT
