"""The strip at the window's side: the whole page at a glance, and the part on screen."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.appearance.theme import Theme
from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from desktop.views.comparison.comparison_view import ComparisonView
from desktop.views.comparison.strip import Strip

T = TypeVar("T")


class Overview(Strip):
    """A strip as high as the view: dark where the article keeps, amber where there is doubt; a click goes there."""

    def __init__(self, view: ComparisonView, model: ComparisonModel, theme: Theme) -> None:
        super().__init__(theme)
        self._view, self._model = view, model
        self._strip = QPixmap()
        model.modelReset.connect(self.settle.start)
        model.dataChanged.connect(self.settle.start)
        view.scrolled.connect(self.settle.start)
        view.scrolled.connect(self.update)
        theme.changed.connect(self.settle.start)

    def draw(self, painter: QPainter) -> None:
        """Draw what was prepared."""
        if not self._strip.isNull():
            painter.drawPixmap(0, 0, self._strip)

    def visible_part(self) -> tuple[float, float]:
        """Return where the rows on screen begin and how much they are of the height of all."""
        total, height = self._view.verticalHeader().length(), self._view.viewport().height()
        if not self._model.rows or total <= height:
            return 0.0, 1.0
        return self._view.verticalScrollBar().value() / total, height / total

    def go_to(self, share: float) -> None:
        """Scroll there."""
        self._view.go_to_place(share)

    def prepare(self) -> None:
        """Paint the strip anew."""
        document = self._model.document
        ratio = self.devicePixelRatioF()
        self._strip = QPixmap(round(self.width() * ratio), round(max(1, self.height()) * ratio))
        self._strip.setDevicePixelRatio(ratio)
        self._strip.fill(Qt.GlobalColor.transparent)
        if document is None or not self._model.rows:
            self.update()
            return
        theme = self.theme
        grounds = {"kept": theme.colour("overview_kept"), "dropped": theme.colour("overview_dropped")}
        painter = QPainter(self._strip)
        lines = self._rows_of_lines()
        for start, end, state in _bands([self._state(document, first) for first, _ in lines]):
            if state in grounds:
                painter.fillRect(QRectF(5, start, self.width() - 9, end - start), grounds[state])
        for start, end, is_doubtful in _bands([self._is_doubtful(document, *rows) for rows in lines]):
            if is_doubtful:
                height = max(2, end - start)
                painter.fillRect(QRectF(2, start, self.width() - 3, height), theme.colour("overview_doubt"))
        painter.end()
        self.update()

    def _rows_of_lines(self) -> list[tuple[int, int]]:
        """Return the first and last row on each line of the strip: a long page has far more rows than lines."""
        header = self._view.verticalHeader()
        scale = max(1.0, header.length() / max(1, self.height()))
        count = min(self.height(), header.length())
        firsts = [header.logicalIndexAt(int(line * scale) - header.offset()) for line in range(count)]
        return [(first, max(first, below - 1)) for first, below in pairwise([*firsts, len(self._model.rows)])]

    def _state(self, document: Document, row: int) -> str:
        shown = self._model.rows[row]
        if shown.picture >= 0:
            picture = document.pictures.all[shown.picture]
            return "kept" if document.pictures.shown(document.draft)[picture.name] else "dropped"
        return "" if shown.is_fold else "kept" if document.draft.is_kept(shown.first) else "dropped"

    def _is_doubtful(self, document: Document, first: int, last: int) -> bool:
        rows, doubtful = self._model.rows, document.doubtful
        place = bisect_left(doubtful, rows[first].first)
        return place < len(doubtful) and doubtful[place] <= rows[last].last


def _bands(lines: Sequence[T]) -> Iterator[tuple[int, int, T]]:
    """Join lines of the same state into (start, end, state)."""
    start = 0
    for state, run in groupby(lines):
        end = start + len(list(run))
        yield start, end, state
        start = end
