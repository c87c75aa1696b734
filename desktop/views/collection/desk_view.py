"""The desk: a collection's pages as a table, with filters above it and the progress of reading below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT, Theme
from desktop.language.marking import translated
from desktop.models.desk_model import STATE_ROLE, Column, DeskModel
from desktop.models.page_filter import STATE_WORDS, PageFilter
from desktop.session.settings import Settings
from desktop.views.button import Button
from desktop.views.collection.desk_columns import WIDTHS, DeskColumns
from desktop.views.collection.filter_bar import EmptyNotice, FilterBar, parts_of
from desktop.views.collection.filter_panel import FilterButton
from desktop.views.eliding_label import ElidingLabel
from desktop.views.own_direction import OwnDirection
from desktop.views.row_table import select_current_row, select_row, set_up_rows
from extractors.collection.page_row import PageRow, PageState

if TYPE_CHECKING:  # see block_delegate
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_WIDEST_TITLE, _NARROWEST_FIELD = 60 * UNIT, 32 * UNIT
_TYPING_MS = 150  # after the last key press in the filter
_COLOURS = {
    PageState.IN_DOUBT: "doubt_text",
    PageState.FAILED: "error_text",
    PageState.DONE: "by_hand",
    PageState.NEW: "text_faint",
    PageState.SET_ASIDE: "text_faint",
}


class DeskView(QWidget):
    """Shows a collection.

    Attributes:
        columns: which columns are shown.
        next_button: asks for the page that most needs a look.
        pause_button: pauses reading.
    """

    page_requested = Signal(int)  # open this page
    menu_requested = Signal(object)  # at this point, for the selected pages
    pause_requested = Signal(bool)
    next_requested = Signal()

    def __init__(self, model: DeskModel, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.title = ElidingLabel()
        self.title.setObjectName("section")
        self.title.setMaximumWidth(scaled(_WIDEST_TITLE))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find in titles, addresses, tags and notes"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(scaled(_NARROWEST_FIELD))
        self.filter_button = FilterButton(model)
        self.filter_bar = FilterBar(model)
        self.next_button = Button()
        self.next_button.setObjectName("primary")
        self.table = DeskTable(model, theme)
        self.columns = DeskColumns(self.table, model, settings, self.filter_button.open)
        states = (self.fontMetrics().horizontalAdvance(translated(words)) for words in STATE_WORDS.values())
        self.columns.widen(Column.STATE, max(scaled(WIDTHS[Column.STATE]), max(states) + 6 * UNIT))
        self.setFocusProxy(self.table)
        self.nothing = EmptyNotice(self.table.viewport())
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(60 * UNIT)
        self.progress.setAccessibleName(self.tr("How much is read"))
        self.progress_words = QLabel()
        self.progress_words.setObjectName("muted")
        self.pause_button = Button(self.tr("Pause"))
        self.pause_button.setCheckable(True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._is_reading = False
        self._lay_out()
        self._connect()
        self.show_reading(is_reading=False)
        self._show_count()

    def show_title(self, name: str) -> None:
        """Show the name of the collection."""
        self.title.say(name)
        self._fit_head()

    def show_only(self, page_ids: list[int]) -> None:
        """Show only these pages, until another filter is chosen."""
        self.choose(PageFilter(only=frozenset(page_ids)))

    @property
    def chosen(self) -> PageFilter:
        """The filter that decides which pages are shown."""
        return self._model.filter

    def choose(self, chosen: PageFilter) -> None:
        """Set the filter, as if the person had."""
        self.filter.setText(" ".join(chosen.words))
        self._typing.stop()
        self._model.choose(chosen)

    def show_reading(self, *, is_reading: bool) -> None:
        """Show whether pages are being read."""
        for one in (self.progress, self.progress_words, self.pause_button):
            one.setVisible(is_reading)
        if is_reading:
            self.progress.setRange(0, 0)
            self.progress_words.setText(self.tr("Looking for pages…"))
            self.pause_button.setChecked(False)
        self._is_reading = is_reading
        self._say_why_nothing()

    def show_progress(self, done: int, total: int, failed: int) -> None:
        """Show the progress of reading."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        number = self.locale().toString
        words = self.tr("{done} of {total} read").format(done=number(done), total=number(total))
        if failed:
            words = self.tr("{done} of {total} read, {failed} failed").format(
                done=number(done), total=number(total), failed=number(failed)
            )
        self.progress_words.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the head."""
        super().resizeEvent(event)
        self._fit_head()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down in the filter goes to the table, unless nothing is in it."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus() and self._model.rowCount():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def selected(self) -> list[PageRow]:
        """Return the selected pages, in the table's order."""
        return [self._model.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4 * UNIT, 3 * UNIT, 4 * UNIT, 3 * UNIT)
        head.setSpacing(2 * UNIT)
        head.addWidget(self.title)
        head.addSpacing(2 * UNIT)
        head.addWidget(self.filter, 1)
        head.addWidget(self.filter_button)
        head.addWidget(self.next_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(4 * UNIT, 2 * UNIT, 4 * UNIT, 2 * UNIT)
        foot.setSpacing(3 * UNIT)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.progress_words)
        foot.addWidget(self.progress)
        foot.addWidget(self.pause_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.filter_bar)
        table = QHBoxLayout()
        table.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 0)
        table.addWidget(self.table)
        column.addLayout(table, 1)
        column.addLayout(foot)

    def _fit_head(self) -> None:
        """Say in one word what the button does where the head has no room for all of them."""
        whole = self.tr("Next page that needs a look")
        spare = self.next_button.sizeHint().width() - _words_width(self.next_button, self.next_button.text())
        others = (self.title.sizeHint().width(), self.filter.minimumWidth(), self.filter_button.sizeHint().width())
        needed = sum(others) + spare + _words_width(self.next_button, whole) + 16 * UNIT
        is_whole = needed <= self.width()
        self.next_button.setText(whole if is_whole else self.tr("Next"))
        self.next_button.setToolTip("" if is_whole else whole)
        self.next_button.setAccessibleName(whole)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(lambda: self._model.find(self.filter.text()))
        self.filter.returnPressed.connect(self._go_to_found)
        self.filter_button.panel.closed.connect(self._go_on_filtered)
        self.table.resized.connect(self.columns.fit)
        self.table.resized.connect(lambda: self.nothing.cover(self.table.viewport().rect()))
        self.nothing.clear_requested.connect(lambda: self.choose(PageFilter()))
        self.next_button.clicked.connect(self.next_requested)
        self.pause_button.toggled.connect(self._pause)
        self.table.page_requested.connect(self.page_requested)
        self.table.menu_requested.connect(self.menu_requested)
        self._model.rearranged.connect(self._show_count)
        self._model.dataChanged.connect(lambda *_: self._show_count())

    def _go_to_found(self) -> None:
        """Find what was typed without waiting for more, and put the cursor on the first page."""
        self._typing.stop()
        self._model.find(self.filter.text())
        if self._model.is_arranging:
            self._model.rearranged.connect(self.table.go_to_first, Qt.ConnectionType.SingleShotConnection)
        else:
            self.table.go_to_first()

    def _go_on_filtered(self) -> None:
        """The next keys are for the pages that were filtered."""
        if not self._model.filter.is_empty and self._model.rowCount():
            self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def _pause(self, is_paused: bool) -> None:
        self.pause_button.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.pause_requested.emit(is_paused)

    def _show_count(self) -> None:
        shown, all_there_are = self._model.rowCount(), self._model.count
        number = self.locale().toString
        words = self.tr("%Ln pages", "", all_there_are)
        if shown != all_there_are:
            words = self.tr("{shown} of {all} pages").format(shown=number(shown), all=number(all_there_are))
        if failed := self._model.failed_count:  # the order that is usual has them at its very end
            words += f" · {translated(STATE_WORDS[PageState.FAILED])}: {number(failed)}"
        self.count.setText(words)
        self._say_why_nothing()

    def _say_why_nothing(self) -> None:
        """If no page is shown, say why."""
        words = ""
        if not self._model.count:
            words = self.tr("Looking for pages…") if self._is_reading else self.tr("There are no pages here yet.")
        elif not self._model.rowCount():
            lines = [self.tr("No page matches all of this:"), *(one for one, _ in parts_of(self._model.filter))]
            words = "\n".join(lines)
        self.nothing.say(words, can_clear=not self._model.filter.is_empty)


def _words_width(button: QPushButton, words: str) -> int:
    return button.fontMetrics().horizontalAdvance(words)


class DeskTable(QTableView):
    """The pages; Enter or a double click opens one, a click on a heading sorts, several can be selected."""

    page_requested = Signal(int)
    menu_requested = Signal(object)
    resized = Signal()

    def __init__(self, model: DeskModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._current = 0  # the page under the cursor, which stays on it when the table is sorted again
        self._selected: tuple[int, ...] = ()
        self.setModel(model)
        self.setObjectName("desk")
        self.setAccessibleName(self.tr("Pages of the collection"))
        self.setItemDelegate(OwnDirection(self))
        self.setItemDelegateForColumn(Column.STATE, _StateDelegate(theme, self))
        set_up_rows(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(10 * UNIT)
        by, is_descending = model.order
        header.setSortIndicator(by, Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.page_requested.emit(model.row(index.row()).page_id))
        model.modelAboutToBeReset.connect(self._note_place)
        model.rearranged.connect(self._go_back)

    def go_to_first(self) -> None:
        """Put the cursor on the first page."""
        if self._model.rowCount():
            self.setFocus()
            select_row(self, 0)

    def go_to(self, page_id: int) -> None:
        """Put the cursor on a page, if it is shown."""
        row = self._model.table_row(page_id)
        if row >= 0:
            select_row(self, row)
            self.scrollTo(self._model.index(row, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select a row, unless a click is about to."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            select_current_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the page under the cursor with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            index = self.currentIndex()
            if index.isValid():
                self.page_requested.emit(self._model.row(index.row()).page_id)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu of the selected pages, by mouse or by key."""
        index = self.currentIndex()
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if is_by_key else event.globalPos()
        if self.selectionModel().hasSelection():
            self.menu_requested.emit(place)

    def resizeEvent(self, event: object) -> None:
        """Report the resize, so that columns without room are hidden."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event, handed on
        self.resized.emit()

    def _note_place(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        self._current = self._model.row(index.row()).page_id
        selected = self.selectionModel().selectedRows()
        self._selected = tuple(self._model.row(one.row()).page_id for one in selected[:2000])

    def _go_back(self) -> None:
        row = self._model.table_row(self._current) if self._current else -1
        if row < 0:
            if self._current and self.hasFocus():  # filtered out: the keys need another page
                select_current_row(self)
            return
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self._model.index(row, 0), flags.NoUpdate)
        for page_id in self._selected:
            at = self._model.table_row(page_id)
            if at >= 0:
                selection.select(self._model.index(at, 0), flags.Select | flags.Rows)


class _StateDelegate(QStyledItemDelegate):
    """Writes a state in its colour; the words alone say it too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: "QStyleOptionViewItem", index: Index) -> None:
        """Choose the colour."""
        super().initStyleOption(option, index)
        role = _COLOURS.get(index.data(STATE_ROLE))
        if role is not None:
            option.palette.setColor(QPalette.ColorRole.Text, self._theme.colour(role))
