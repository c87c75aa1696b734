"""A line of words that is cut with "…" where there is no room for it; the pointer shows the whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidingLabel(QLabel):
    """A label of plain text that may become narrower than its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)  # of its own accord a label with a frame indents its text, which no measure here knows of
        self._words = ""

    def words(self) -> str:
        """The whole line, however much of it is shown."""
        return self._words

    def say(self, words: str) -> None:
        """Show a line."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole line."""
        around = self.width() - self.contentsRect().width()
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 1 + around, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No room at all, if need be."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setText(shown)
        self.setToolTip("" if shown == self._words else self._words)
