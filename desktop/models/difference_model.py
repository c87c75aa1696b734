"""Two texts side by side as a Qt table: a row is a passage against another, with a sign between them."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.models.cell_text import CellText, Span
from extractors.blocks.block import BlockKind
from extractors.comparing.differences import DifferenceRow, Differences

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LEFT, SIGN, RIGHT = range(3)
SAME, DIFFERENT, ONLY_LEFT, ONLY_RIGHT = "", "≠", "◂", "▸"


class DifferenceModel(QAbstractTableModel):
    """The rows of a word-by-word comparison.

    Attributes:
        names: of the two sides.
        rows: those shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.names = ("", "")
        self.rows: tuple[DifferenceRow, ...] = ()
        self._all: tuple[DifferenceRow, ...] = ()
        self._shows_same = True

    def show(self, names: tuple[str, str], found: Differences) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self.names, self._all = names, found.rows
        self._choose()
        self.endResetModel()

    def set_shows_same(self, shows_same: bool) -> None:
        """Show or hide the passages in which no word differs."""
        self.beginResetModel()
        self._shows_same = shows_same
        self._choose()
        self.endResetModel()

    def sign(self, row: int) -> str:
        """Return the sign between the two passages of a row."""
        one = self.rows[row]
        if one.is_same:
            return SAME
        return ONLY_LEFT if one.right is None else ONLY_RIGHT if one.left is None else DIFFERENT

    def cell(self, row: int, column: int) -> tuple[CellText, tuple[Span, ...]]:
        """Return how a passage is laid out, and the characters of the words that only its side has."""
        one = self.rows[row]
        text, only = (one.left, one.left_only) if column == LEFT else (one.right, one.right_only)
        return CellText(text or "", BlockKind.PARAGRAPH, 0, "", is_hidden=False), only

    def next_difference(self, row: int, step: int) -> int:
        """Return the next (1) or previous (-1) row that differs, wrapping around; -1 for none."""
        count = len(self.rows)
        places = [(row + step * further) % count for further in range(1, count + 1)] if count else []
        return next((place for place in places if not self.rows[place].is_same), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The left text, the sign, the right text."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the sides."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {LEFT: self.names[0], RIGHT: self.names[1]}.get(section, "")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The passages; for screen readers, with the words that only one side has."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == SIGN:
            return self.sign(index.row())
        look, only = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole or not only:
            return look.text
        words = ", ".join(look.text[start:end] for start, end in only)
        return self.tr("Only here: {words}. {text}").format(words=words, text=look.text)

    def _choose(self) -> None:
        self.rows = self._all if self._shows_same else tuple(row for row in self._all if not row.is_same)
