"""The secondary dialogs: settings, the parts of an article, keys, about.

Each is imported when it is opened, so that none slows down the start.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions import Actions
from desktop.appearance.theme import Theme
from desktop.session.session import Session


class SecondaryDialogs(QObject):
    """Shows them; `recent_forgotten` when the person cleared the list of recent pages."""

    recent_forgotten = Signal()

    def __init__(self, session: Session, window: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__(window)
        self._session, self._window, self._actions, self._theme = session, window, actions, theme
        for name, show in {
            "settings": self._show_settings,
            "parts": self._show_parts,
            "guide": self._show_guide,
            "keys": self._show_keys,
            "about": self._show_about,
        }.items():
            actions[name].triggered.connect(lambda _=False, act=show: act())

    def _show_settings(self) -> None:
        from desktop.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._session.settings, self._theme, self._window)
        dialog.every_dispute_changed.connect(self._actions["every_dispute"].setChecked)
        dialog.most_doubtful_first_changed.connect(self._actions["most_doubtful_first"].setChecked)
        dialog.recent_forgotten.connect(self.recent_forgotten)
        dialog.open()

    def _show_parts(self) -> None:
        from desktop.dialogs.saving.parts import PartsDialog

        dialog = PartsDialog(self._session.settings.role_choice, self._session.current, self._window)
        dialog.chosen.connect(self._session.preferences.choose_roles)
        dialog.open()

    def _show_guide(self) -> None:
        from desktop.dialogs.guide import GuideWindow

        opened = (one for one in self._window.findChildren(GuideWindow) if one.isVisible())
        guide = next(opened, None) or GuideWindow(self._window)
        guide.show()
        guide.activateWindow()

    def _show_keys(self) -> None:
        from desktop.dialogs.keys import KeysDialog

        KeysDialog(self._session.settings, self._actions, self._window).open()

    def _show_about(self) -> None:
        from desktop.dialogs.about import about_box

        about_box(self._window).open()
