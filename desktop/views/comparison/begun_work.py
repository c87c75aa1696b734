"""What a person has begun in the comparison and not finished: a text being typed, chosen words, several selected rows.

The table is reset whenever something arrives that changes its rows: the last extractor's answer, the page's pictures,
earlier decisions. Qt's views drop all of this then. It is brought back, so that the next key does what the person meant
by it: a letter goes into the text, and not to a command.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QTableView

from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from desktop.views.comparison.block_delegate import BEFORE, BLOCK, PASSAGE
from desktop.views.comparison.word_choice import WordChoice

_MOST_NESTED = 2  # a run that nobody kept, in a closed table or list


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """A text being typed, the passage of the page that it is for, and where the cursor is."""

    block: int
    passage: str
    text: str
    anchor: int
    cursor: int
    is_changed: bool


class BegunWork:
    """Puts it aside before a reset, and brings it back afterwards, where the same page is still shown.

    Args:
        strand: gets a text that was being typed in a passage that is gone.
    """

    def __init__(
        self, table: QTableView, model: ComparisonModel, words: WordChoice, strand: Callable[[str], None]
    ) -> None:
        self._table, self._model, self._words, self._strand = table, model, words, strand
        self._document: Document | None = None
        self._typed: _Typed | None = None
        self._chosen: tuple[int, int] | None = None
        self._selected: list[int] = []
        model.modelAboutToBeReset.connect(self._put_aside)

    def editor(self) -> QPlainTextEdit | None:
        """Return the open editor, or None."""
        editors = self._table.viewport().findChildren(QPlainTextEdit)
        return next((one for one in editors if not one.isHidden()), None)

    def bring_back(self) -> None:
        """Open the editor again with what was typed, and select what was selected; call it after a reset."""
        document, typed, chosen, selected = self._document, self._typed, self._chosen, self._selected
        if document is None or document is not self._model.document:
            self._forget()
            return
        self._forget()
        if typed is not None and self._go_on_typing(document, typed):
            return
        if typed is not None and typed.is_changed:
            self._strand(typed.text)
        if chosen is not None:
            self._words.choose(*chosen)
        rows = [row for block in selected if (row := self._model.row_of_block(block)) >= 0]
        if len(rows) > 1:
            from PySide6.QtCore import QItemSelection, QItemSelectionModel  # not paid at start-up either

            last, selection = self._model.columnCount() - 1, QItemSelection()
            for row in rows:
                index = self._model.index(row, last)
                selection.select(index, index)
            flags = QItemSelectionModel.SelectionFlag
            self._table.selectionModel().select(selection, flags.Select | flags.Rows)

    def _put_aside(self) -> None:
        document = self._model.document
        if document is None:
            return
        self._document = document
        editor = self.editor()
        if editor is not None:
            cursor, text = editor.textCursor(), editor.toPlainText()
            self._typed = _Typed(
                block=editor.property(BLOCK),
                passage=editor.property(PASSAGE),
                text=text,
                anchor=cursor.anchor(),
                cursor=cursor.position(),
                is_changed=text != editor.property(BEFORE),
            )
        self._chosen = self._words.chosen()
        if self._model.has_selection_of_many:
            rows = (self._model.rows[index.row()] for index in self._table.selectionModel().selectedRows())
            self._selected = [row.first for row in rows if row.picture < 0]

    def _go_on_typing(self, document: Document, typed: _Typed) -> bool:
        """Open the editor again; return False where the passage is gone: the page was read again, and cut otherwise."""
        same = (block.index for block in document.blocks if block.text == typed.passage)
        block = min(same, key=lambda index: abs(index - typed.block), default=-1)
        if block < 0:
            return False
        for _ in range(_MOST_NESTED):
            if not self._model.rows[self._model.row_of_block(block)].is_text:
                self._model.set_fold_open(self._model.row_of_block(block), True)
        index = self._model.index(self._model.row_of_block(block), self._model.columnCount() - 1)
        self._table.setCurrentIndex(index)
        self._table.edit(index)
        editor = self.editor()
        if editor is None:
            return False
        from PySide6.QtGui import QTextCursor  # 1 ms, not paid at start-up

        editor.setPlainText(typed.text)
        cursor = editor.textCursor()
        cursor.setPosition(typed.anchor)
        cursor.setPosition(typed.cursor, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        return True

    def _forget(self) -> None:
        self._document = self._typed = self._chosen = None
        self._selected = []
