"""Printing the article: first a preview of its pages, then paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.actions import Actions
from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.session.session import Session

if TYPE_CHECKING:
    from extractors.saving.article import Article


class PrintController(QObject):
    """Connects the print action with the session, which makes the article, and with Qt's print preview."""

    def __init__(self, session: Session, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._session, self._window, self._action = session, window, actions["print"]
        self._action.triggered.connect(lambda _=False: self._print())
        self._asked: object = None  # the latest request

    def refresh(self) -> None:
        """Enable printing if there is something to print."""
        document = self._session.current
        self._action.setEnabled(document is not None and document.has_something_to_save)

    def _print(self) -> None:
        document = self._session.current
        if document is None or not document.has_something_to_save:
            return

        asked = self._asked = object()

        def receive(article: "Article | None", error: BaseException | None) -> None:
            if article is None:
                self._session.failed.emit(
                    self.tr("The article could not be made: {reason}").format(reason=localized(str(error)))
                )
            elif document is self._session.current and asked is self._asked:
                self._show_pages(document, article)

        self._session.articles.when_complete(document, lambda: self._session.articles.make_article(document, receive))

    def _show_pages(self, document: Document, article: "Article") -> None:
        # Rarely used: 10 ms and more, not paid at start-up.
        from PySide6.QtCore import QMarginsF
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from desktop.pdf.printing import MARGIN_MM, RESOLUTION, print_on
        from extractors.saving.compose.titling import with_title

        titled = with_title(article)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(RESOLUTION)
        printer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
        printer.setDocName(document.title)
        pages = QPrintPreviewDialog(printer, self._window)
        pages.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pages.setWindowTitle(self.tr("Print “{title}”").format(title=document.title))
        pages.resize(min(960, self._window.width()), min(760, self._window.height()))
        pages.paintRequested.connect(lambda on: print_on(titled, on))
        pages.open()
