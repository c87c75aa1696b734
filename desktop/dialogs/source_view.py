"""Shows the text of a file verbatim; a long one is added bit by bit, so that the window never waits."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from extractors.blocks.direction import is_right_to_left

_LONGEST_LINE = 2_000  # characters: Qt lays out a line in one go, and a JSON article is one line. Chosen by hand
_AT_ONE_GO = 60_000  # characters added in one step: some 10 ms
_GOES_ON = 1  # the user state of a line continued in the next one shown


class SourceView(QPlainTextEdit):
    """A read-only text. Very long lines are split for display; copied text is as in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._waiting: Iterator[tuple[str, bool]] = iter(())
        self._place_to_restore: int | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_some)

    def show_text(self, text: str, *, is_prose: bool = False) -> None:
        """Show a text; the scroll position stays, as far as it still exists.

        Args:
            is_prose: whether it is not code, so that its lines are aligned by their writing direction.
        """
        if is_prose:
            follow_direction(self, text)
        self._place_to_restore = self.verticalScrollBar().value()
        self._waiting = display_lines(text)
        self.clear()
        self._add_some()
        self._timer.start()

    @property
    def is_whole(self) -> bool:
        """Whether all of the text has been added."""
        return not self._timer.isActive()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection, with the lines as they are in the file."""
        mime = QMimeData()
        mime.setText(self.selected_text())
        return mime

    def selected_text(self) -> str:
        """Return the selection, with the lines as they are in the file."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(start)
        parts: list[str] = []
        while block.isValid() and block.position() <= end:
            at = block.position()
            parts.append(block.text()[max(0, start - at) : end - at])
            if block.position() + block.length() <= end and block.userState() != _GOES_ON:
                parts.append("\n")
            block = block.next()
        return "".join(parts)

    def _add_some(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        length = 0
        for bit, goes_on in self._waiting:
            cursor.insertText(bit)
            if goes_on:
                cursor.block().setUserState(_GOES_ON)
                cursor.insertBlock()
                cursor.block().setUserState(-1)  # it would inherit that of the line before
            length += len(bit)
            if length > _AT_ONE_GO:
                break
        else:
            self._timer.stop()
        cursor.endEditBlock()
        bar = self.verticalScrollBar()
        if self._place_to_restore is not None and (self.is_whole or bar.maximum() >= self._place_to_restore):
            bar.setValue(self._place_to_restore)
            self._place_to_restore = None


def follow_direction(edit: QPlainTextEdit, text: str) -> None:
    """Align the lines to the right where the text begins with a right-to-left letter; Qt does not do it by itself."""
    option = edit.document().defaultTextOption()
    alignment = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != alignment:
        option.setAlignment(alignment)
        edit.document().setDefaultTextOption(option)


def display_lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in order: runs of whole lines, and pieces of long lines, each with whether its line continues."""
    start = 0
    while start < len(text):
        line_end = text.find("\n", start)
        line_end = len(text) if line_end < 0 else line_end + 1
        if line_end - start > _LONGEST_LINE:
            cut = text.rfind(" ", start + 1, start + _LONGEST_LINE) + 1 or start + _LONGEST_LINE
            yield text[start:cut], True
            start = cut
            continue
        end = line_end
        while end < len(text) and end - start < _AT_ONE_GO // 4:
            next_end = text.find("\n", end)
            next_end = len(text) if next_end < 0 else next_end + 1
            if next_end - end > _LONGEST_LINE:
                break
            end = next_end
        yield text[start:end], False
        start = end
