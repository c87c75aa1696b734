"""The menus: every action, in its usual place."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu

from desktop.actions import Actions
from desktop.appearance.labels import by_title, plain_label, plain_tip, with_distinct_marks
from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.session.session import Session
from desktop.window.columns import ColumnChoice

_WIDEST = 480  # pixels of a recent page's title
# A separator goes before each of these actions.
_NEW_GROUPS = {
    "File": ("save", "copy_md", "close_page"),
    "Edit": ("keep", "edit_text", "copy_blocks", "details"),
    "Go": ("every_dispute", "next_page", "find_next"),
    "View": ("zoom_in", "stop"),
    "Collection": ("show_desk", "always_drop", "accept_many", "scoreboard"),
}
# Menus inside the longest one, by their first and last action: with all in one it was higher than many a screen.
_INNER = {
    "Edit": (
        (_t("Whole &parts"), "drop_rest", "drop_alike"),
        (_t("Ma&ke it"), "heading", "list_item"),
        (_t("A&rrange"), "join", "move_down"),
    ),
}


class Menus:
    """Fills the window's menu bar.

    Attributes:
        columns: the menu for choosing columns.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        session: Session,
        columns: ColumnChoice,
        beside: QAbstractButton,
    ) -> None:
        """Fill the menu bar; `beside` is a control of the window with a mnemonic, which must be none of the menus'."""
        self._session = session
        for name, words in (
            ("File", QCoreApplication.translate("Menus", "&File")),
            ("Edit", QCoreApplication.translate("Menus", "&Edit")),
            ("Take", QCoreApplication.translate("Menus", "&Take")),
            ("Go", QCoreApplication.translate("Menus", "&Go")),
            ("Collection", QCoreApplication.translate("Menus", "&Collection")),
            ("View", QCoreApplication.translate("Menus", "&View")),
            ("Help", QCoreApplication.translate("Menus", "&Help")),
        ):
            menu = window.menuBar().addMenu(words)
            menu.addActions(actions.in_menu(name))
            if name == "File":
                self._recent = QMenu(QCoreApplication.translate("Menus", "Recent pages"), menu)
                self._recent.setToolTipsVisible(True)
                self._recent.aboutToShow.connect(self._fill_recent)
                menu.insertMenu(actions["paste"], self._recent)
            elif name == "View":
                self.columns = QMenu(QCoreApplication.translate("Menus", "&Columns"), menu)
                self.columns.aboutToShow.connect(lambda: columns.fill_menu(self.columns))
                menu.insertMenu(actions["zoom_in"], self.columns)
            inner = [
                _gather(menu, translated(words), actions[one], actions[last])
                for words, one, last in _INNER.get(name, ())
            ]
            for one in (menu, *inner):
                _part_marks(one)
            for first in _NEW_GROUPS.get(name, ()):
                menu.insertSeparator(actions[first])
        titles = [action.text() for action in window.menuBar().actions()]
        beside.setText(with_distinct_marks([*titles, beside.text()])[-1])

    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        recent = self._session.settings.recent_files
        titles = [self._session.settings.recent_title(path) for path in recent]
        for path, words in zip(recent, by_title(recent, titles), strict=True):
            shown = menu.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
            action = menu.addAction(plain_label(shown))
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(lambda _=False, chosen=path: self._session.open_file(chosen))
        menu.addSeparator()
        forget = menu.addAction(QCoreApplication.translate("Menus", "Forget these"))
        forget.setEnabled(len(menu.actions()) > 2)
        forget.triggered.connect(self._session.settings.forget_recent_files)


def _gather(menu: QMenu, words: str, first: QAction, last: QAction) -> QMenu:
    """Put some consecutive actions of a menu into one inside it."""
    inner = QMenu(words, menu)
    menu.insertMenu(first, inner)
    listed = menu.actions()
    for action in listed[listed.index(first) : listed.index(last) + 1]:
        menu.removeAction(action)
        inner.addAction(action)
    return inner


def _part_marks(menu: QMenu) -> None:
    actions = menu.actions()
    labels = [action.text() for action in actions]
    for action, before, label in zip(actions, labels, with_distinct_marks(labels), strict=True):
        if label != before:
            action.setText(label)
