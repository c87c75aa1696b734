"""What a person has begun in the comparison and not finished: a text being typed, chosen words, several selected rows.

The table is reset whenever something arrives that changes its rows: the last extractor's answer, the page's pictures,
earlier decisions. Qt's views drop all of this then. It is brought back, so that the next key does what the person meant
by it: a letter goes into the text, and not to a command.
"""

from PySide6.QtWidgets import QPlainTextEdit, QTableView

from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from desktop.views.comparison.block_delegate import BLOCK
from desktop.views.comparison.word_choice import WordChoice

_MOST_NESTED = 2  # a run that nobody kept, in a closed table or list


class BegunWork:
    """Puts it aside before a reset, and brings it back afterwards, where the same page is still shown."""

    def __init__(self, table: QTableView, model: ComparisonModel, words: WordChoice) -> None:
        self._table, self._model, self._words = table, model, words
        self._document: Document | None = None
        self._typed: tuple[str, int, str, int, int] | None = None  # block's text and number, typed text, anchor, cursor
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
        if typed is not None and (block := self._find(document, typed)) >= 0:
            self._forget()
            for _ in range(_MOST_NESTED):
                if not self._model.rows[self._model.row_of_block(block)].is_text:
                    self._model.set_fold_open(self._model.row_of_block(block), True)
            self._open_editor(self._model.row_of_block(block), *typed[2:])
            return
        self._forget()
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
            block, cursor = editor.property(BLOCK), editor.textCursor()
            text = document.blocks[block].text if block < len(document.blocks) else ""
            self._typed = (text, block, editor.toPlainText(), cursor.anchor(), cursor.position())
        self._chosen = self._words.chosen()
        if self._model.has_selection_of_many:
            rows = (self._model.rows[index.row()] for index in self._table.selectionModel().selectedRows())
            self._selected = [row.first for row in rows if row.picture < 0]

    def _find(self, document: Document, typed: tuple[str, int, str, int, int]) -> int:
        """Return the block that was edited: the page may have been read again, and cut otherwise. -1 if it is gone."""
        text, number = typed[:2]
        found = (block.index for block in document.blocks if block.text == text)
        return min(found, key=lambda index: abs(index - number), default=-1)

    def _open_editor(self, row: int, text: str, anchor: int, place: int) -> None:
        index = self._model.index(row, self._model.columnCount() - 1)
        self._table.setCurrentIndex(index)
        self._table.edit(index)
        editor = self.editor()
        if editor is not None:
            from PySide6.QtGui import QTextCursor  # 1 ms, not paid at start-up

            editor.setPlainText(text)
            cursor = editor.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)

    def _forget(self) -> None:
        self._document = self._typed = self._chosen = None
        self._selected = []
