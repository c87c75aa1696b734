"""The pages of a collection as a table: any column sorts it, words and a choice of states filter it.

Filtering and sorting go in short steps (`arranging`), so that ten thousand pages do not hold the window.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, IntEnum
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

from desktop.appearance.words import plain_tip
from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from desktop.language.sentences import said
from desktop.models.arranging import Stepping, arranged
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.work_order import needs_a_look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LONGEST = 200  # characters of a cell
_LATER_MS = 700  # a sorted table is sorted anew so long after rows have changed
_DISAGREEING = 0.75  # mean agreement below which extractors differ a good deal; chosen by hand: a fifth of WCXB's pages


class Column(IntEnum):
    """What the table shows of a page."""

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
    NOTE = 11


class Filter(Enum):
    """Which pages are shown; see `FILTER_WORDS`."""

    ALL = "all"
    TO_LOOK_AT = "to look at"
    SURE = "sure"
    DISAGREEING = "disagreeing"
    NEW = "new"
    FAILED = "failed"
    STALE = "stale"
    DOUBLES = "doubles"
    ACCEPTED = "accepted"
    DONE = "done"
    SET_ASIDE = "set aside"


FILTER_WORDS = {
    Filter.ALL: _t("All pages"),
    Filter.TO_LOOK_AT: _t("In doubt"),
    Filter.SURE: _t("Without doubt"),
    Filter.DISAGREEING: _t("Extractors disagree"),
    Filter.NEW: _t("Not read yet"),
    Filter.FAILED: _t("Cannot be read"),
    Filter.STALE: _t("Changed since"),
    Filter.DOUBLES: _t("Repeat another page"),
    Filter.ACCEPTED: _t("Accepted"),
    Filter.DONE: _t("Done"),
    Filter.SET_ASIDE: _t("Set aside"),
}
STATE_WORDS = {
    PageState.NEW: _t("not read yet"),
    PageState.FAILED: _t("cannot be read"),
    PageState.IN_DOUBT: _t("in doubt"),
    PageState.READ: _t("read"),
    PageState.ACCEPTED: _t("accepted"),
    PageState.DONE: _t("done"),
    PageState.SET_ASIDE: _t("set aside"),
}
_TYPE_WORDS = {
    "article": _t("article"),
    "service": _t("company or service"),
    "product": _t("product"),
    "collection": _t("list of products"),
    "forum": _t("thread"),
    "listing": _t("list of articles"),
    "documentation": _t("documentation"),
}
_ORDER = {state: number for number, state in enumerate(PageState)}
_OF_FILTER: Mapping[Filter, Callable[[PageRow], bool]] = {
    Filter.ALL: lambda _: True,
    Filter.TO_LOOK_AT: needs_a_look,
    Filter.SURE: lambda row: row.state is PageState.READ,
    Filter.DISAGREEING: lambda row: bool(row.words) and 0 <= row.agreement < _DISAGREEING,
    Filter.NEW: lambda row: row.state is PageState.NEW,
    Filter.FAILED: lambda row: row.state is PageState.FAILED,
    Filter.STALE: lambda row: row.is_stale,
    Filter.DOUBLES: lambda row: bool(row.double_of),
    Filter.ACCEPTED: lambda row: row.state is PageState.ACCEPTED,
    Filter.DONE: lambda row: row.state is PageState.DONE,
    Filter.SET_ASIDE: lambda row: row.state is PageState.SET_ASIDE,
}


class DeskModel(QAbstractTableModel):
    """One row per page that the filter lets through, in the order asked for."""

    rearranged = Signal()  # after another filter or order

    def __init__(self) -> None:
        super().__init__()
        self._locale = QLocale()
        self._rows: list[PageRow] = []
        self._numbers: dict[int, int] = {}  # places in `_rows`, by page
        self._shown: list[int] = []
        self._shown_at: dict[int, int] = {}  # rows of the table, by place in `_rows`
        self._words: list[str] = []
        self._filter = Filter.ALL
        self._only: frozenset[int] = frozenset()
        self._order = (Column.GAIN, True)
        self._stepping = Stepping(self._take, self)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._arrange)

    @property
    def count(self) -> int:
        """How many pages there are, shown or not."""
        return len(self._rows)

    @property
    def order(self) -> tuple[Column, bool]:
        """By which column it is sorted, and whether the greatest comes first."""
        return self._order

    def row(self, number: int) -> PageRow:
        """Return the page of a row of the table."""
        return self._rows[self._shown[number]]

    def shown(self) -> list[PageRow]:
        """Return the pages that are shown, in order."""
        return [self._rows[number] for number in self._shown]

    def table_row(self, page_id: int) -> int:
        """Return the row of the table a page is in; -1 where it is not shown."""
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
        """Take pages that have changed, or are new."""
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
        self._words = words.casefold().split()
        self._arrange()

    def choose(self, chosen: Filter) -> None:
        """Show only some pages."""
        self._filter, self._only = chosen, frozenset()
        self._arrange()

    def show_only(self, page_ids: Iterable[int]) -> None:
        """Show only these pages, until another choice is made."""
        self._filter, self._only = Filter.ALL, frozenset(page_ids)
        self._arrange()

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
        """What a column is called, and what that means."""
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
        """What a cell shows."""
        if not index.isValid():
            return None
        row, column = self.row(index.row()), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(said(row.reason) or self._text(row, column)) if column <= Column.SITE else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _ if role == STATE_ROLE:
                return row.state
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.TITLE:
                return f"{self._text(row, Column.TITLE)}, {self._text(row, Column.STATE)}"
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
                return translated(STATE_WORDS[row.state])
            case Column.TITLE:
                return " ".join(row.called[:_LONGEST].split())
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
                words = _TYPE_WORDS.get(row.page_type)
                return translated(words) if words is not None else ""
            case Column.LANGUAGE:
                return row.language
            case Column.DATE:
                return row.date[:10]
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
            case Column.GAIN:  # what is settled already is worth nothing more
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
            case Column.NOTE:
                return row.note.casefold()

    def _is_wanted(self, number: int) -> bool:
        row = self._rows[number]
        if self._only and row.page_id not in self._only:
            return False
        if not _OF_FILTER[self._filter](row):
            return False
        if not self._words:
            return True
        sought = f"{row.title}\n{row.url}\n{row.place}\n{row.note}\n{row.tags}\n{row.reason}".casefold()
        return all(word in sought for word in self._words)

    def _arrange(self) -> None:
        """Begin to filter and sort anew; until that is done the old rows stay."""
        self._later.stop()
        count = len(self._rows)
        self._stepping.begin(arranged(count, self._is_wanted, self._key, is_descending=self._order[1]), count)

    def _take(self, rows: Sequence[int]) -> None:
        self.beginResetModel()
        self._shown = list(rows)
        self._shown_at = {number: at for at, number in enumerate(self._shown)}
        self.endResetModel()
        self.rearranged.emit()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    is_number = Column.GAIN <= column <= Column.AGREEMENT
    return (Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
