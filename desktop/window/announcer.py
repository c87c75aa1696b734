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

_Threshold = tuple[float | None, float | None] | None


class Announcer(QObject):
    """Follows the edits of every page, and their undoing."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        # On the undo stacks; steps of the threshold are one entry there.
        self._places: WeakKeyDictionary[Document, tuple[int, _Threshold]] = WeakKeyDictionary()
        session.document_opened.connect(lambda document: document.changed.connect(self._tell))

    def _tell(self, document: Document) -> None:
        before, last = self._places.get(document, (0, None))
        place = document.undo_stack.index()
        top = document.undo_stack.command(place - 1)
        threshold = top.edit.threshold if isinstance(top, EditCommand) else None
        if (place, threshold) == (before, last):
            return
        self._places[document] = place, threshold
        command = document.undo_stack.command(max(before, place) - 1)
        if document is not self._session.current or not isinstance(command, EditCommand) or command.is_silent:
            return
        words = localized(command.text())
        if place < before:
            undo = QCoreApplication.translate("ReviewController", "&Undo {what}")
            words = without_marks(undo).format(what=within(command.text()))
        announce(self._window, words)
