"""A strip that shows a whole page at a glance and which part of it is on screen; a click goes there."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.theme import UNIT, Theme

_WIDTH = 5 * UNIT
_SETTLE_MS = 80
_LEAST_FRAME = 8.0  # pixels, so that it is visible on a page of any length


class Strip(QWidget):
    """What the strips of the comparison and of the page share; each says what is drawn, and where the screen is.

    Attributes:
        settle: started by every change; `prepare` follows once changes have ceased.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self.settle.timeout.connect(self.prepare)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the page"))
        self.setToolTip(self.tr("The whole page: dark is kept, amber is in doubt"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def prepare(self) -> None:
        """Find out anew what is to be drawn."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw the page."""
        raise NotImplementedError

    def visible_part(self) -> tuple[float, float]:
        """Return where the part on screen begins and how much it is, as shares of the page."""
        raise NotImplementedError

    def go_to(self, share: float) -> None:
        """Bring a place on the page, as a share of its height, to the screen."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(_WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page again."""
        self.settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background, the line beside it, the page, and the frame around what is on screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("overview_background"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), self.theme.colour("hairline"))
        self.draw(painter)
        top, size = self.visible_part()
        if size < 1.0:
            colour = QColor(self.theme.colour("overview_here"))
            painter.setPen(colour)
            colour.setAlpha(28)
            painter.setBrush(colour)
            height = max(_LEAST_FRAME, size * self.height()) - 1
            painter.drawRoundedRect(QRectF(1.5, top * self.height() + 0.5, self.width() - 3, height), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the person clicks."""
        self.go_to(event.position().y() / max(1, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.go_to(event.position().y() / max(1, self.height()))
