"""Says to a screen reader what a key did to the page; whoever sees the rows sees it in them."""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.appearance.announcing import announce
from desktop.appearance.labels import without_marks
from desktop.language.sentences import localized, within
from desktop.session.documents.document import Document
from desktop.session.documents.edit_command import EditCommand
from desktop.session.session import Session


class Announcer(QObject):
    """Follows the edits of every page, and their undoing."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._places: WeakKeyDictionary[Document, int] = WeakKeyDictionary()  # on the undo stacks
        session.document_opened.connect(lambda document: document.changed.connect(self._tell))

    def _tell(self, document: Document) -> None:
        before, place = self._places.get(document, 0), document.undo_stack.index()
        if place == before:
            return
        self._places[document] = place
        command = document.undo_stack.command(max(before, place) - 1)
        if document is not self._session.current or not isinstance(command, EditCommand) or command.is_silent:
            return
        words = localized(command.text())
        if place < before:
            undo = QCoreApplication.translate("ReviewController", "&Undo {what}")
            words = without_marks(undo).format(what=within(command.text()))
        announce(self._window, words)
