"""The scoreboard's plots: F1 by extractor with its interval, and precision against recall."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import UNIT, Theme
from extractors.collection.settled.scoreboard import Standing

_LINE = 8 * UNIT
_DOT = 5.0


class IntervalPlot(QWidget):
    """A row for each extractor: a dot at its F1, a line over its 95 % interval."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._standings: Sequence[Standing] = ()
        theme.changed.connect(self.update)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Set what is drawn."""
        self._standings = standings
        summary = ", ".join(f"{one.extractor} {self.locale().toString(one.f1, 'f', 3)}" for one in standings)
        self.setAccessibleName(self.tr("F1 by extractor: {list}").format(list=summary))
        self.setMinimumHeight(_LINE * (len(standings) + 1))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(420, _LINE * (len(self._standings) + 1))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw."""
        if not self._standings:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the scale goes, in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        left = max(metrics.horizontalAdvance(one.extractor) for one in self._standings) + 4 * UNIT
        low, high = _span([one.low for one in self._standings], [one.high for one in self._standings])
        area = QRectF(left, 0, self.width() - left - 4 * UNIT, _LINE * len(self._standings))
        self._draw_scale(painter, area, low, high)
        for number, one in enumerate(self._standings):
            middle = _LINE * (number + 0.5)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(
                QRectF(0, middle - _LINE / 2, left - 2 * UNIT, _LINE),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                one.extractor,
            )
            start, place, end = (
                area.left() + area.width() * (x - low) / (high - low) for x in (one.low, one.f1, one.high)
            )
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(QPointF(place, middle), _DOT, _DOT)

    def _draw_scale(self, painter: QPainter, area: QRectF, low: float, high: float) -> None:
        steps = 4
        for step in range(steps + 1):
            place = area.left() + area.width() * step / steps
            painter.setPen(QPen(self._theme.colour("hairline"), 1))
            painter.drawLine(QPointF(place, area.top()), QPointF(place, area.bottom()))
            painter.setPen(self._theme.colour("text_muted"))
            words = self.locale().toString(low + (high - low) * step / steps, "f", 2)
            painter.drawText(QRectF(place - 30, area.bottom(), 60, _LINE), Qt.AlignmentFlag.AlignCenter, words)


class PrecisionPlot(QWidget):
    """A dot for each extractor: precision along the x axis, recall along the y axis."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._standings: Sequence[Standing] = ()
        self.setMinimumSize(300, 220)
        theme.changed.connect(self.update)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Set what is drawn."""
        self._standings = standings
        number = self.locale().toString
        summary = "; ".join(
            self.tr("{extractor}: precision {precision}, recall {recall}").format(
                extractor=one.extractor, precision=number(one.precision, "f", 3), recall=number(one.recall, "f", 3)
            )
            for one in standings
        )
        self.setAccessibleName(summary)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw."""
        if not self._standings:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the scale goes, in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        beside_width = max(13 * UNIT, self.fontMetrics().horizontalAdvance(self.tr("recall")))
        area = QRectF(self.rect()).adjusted(beside_width + UNIT, 3 * UNIT, -4 * UNIT, -11 * UNIT)
        across = _span([one.precision for one in self._standings], [one.precision for one in self._standings])
        upward = _span([one.recall for one in self._standings], [one.recall for one in self._standings])
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.drawRect(area)
        painter.setPen(self._theme.colour("text_muted"))
        number = self.locale().toString
        align = Qt.AlignmentFlag
        below = QRectF(area.left(), area.bottom() + UNIT, area.width(), 5 * UNIT)
        painter.drawText(below, align.AlignLeft, number(across[0], "f", 2))
        painter.drawText(below, align.AlignRight, number(across[1], "f", 2))
        painter.drawText(below, align.AlignHCenter, self.tr("precision"))
        beside = QRectF(0, area.top(), area.left() - UNIT, area.height())
        painter.drawText(beside, align.AlignRight | align.AlignTop, number(upward[1], "f", 2))
        painter.drawText(beside, align.AlignRight | align.AlignBottom, number(upward[0], "f", 2))
        painter.drawText(beside, align.AlignRight | align.AlignVCenter, self.tr("recall"))
        places = [
            QPointF(
                area.left() + area.width() * (one.precision - across[0]) / (across[1] - across[0]),
                area.bottom() - area.height() * (one.recall - upward[0]) / (upward[1] - upward[0]),
            )
            for one in self._standings
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        for place in places:
            painter.drawEllipse(place, _DOT, _DOT)
        metrics = QFontMetricsF(self.font())
        sizes = [QSizeF(metrics.horizontalAdvance(one.extractor) + 2, metrics.height()) for one in self._standings]
        for one, place, label in zip(self._standings, places, label_places(places, sizes, area), strict=True):
            painter.setPen(QPen(self._theme.colour("text_muted"), 1))
            painter.drawLine(place, _nearest(place, label))
            painter.setPen(self._theme.colour("text"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, one.extractor)


def label_places(points: Sequence[QPointF], sizes: Sequence[QSizeF], area: QRectF) -> list[QRectF]:
    """Return where each point's label goes: near it, inside the area if it can be, over as few others as can be.

    Args:
        points: the dots, in pixels.
        sizes: of their labels, in pixels.
        area: where labels may be.
    """
    dots = [QRectF(point.x() - _DOT, point.y() - _DOT, 2 * _DOT, 2 * _DOT) for point in points]
    placed: list[QRectF] = []
    for point, size in zip(points, sizes, strict=True):
        taken = [*placed, *dots]
        placed.append(min(_around(point, size, area), key=lambda place: sum(map(place.intersects, taken))))
    return placed


def _around(point: QPointF, size: QSizeF, area: QRectF) -> list[QRectF]:
    """Return where a label may go, the best place first: beside its point, then line by line further away."""
    lines = int(area.height() / size.height()) + 1
    shifts = [0.0, *(side * size.height() * step / 2 for step in range(1, 2 * lines) for side in (-1, 1))]
    right, left, centred = point.x() + 2 * UNIT, point.x() - 2 * UNIT - size.width(), point.x() - size.width() / 2
    places = [
        QRectF(QPointF(start, point.y() - size.height() / 2 + shift), size)
        for shift in shifts
        for start in ((right, left, centred) if abs(shift) >= size.height() else (right, left))
    ]
    return [one for one in places if area.contains(one)] or places


def _nearest(point: QPointF, label: QRectF) -> QPointF:
    """Return the point of a label that is nearest to its dot."""
    return QPointF(min(max(point.x(), label.left()), label.right()), min(max(point.y(), label.top()), label.bottom()))


def _span(lows: Sequence[float], highs: Sequence[float]) -> tuple[float, float]:
    """Return the range of a scale, in twentieths, so that everything fits and differences are visible."""
    low = max(0.0, int(min(lows) * 20) / 20)
    high = min(1.0, -int(-max(highs) * 20 // 1) / 20)
    return (low, high) if high > low else (max(0.0, low - 0.05), min(1.0, low + 0.05))
