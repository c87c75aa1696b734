"""What the window shows while something is dragged over it: that it can be dropped here, and what that does."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import UNIT, Theme


class DropHint(QWidget):
    """A frame over another widget, with words in its middle; it ignores the pointer."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show the frame with these words."""
        self.words = words
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())
        self.setAccessibleName(words)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil, a frame, and the words on a plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.colour("surface"))
        veil.setAlpha(205)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        edge = 3.0 * UNIT
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 2 * UNIT, 2 * UNIT)
        painter.setFont(self._theme.text_font(1.2, is_bold=True))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.words)
