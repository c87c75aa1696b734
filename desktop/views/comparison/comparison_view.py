"""The comparison: a table whose rows are as high as their text, even with many thousands of them.

Rows on screen are measured at once; the others in slices while the window is idle, and the rows on screen do not move
meanwhile. Nothing here changes the draft: keys and clicks become signals.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.appearance.theme import Theme
from desktop.models.comparison_model import ComparisonModel
from desktop.models.rows import Row
from desktop.views.comparison.begun_work import BegunWork
from desktop.views.comparison.block_delegate import BlockDelegate
from desktop.views.comparison.column_header import ColumnHeader
from desktop.views.comparison.fold_painting import paint_across
from desktop.views.comparison.word_choice import WordChoice
from desktop.views.row_heights import RowHeights
from desktop.views.row_table import set_up_passages

Index = QModelIndex | QPersistentModelIndex

NARROWEST_COLUMN = 240
_CTRL = Qt.KeyboardModifier.ControlModifier
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class ComparisonView(QTableView):
    """Shows a `ComparisonModel`; reports where the person is and what they ask for."""

    current_block_changed = Signal(int)
    fold_toggled = Signal(int, bool)
    side_taken = Signal(int)  # the number of the extractor whose mark in the current row was clicked
    text_edited = Signal(int, str)
    text_typed = Signal(int, object)  # not finished: a text, or None where it is as it was
    text_stranded = Signal(str)  # typed in a passage that is no longer on the page
    scrolled, resized = Signal(), Signal()

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._delegate = BlockDelegate(theme, self)
        self._delegate.text_edited.connect(self.text_edited)
        self._delegate.text_typed.connect(self.text_typed)
        self._heights = RowHeights(
            self,
            count=lambda: len(model.rows),
            height=lambda row: self._delegate.row_height(model, row),
            is_ready=lambda: self._delegate.column_width > 0,
        )
        self.words = WordChoice(self, model, self._delegate)
        self._begun = BegunWork(self, model, self.words, self.text_stranded.emit)
        self._heights.all_measured.connect(self.scrolled)
        self.column_header = ColumnHeader(model, theme, self)
        self.setHorizontalHeader(self.column_header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._delegate.pictures.arrived.connect(
            lambda address: self._heights.measure(model.rows_with_image(address))  # make room for the picture
        )
        model.modelReset.connect(self._start_over)
        model.modelReset.connect(self._begun.bring_back)
        model.about_to_leave.connect(self.finish_editing)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.dataChanged.connect(self._measure_changed)
        theme.changed.connect(self._follow_theme)
        self.verticalScrollBar().valueChanged.connect(self._heights.measure_visible)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        self._place: tuple[Row, int, bool] | None = None  # the row that does not move, its top, is the page's in sight
        self._current_block = self._current_picture = -1

    @property
    def current_block(self) -> int:
        """The block that keys act on, or -1; for a fold its first block, for a picture the block before it."""
        return self._current_block

    @property
    def current_text(self) -> int:
        """The block that keys act on, or -1 where they act on a picture."""
        return self._current_block if self._current_picture < 0 else -1

    @property
    def current_picture(self) -> int:
        """The number of the picture that keys act on, or -1 where they act on a block."""
        return self._current_picture

    @property
    def is_measured(self) -> bool:
        """Whether every row is as high as its text."""
        return self._heights.is_done

    def selected_blocks(self) -> list[int]:
        """Return the selected blocks in order, without those in folds; the current one if nothing is selected."""
        rows = [row for row in self._selected_rows() if row.picture < 0]
        return sorted({index for row in rows for index in range(row.first, row.last + 1)})

    def selected_pictures(self) -> list[int]:
        """Return the numbers of the selected pictures in order; the current one if nothing is selected."""
        rows = self._selected_rows()
        pictures = enumerate(self._model.document.pictures.all if self._model.document is not None else ())
        units = [row for row in rows if row.is_unit]
        inside = {at for at, one in pictures for row in units if row.first <= one.before and one.after <= row.last}
        return sorted(inside | {row.picture for row in rows if row.picture >= 0})

    def _selected_rows(self) -> list[Row]:
        rows = {index.row() for index in self.selectionModel().selectedRows(self._last_column())}
        rows = rows or {self._model.current_row} - {-1}
        return [self._model.rows[row] for row in rows if not self._model.rows[row].is_fold]

    def go_to_picture(self, picture: int) -> None:
        """Make a picture's row the current one and scroll to it."""
        self._go_to(self._model.rows.row_of_picture(picture), in_middle=True)

    def go_to_block(self, block: int, *, in_middle: bool = True) -> None:
        """Make a block the current one and scroll to it."""
        row = self._model.row_of_block(block)
        if row >= 0 and self._model.rows[row].is_fold:
            self._current_block = block
        self._go_to(row, in_middle=in_middle)

    def show_line(self, row: int, character: int) -> None:
        """Scroll to the line of the article with a character of a row, unless it is on screen."""
        top, bottom = self._delegate.line_of(self._model, row, character)
        at, seen, bar = self.rowViewportPosition(row), self.viewport().height(), self.verticalScrollBar()
        if at + top < 0 or at + bottom > seen:
            bar.setValue(bar.value() + round(at + top) - seen // 3)

    def select_blocks(self, blocks: Sequence[int]) -> None:
        """Select the rows of some blocks beside the current row, and scroll to as many of them as fit."""
        rows = [self._model.row_of_block(block) for block in blocks]
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            self.selectionModel().select(self._model.index(row, self._last_column()), flags.Select | flags.Rows)
        self._heights.measure_around(rows[-1])
        below = self.rowViewportPosition(rows[-1]) + self.rowHeight(rows[-1]) - self.viewport().height()
        if below > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + min(below, self.rowViewportPosition(rows[0])))
        self.current_block_changed.emit(self._current_block)  # who tells of it counts those selected

    def _go_to(self, row: int, *, in_middle: bool) -> None:
        if row < 0:
            return
        self._go_to_row(row)
        self._heights.measure_around(row)
        if in_middle:
            top, height, seen = self.rowViewportPosition(row), self.rowHeight(row), self.viewport().height()
            above = max(0, min(seen // 3, seen - height))  # what is taller begins at the top
            if top < 0 or (top > above and top + height > seen * 0.8):
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - above)
        else:
            self.scrollTo(self._model.index(row, self._last_column()))

    def move_by(self, rows: int) -> None:
        """Go some rows down (or up, where negative)."""
        if self._model.rows:
            self._go_to(max(0, min(len(self._model.rows) - 1, self._model.current_row + rows)), in_middle=False)

    def show_current(self) -> bool:
        """Scroll to the current row; return whether it was visible already."""
        row = self._model.current_row
        if row < 0:
            return True
        self._heights.measure_around(row)
        top, height = self.rowViewportPosition(row), self.viewport().height()
        is_seen = top < height and top + self.rowHeight(row) > 0
        self.scrollTo(self._model.index(row, self._last_column()))
        return is_seen

    def go_to_place(self, share: float) -> None:
        """Scroll to a share of the page's height, 0.0 to 1.0, and make the row there the current one."""
        rows = self.verticalHeader()
        at = round(share * rows.length())
        self.verticalScrollBar().setValue(at - self.viewport().height() // 2)
        row = rows.logicalIndexAt(min(max(0, at), rows.length() - 1) - rows.offset())
        if row >= 0:
            self._go_to_row(row)

    def edit_current(self, *, begins_paragraph: bool = False) -> None:
        """Edit the current block's text in the article, or a new paragraph after it; for a fold, open the fold."""
        row = self._model.current_row
        if row < 0:
            return
        shown = self._model.rows[row]
        if shown.is_fold or shown.is_unit:
            self.fold_toggled.emit(row, True)
        if not shown.is_text:
            return
        if self._begun.editor() is None:
            self.edit(self._model.index(row, self._last_column()))
        editor = self._begun.editor()
        if begins_paragraph and editor is not None:
            editor.insertPlainText("\n\n")

    @property
    def is_busy(self) -> bool:
        """Whether the person is typing a text or choosing words."""
        return self._begun.editor() is not None or self._model.chosen_words is not None

    def finish_editing(self) -> None:
        """Take what is being typed as it is, as Enter does."""
        editor = self._begun.editor()
        if editor is not None:
            self._delegate.finish(editor)

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and last row on screen."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else len(self._model.rows) - 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and across all columns the folds and the edges of the current row."""
        super().paintEvent(event)
        if not self._model.rows:
            return
        first, last = self.visible_rows()
        paint_across(self, self._model, self._theme, range(first, last + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the columns; heights follow. A bar that opens below does not cover the current row."""
        row = self._model.current_row
        end = self.rowViewportPosition(row) + self.rowHeight(row)
        is_covered = event.size().height() < end <= event.oldSize().height()
        super().resizeEvent(event)
        self.resized.emit()
        self.fit_columns()
        if is_covered:
            self.show_current()

    def fit_columns(self) -> None:
        """Divide the width evenly among the columns."""
        if self._model.document is None:
            return
        width, count = self.viewport().width(), max(1, self._model.columnCount())
        column_width = width // count
        for column in range(count):
            self.setColumnWidth(column, column_width if column < count - 1 else width - column_width * (count - 1))
        if column_width != self._delegate.column_width:
            self._remember_place()
            self._delegate.column_width = column_width
            self._start_over()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a fold, take the side of a clicked mark, or make a row current."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            row = index.row()
            if self._model.rows[row].is_fold:
                self._go_to_row(row)
                self.fold_toggled.emit(row, True)
                return
            mark = self._delegate.mark_at(self._model, self.visualRect(index), event.position().toPoint().x())
            if mark >= 0:
                self._go_to_row(row)
                self.side_taken.emit(mark)
                return
        super().mousePressEvent(event)
        self.words.clear()
        self.words.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a closed table or list; elsewhere open the editor."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rows[index.row()].is_unit:
            self.fold_toggled.emit(index.row(), True)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select words while the pointer is dragged inside one row of the article, or else rows."""
        if not (event.buttons() & Qt.MouseButton.LeftButton and self.words.drag(event)):
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the actions: the table's own type-ahead search would take them."""
        if event.key() in _MOVES:
            # Home and End go to the page's ends, with Ctrl or without; with Ctrl, Qt would not extend the selection.
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), event.modifiers() & ~_CTRL))
            self.show_current()
        elif not self.words.take_key(event):
            event.ignore()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the ends of the page, not of the row."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self._model.rows:
            return self._model.index(range(len(self._model.rows))[ends[action]], self._last_column())
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tint the new row instead of the old one."""
        super().currentChanged(current, previous)
        self._refuse_input_method()
        if current.isValid():
            self._set_current_row(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys themselves."""
        super().focusInEvent(event)
        self._refuse_input_method()

    def _refuse_input_method(self) -> None:
        """Get letters as keys: Qt has an input method make words of them over a cell that can be edited."""
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tint the rows when more than one is selected."""
        super().selectionChanged(selected, deselected)
        self._model.has_selection_of_many = len(self.selectionModel().selectedRows(self._last_column())) > 1
        if self._model.document is not None:
            self.viewport().update()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("The page's passages, one row each, and what each extractor kept"))
        set_up_passages(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    def _last_column(self) -> int:
        return self._model.columnCount() - 1

    def _go_to_row(self, row: int) -> None:
        index = self._model.index(row, self._last_column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._set_current_row(row)  # even if Qt sees no change: after a reset the same index is another row

    def _set_current_row(self, row: int) -> None:
        before, self._model.current_row = self._model.current_row, row
        self.words.clear()
        for changed in (before, row):
            if 0 <= changed < len(self._model.rows):
                self.viewport().update(
                    0, self.rowViewportPosition(changed), self.viewport().width(), self.rowHeight(changed)
                )
        blocks = self._model.blocks_of_row(row)
        if self._current_block not in blocks or not self._model.rows[row].is_fold:
            self._current_block = blocks[0]
        self._current_picture = self._model.rows[row].picture
        self.current_block_changed.emit(self._current_block)

    def _follow_theme(self) -> None:
        """Follow a change of text size or colours."""
        self._remember_place()
        self._start_over()

    def _remember_place(self) -> None:
        """Remember what is not to move on screen: the current row, where it is there, or else the topmost."""
        row = self._model.current_row
        if row < 0 or not 0 <= self.rowViewportPosition(row) < self.viewport().height():
            row = self.rowAt(0)
        if 0 <= row < len(self._model.rows):
            is_at_top = self.verticalScrollBar().value() == 0
            self._place = (self._model.rows[row], self.rowViewportPosition(row), is_at_top)

    def _start_over(self) -> None:
        """Measure every row again, beginning with those on screen, of which the remembered one does not move."""
        self._heights.forget()
        self.words.clear()
        self._model.current_row = -1
        if self._model.document is None:
            return  # also at start: the first call of `viewport` makes PySide6 go through all kinds of widgets, 8 ms
        if self.column_header.count() != self._model.columnCount() or self._needs_fit():
            self._delegate.column_width = 0
            self.fit_columns()
            return
        shown, offset, is_at_top = self._place or (None, 0, False)
        row = self._model.rows.place_of(shown) if shown is not None else -1
        if row >= 0:
            self._heights.measure_around(row)
            top = self.verticalHeader().sectionPosition(row)
            fits = top + self.rowHeight(row) <= self.viewport().height()
            self.verticalScrollBar().setValue(0 if is_at_top and fits else top - offset)
        current = self._model.rows.row_of_picture(self._current_picture)
        current = current if current >= 0 else self._model.row_of_block(self._current_block)
        if current >= 0:
            self._go_to_row(current)
        self._heights.measure_visible()
        self._heights.go_on()

    def _needs_fit(self) -> bool:
        return self._delegate.column_width != self.viewport().width() // max(1, self._model.columnCount())

    def show_top(self) -> None:
        """Forget the scroll position of an earlier page and begin at the top."""
        self._place = None
        self._current_block = self._current_picture = -1
        self._heights.stop()
        self.verticalScrollBar().setValue(0)

    def _measure_changed(self, top_left: QModelIndex, bottom_right: QModelIndex) -> None:
        if bottom_right.row() - top_left.row() > 200:
            return  # new votes do not change any text
        self._heights.measure(range(top_left.row(), bottom_right.row() + 1))
