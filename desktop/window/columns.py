"""Which extractors are columns, and in which order: the person's choice, as many as fit."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.appearance.labels import plain_label
from desktop.language.sentences import localized
from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from desktop.session.offered_extractors import names_for, offered_extractors
from desktop.session.session import Session
from desktop.views.comparison.comparison_view import NARROWEST_COLUMN, ComparisonView
from extractors.comparing.combining import default_for
from extractors.extraction import PERSON, Failure, FailureKind
from extractors.pages.page import Page

_FIRST_SHOWN = ("trafilatura", "readability", "resiliparse", "justext", "boilerpy3")
_FEW = 3  # columns beside the article if the person never chose


class ColumnChoice(QObject):
    """Chooses the model's columns; `changed` when they change, the other signals for requests from a column's menu."""

    changed = Signal()
    take_all_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, session: Session, model: ComparisonModel, view: ComparisonView) -> None:
        super().__init__(view)
        self._session, self._model, self._view = session, model, view
        self._document: Document | None = None
        self._page: Page | None = None  # the document's page when it was shown
        self._is_votes_view = False
        self._hidden_people: frozenset[str] = frozenset()
        session.document_opened.connect(self._follow)
        view.column_header.order_changed.connect(self._reorder)
        view.resized.connect(self._fit)

    def show_document(self, document: Document) -> None:
        """Show a page in the chosen columns."""
        self._document, self._page = document, document.page
        self._model.show_document(document, self._fitting(self.chosen()), is_votes_view=self._is_votes_view)

    def forget_document(self) -> None:
        """Show none: the page that was shown is closed, and may be gone when the view is next fitted."""
        self._document = self._page = None
        self._model.show_document(None, ())

    def chosen(self) -> tuple[str, ...]:
        """Return the person's columns in order, or the default: the proposal first, then a few that differ most."""
        available = self._available()
        people = [name for name in self._people() if name not in self._hidden_people]
        chosen = self._session.settings.columns
        if chosen is not None and any(name in available for name in chosen):
            return (*people, *(name for name in chosen if name in available))
        first = [default_for(self._document.page)] if self._document and self._document.page else []
        names = [name for name in (*first, *_FIRST_SHOWN) if name in available]
        return (*people, *tuple(dict.fromkeys(names))[:_FEW])

    def hidden_count(self) -> int:
        """How many extractors that answered are not shown as columns."""
        shown = self._model.extractors
        return sum(name not in shown for name in self._available())

    def fill_menu(self, menu: QMenu) -> None:
        """List every extractor, the columns ticked, first, and in their order."""
        menu.clear()
        chosen = self.chosen()
        places = {name: place for place, name in enumerate(chosen)}
        for one in sorted(offered_extractors(), key=lambda one: places.get(one.name, len(places))):
            action = menu.addAction(one.name)
            action.setCheckable(True)
            action.setChecked(one.name in chosen)
            action.setEnabled(not one.is_missing)
            if one.is_missing:
                action.setText(f"{one.name} – {localized(one.how_to_install)}")
            action.triggered.connect(lambda on, name=one.name: self._choose(name, on))
        menu.addSeparator()
        usual = menu.addAction(self.tr("The usual columns"))
        usual.triggered.connect(lambda: self._set(None))
        menu.addMenu(self._menu_of_each(menu))

    def _menu_of_each(self, menu: QMenu) -> QMenu:
        """Return the menus of the columns that are shown, which are in their headers too, for those without a mouse."""
        for old in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.deleteLater()
        each = QMenu(self.tr("One column"), menu)
        each.setEnabled(bool(self._model.extractors))
        for name in self._model.extractors:
            inner = self.menu_for(name, each)
            inner.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
            inner.setTitle(plain_label(self._view.column_header.words(name)))
            each.addMenu(inner)
        return each

    def menu_for(self, name: str, parent: QWidget) -> QMenu:
        """Return the menu of one column; "" is the article."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not name:
            return menu
        has_answered = self._document is not None and name in self._document.votes
        take = QAction(self.tr("Take everything"), menu, enabled=has_answered)
        take.triggered.connect(lambda: self.take_all_requested.emit(name))
        is_person = name.startswith(PERSON)
        save = QAction(self.tr("Save this extractor's own output…"), menu, enabled=has_answered and not is_person)
        save.triggered.connect(lambda: self.save_requested.emit(name))
        outcome = self._document.outcomes.get(name) if self._document is not None else None
        is_longer = isinstance(outcome, Failure) and outcome.kind is FailureKind.TIME_OUT
        words = QCoreApplication.translate("ColumnHeader", "Give it a minute") if is_longer else self.tr("Run again")
        again = QAction(words, menu, enabled=not is_person)
        again.triggered.connect(lambda: self._run_again(name, is_longer=is_longer))
        menu.addActions([take, save, again])
        menu.addSeparator()
        menu.addActions(self._placing(name, menu))
        if isinstance(outcome, Failure) and outcome.notes:
            why = QAction(self.tr("Why it failed…"), menu)
            why.triggered.connect(lambda: self._tell_failure(outcome))
            menu.addAction(why)
        return menu

    def _placing(self, name: str, menu: QMenu) -> list[QAction]:
        """Add the actions that move or hide a column; one that is only a mark in the votes view can be made one."""
        chosen = list(self.chosen())
        if name not in chosen:
            show = QAction(self.tr("Show as a column"), menu)
            show.triggered.connect(lambda: self._choose(name, True))
            return [show]
        place = chosen.index(name)

        def moved(step: int) -> None:
            chosen.insert(place + step, chosen.pop(place))
            self._set(tuple(chosen))

        back = -1 if menu.isLeftToRight() else 1  # the direction to the left
        left, right = QAction(self.tr("Move left"), menu), QAction(self.tr("Move right"), menu)
        for action, step in ((left, back), (right, -back)):
            action.setEnabled(0 <= place + step < len(chosen))
            action.triggered.connect(lambda _=False, step=step: moved(step))
        hide = QAction(self.tr("Hide this column"), menu, enabled=len(chosen) > 1)
        hide.triggered.connect(lambda: self._choose(name, False))
        return [left, right, hide]

    def _tell_failure(self, failure: Failure) -> None:
        from PySide6.QtWidgets import QMessageBox  # its many constants are not made at start-up

        words = f"{failure.extractor}: {localized(failure.reason)}"
        box = QMessageBox(QMessageBox.Icon.Information, "Unhusk", words, parent=self._view.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText("\n".join(map(localized, failure.notes)))
        box.open()

    def _run_again(self, name: str, *, is_longer: bool) -> None:
        if self._document is not None:
            self._session.runs.retry(self._document, name, is_longer=is_longer)

    def _people(self) -> list[str]:
        """Return the other people whose decisions about the page are known."""
        return [name for name in self._document.votes if name.startswith(PERSON)] if self._document else []

    def _follow(self, document: Document) -> None:
        document.column_changed.connect(lambda name: self._note_person(document, name))

    def _note_person(self, document: Document, name: str) -> None:
        """Show another person's decisions as soon as they are known."""
        if (
            document is self._document
            and name.startswith(PERSON)
            and name in self._people()
            and name not in self._model.extractors
        ):
            self.refresh()

    def _available(self) -> list[str]:
        page = self._document.page if self._document else None
        return list(names_for(page)) if page else []

    def _fitting(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return as many columns as fit beside the article; the votes view has all, in the same order."""
        if self._is_votes_view:
            return tuple(dict.fromkeys((*self._people(), *names, *self._available())))
        room = max(1, self._view.viewport().width() // NARROWEST_COLUMN - 1)
        return names[:room]

    def refresh(self) -> None:
        """Update the columns after another view or choice."""
        if self._document is not None:
            self._page = self._document.page
            self._model.show_document(self._document, self._fitting(self.chosen()), is_votes_view=self._is_votes_view)
            self.changed.emit()

    def set_votes_view(self, is_votes_view: bool) -> None:
        """Show the extractors as marks in a gutter (all of them), or as columns."""
        self._is_votes_view = is_votes_view
        self.refresh()

    def _fit(self) -> None:
        if self._document is None or self._document.page is not self._page:
            return  # a page that has just arrived is shown right after this; once is enough
        if self._fitting(self.chosen()) != self._model.extractors:
            self.refresh()

    def _choose(self, name: str, is_shown: bool) -> None:
        chosen = [one for one in self.chosen() if one != name]
        if is_shown:
            room = max(1, self._view.viewport().width() // NARROWEST_COLUMN - 1)
            chosen.insert(min(len(chosen), room - 1), name)  # where it is visible at once
        if name.startswith(PERSON):
            self._hidden_people ^= {name}
        if chosen:
            self._set(tuple(chosen))

    def _reorder(self, shown: tuple[str, ...]) -> None:
        rest = [name for name in self.chosen() if name not in shown]
        self._set((*shown, *rest))

    def _set(self, names: tuple[str, ...] | None) -> None:
        of_all_pages = [name for name in names or () if not name.startswith(PERSON)]
        self._session.settings.columns = tuple(of_all_pages) if names is not None else None
        self.refresh()
