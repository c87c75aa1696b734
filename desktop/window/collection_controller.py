"""Working through a collection in the window: opening it, going from page to page, settling, accepting, saving.

What it needs (the desk, its table, SQLite) is made on first use, so that the window starts without it.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import Actions
from desktop.appearance.labels import short_title
from desktop.appearance.theme import Theme
from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.window.collection_dialogs import CollectionDialogs
from desktop.window.page_commands import PageCommands
from extractors.collection import SUFFIX

if TYPE_CHECKING:  # the window starts without them
    from desktop.session.collection.desk import Desk
    from desktop.views.collection.desk_view import DeskView

_OF_COLLECTION = (
    *("add_pages", "save_collection", "accept_many", "save_articles", "scoreboard", "save_gold"),
    *("tune", "versions", "merge", "pack_pages"),
    *("show_desk", "next_to_look_at", "site_rules", "filter_pages", "selected_pages", "tag_pages", "note_pages"),
    "desk_columns",
)
_MOST_OPENED = 20  # at once; chosen by hand
_OF_PAGE = ("done_next", "set_aside", "always_drop", "always_keep")


class CollectionWindow(Protocol):
    """What the controller needs from the window."""

    def show_desk(self, desk: QWidget) -> None:
        """Show the desk instead of a page."""

    def show_page(self) -> None:
        """Show the current page."""


class CollectionController(QObject):
    """Connects the actions of collections with the desk."""

    message = Signal(str)
    _loaded = Signal()  # in another thread

    def __init__(
        self,
        session: Session,
        window: QWidget,
        stage: CollectionWindow,
        actions: Actions,
        theme: Theme,
        selected_blocks: Callable[[], list[int]],
    ) -> None:
        super().__init__(window)
        self._dialogs = CollectionDialogs(self, session, window, actions, theme, selected_blocks)
        self.commands = PageCommands(self, session, window, actions)
        self._session, self._window, self._stage = session, window, stage
        self._actions, self._theme = actions, theme
        self._desk: Desk | None = None
        self._view: DeskView | None = None
        self._chosen: Path | None = None  # to be opened once the desk is made
        self._settled: list[int] = []  # the pages that were settled one after the other, by their numbers
        self._is_premature = False  # the last message, that nothing needs a look
        for name, act in {
            "open_folder": self._ask_folder,
            "open_collection": self._ask_collection,
            "add_pages": self._ask_pages,
            "save_collection": self._ask_copy,
            "show_desk": self._switch,
            "filter_pages": self._open_filter,
            "next_to_look_at": self.go_to_next,
            "done_next": lambda: self._settle_and_go_on("done"),
            "set_aside": lambda: self._settle_and_go_on("set aside"),
            "page_before": self._go_back,
        }.items():
            actions[name].triggered.connect(lambda _=False, do=act: do())
        columns = QMenu(window)
        columns.aboutToShow.connect(lambda: self.view.columns.fill_menu(columns))
        actions["desk_columns"].setMenu(columns)
        session.current_changed.connect(lambda _: self.refresh())
        session.collection_chosen.connect(self._open_prepared)
        self._loaded.connect(self._make_desk, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    @property
    def desk(self) -> "Desk":
        """The desk; made on first use."""
        if self._desk is None:
            from desktop.session.collection.desk import Desk

            self._desk = Desk(self._session, self)
            self._desk.failed.connect(self._session.failed)
            self._desk.opened.connect(self._show_opened)
            self._desk.rules.proposed.connect(self._dialogs.offer_rule)
            self._desk.pages_missing.connect(self._dialogs.ask_where, Qt.ConnectionType.QueuedConnection)
            self._desk.rows_changed.connect(lambda _: self.refresh())
        return self._desk

    @property
    def view(self) -> "DeskView":
        """The view of the desk; made on first use."""
        if self._view is None:
            from desktop.models.desk_model import DeskModel
            from desktop.views.collection.desk_view import DeskView

            model = DeskModel()
            view = self._view = DeskView(model, self._theme, self._session.settings)
            model.setParent(view)
            view.page_requested.connect(self.open_page)
            view.menu_requested.connect(self.commands.show_menu)
            view.pause_requested.connect(lambda is_paused: self.desk.pause(is_paused=is_paused))
            view.next_requested.connect(self.go_to_next)
            self.desk.rows_changed.connect(model.update)
            self.desk.progressed.connect(view.show_progress)
            self.desk.reading_changed.connect(lambda is_reading: view.show_reading(is_reading=is_reading))
            self.desk.reading_changed.connect(self._correct_message)
            self.model = model
        return self._view

    def open(self, path: Path, sources: Sequence[Path] = ()) -> None:
        """Open a collection and show the desk."""
        view = self.view
        if self.desk.open(path, sources):
            self._stage.show_desk(view)
            self.refresh()
            self._session.settings.add_recent_file(path.absolute())
            words = self.tr("{name} (a collection)").format(name=_shown_name(path))
            self._session.settings.set_recent_title(path.absolute(), words)

    def open_folder(self, folder: Path) -> None:
        """Open a folder's own collection, which is stored in the program's own folder."""
        place = self.own_folder()
        try:
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            words = self.tr("No collection can be kept for this folder: {reason}").format(reason=error.strerror)
            self._session.failed.emit(words)
            return
        self.open(place / f"{_name_for(folder)}{SUFFIX}", [folder])

    def own_folder(self) -> Path:
        """Return the folder of collections that were not saved elsewhere."""
        return self._session.drafts.decisions_folder.parent / "collections"

    def may_close(self) -> bool:
        """Say that files are still being written, for as long as they are; return False if the person wants to stay."""
        while self._desk is not None and self._desk.writing:
            from desktop.window.waiting_box import WaitingBox  # QMessageBox's many constants are not made at start-up

            words = self.tr("Files of this collection are still being written.")
            box = WaitingBox(words, self.tr("Close all the same"), self._window)
            next(iter(self._desk.writing)).gone.connect(box.accept)
            answer = box.exec()
            box.deleteLater()
            if answer in (WaitingBox.StandardButton.Cancel, WaitingBox.StandardButton.Discard):
                return answer == WaitingBox.StandardButton.Discard
        return True

    def close(self) -> None:
        """Store the decisions and close the collection."""
        if self._desk is not None:
            self._desk.close()

    def holds(self, document: Document) -> bool:
        """Tell whether all that was done on a page is in its collection: it was not saved as an article of its own."""
        return self._desk is not None and document.saved is None and self._desk.holds(document)

    def go_to_next(self) -> None:
        """Open the page that most needs a look; if there is none, say so on the desk."""
        row = self.desk.row_of(self._session.current)
        found = self.desk.next_page(row.page_id if row is not None else 0)
        if found is not None:
            self.open_page(found.page_id)
            return
        self._stage.show_desk(self.view)
        words = self.tr("No page is left that needs a look.")
        if self.desk.is_reading:
            words = self.tr("No page that was read so far needs a look; others are still being read.")
            self._is_premature = True
        self.message.emit(words)

    def _correct_message(self, is_reading: bool) -> None:
        """Take back that pages are still being read, once they are."""
        if self._is_premature and not is_reading:
            self._is_premature = False
            self.message.emit("")

    def show_desk(self) -> None:
        """Show the desk."""
        self._stage.show_desk(self.view)

    def show_sample(self, page_ids: list[int]) -> None:
        """Show only these pages on the desk, to be looked at."""
        self._stage.show_desk(self.view)
        self.view.show_only(page_ids)
        self.message.emit(self.tr("Look at these %Ln pages, then accept the others.", "", len(page_ids)))

    def show_where_open(self) -> None:
        """Show the desk if a collection is open, because no page is."""
        if self._desk is not None and self._desk.collection is not None:
            self._stage.show_desk(self.view)

    def refresh(self) -> None:
        """Enable the actions that are possible now."""
        has_collection = self._desk is not None and self._desk.collection is not None
        for name in _OF_COLLECTION:
            self._actions[name].setEnabled(has_collection)
        is_of_it = has_collection and self.desk.row_of(self._session.current) is not None
        for name in _OF_PAGE:
            self._actions[name].setEnabled(is_of_it)
        self._actions["page_before"].setEnabled(has_collection and bool(self._settled))

    def _show_opened(self) -> None:
        self._settled.clear()
        if self._view is None:
            return
        self.model.show(self.desk.rows.values())
        collection = self.desk.collection
        self._view.show_title(_shown_name(collection.path) if collection is not None else "")
        self.refresh()

    def _switch(self) -> None:
        """Go from a page to the desk, or back."""
        if self._view is not None and self._view.isVisible():
            self._stage.show_page()
            return
        self._stage.show_desk(self.view)
        row = self.desk.row_of(self._session.current)
        if row is not None:
            self.view.table.go_to(row.page_id)
        self.view.table.setFocus()

    @property
    def shown_name(self) -> str:
        """The name of the collection whose desk is shown; "" while a page is."""
        if self._view is None or not self._view.isVisible() or self.desk.collection is None:
            return ""
        return _shown_name(self.desk.collection.path)

    def find_at_desk(self) -> bool:
        """Put the cursor into the desk's search field, if the desk is shown; tell whether it is."""
        is_shown = self._view is not None and self._view.isVisible()
        if is_shown:
            self.view.filter.setFocus()
            self.view.filter.selectAll()
        return is_shown

    def _open_filter(self) -> None:
        if not self.view.isVisible():
            self._switch()
        self.view.filter_button.open()

    def open_page(self, page_id: int) -> None:
        """Open a page of the collection, and show it."""
        self.desk.open_page(page_id)
        self._stage.show_page()

    def open_pages(self, page_ids: Sequence[int]) -> None:
        """Open pages; the first one comes to the front."""
        for page_id in [*page_ids[1:_MOST_OPENED], *page_ids[:1]]:
            self.open_page(page_id)

    def _settle_and_go_on(self, state: str) -> None:
        from extractors.collection.page_row import PageState

        document = self._session.current
        if document is None or not self.desk.settle(document, PageState(state)):
            return
        title, row = document.title, self.desk.row_of(document)
        self._settled += [row.page_id] if row is not None else []
        found = self.desk.next_page()
        if found is not None:
            self.open_page(found.page_id)
        is_to_stay = document.has_unsaved_corrections and document.saved is not None
        if not is_to_stay and not self._session.articles.is_writing(document):
            self._session.close_document(document)  # the collection holds its decisions
        if found is None:
            self._stage.show_desk(self.view)
        left = self.desk.count_to_look_at()
        words = self.tr("“{title}” is done. %Ln pages are left to look at.", "", left)
        if state == PageState.SET_ASIDE.value:
            words = self.tr("“{title}” is set aside. %Ln pages are left to look at.", "", left)
        self.message.emit(words.format(title=short_title(title)))

    def _go_back(self) -> None:
        """Open the page that was settled last; it stays settled unless the person changes that."""
        page_id = self._settled.pop() if self._settled else 0
        if page_id in self.desk.rows:
            self.open_page(page_id)
        self.refresh()

    def prepare(self) -> None:
        """Load and make what collections need, 0.2 s, while the person chooses one: most of it in another thread."""

        def load() -> None:
            import extractors.collection.reading
            import extractors.collection.rule_tasks
            import extractors.site_rules.proposals  # noqa: F401

            with suppress(RuntimeError):  # the window was closed meanwhile
                self._loaded.emit()

        Thread(target=load, name="loading collections", daemon=True).start()

    def _make_desk(self) -> None:
        """Make the desk and then its view, each in an event of its own."""
        self.desk.setObjectName("desk")
        QTimer.singleShot(0, self, self._make_view)

    def _make_view(self) -> None:
        self.view.ensurePolished()
        if self._chosen is not None:
            path, self._chosen = self._chosen, None
            QTimer.singleShot(0, self, lambda: self.open(path))

    def _open_prepared(self, path: Path) -> None:
        """Open a collection once what it needs is there."""
        self._chosen = path
        self.prepare()

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        self.prepare()
        folder = str(self._session.settings.open_folder)
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of saved pages"), folder)
        if name:
            self._session.settings.open_folder = Path(name)
            self.open_folder(Path(name))

    def _ask_collection(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        self.prepare()
        folder = str(self._session.settings.open_folder)
        filters = self.tr("Collections ({ending})").format(ending=f"*{SUFFIX}")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a collection"), folder, filters)
        if name:
            self._session.settings.open_folder = Path(name).parent
            self.open(Path(name))

    def _ask_pages(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = str(self._session.settings.open_folder)
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add saved pages or archives"), folder)
        if names:
            self.desk.add([Path(name) for name in names])

    def _ask_copy(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        collection = self.desk.collection
        if collection is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        proposal = str(folder / f"{_shown_name(collection.path)}{SUFFIX}")
        filters = self.tr("Collections ({ending})").format(ending=f"*{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the collection as"), proposal, filters)
        if name:
            self.save_copy(Path(name))

    def save_copy(self, path: Path) -> None:
        """Save the collection elsewhere, and go on with that file."""
        if not path.suffix:
            path = path.with_suffix(SUFFIX)
        if self.desk.save_copy(path):
            self.open(path)
            self.message.emit(self.tr("The collection is now {path}.").format(path=path))


def _name_for(folder: Path) -> str:
    """Return a file name for a folder's own collection; folders of the same name get different ones."""
    import hashlib

    real = folder.resolve()
    digest = hashlib.blake2b(str(real).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return f"{real.name or 'pages'}-{digest}"


def _shown_name(path: Path) -> str:
    """Return a collection's name: its file's name, without the part that tells folders of the same name apart."""
    stem = path.stem
    name, _, digest = stem.rpartition("-")
    is_own = len(digest) == 12 and all(letter in "0123456789abcdef" for letter in digest)
    return name if is_own and name else stem
