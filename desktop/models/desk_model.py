"""The pages of a collection as a table: any column sorts it; words and traits of the pages filter it.

Filtering and sorting go in short steps (`filter_and_sort`), so that ten thousand pages do not block the window.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.appearance.labels import plain_tip
from desktop.language.sentences import localized
from desktop.models.filter_and_sort import StepRunner, filter_and_sort
from desktop.models.page_filter import Counts, PageFilter, Trait, value_counts, value_words
from extractors.collection.page_row import PageRow, PageState

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LONGEST = 200  # characters of a cell
_LATER_MS = 700  # delay between a change of rows and sorting again


class Column(IntEnum):
    """The columns: what the table shows of a page."""

    STATE = 0
    TITLE = 1
    SITE = 2
    GAIN = 3
    DOUBTS = 4
    WORDS = 5
    CONFIDENCE = 6
    AGREEMENT = 7
    TYPE = 8
    LANGUAGE = 9
    DATE = 10
    TAGS = 11
    NOTE = 12


_ORDER = {state: number for number, state in enumerate(PageState)}


class DeskModel(QAbstractTableModel):
    """One row per page that the filter lets through, in the order asked for."""

    rearranged = Signal()  # after another filter or order took effect
    filter_changed = Signal(object)  # the PageFilter now in effect
    counted = Signal(object)  # how many pages each value of a trait would show: the answer to `count_values`

    def __init__(self) -> None:
        super().__init__()
        self._locale = QLocale()
        self._rows: list[PageRow] = []
        self._numbers: dict[int, int] = {}  # positions in `_rows`, by page
        self._shown: list[int] = []
        self._shown_at: dict[int, int] = {}  # rows of the table, by position in `_rows`
        self._filter = PageFilter()
        self._order = (Column.GAIN, True)
        self._stepping = StepRunner(self._take, self)
        self._counting: StepRunner[Counts] = StepRunner(self.counted.emit, self)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._arrange)

    @property
    def count(self) -> int:
        """How many pages there are, shown or not."""
        return len(self._rows)

    @property
    def failed_count(self) -> int:
        """How many of them cannot be read."""
        return sum(row.state is PageState.FAILED for row in self._rows)

    @property
    def filter(self) -> PageFilter:
        """The filter that decides which pages are shown."""
        return self._filter

    @property
    def is_arranging(self) -> bool:
        """Whether filtering or sorting is under way; `rearranged` tells of its end."""
        return self._stepping.is_busy

    @property
    def order(self) -> tuple[Column, bool]:
        """The column it is sorted by, and whether the greatest comes first."""
        return self._order

    def row(self, number: int) -> PageRow:
        """Return the page in a row of the table."""
        return self._rows[self._shown[number]]

    def shown(self) -> list[PageRow]:
        """Return the pages that are shown, in order."""
        return [self._rows[number] for number in self._shown]

    def table_row(self, page_id: int) -> int:
        """Return the table's row of a page; -1 where it is not shown."""
        number = self._numbers.get(page_id)
        return self._shown_at.get(number, -1) if number is not None else -1

    def show(self, rows: Iterable[PageRow]) -> None:
        """Show other pages instead; filter and order stay."""
        self.beginResetModel()
        self._shown, self._shown_at = [], {}
        self._rows = list(rows)
        self.endResetModel()
        self._numbers = {row.page_id: number for number, row in enumerate(self._rows)}
        self._arrange()

    def update(self, rows: Iterable[PageRow]) -> None:
        """Add new pages, or replace those that have changed."""
        is_arranged_anew = False
        for row in rows:
            number = self._numbers.get(row.page_id)
            if number is None:
                self._numbers[row.page_id] = len(self._rows)
                self._rows.append(row)
                is_arranged_anew = True
                continue
            before, self._rows[number] = self._rows[number], row
            at = self._shown_at.get(number, -1)
            if at >= 0:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
            is_arranged_anew = is_arranged_anew or before != row
        if is_arranged_anew and not self._later.isActive():
            self._later.start()

    def find(self, words: str) -> None:
        """Show only pages in which every word is found."""
        self.choose(replace(self._filter, words=tuple(words.casefold().split())))

    def choose(self, chosen: PageFilter) -> None:
        """Show only the pages that the filter lets through."""
        if chosen != self._filter:
            self._filter = chosen
            self.filter_changed.emit(chosen)
            self._arrange()

    def count_values(self) -> None:
        """Count how many pages each value of each trait would show; `counted` brings the result."""
        rows = list(self._rows)
        self._counting.begin(value_counts(rows, self._filter), len(rows))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the pages by a column."""
        self._order = (Column(column), order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many pages are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's name, and in its tool tip what that means."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._heading(Column(section))
            case Qt.ItemDataRole.ToolTipRole:
                return self._meaning(Column(section))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if not index.isValid():
            return None
        row, column = self.row(index.row()), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(localized(row.reason) or self._text(row, column)) if column <= Column.SITE else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _ if role == STATE_ROLE:
                return row.state
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.TITLE:
                return f"{self._text(row, Column.TITLE)}, {self._text(row, Column.STATE)}"
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.STATE:  # who goes by row hears this column
                return f"{self._text(row, Column.STATE)}: {self._text(row, Column.TITLE)}"
        return None

    def _heading(self, column: Column) -> str:
        return {
            Column.STATE: self.tr("State"),
            Column.TITLE: self.tr("Title"),
            Column.SITE: self.tr("Site"),
            Column.GAIN: self.tr("Gain"),
            Column.DOUBTS: self.tr("In doubt"),
            Column.WORDS: self.tr("Words"),
            Column.CONFIDENCE: self.tr("Sure"),
            Column.AGREEMENT: self.tr("Agree"),
            Column.TYPE: self.tr("Read as"),
            Column.LANGUAGE: self.tr("Language"),
            Column.DATE: self.tr("Date"),
            Column.TAGS: self.tr("Tags"),
            Column.NOTE: self.tr("Note"),
        }[column]

    def _meaning(self, column: Column) -> str | None:
        return {
            Column.GAIN: self.tr("Words expected to be wrong: what a look at the page is worth"),
            Column.DOUBTS: self.tr("Passages that could go either way"),
            Column.WORDS: self.tr("Words of the article, as proposed or decided"),
            Column.CONFIDENCE: self.tr("Share of the article's words expected to be right"),
            Column.AGREEMENT: self.tr("How far the extractors kept the same words as the proposal"),
        }.get(column)

    def _text(self, row: PageRow, column: Column) -> str:
        is_known = bool(row.words)
        match column:
            case Column.STATE:
                return value_words(Trait.STATE, row.state.value)
            case Column.TITLE:
                called = " ".join(row.called[:_LONGEST].split())
                return f"{called} – {localized(row.reason)}" if row.state is PageState.FAILED else called
            case Column.SITE:
                return row.site
            case Column.GAIN:
                return self._locale.toString(round(row.gain)) if is_known else ""
            case Column.DOUBTS:
                return self._locale.toString(row.doubts) if is_known else ""
            case Column.WORDS:
                return self._locale.toString(row.article_words) if is_known else ""
            case Column.CONFIDENCE:
                return self._share(row.confidence) if is_known else ""
            case Column.AGREEMENT:
                return self._share(row.agreement) if is_known and row.agreement >= 0 else ""
            case Column.TYPE:
                return value_words(Trait.TYPE, row.page_type) if row.page_type else ""
            case Column.LANGUAGE:
                return row.language
            case Column.DATE:
                return row.date[:10]
            case Column.TAGS:
                return row.tags
            case Column.NOTE:
                return " ".join(row.note[:_LONGEST].split())

    def _share(self, share: float) -> str:
        return self.tr("{number} %").format(number=self._locale.toString(100 * share, "f", 0))

    def _key(self, number: int) -> Any:
        row = self._rows[number]
        match self._order[0]:
            case Column.STATE:
                return _ORDER[row.state]
            case Column.TITLE:
                return row.called[:_LONGEST].casefold()
            case Column.SITE:
                return row.site
            case Column.GAIN:  # a settled page has nothing more to gain
                return row.gain if row.words and not row.state.is_settled else -1
            case Column.DOUBTS:
                return row.doubts if row.words else -1
            case Column.WORDS:
                return row.article_words if row.words else -1
            case Column.CONFIDENCE:
                return row.confidence if row.words else -1
            case Column.AGREEMENT:
                return row.agreement if row.words else -1
            case Column.TYPE:
                return row.page_type
            case Column.LANGUAGE:
                return row.language
            case Column.DATE:
                return row.date
            case Column.TAGS:
                return row.tags.casefold()
            case Column.NOTE:
                return row.note.casefold()

    def _is_wanted(self, number: int) -> bool:
        return self._filter.accepts(self._rows[number])

    def _arrange(self) -> None:
        """Begin to filter and sort again; until that is done the old rows stay."""
        self._later.stop()
        count = len(self._rows)
        self._stepping.begin(filter_and_sort(count, self._is_wanted, self._key, is_descending=self._order[1]), count)

    def _take(self, rows: Sequence[int]) -> None:
        self.beginResetModel()
        self._shown = list(rows)
        self._shown_at = {number: at for at, number in enumerate(self._shown)}
        self.endResetModel()
        self.rearranged.emit()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    is_number = Column.GAIN <= column <= Column.AGREEMENT
    return (Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
