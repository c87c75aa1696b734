"""When drafts are written to disk, and what the person hears of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import stored_with_typed
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.keeping.restoring import lay_on

_KEEPING_MS = 800  # between the first change and writing, however many changes follow


class DraftKeeper(QObject):
    """Writes unsaved drafts shortly after they change, and sets aside those that cannot be restored."""

    message = Signal(str)
    failed = Signal(str)

    def __init__(self, drafts: DraftFolder, documents: Sequence[Document], parent: QObject | None = None) -> None:
        """Keep the drafts of some documents; `documents` is the list itself, which grows and shrinks."""
        super().__init__(parent)
        self.drafts = drafts
        self.documents = documents
        self._has_warned = False
        self._timer = QTimer(self, singleShot=True, interval=_KEEPING_MS)
        self._timer.timeout.connect(self.keep)

    def note_change(self) -> None:
        """Write the drafts soon; further changes do not delay it."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write every unsaved draft to disk, in case of a crash; remove those that are saved."""
        for document in self.documents:
            if document.page is None:
                continue  # its draft may still have to be read
            if document.has_unsaved_corrections or document.typed is not None:
                stored = stored_with_typed(document)
                self.drafts.keep(document.draft_name, document.page, stored, document.blocks, document.entry)
            else:
                self.drafts.remove(document.draft_name)
        QTimer.singleShot(_KEEPING_MS, self, self._report_problem)

    def stop(self) -> None:
        """Write nothing more."""
        self._timer.stop()

    def set_aside(self, name: str) -> None:
        """Move a draft that cannot be restored to where nobody deletes it, and say where."""
        folder = self.drafts.set_aside(name)
        self.failed.emit(
            self.tr("A draft of an earlier session cannot be read. It was not deleted: it is in {folder}").format(
                folder=folder
            )
        )

    def put_back(self, name: str, document: Document) -> None:
        """Restore a draft on its page, which is open."""
        stored = self.drafts.read(name, document.blocks)
        if stored is None:
            self.set_aside(name)
            return
        if not document.undo_stack.count() and not document.draft.is_corrected:
            document.draft_name, name = name, document.draft_name
            document.restore(stored)
        else:
            lay_on(document, stored)
            document.settle_disputes(sorted(stored.settled))
            self.keep()
        if not document.has_unsaved_corrections or self.drafts.holds(document.draft_name):
            self.drafts.remove(name)
        self.message.emit(self.tr("The unsaved work is on its page, which was open already."))

    def _report_problem(self) -> None:
        problem, lock_problem = self.drafts.problem, self.drafts.lock_problem
        if problem and not self._has_warned:
            self.message.emit(
                self.tr("Unsaved work would not survive a crash, because: {why}").format(why=localized(problem))
            )
        elif lock_problem and not self._has_warned:
            words = self.tr(
                "Unsaved work survives a crash, but cannot be locked ({why}): another window may offer it as "
                "left behind, after a day without a change."
            )
            self.message.emit(words.format(why=localized(lock_problem)))
        self._has_warned = bool(problem or lock_problem)
