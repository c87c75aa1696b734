"""The context menu of the list of open pages."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.models.page_model import PageModel
from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.views.page_list import PageList
from desktop.window.save_controller import SaveController


class PageMenu(QObject):
    """Makes a page's menu, and closes pages, asking first if corrections would be lost."""

    def __init__(self, session: Session, pages: PageModel, shown: PageList, saving: SaveController) -> None:
        super().__init__(shown)
        self._session, self._pages, self._list, self._saving = session, pages, shown, saving
        shown.menu_requested.connect(self._show)

    def menu(self, document: Document) -> QMenu:
        """Return the menu of a page, which need not be the one shown."""
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_file = document.path is not None
        for words, act, is_possible in (
            (self.tr("Show in folder"), self._open_folder, has_file),
            (self.tr("Copy path"), self._copy_path, has_file),
            ("", None, False),
            (self.tr("Close"), self.close, True),
            (self.tr("Close others"), self._close_others, len(self._session.documents) > 1),
        ):
            if act is None:
                menu.addSeparator()
                continue
            action = QAction(words, menu, enabled=is_possible)
            action.triggered.connect(lambda _=False, do=act: self._do(do, document))
            menu.addAction(action)
        return menu

    def close(self, document: Document) -> None:
        """Close a page, unless the person prefers to keep their corrections."""
        if self._saving.may_close((document,)):
            self._session.close_document(document)

    def _do(self, act: Callable[[Document], None], document: Document) -> None:
        if document in self._session.documents:  # it may have been closed while the menu was open: it could not be read
            act(document)

    def _show(self, row: int, place: QPoint) -> None:
        self.menu(self._pages.document(row)).popup(place)

    def _close_others(self, document: Document) -> None:
        """Close all pages but one; stop at the first that the person wants to keep open."""
        others = [one for one in self._session.documents if one is not document]
        if self._saving.may_close(others):
            self._session.show(document)
            for one in others:
                self._session.close_document(one)

    @staticmethod
    def _open_folder(document: Document) -> None:
        from PySide6.QtCore import QUrl  # its many constants are not made at start-up
        from PySide6.QtGui import QDesktopServices

        if document.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(document.path.parent)))

    @staticmethod
    def _copy_path(document: Document) -> None:
        if document.path is not None:
            QGuiApplication.clipboard().setText(str(document.path))
