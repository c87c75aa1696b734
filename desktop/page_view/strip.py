"""The strip beside the page: the whole page at a glance as it is laid out, and which part of it is on screen."""

from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.appearance.theme import Theme
from desktop.page_view.pane import PagePane
from desktop.views.comparison.strip import Strip

_COLOURS = {"k": "overview_kept", "d": "overview_dropped", "q": "overview_doubt"}


class PageStrip(Strip):
    """As high as the page view: dark where the article keeps, amber where there is doubt; a click scrolls there."""

    def __init__(self, pane: PagePane, theme: Theme) -> None:
        super().__init__(theme)
        self._pane = pane
        self._lines = ""  # one letter for each line of the strip, from our script in the page
        pane.changed.connect(self.settle.start)
        pane.scrolled.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def lines(self) -> str:
        """One letter for each line of the strip: k kept, d dropped, q in doubt, or a space."""
        return self._lines

    def prepare(self) -> None:
        """Ask the page for the lines again."""
        self._pane.ask_lines(self.height(), self._take)

    def draw(self, painter: QPainter) -> None:
        """Draw the lines; doubt is wider."""
        line = 0
        for letter, run in groupby(self._lines):
            height = len(list(run))
            if letter in _COLOURS:
                left, width = (2, self.width() - 3) if letter == "q" else (5, self.width() - 9)
                painter.fillRect(QRectF(left, line, width, max(2, height)), self.theme.colour(_COLOURS[letter]))
            line += height

    def visible_part(self) -> tuple[float, float]:
        """Return where the part on screen begins and how much it is, as shares of the page."""
        return self._pane.place_on_page()

    def go_to(self, share: float) -> None:
        """Scroll there."""
        self._pane.scroll_to(share)

    def _take(self, lines: str) -> None:
        self._lines = lines
        self.update()
