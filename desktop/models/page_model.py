"""The list of open pages."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
UNSAVED_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class PageModel(QAbstractListModel):
    """One row per open page: its title, whether it has unsaved corrections, how much is in doubt."""

    def __init__(self) -> None:
        super().__init__()
        self._desks: list[Desk] = []

    def append(self, desk: Desk) -> None:
        """Add a page at the end."""
        row = len(self._desks)
        self.beginInsertRows(QModelIndex(), row, row)
        self._desks.append(desk)
        self.endInsertRows()
        desk.changed.connect(self._refresh)

    def remove(self, desk: Desk) -> None:
        """Take a page out."""
        row = self._desks.index(desk)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._desks[row]
        self.endRemoveRows()

    def desk(self, row: int) -> Desk:
        """Return the page of a row."""
        return self._desks[row]

    def row(self, desk: Desk) -> int:
        """Return the row of a page."""
        return self._desks.index(desk)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many pages are open."""
        return 0 if parent.isValid() else len(self._desks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A page's title; in the tool tip where it is from."""
        if not index.isValid():
            return None
        desk = self._desks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return desk.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(desk.path) if desk.path else desk.name
        if role == UNSAVED_ROLE:
            return desk.has_unsaved_corrections
        if role == NOTE_ROLE:
            return self._note(desk)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unsaved = self.tr(", not saved") if desk.has_unsaved_corrections else ""
            return f"{desk.title}, {self._note(desk)}{unsaved}"
        return None

    def _note(self, desk: Desk) -> str:
        if not desk.is_ready:
            return self.tr("reading…")
        if desk.is_running:
            return self.tr("running…")
        if desk.doubtful:
            return self.tr("%n in doubt", "", len(desk.doubtful))
        if desk.saved_path and not desk.has_unsaved_corrections:
            return self.tr("saved")
        return self.tr("nothing in doubt")

    def _refresh(self, desk: Desk) -> None:
        if desk in self._desks:
            index = self.index(self.row(desk))
            self.dataChanged.emit(index, index)
