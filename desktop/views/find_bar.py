"""Find words in the page: a line under the comparison."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.session.document import Document

_TYPING_MS = 150
_MOST_FOUND = 5000

Spans = dict[int, list[tuple[int, int]]]


class FindBar(QWidget):
    """A field, a count, next and previous; `found(spans by block)` and `block_wanted(block)`."""

    found = Signal(object)
    block_wanted = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._document: Document | None = None
        self._places: list[int] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the page"))
        self.field.setAccessibleName(self.tr("Find in the page"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(80 * UNIT)
        self._count = QLabel()
        self._count.setObjectName("muted")
        self._count.setMinimumWidth(24 * UNIT)
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        line.addWidget(self.field, 1)
        for icon, words, step in (
            ("previous", self.tr("Previous (Shift+Enter)"), -1),
            ("next", self.tr("Next (Enter)"), 1),
        ):
            button = QToolButton()
            theme.dress(button, icon)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, by=step: self.go(by))
            line.addWidget(button)
        line.addWidget(self._count)
        line.addStretch(1)
        close = QToolButton()
        theme.dress(close, "close")
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(self.tr("Close the find bar"))
        close.setAutoRaise(True)
        close.clicked.connect(self.close_bar)
        line.addWidget(close)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.installEventFilter(self)
        self.hide()

    def open_bar(self, document: Document | None) -> None:
        """Show the field, ready to type."""
        self._document = document
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def show_document(self, document: Document | None) -> None:
        """Search another page."""
        self._document = document
        if self.isVisible():
            self._search()

    def close_bar(self) -> None:
        """Hide the field and its marks."""
        self.hide()
        self.found.emit({})
        self.closed.emit()

    def go(self, step: int) -> None:
        """Go to the next or previous place found."""
        if self._typing.isActive():
            self._typing.stop()
            self._search()
        if self._places:
            self._at = (self._at + step) % len(self._places)
            self._show_count()
            self.block_wanted.emit(self._places[self._at])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Shift+Enter go on and back, Esc closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        spans = find_spans(self._document, self.field.text())
        self._places = [block for block, places in spans.items() for _ in places]
        self._at = -1
        self._show_count()
        self.found.emit(spans)

    def _show_count(self) -> None:
        if not self.field.text().strip():
            self._count.setText("")
        elif not self._places:
            self._count.setText(self.tr("Not on this page"))
        elif self._at < 0:
            self._count.setText(self.tr("%n found", "", len(self._places)))
        else:
            self._count.setText(self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._places)))


def find_spans(document: Document | None, wanted: str) -> Spans:
    """Return where some words stand, whatever their case and the white space between them: spans by block."""
    words = wanted.split()
    if document is None or not words:
        return {}
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    found: Spans = {}
    count = 0
    for block in document.blocks:
        spans = [match.span() for match in pattern.finditer(document.draft.text(block.index, block))]
        if spans:
            found[block.index] = spans
            count += len(spans)
            if count >= _MOST_FOUND:
                break
    return found
