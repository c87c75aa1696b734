"""The list of open pages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.desk import Desk
from desktop.words import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
UNSAVED_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class PageModel(QAbstractListModel):
    """One row per open page: its title, whether it has unsaved corrections, how much is in doubt."""

    def __init__(self) -> None:
        super().__init__()
        self._desks: list[Desk] = []

    def append(self, desks: Sequence[Desk]) -> None:
        """Add pages at the end."""
        row = len(self._desks)
        self.beginInsertRows(QModelIndex(), row, row + len(desks) - 1)
        self._desks.extend(desks)
        self.endInsertRows()

    def follow(self, desk: Desk) -> None:
        """Show from now on how a page gets on; one that waits has nothing to tell."""
        desk.changed.connect(self._refresh)

    def remove(self, desk: Desk) -> None:
        """Take a page out."""
        row = self._desks.index(desk)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._desks[row]
        self.endRemoveRows()

    def clear(self) -> None:
        """Take all pages out."""
        self.beginResetModel()
        self._desks.clear()
        self.endResetModel()

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
            return self._origin(desk)
        if role == UNSAVED_ROLE:
            return desk.has_unsaved_corrections
        if role == NOTE_ROLE:
            return self._note(desk)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unsaved = self.tr(", not saved") if desk.has_unsaved_corrections else ""
            return f"{desk.title}, {self._note(desk)}{unsaved}"
        return None

    @staticmethod
    def _origin(desk: Desk) -> str:
        """Say where a page is from."""
        if desk.path is None:
            words = desk.name
        elif desk.entry is None:
            words = str(desk.path)
        else:
            words = f"{desk.entry.url or desk.entry.place}\n{desk.path}"
        return plain_tip(words)

    def _note(self, desk: Desk) -> str:
        if desk.trouble:
            return self.tr("cannot be read")
        if desk.is_waiting and not desk.was_read:
            return self.tr("not read yet")
        if not desk.is_ready and not desk.is_waiting:
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
