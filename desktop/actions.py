"""The window's actions, made from `action_table`."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.action_table import DESCRIPTIONS
from desktop.appearance.theme import Theme
from desktop.session.settings import Settings

AFTER_FIRST_PAINT_MS = 50  # what can wait until the window is visible; a timer of 0 ms would run before
_WHILE_TYPING = ("edit_text", "write_below")
_SEEN_AT_ONCE = ("open", "open_folder", "paste")  # icons visible when the window opens


class Actions:
    """The window's actions by name; `actions["keep"]` is a QAction."""

    def __init__(
        self,
        window: QWidget,
        view: QWidget,
        theme: Theme,
        settings: Settings,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the actions; `before` is called whenever one is triggered, before anything it does.

        It is not called for those that go on with the text that is being typed.
        """
        self._theme, self._settings = theme, settings
        self._actions: dict[str, QAction] = {}
        for described in DESCRIPTIONS:
            action = QAction(window)
            action.setObjectName(described.name)
            action.setText(described.label)
            action.setCheckable(described.is_checkable)
            action.setIconText(described.short_label if described.short else described.title)  # without "(&S)"
            home = view if described.is_for_view else window
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WidgetWithChildrenShortcut if described.is_for_view else context.WindowShortcut
            )
            home.addAction(action)
            if described.name not in _WHILE_TYPING:
                action.triggered.connect(before)
            self._actions[described.name] = action
        self.apply_shortcuts()
        for described in DESCRIPTIONS:
            if described.name in _SEEN_AT_ONCE:
                self._actions[described.name].setIcon(theme.icon(described.icon))
        # All the others take 10 ms. The timer belongs to the window and ends with it; `singleShot` would not.
        others = QTimer(window, singleShot=True, interval=AFTER_FIRST_PAINT_MS)
        others.timeout.connect(self.follow_theme)
        others.start()
        theme.changed.connect(self.follow_theme)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def in_menu(self, menu: str) -> list[QAction]:
        """Return the actions of a menu, in order."""
        return [self._actions[described.name] for described in DESCRIPTIONS if described.menu == menu]

    def apply_shortcuts(self) -> None:
        """Use the person's shortcuts, or our defaults."""
        for described in DESCRIPTIONS:
            keys = self._settings.shortcut(described.name)
            sequence = QKeySequence(described.keys if keys is None else keys)
            action = self._actions[described.name]
            action.setShortcuts(_with_likes(described.name, sequence))
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            words = described.help_text or described.title
            action.setToolTip(f"{words} ({shown})" if shown else words)
            action.setStatusTip("")

    def follow_theme(self) -> None:
        """Draw the icons in the current colours."""
        for described in DESCRIPTIONS:
            if described.icon:
                self._actions[described.name].setIcon(self._theme.icon(described.icon))


def _with_likes(name: str, sequence: QKeySequence) -> list[QKeySequence]:
    """Return an action's keys, with those that usually mean the same."""
    likes = {"zoom_in": ["Ctrl+="], "redo": ["Ctrl+Y"], "edit_text": ["Return", "Enter"]}
    return [sequence, *(QKeySequence(keys) for keys in likes.get(name, []))]
