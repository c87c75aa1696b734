"""Find words in the page: a line under the comparison, which jumps to matches while the person types."""

import re
from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.appearance.announcing import announce
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT, Theme
from desktop.appearance.tick_box import TickBox
from desktop.session.documents.document import Document
from extractors.editing.draft import Draft

_TYPING_MS = 150
_MOST_FOUND = 5000

Spans = dict[int, list[tuple[int, int]]]


class FindBar(QWidget):
    """A field, a count, next and previous.

    `found(spans by block, the current block and span or None)`, then `match_requested(block, character)`.
    """

    found = Signal(object, object)
    match_requested = Signal(int, int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._document: Document | None = None
        self._draft: Draft | None = None  # the one that was searched
        self._spans: Spans = {}
        self._places: list[tuple[int, tuple[int, int]]] = []
        self._at = -1
        self._origin = 0  # the block from which typing searches
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the page"))
        self.field.setAccessibleName(self.tr("Find in the page"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(scaled(80 * UNIT))
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
        self.article_only = TickBox(self.tr("In the &article only"), theme)
        self.article_only.setToolTip(self.tr("Not in what was dropped"))
        self.article_only.toggled.connect(lambda _: self._search_and_go())
        line.addWidget(self.article_only)
        line.addStretch(1)
        close = QToolButton()
        theme.dress(close, "close")
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(self.tr("Close the find bar"))
        close.setAutoRaise(True)
        close.clicked.connect(self.close_bar)
        line.addWidget(close)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search_and_go)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.installEventFilter(self)
        self.hide()

    def open_bar(self, document: Document | None, origin: int) -> None:
        """Show the field, ready to type; the first match is the one at or after the block `origin`."""
        self._document, self._origin = document, max(0, origin)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def show_document(self, document: Document | None) -> None:
        """Search another page."""
        self._document, self._origin = document, 0
        if self.isVisible():
            self._search()

    def close_bar(self) -> None:
        """Hide the field and its highlights."""
        self.hide()
        self.found.emit({}, None)
        self.closed.emit()

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match, wrapping around."""
        if self._typing.isActive():
            self._typing.stop()
            self._search_and_go()
            return
        if self._document is not None and self._document.draft is not self._draft:
            self._search()
        if self._places and self._at < 0:
            behind = self._first_from_origin()
            self._go_to(behind if step > 0 else (behind - 1) % len(self._places))
        elif self._places:
            self._go_to((self._at + step) % len(self._places))
        self._tell()

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
        """Search again; the current match stays current if it still is one."""
        here = self._places[self._at] if self._at >= 0 else None
        self._spans = find_spans(self._document, self.field.text(), is_article_only=self.article_only.isChecked())
        self._draft = self._document.draft if self._document is not None else None
        self._places = [(block, span) for block, spans in self._spans.items() for span in spans]
        self._at = self._places.index(here) if here in self._places else -1
        self._show_count()
        self.found.emit(self._spans, self._places[self._at] if self._at >= 0 else None)

    def _search_and_go(self) -> None:
        """Search for the typed words, and go to the first match from where the search began."""
        self._search()
        if self._places:
            self._go_to(self._first_from_origin())
        self._tell()

    def _tell(self) -> None:
        """Tell a screen reader what was found: the keys stay in the field."""
        words = self._count.text()
        if self._document is not None and self._at >= 0:
            block = self._document.blocks[self._places[self._at][0]]
            words = f"{words}: {self._document.draft.text(block.index, block)}"
        announce(self, words)

    def _first_from_origin(self) -> int:
        place = bisect_left(self._places, self._origin, key=lambda one: one[0])
        return place if place < len(self._places) else 0

    def _go_to(self, place: int) -> None:
        self._at = place
        self._show_count()
        self.found.emit(self._spans, self._places[place])
        block, (start, _) = self._places[place]
        self.match_requested.emit(block, start)

    def _show_count(self) -> None:
        if not self.field.text().strip():
            self._count.setText("")
        elif not self._places:
            is_in_article = self.article_only.isChecked()
            self._count.setText(self.tr("Not in the article") if is_in_article else self.tr("Not on this page"))
        elif self._at < 0:
            self._count.setText(self.tr("%Ln found", "", len(self._places)))
        else:
            number, count = map(self.locale().toString, (self._at + 1, len(self._places)))
            self._count.setText(self.tr("{number} of {count}").format(number=number, count=count))


def find_spans(document: Document | None, query: str, *, is_article_only: bool = False) -> Spans:
    """Return the matches of some words, ignoring case and white space between them: spans by block, ascending.

    Args:
        document: the page to search.
        query: the words.
        is_article_only: whether to skip dropped text.
    """
    words = query.split()
    if document is None or not words:
        return {}
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    found: Spans = {}
    count = 0
    for block in document.blocks:
        if is_article_only and not document.draft.is_kept(block.index):
            continue
        spans = [match.span() for match in pattern.finditer(document.draft.text(block.index, block))]
        if spans:
            found[block.index] = spans
            count += len(spans)
            if count >= _MOST_FOUND:
                break
    return found
