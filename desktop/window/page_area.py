"""The largest part of the window: the comparison of the current page, or what is shown instead of it."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.page_view.controller import PageViewController
from desktop.session.documents.document import Document
from desktop.session.settings import Settings
from desktop.views.find_bar import FindBar
from desktop.views.notice import Notice
from desktop.views.reasons_bar import ReasonsBar
from desktop.views.waiting_page import WaitingPage
from desktop.views.welcome import Welcome


class PageArea(QStackedWidget):
    """Shows one of these: a page's comparison, a sentence while it is read, the welcome view, a collection's desk."""

    def __init__(
        self, welcome: Welcome, notice: Notice, page_view: PageViewController, reasons: ReasonsBar, find_bar: FindBar
    ) -> None:
        super().__init__()
        self._welcome, self.waiting, self._comparison = welcome, WaitingPage(), QWidget()
        side_by_side = QHBoxLayout()
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(0)
        side_by_side.addWidget(page_view.sides, 1)
        side_by_side.addWidget(page_view.strips)
        column = QVBoxLayout(self._comparison)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(notice)
        column.addLayout(side_by_side, 1)
        column.addWidget(reasons)
        column.addWidget(find_bar)
        for widget in (self._welcome, self.waiting, self._comparison):
            self.addWidget(widget)

    def show_welcome(self, settings: Settings) -> None:
        """Show the welcome view with the recent pages."""
        recent = settings.recent_files
        self._welcome.show_recent(recent, [settings.recent_title(path) for path in recent])
        self.setCurrentWidget(self._welcome)

    def show_document(self, document: Document) -> None:
        """Show a page's comparison, or why there is none."""
        self.waiting.show_document(document)
        self.setCurrentWidget(self._comparison if document.blocks else self.waiting)

    def say_why_empty(self, document: Document) -> None:
        """Say that a page is being read, or why it cannot be."""
        self.waiting.show_document(document)

    def show_desk(self, desk: QWidget) -> None:
        """Show a collection's desk, with the next keys for its pages unless it is shown already."""
        is_other = self.currentWidget() is not desk
        self.addWidget(desk)
        self.setCurrentWidget(desk)
        if is_other:
            desk.setFocus()
