"""The main window: lays out the views, and turns the person's requests into the session's work."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desktop.actions import Actions
from desktop.appearance.letter_size import reading_point_size, scaled
from desktop.appearance.theme import UNIT, Theme
from desktop.models.comparison_model import ComparisonModel
from desktop.models.page_model import PageModel
from desktop.page_view.controller import PageViewController
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import has_to_be_saved
from desktop.session.keeping.decision_keeper import forget_edit
from desktop.session.session import Session
from desktop.views.comparison.comparison_view import ComparisonView
from desktop.views.comparison.mirroring import uncut_splitter
from desktop.views.comparison.overview import Overview
from desktop.views.drop_hint import DropHint
from desktop.views.find_bar import FindBar
from desktop.views.keep_slider import KeepSlider
from desktop.views.notice import Notice
from desktop.views.page_list import PagePanel
from desktop.views.reasons_bar import ReasonsBar
from desktop.views.welcome import Welcome
from desktop.window.announcer import Announcer
from desktop.window.collection_controller import CollectionController
from desktop.window.columns import ColumnChoice
from desktop.window.difference_controller import DifferenceController
from desktop.window.find_controller import FindController
from desktop.window.menus import Menus
from desktop.window.multi_block_edits import MultiBlockEdits
from desktop.window.open_controller import OpenController
from desktop.window.page_area import PageArea
from desktop.window.page_menu import PageMenu
from desktop.window.print_controller import PrintController
from desktop.window.review_controller import ReviewController
from desktop.window.save_controller import SaveController
from desktop.window.secondary_dialogs import SecondaryDialogs
from desktop.window.status_line import StatusLine
from desktop.window.tool_bar import ToolBar
from desktop.window.typed_texts import TypedTexts

_FRAME = QSize(2, 40)  # what systems put around a window, with its title; it is known only when that is shown


class Window(QMainWindow):
    """Unhusk's window."""

    closing = Signal()  # nothing holds it back any more

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setAcceptDrops(True)
        self.model = ComparisonModel()
        self.view = ComparisonView(self.model, theme)
        self.actions_by_name = Actions(self, self.view, theme, session.settings, self.view.finish_editing)
        self.columns = ColumnChoice(session, self.model, self.view)
        self.review_controller = ReviewController(session, self.model, self.view, self.actions_by_name)
        TypedTexts(self.model, self.view)
        Announcer(session, self)
        self.page_view_controller = PageViewController(
            session, self.model, self.view, self.review_controller.reveal, self.actions_by_name, theme
        )
        self._multi_block_edits = MultiBlockEdits(session, self.view, self.actions_by_name, self.page_view_controller)
        self.save_controller = SaveController(session, self, self.actions_by_name, theme)
        self._dialogs = SecondaryDialogs(session, self, self.actions_by_name, theme)
        self._print_controller = PrintController(session, self, self.actions_by_name)
        self.difference_controller = DifferenceController(session, self.model, self, self.actions_by_name, theme)
        self.open_controller = OpenController(session, self, self.actions_by_name, theme)
        self.collection_controller = CollectionController(
            session, self, self, self.actions_by_name, theme, self.view.selected_blocks
        )
        self.save_controller.is_kept_elsewhere = self.collection_controller.holds
        self._pages = PageModel()
        self._page_panel = PagePanel(self._pages, theme)
        self.page_menu = PageMenu(session, self._pages, self._page_panel.list, self.save_controller)
        self._welcome = Welcome(self.actions_by_name, theme)
        self._find_bar = FindBar(theme)
        self._find = FindController(
            self._find_bar,
            self.model,
            self.view,
            session,
            self.review_controller,
            self.collection_controller,
            self.actions_by_name,
        )
        self._reasons = ReasonsBar()
        self._notice = Notice(theme)
        self._area = PageArea(self._welcome, self._notice, self.page_view_controller, self._reasons, self._find_bar)
        self.page_view_controller.strips.addWidget(Overview(self.view, self.model, theme))
        self._status = StatusLine(self)
        self._lay_out()
        self._menus = Menus(self, self.actions_by_name, session, self.columns, self._find_bar.article_only)
        self._keep_slider = KeepSlider()
        self._tools = ToolBar(self, self.actions_by_name, self._menus.columns, self._keep_slider, theme)
        self._connect()
        self._restore_layout()
        self._show_document(None)

    def open_start(self, paths: Sequence[Path]) -> None:
        """Open the pages on the command line, and look for unsaved work that an earlier session left behind."""
        self.session.recovery.look()
        self.session.open_files(paths)

    def take_pages(self, paths: Sequence[Path]) -> None:
        """Open the pages that another start of the program handed over, and come to the front."""
        self.session.open_files(paths)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def ask_to_close(self) -> bool:
        """Ask about unsaved corrections; return whether all pages may be closed, and none was opened meanwhile."""
        self.view.finish_editing()
        documents = tuple(self.session.documents)
        return self.save_controller.may_close(documents) and not set(self.session.documents).difference(documents)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved corrections, remember the layout, and end all work."""
        if not self.ask_to_close() or not self.collection_controller.may_close():
            event.ignore()
            return
        self.closing.emit()
        settings = self.session.settings
        settings.set_layout("window", self.saveGeometry())
        settings.set_layout("sides", self._sides.saveState())
        self.collection_controller.close()
        self.page_view_controller.end()
        self.session.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, text and web content."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasHtml() or mime.hasText():
            event.setDropAction(Qt.DropAction.CopyAction)  # after a move the program it is from would delete it
            event.accept()
            self.drop_hint.show_words(self.open_controller.drop_words(mime))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Hide the drop sign."""
        self.drop_hint.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, and have the next keys: the program that it is from has them still."""
        self.drop_hint.hide()
        self.activateWindow()
        self.open_controller.open_mime(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tool bar first."""
        self._tools.fit(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """When the person returns to the window, say whether the page's file has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.session.current:
            self._notice.check(self.session.current)

    def show_desk(self, desk: QWidget) -> None:
        """Show a collection's desk instead of a page."""
        self._area.show_desk(desk)
        self._tools.hide()
        self._status.show_document(None)
        self._refresh_title()

    def show_page(self) -> None:
        """Show the current page instead of the desk."""
        self._show_document(self.session.current)

    def _lay_out(self) -> None:
        self._sides = uncut_splitter(QSplitter(Qt.Orientation.Horizontal))
        self._sides.setHandleWidth(1)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self._page_panel)
        self._sides.addWidget(self._area)
        self._sides.setStretchFactor(1, 1)
        self.setCentralWidget(self._sides)
        self.drop_hint = DropHint(self.theme, self)
        self.setStatusBar(self._status)
        self.setMinimumSize(QSize(640, 400))

    def _connect(self) -> None:
        session, actions = self.session, self.actions_by_name
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._refresh_counts)
        session.documents_added.connect(self._pages.append)
        session.documents_added.connect(lambda _: self._settle.start())
        session.all_closed.connect(self._pages.clear)
        session.document_opened.connect(self._follow_document)
        session.document_closed.connect(self._remove_document)
        session.current_changed.connect(self._show_document)
        session.message.connect(self._status.show_message)
        session.articles.outdated.connect(self._status.take_back)
        session.saved.connect(self._tell_saved)
        self.save_controller.many_saved.connect(self._status.show_message)
        self.collection_controller.message.connect(self._status.show_message)
        self._page_panel.list.page_chosen.connect(lambda row: session.show(self._pages.document(row)))
        self._page_panel.list.activated.connect(lambda _: self.view.setFocus())  # by Enter
        self._welcome.file_chosen.connect(session.open_file)
        self._dialogs.recent_forgotten.connect(lambda: self._welcome.show_recent([]))
        self._status.encoding_chosen.connect(
            lambda name: self._with_document(lambda document: session.read_again(document, encoding=name))
        )
        self._status.page_type_chosen.connect(
            lambda page_type, is_for_site: self._with_document(
                lambda document: session.preferences.set_page_type(document, page_type, is_for_site=is_for_site)
            )
        )
        self._keep_slider.threshold_requested.connect(
            lambda threshold: self._with_document(lambda document: document.set_keep_threshold(threshold))
        )
        self.view.current_block_changed.connect(lambda _: self._refresh_place())
        self._reasons.reasons_requested.connect(
            lambda block: self._with_document(lambda document: session.runs.ask_reasons(document, block))
        )
        session.runs.reasons_given.connect(self._reasons.show_reasons)
        self._area.waiting.again_requested.connect(lambda: self._with_document(session.wake))
        self._notice.decoding_requested.connect(lambda: self._with_document(session.read_again))
        self.columns.changed.connect(self._refresh_counts)
        self.columns.take_all_requested.connect(self.review_controller.take_all)
        self.columns.save_requested.connect(self.save_controller.save_own)
        self.view.column_header.retry_requested.connect(
            lambda name, is_longer: self._with_document(
                lambda document: session.runs.retry(document, name, is_longer=is_longer)
            )
        )
        self.view.column_header.menu_requested.connect(self._show_column_menu)
        for name, slot in {
            "reload": lambda: self._with_document(session.read_again),
            "close_page": self._close_page,
            "close_all": self._close_all,
            "quit": self.close,
            "forget": lambda: self._with_document(lambda document: session.play(document, forget_edit(document))),
            "next_page": lambda: self._step_page(1),
            "previous_page": lambda: self._step_page(-1),
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._zoom(0),
            "switch_view": self._switch_view,
            "why": self._show_why,
            "keep_more": lambda: self._keep_slider.step(1),
            "keep_less": lambda: self._keep_slider.step(-1),
            "stop": lambda: self._with_document(session.runs.stop),
        }.items():
            actions[name].triggered.connect(lambda _=False, act=slot: act())

    def _follow_document(self, document: Document) -> None:
        self._pages.follow(document)
        document.changed.connect(self._note_change)
        document.title_changed.connect(lambda: self._note_title(document))
        document.page_arrived.connect(self._show_again)
        document.finished.connect(self._show_finished)

    def _remove_document(self, document: Document) -> None:
        self._pages.remove(document)
        self.model.forget(document)

    def _tell_saved(self, _: Document, path: Path, notes: str) -> None:
        words = self.tr("Saved {path}").format(path=path)
        self._status.show_message(f"{words}. {notes}" if notes else words, path)

    def _note_title(self, document: Document) -> None:
        """Remember the title of a page that was opened by itself, for the list of recent pages."""
        title = document.draft.metadata.title
        if title and document.path is not None and document.entry is None:
            self.session.settings.set_recent_title(document.path, title)

    def _note_change(self, document: Document) -> None:
        if document is self.session.current:
            self.review_controller.refresh_undo()
            self._settle.start()
            if not document.is_ready:
                self._area.say_why_empty(document)

    def _show_document(self, document: Document | None) -> None:
        """Bring a page to the front, or the welcome view when none is open."""
        self.view.show_top()
        if document is None:
            self._area.show_welcome(self.session.settings)
            self.columns.forget_document()
        else:
            self._area.show_document(document)
            self.columns.show_document(document)
            self._page_panel.list.choose(self._pages.row(document))
            self._notice.check(document)
            self.review_controller.go_to_start()
            if not self._page_panel.list.keeps_keys:
                self.view.setFocus()  # last: a table that gets the focus goes to its first row, where it has none
        self._find_bar.show_document(document)
        self._tools.setVisible(document is not None)
        if document is None:
            self.collection_controller.show_where_open()
        self._status.show_document(document)
        self._refresh_counts()

    def _show_again(self, document: Document) -> None:
        if document is self.session.current:
            self._show_document(document)
            self.page_view_controller.refresh()

    def _show_finished(self, document: Document) -> None:
        if document is self.session.current:
            self.model.rebuild()
            self.review_controller.go_to_start()

    def _refresh_counts(self) -> None:
        document = self.session.current
        self.review_controller.refresh()
        self._multi_block_edits.refresh()
        self.save_controller.refresh()
        self._print_controller.refresh()
        self.difference_controller.refresh()
        self._status.refresh()
        self._keep_slider.show_document(document)
        self.view.column_header.refresh()
        self._refresh_place()
        self._refresh_title()
        self._tools.show_hidden_columns(self.columns.hidden_count())

    def _refresh_title(self) -> None:
        document, collection = self.session.current, self.collection_controller.shown_name
        running = self.tr(" (running)") if document is not None and document.is_running else ""
        name = collection or (f"{document.title}{running}" if document is not None else "")
        self.setWindowTitle(f"[*]{name} — Unhusk" if name else "Unhusk")
        self.setWindowModified(document is not None and has_to_be_saved(document))

    def _refresh_place(self) -> None:
        """Say which of the doubtful blocks is current, and why the current block was kept or dropped."""
        document = self.session.current
        is_settled = (
            document is not None
            and document.has_something_to_save
            and not document.is_running
            and not document.doubtful
        )
        self._tools.show_doubt(self.review_controller.doubt_words(), is_settled=is_settled)
        self._reasons.show_block(document, self.view.current_text)

    def _with_document(self, act: Callable[[Document], None]) -> None:
        if self.session.current is not None:
            act(self.session.current)

    def _close_page(self) -> None:
        document = self.session.current
        if document is not None:
            self.page_menu.close(document)

    def _close_all(self) -> None:
        if self.ask_to_close():
            self.session.close_all()

    def _step_page(self, step: int) -> None:
        count = self._pages.rowCount()
        if self.session.current is not None and count:
            row = (self._pages.row(self.session.current) + step) % count
            self.session.show(self._pages.document(row))

    def _zoom(self, steps: int) -> None:
        self.theme.zoom(steps)
        self.session.settings.text_zoom = round(self.theme.point_size - reading_point_size())

    def _switch_view(self) -> None:
        self.columns.set_votes_view(self.actions_by_name["switch_view"].isChecked())

    def _show_why(self) -> None:
        self._reasons.setVisible(self.actions_by_name["why"].isChecked())
        self._reasons.show_block(self.session.current, self.view.current_text)

    def _show_column_menu(self, name: str, place: QPoint) -> None:
        menu = self.columns.menu_for(name, self)
        self.difference_controller.fill_menu(menu.addMenu(self.tr("Compare in words with")), name)
        menu.popup(place)

    def _restore_layout(self) -> None:
        settings = self.session.settings
        if not self.restoreGeometry(settings.layout("window")):
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - _FRAME))
        if not self._sides.restoreState(settings.layout("sides")):
            list_width = min(scaled(44 * UNIT), self.width() // 4)
            self._sides.setSizes([list_width, self.width() - list_width])
        if settings.text_zoom:
            self.theme.zoom(settings.text_zoom)
        self.theme.set_scheme(settings.scheme)
