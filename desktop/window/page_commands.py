"""Commands on pages of a collection: on those selected at the desk, or on the page that is shown."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import Actions
from desktop.appearance.labels import plain_label
from desktop.session.session import Session
from desktop.window.collection_access import CollectionAccess
from desktop.window.page_type_menu import type_words
from extractors.pages.page import READ_AS

if TYPE_CHECKING:  # the window starts without them
    from desktop.models.page_filter import Trait
    from extractors.collection.page_row import PageRow, PageState

_MOST_TAGS = 20  # in the menu; the dialog has all


class PageCommands(QObject):
    """Connects the actions on pages, and fills their menu."""

    def __init__(self, controller: CollectionAccess, session: Session, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._controller, self._session, self._window, self._actions = controller, session, window, actions
        actions["tag_pages"].triggered.connect(lambda: self._ask_tags(self.rows()))
        actions["note_pages"].triggered.connect(lambda: self._ask_note(self.rows()))
        menu = QMenu(window)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        actions["selected_pages"].setMenu(menu)
        actions["selected_pages"].triggered.connect(lambda: self.show_menu(QCursor.pos()))

    def rows(self) -> "list[PageRow]":
        """Return the pages to act on."""
        if self._controller.desk.collection is None:
            return []
        if self._controller.view.isVisible():
            return self._controller.view.selected()
        row = self._controller.desk.row_of(self._session.current)
        return [row] if row is not None else []

    def show_menu(self, place: QPoint) -> None:
        """Show the menu for the pages to act on."""
        menu = self._actions["selected_pages"].menu()
        if isinstance(menu, QMenu):
            menu.popup(place)

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with the commands for the pages to act on."""
        from extractors.collection.page_row import PageState

        menu.clear()
        for before in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            before.deleteLater()  # clearing removes the entries only
        rows = self.rows()
        if not rows:
            menu.addAction(self.tr("No page is selected")).setEnabled(False)
            return
        ids, desk = [row.page_id for row in rows], self._controller.desk
        _add(menu, self.tr("&Open"), lambda: self._controller.open_pages(ids))
        if self._controller.view.isVisible():
            self._fill_showing(menu.addMenu(self.tr("S&how only")), rows)
        menu.addSeparator()
        states: tuple[tuple[str, Callable[[], None], Callable[[PageState], bool]], ...] = (
            (self.tr("Set &aside"), lambda: desk.set_state(ids, PageState.SET_ASIDE), _is_not(PageState.SET_ASIDE)),
            (
                self.tr("A&ccept as proposed, unseen"),
                lambda: desk.set_state(ids, PageState.ACCEPTED),
                _is_not(PageState.ACCEPTED),
            ),
            (self.tr("Put &back into the collection"), lambda: desk.reopen(ids), lambda state: state.is_settled),
        )
        for words, act, changes in states:
            _add(menu, words, act, is_possible=any(changes(row.state) for row in rows))
        _add(menu, self.tr("Read a&gain"), lambda: desk.read_again(ids))
        menu.addSeparator()
        self._fill_types(menu.addMenu(self.tr("&Read as")), rows)
        self._fill_tags(menu.addMenu(self.tr("&Tags")), rows)
        menu.addAction(self._actions["note_pages"])
        menu.addSeparator()
        menu.addAction(self._actions["save_articles"])

    def _fill_showing(self, menu: QMenu, rows: "Sequence[PageRow]") -> None:
        """Offer to show only pages like these."""
        from desktop.language.marking import translated
        from desktop.models.page_filter import TRAIT_WORDS, Trait, ordered_values, value_words, values_of

        for trait in Trait:
            values = {value for row in rows for value in values_of(row, trait) if value}
            if not values:
                continue
            called = ", ".join(
                value_words(trait, value) for value in ordered_values(trait, dict.fromkeys(values, 0))[:4]
            )
            words = self.tr("{trait}: {values}").format(trait=translated(TRAIT_WORDS[trait]), values=called)
            _add(menu, plain_label(words), partial(self._show_only, trait, values))

    def _show_only(self, trait: "Trait", values: Iterable[str]) -> None:
        view = self._controller.view
        view.choose(view.chosen.with_values(trait, values))

    def _fill_types(self, menu: QMenu, rows: "Sequence[PageRow]") -> None:
        desk = self._controller.desk
        self._offer_types(menu, rows)
        sites = {row.site for row in rows if row.site}
        of_sites = [row for row in desk.rows.values() if row.site in sites]
        if len(of_sites) > len(rows):
            words = self.tr("All %Ln pages of {site}", "", len(of_sites))
            if len(sites) > 1:
                words = self.tr("All %Ln pages of these sites", "", len(of_sites))
            menu.addSeparator()
            self._offer_types(menu.addMenu(plain_label(words.format(site=next(iter(sites))))), of_sites)

    def _offer_types(self, menu: QMenu, rows: "Sequence[PageRow]") -> None:
        ids = [row.page_id for row in rows]
        types = {row.type_by_hand for row in rows}
        for name in ("", *READ_AS):
            words = type_words(name) if name else self.tr("whatever it looks like")
            action = _add(menu, words, partial(self._controller.desk.set_type, ids, name))
            action.setCheckable(True)
            action.setChecked(types == {name})

    def _fill_tags(self, menu: QMenu, rows: "Sequence[PageRow]") -> None:
        ids, desk = [row.page_id for row in rows], self._controller.desk
        for tag in desk.tags()[:_MOST_TAGS]:
            has_all = all(tag in row.tagged for row in rows)
            change = {"remove" if has_all else "add": [tag]}
            action = _add(menu, plain_label(tag), partial(desk.change_tags, ids, **change))
            action.setCheckable(True)
            action.setChecked(has_all)
        menu.addSeparator()
        menu.addAction(self._actions["tag_pages"])

    def _ask_tags(self, rows: "Sequence[PageRow]") -> None:
        from desktop.dialogs.collection.tags import TagsDialog

        if rows:
            desk, ids = self._controller.desk, [row.page_id for row in rows]
            dialog = TagsDialog(rows, desk.tags(), self._window)
            dialog.chosen.connect(lambda added, removed: desk.change_tags(ids, add=added, remove=removed))
            dialog.open()

    def _ask_note(self, rows: "Sequence[PageRow]") -> None:
        from PySide6.QtWidgets import QLineEdit

        from desktop.dialogs.one_field import OneFieldDialog

        if not rows:
            return
        desk, ids = self._controller.desk, [row.page_id for row in rows]
        question = self.tr("Note on %Ln pages:", "", len(rows))
        dialog = OneFieldDialog(self.tr("Note"), question, QLineEdit(rows[0].note), self._window)
        dialog.answered.connect(lambda words: desk.set_note(ids, words))
        dialog.open()


def _add(menu: QMenu, words: str, act: Callable[[], object], *, is_possible: bool = True) -> QAction:
    action = QAction(words, menu, enabled=is_possible)
    action.triggered.connect(lambda _=False: act())
    menu.addAction(action)
    return action


def _is_not(excluded: "PageState") -> "Callable[[PageState], bool]":
    return lambda state: state is not excluded
