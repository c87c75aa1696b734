"""The list of open pages."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.appearance.labels import plain_tip
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import has_to_be_saved

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class PageState(Enum):
    """The state of a page, as the list marks it."""

    FAILED = "failed"
    UNSAVED = "unsaved"
    DOUBTFUL = "in doubt"
    SAVED = "saved"
    PLAIN = "plain"


class PageModel(QAbstractListModel):
    """One row per open page: its title, whether it has unsaved corrections, how much is in doubt."""

    def __init__(self) -> None:
        super().__init__()
        self._documents: list[Document] = []

    def append(self, documents: Sequence[Document]) -> None:
        """Add pages at the end."""
        row = len(self._documents)
        self.beginInsertRows(QModelIndex(), row, row + len(documents) - 1)
        self._documents.extend(documents)
        self.endInsertRows()

    def follow(self, document: Document) -> None:
        """Follow a page's progress from now on; a page that still waits has none to show."""
        document.changed.connect(self._refresh)

    def remove(self, document: Document) -> None:
        """Remove a page."""
        row = self._documents.index(document)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._documents[row]
        self.endRemoveRows()

    def clear(self) -> None:
        """Remove all pages."""
        self.beginResetModel()
        self._documents.clear()
        self.endResetModel()

    def document(self, row: int) -> Document:
        """Return the page in a row."""
        return self._documents[row]

    def row(self, document: Document) -> int:
        """Return the row of a page."""
        return self._documents.index(document)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many pages are open."""
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A page's title; in the tool tip, its source."""
        if not index.isValid():
            return None
        document = self._documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._origin(document)
        if role == NOTE_ROLE:
            return self._note(document)
        if role == STATE_ROLE:
            return _state_of(document)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            facts = [document.title, self._note(document)]
            if has_to_be_saved(document):
                facts.append(self.tr("not saved"))
            return ", ".join(facts)
        return None

    @staticmethod
    def _origin(document: Document) -> str:
        """Return the source of a page in words."""
        if document.path is None:
            words = document.name
        elif document.entry is None:
            words = str(document.path)
        else:
            words = f"{document.entry.url or document.entry.place}\n{document.path}"
        return plain_tip(words)

    def _note(self, document: Document) -> str:
        if document.problem:
            return self.tr("cannot be read")
        if document.is_waiting and not document.was_read:
            return self.tr("not read yet")
        if not document.is_ready and not document.is_waiting:
            return self.tr("reading…")
        if document.is_running:
            return self.tr("running…")
        if document.is_ready and not document.blocks:
            return self.tr("no text")
        if document.doubtful:
            return self.tr("%Ln in doubt", "", len(document.doubtful))
        if document.saved and not document.has_unsaved_corrections:
            return self.tr("saved")
        return self.tr("nothing in doubt")

    def _refresh(self, document: Document) -> None:
        if document in self._documents:
            index = self.index(self.row(document))
            self.dataChanged.emit(index, index)


def _state_of(document: Document) -> PageState:
    if document.problem:
        return PageState.FAILED
    if has_to_be_saved(document):
        return PageState.UNSAVED
    if document.is_ready and not document.is_running and document.doubtful:
        return PageState.DOUBTFUL
    return PageState.SAVED if document.saved else PageState.PLAIN
