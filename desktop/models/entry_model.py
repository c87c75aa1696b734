"""The pages in a file or folder of many, as a table to choose from.

It is no QSortFilterProxyModel, which would ask Python about every row at once and block the window for a second with a
hundred thousand rows.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.appearance.labels import plain_tip, size_words
from desktop.models.filter_and_sort import StepRunner, filter_and_sort
from extractors.pages.entry import Entry

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LONGEST = 300  # characters of a cell: no more is visible, and some titles are as long as a page
_LATER_MS = 400  # delay between the arrival of rows and sorting again


class Column(IntEnum):
    """The columns: what the table shows of a page."""

    CHOSEN = 0
    NUMBER = 1
    TITLE = 2
    ADDRESS = 3
    TYPE = 4
    SIZE = 5
    DATE = 6


class EntryModel(QAbstractTableModel):
    """One row per page that the filter lets through, in the order asked for."""

    chosen_changed = Signal()
    rearranged = Signal()  # after another filter or order took effect

    def __init__(self) -> None:
        super().__init__()
        self._locale = QLocale()
        self._entries: list[Entry] = []
        self._sought: list[str] = []  # the text the filter searches, row by row
        self._shown: list[int] = []
        self._chosen: set[int] = set()
        self._words: list[str] = []
        self._order = (Column.NUMBER, False)
        self._stepping = StepRunner(self._take, self)
        self._arranged_count = 0
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._arrange)
        self.has_titles = self.has_addresses = self.has_types = False

    @property
    def count(self) -> int:
        """How many pages there are, shown or not."""
        return len(self._entries)

    @property
    def chosen_count(self) -> int:
        """How many pages are chosen, shown or not."""
        return len(self._chosen)

    def entry(self, row: int) -> Entry:
        """Return the page in a row."""
        return self._entries[self._shown[row]]

    def chosen(self) -> tuple[Entry, ...]:
        """Return the chosen pages: those shown, in their order, then the others."""
        shown = [number for number in self._shown if number in self._chosen]
        hidden = sorted(self._chosen.difference(shown))
        return tuple([self._entries[number] for number in (*shown, *hidden)])

    def clear(self) -> None:
        """Remove all pages; filter and order stay."""
        self._stepping.stop()
        self._later.stop()
        self.beginResetModel()
        for rows in (self._entries, self._sought, self._shown, self._chosen):
            rows.clear()
        self.has_titles = self.has_addresses = self.has_types = False
        self.endResetModel()
        self.chosen_changed.emit()

    def append(self, entries: Sequence[Entry]) -> None:
        """Add pages that have been read."""
        first = len(self._entries)
        self._entries.extend(entries)
        self._sought += map(_sought, entries)
        self.has_titles = self.has_titles or any(one.title for one in entries)
        self.has_types = self.has_types or any(one.media_type for one in entries)
        had_addresses, self.has_addresses = self.has_addresses, self.has_addresses or any(one.url for one in entries)
        if had_addresses != self.has_addresses:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.ADDRESS, Column.ADDRESS)
        if self._stepping.is_busy or self._order != (Column.NUMBER, False):
            self._later.start()
            return
        rows = [row for row in range(first, len(self._entries)) if self._is_wanted(row)]
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(rows) - 1)
            self._shown += rows
            self.endInsertRows()

    def find(self, words: str) -> None:
        """Show only pages in which every word is found."""
        self._words = words.casefold().split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the pages by a column."""
        by = Column.NUMBER if column == Column.CHOSEN else Column(column)
        self._order = (by, order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def is_chosen(self, row: int) -> bool:
        """Whether a row's page is chosen."""
        return self._shown[row] in self._chosen

    def choose(self, rows: Sequence[int], is_chosen: bool) -> None:
        """Choose the pages in these rows, or unselect them."""
        numbers = [self._shown[row] for row in rows]
        if is_chosen:
            self._chosen.update(numbers)
        else:
            self._chosen.difference_update(numbers)
        self._tell_chosen()

    def invert(self) -> None:
        """Invert the selection of the pages that are shown."""
        self._chosen.symmetric_difference_update(self._shown)
        self._tell_chosen()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many pages are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's name."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.CHOSEN: "",
                Column.NUMBER: self.tr("No."),
                Column.TITLE: self.tr("Title"),
                Column.ADDRESS: self.tr("Address") if self.has_addresses else self.tr("File"),
                Column.TYPE: self.tr("Type"),
                Column.SIZE: self.tr("Size"),
                Column.DATE: self.tr("Saved"),
            }[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if not index.isValid():
            return None
        number, column = self._shown[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(self._entries[number], column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole if column in (Column.TITLE, Column.ADDRESS):
                return plain_tip(self._text(self._entries[number], column))
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.CHOSEN:
                words = self.tr("chosen") if number in self._chosen else self.tr("not chosen")
                called = self._text(self._entries[number], Column.TITLE) or self._text(
                    self._entries[number], Column.ADDRESS
                )
                return f"{words}: {called}"  # who goes by row hears this column
        return None

    def _text(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return self._locale.toString(entry.number)
            case Column.TITLE:
                return " ".join(entry.title[:_LONGEST].split())
            case Column.ADDRESS:
                return " ".join((entry.url or entry.place)[:_LONGEST].split())
            case Column.TYPE:
                return entry.media_type[:_LONGEST]
            case Column.SIZE:
                return size_words(entry.size_bytes) if entry.size_bytes >= 0 else ""
            case Column.DATE:
                return entry.date[:16].replace("T", " ")
            case Column.CHOSEN:
                return ""

    def _key(self, row: int) -> Any:
        entry = self._entries[row]
        match self._order[0]:
            case Column.TITLE:
                return entry.title[:_LONGEST].casefold()
            case Column.ADDRESS:
                return (entry.url or entry.place).casefold()
            case Column.TYPE:
                return entry.media_type
            case Column.SIZE:
                return entry.size_bytes
            case _:
                return entry.date

    def _is_wanted(self, row: int) -> bool:
        sought = self._sought[row]
        return all(word in sought for word in self._words)

    def _arrange(self) -> None:
        """Begin to filter and sort again; until that is done the old rows stay."""
        self._later.stop()
        column, is_descending = self._order
        self._arranged_count = len(self._entries)
        steps = filter_and_sort(
            self._arranged_count,
            self._is_wanted if self._words else None,
            None if column is Column.NUMBER else self._key,
            is_descending=is_descending,
        )
        self._stepping.begin(steps, self._arranged_count)

    def _take(self, rows: Sequence[int]) -> None:
        self.beginResetModel()
        self._shown = list(rows)
        self.endResetModel()
        self.rearranged.emit()
        if self._arranged_count < len(self._entries):
            self._later.start()

    def _tell_chosen(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
        self.chosen_changed.emit()


def _sought(entry: Entry) -> str:
    day = entry.date.partition("T")[0]  # a number is searched in titles and addresses; a time of day would match
    parts = (entry.title[:_LONGEST], entry.url, entry.place, entry.media_type, day)
    return "\n".join(parts).casefold()


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = column in (Column.NUMBER, Column.SIZE)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
