"""Selecting words inside the current row of the article: by the left and right arrows, or by dragging over them.

The selection is marked in the row until another row is current, or Esc.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from desktop.models.cell_text import Span
from desktop.models.comparison_model import ComparisonModel
from desktop.views.comparison.block_delegate import BlockDelegate
from extractors.blocks.direction import is_right_to_left
from extractors.editing.words_dropped import word_spans


class WordChoice:
    """Holds the selected words, as the model shows them."""

    def __init__(self, table: QTableView, model: ComparisonModel, delegate: BlockDelegate) -> None:
        self._table, self._model, self._delegate = table, model, delegate
        self._first = self._last = -1  # words: where the selection began, and where it has come to
        self._chosen_in = ""  # the text they are words of
        self._pressed: tuple[int, QPointF] | None = None
        model.dataChanged.connect(lambda *_: self._look_at_text())

    def span(self) -> Span | None:
        """Return the selected characters of the current block's text in the article."""
        if self._model.chosen_words is None:
            return None
        place = self._model.text_place(self._model.current_row)
        start, end = self._model.chosen_words
        return max(0, start + place), end + place

    def clear(self) -> None:
        """Clear the selection."""
        self._first = self._last = -1
        if self._model.chosen_words is not None:
            self._model.chosen_words = None
            self._table.viewport().update()

    def begin(self) -> None:
        """Select the current row's first word."""
        self.choose(0, 0)

    def chosen(self) -> tuple[int, int] | None:
        """Return the numbers of the words where the selection began and has come to, or None."""
        return (self._first, self._last) if self._model.chosen_words is not None else None

    def choose(self, first: int, last: int) -> None:
        """Select words of the current row by their numbers: from where the selection began to where it has come to."""
        words = self._words()
        if max(first, last) >= len(words):
            return
        self._first, self._last, self._chosen_in = first, last, self._text()
        start, end = words[min(first, last)][0], words[max(first, last)][1]
        self._model.chosen_words = (start, end)
        self._table.viewport().update()

    def take_key(self, event: QKeyEvent) -> bool:
        """Go to the next or previous word, with Shift extending the selection; return whether the key was handled."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._model.chosen_words is not None:
            self.clear()
            return True
        words = self._words()
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or not words:
            return False
        is_forward = (key == Qt.Key.Key_Right) != is_right_to_left(self._text())
        if self._model.chosen_words is None:
            at = 0 if is_forward else len(words) - 1
        else:
            at = max(0, min(len(words) - 1, self._last + (1 if is_forward else -1)))
        is_longer = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._first >= 0
        self.choose(self._first if is_longer else at, at)
        return True

    def press(self, event: QMouseEvent) -> None:
        """Note where dragging over words may begin."""
        place = event.position()
        index = self._table.indexAt(place.toPoint())
        is_text = index.isValid() and index.column() == self._model.columnCount() - 1 and self._is_text(index.row())
        self._pressed = (index.row(), place) if is_text and not event.modifiers() else None

    def drag(self, event: QMouseEvent) -> bool:
        """Select the words from where the button was pressed to the pointer; False where that is in another row."""
        if self._pressed is None:
            return False
        row, begun = self._pressed
        place = event.position()
        if self._table.indexAt(place.toPoint()).row() != row or row != self._model.current_row:
            self._pressed = None
            self.clear()
            return False
        if (place - begun).manhattanLength() >= QApplication.startDragDistance():
            self.choose(self._word_at(begun), self._word_at(place))
        return True

    def _word_at(self, place: QPointF) -> int:
        row = self._model.current_row
        rect = self._table.visualRect(self._model.index(row, self._model.columnCount() - 1))
        character = self._delegate.character_at(self._model, row, rect, place)
        words = self._words()
        return next((number for number, (_, end) in enumerate(words) if character < end), len(words) - 1)

    def _look_at_text(self) -> None:
        """Clear the selection if the text it is in has changed."""
        if self._model.chosen_words is not None and self._text() != self._chosen_in:
            self.clear()

    def _words(self) -> list[Span]:
        row = self._model.current_row
        place = -self._model.text_place(row) if self._is_text(row) else 0
        return [span for span in word_spans(self._text()) if span[0] >= place]

    def _text(self) -> str:
        row = self._model.current_row
        return self._model.cell(row, self._model.columnCount() - 1).look.text if self._is_text(row) else ""

    def _is_text(self, row: int) -> bool:
        rows = self._model.rows
        return 0 <= row < len(rows) and rows[row].is_text
