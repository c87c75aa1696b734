"""The column headers: an extractor's name, its state, how much it kept, and why it failed."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.language.people import column_words
from desktop.language.sentences import localized
from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.column_state import ColumnState
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import has_to_be_saved
from desktop.views.comparison.measures import GUTTER, MARK_STEP, SIDE
from desktop.views.comparison.mirroring import Mirror
from extractors.extraction import PERSON, Extraction, Failure, FailureKind

_HEIGHT = 13 * UNIT
_LONGEST_NAME = 34 * UNIT  # pixels of a name over its marks in the votes view; longer ones are elided. Chosen by hand
_FRAME_MS = 60


class ColumnHeader(QHeaderView):
    """Paints the headers; `retry_requested(name, is_longer)` and `menu_requested(name, place)` report requests."""

    retry_requested = Signal(str, bool)
    menu_requested = Signal(str, QPoint)
    order_changed = Signal(tuple)

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model, self._theme = model, theme
        self._facts: dict[str, str] = {}
        self._step = 0
        self._retry_places: dict[str, QRectF] = {}
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(80)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.sectionMoved.connect(self._tell_order)
        self.setAccessibleName(self.tr("Columns"))
        theme.changed.connect(lambda: self.viewport().update())
        # The header has another height in the votes view; Qt must count the columns again before it asks for it.
        self._resizing = QTimer(self, singleShot=True, interval=0)
        self._resizing.timeout.connect(self.geometriesChanged)
        model.modelReset.connect(self._fit_height)

    def refresh(self) -> None:
        """Recount the columns' words and agreements, and animate the waiting line while an extractor runs."""
        document = self._model.document
        self._facts = self._facts_of(document) if document and document.is_ready else {}
        if document is not None and document.is_running:
            self._timer.start()
        else:
            self._timer.stop()
        if document is not None:
            self.viewport().update()

    def words(self, name: str) -> str:
        """Return an extractor's name, and what is shown under it."""
        return f"{column_words(name)}: {self._facts.get(name, '')}"

    def sizeHint(self) -> QSize:
        """Two lines and some space; in the votes view the longest name, which is written vertically over its marks."""
        metrics = QFontMetricsF(self.font())
        lines = metrics.height() * 2 + 4 * UNIT
        if self._model.is_votes_view:
            small = QFontMetricsF(self._small_font())
            longest = max(map(small.horizontalAdvance, self._model.extractors), default=0.0)
            lines = max(lines, min(longest, _LONGEST_NAME) + small.height() + 3 * UNIT)
        return QSize(240, max(_HEIGHT, round(lines)))

    def _fit_height(self) -> None:
        if self.height() != self.sizeHint().height():
            self._resizing.start()

    def _small_font(self) -> QFont:
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.85)
        if QFontMetricsF(small).ascent() > MARK_STEP:  # large letters would run into the next name
            small.setPixelSize(MARK_STEP)
        return small

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one header."""
        model, theme, document = self._model, self._theme, self._model.document
        painter.fillRect(rect, theme.colour("window"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("hairline"))
        if document is None:
            return
        is_article = logical_index >= len(model.extractors) or model.is_votes_view
        if model.is_votes_view:
            self._paint_mark_names(painter, rect)
        mirror = Mirror(rect, is_mirrored=self.isRightToLeft())
        if is_article and not model.is_votes_view:
            painter.fillRect(mirror.box(0, 1), theme.colour("hairline"))
        begin = SIDE + (GUTTER if is_article else 0)
        if model.is_votes_view:
            begin = len(model.extractors) * MARK_STEP + 2 * SIDE + GUTTER
        width = rect.width() - begin - SIDE
        name = self.tr("Article") if is_article else model.extractors[logical_index]
        key = "" if is_article else name
        name = name if is_article else column_words(name)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetricsF(bold)
        top = rect.top() + 2 * UNIT
        if not is_article and logical_index < 9:
            name = f"{logical_index + 1}  {name}"
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
        mirror.draw_line(painter, begin, top + metrics.ascent(), name)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        second = top + metrics.height() + UNIT / 2
        outcome = document.outcomes.get(key)
        is_failed = not is_article and document.state(key) is ColumnState.FAILED
        painter.setPen(theme.colour("error_text" if is_failed else "header_text"))
        facts = self._facts.get(key, "")
        retry = self._retry_words(outcome) if is_failed and isinstance(outcome, Failure) else ""
        retry_width = metrics.horizontalAdvance(retry) + UNIT if retry else 0
        room = max(0, width - retry_width - UNIT)
        facts = facts if is_article or is_failed else facts_that_fit(facts, metrics, room)
        shown = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, room)
        mirror.draw_line(painter, begin, second + metrics.ascent(), shown)
        if retry:
            from_begin = rect.width() - SIDE - retry_width
            left = mirror.left(from_begin, retry_width + SIDE)
            self._retry_places[key] = QRectF(left, second, retry_width + SIDE, metrics.height())
            painter.setPen(theme.colour("link"))
            mirror.draw_line(painter, from_begin, second + metrics.ascent(), retry)
        else:
            self._retry_places.pop(key, None)
        if not is_article and document.state(key) is ColumnState.WAITING:
            self._paint_waiting(painter, rect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on "Try again" reruns the extractor."""
        for name, place in self._retry_places.items():
            if place.contains(event.position()) and self._model.document is not None:
                outcome = self._model.document.outcomes.get(name)
                is_longer = isinstance(outcome, Failure) and outcome.kind is FailureKind.TIME_OUT
                self.retry_requested.emit(name, is_longer)
                return
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the full text where the header has no room for it."""
        if event.type() == QEvent.Type.ToolTip and self._model.document is not None:
            column = self.logicalIndexAt(event.pos())  # type: ignore[attr-defined]
            if 0 <= column < len(self._model.extractors) and not self._model.is_votes_view:
                name = self._model.extractors[column]
                outcome = self._model.document.outcomes.get(name)
                notes = "\n".join(map(localized, outcome.notes)) if outcome else ""
                self.setToolTip(f"{column_words(name)}\n{self._facts.get(name, '')}\n{notes}".strip())
            elif self._model.is_votes_view:
                names = enumerate(self._model.extractors, 1)
                self.setToolTip("\n".join(f"{number}  {self.words(name)}" for number, name in names))
            else:
                self.setToolTip("")
        return super().event(event)

    def _retry_words(self, failure: Failure) -> str:
        if failure.kind in (FailureKind.MISSING, FailureKind.NOTHING_FOUND):
            return ""
        return self.tr("Give it a minute") if failure.kind is FailureKind.TIME_OUT else self.tr("Try again")

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        length = rect.width() / 4
        span = rect.width() + length
        at = (self._step * span / 24) % span - length
        line = QRectF(rect.left() + at, rect.bottom() - 1, length, 2).intersected(QRectF(rect))
        painter.fillRect(line, self._theme.colour("running"))

    def _paint_mark_names(self, painter: QPainter, rect: QRect) -> None:
        """Over each extractor's marks, write its name vertically, and the digit of its key."""
        small = self._small_font()
        metrics = QFontMetricsF(small)
        mirror = Mirror(rect, is_mirrored=self.isRightToLeft())
        painter.setFont(small)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        room = rect.height() - metrics.height() - 2 * UNIT
        document = self._model.document
        for number, name in enumerate(self._model.extractors):
            is_done = document is not None and document.state(name) is ColumnState.DONE
            painter.setPen(self._theme.colour("header_text" if is_done else "text_faint"))
            left = mirror.left(SIDE + number * MARK_STEP, MARK_STEP)
            box = QRectF(left, rect.top(), MARK_STEP, rect.height() - UNIT)
            if number < 9:
                flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
                painter.drawText(box, flags, str(number + 1))
            painter.save()
            painter.translate(left + MARK_STEP / 2, rect.bottom() - metrics.height() - UNIT)
            painter.rotate(-90)
            shown = metrics.elidedText(column_words(name), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), shown)
            painter.restore()

    def _tick(self) -> None:
        self._step += 1
        self.viewport().update()

    def _ask_menu(self, place: QPoint) -> None:
        column = self.logicalIndexAt(place)
        if self._model.is_votes_view:  # one column for all: find the extractor by its mark
            from_begin = self.width() - place.x() if self.isRightToLeft() else place.x()
            column = (from_begin - SIDE) // MARK_STEP
        names = self._model.extractors
        if column >= 0 and self._model.document is not None:  # "" is the article
            self.menu_requested.emit(names[column] if column < len(names) else "", self.viewport().mapToGlobal(place))

    def _tell_order(self) -> None:
        """Emit the order to which a header was dragged; the article stays last.

        The model holds the only order: digits, menus and marks follow it. So the headers themselves return to their
        places, and the model's new columns take them.
        """
        names = self._model.extractors
        order = tuple(names[column] for column in sorted(range(len(names)), key=self.visualIndex))
        with QSignalBlocker(self):
            for column in range(self.count()):
                self.moveSection(self.visualIndex(column), column)
        QTimer.singleShot(0, self, lambda: self.order_changed.emit(order))  # the drag is still in progress

    def _facts_of(self, document: Document) -> dict[str, str]:
        """Return each column's second line; the article's under ""."""
        locale = self.locale()
        total = max(1, document.word_count)
        facts = {"": self.tr("%Ln words", "", document.article_word_count())}
        for name in self._model.extractors:
            outcome, votes = document.outcomes.get(name), document.votes.get(name)
            if isinstance(outcome, Failure):
                facts[name] = localized(outcome.reason)
            elif isinstance(outcome, Extraction) and votes is not None:
                words, agrees = document.kept_word_count(name), document.agreement(name)
                template = self.tr("%Ln words · {share} % · agrees {agrees} % · {seconds} s", "", words)
                if name.startswith(PERSON):  # a person's time is not measured
                    template = self.tr("%Ln words · {share} % · agrees {agrees} %", "", words)
                facts[name] = template.format(
                    share=locale.toString(round(100 * words / total)),
                    agrees=locale.toString(round(100 * agrees)),
                    seconds=locale.toString(outcome.seconds, "f", 2),
                )
            else:
                facts[name] = self.tr("running…")
        if document.saved and not document.has_unsaved_corrections:
            facts[""] = self.tr("{facts} · saved").format(facts=facts[""])
        elif has_to_be_saved(document):
            facts[""] = self.tr("{facts} · not saved").format(facts=facts[""])
        return facts


def facts_that_fit(facts: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as many of the facts as fit, at least the first: the last ones matter least."""
    while " · " in facts and metrics.horizontalAdvance(facts) > room:
        facts = facts.rpartition(" · ")[0]
    return facts
