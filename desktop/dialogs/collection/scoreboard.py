"""The scoreboard: how every extractor does on the pages that a person settled, and where it is worst."""

from collections.abc import Generator
from dataclasses import dataclass
from math import isnan
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.dialogs.arrow_fields import ChoiceField
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label
from desktop.dialogs.list_table import ListTable
from desktop.session.collection.desk import Desk
from desktop.session.offered_extractors import offered_extractors
from desktop.views.collection.score_plot import IntervalPlot, PrecisionPlot
from extractors.collection.collection import Collection
from extractors.collection.settled.answering import unanswered
from extractors.collection.settled.scoreboard import (
    PageScore,
    Standing,
    agreement_matrix,
    page_scores,
    standings,
    standings_by_group,
)

_MOST_PAGES = 500  # in the list of an extractor's worst pages


@dataclass(frozen=True, slots=True)
class _Found:
    """The results: the scores; the standings over all pages, by site and by type; the agreement of each pair.

    unanswered: on how many pages some extractor has not answered.
    """

    scores: list[PageScore]
    overall: list[Standing]
    by_site: dict[str, list[Standing]]
    by_type: dict[str, list[Standing]]
    agreement: list[list[float]]
    unanswered: int


class ScoreboardDialog(DialogFrame):
    """Computes in the background, then shows.

    `page_requested(page id)` is for a page that the person wants to see, `answers_requested` to have those extractors
    run that have not answered.
    """

    page_requested = Signal(int)
    answers_requested = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=860, height=640)
        self.setWindowTitle(self.tr("Scoreboard"))
        self._scores: list[PageScore] = []
        self._worst: list[int] = []
        self.words = muted_label(self.tr("Scoring…"))
        self.groups = ChoiceField()
        self.groups.name_alone(self.tr("Which pages"))
        number = [self.tr("Extractor"), self.tr("Pages"), self.tr("Precision"), self.tr("Recall"), "F1"]
        self.table = ListTable(
            self.tr("Standings"),
            [*number, self.tr("F1 lies between (95 %)"), self.tr("No answer")],
            wide=5,
            numbers=(1, 2, 3, 4, 6),
        )
        self.intervals = IntervalPlot(theme)
        self.precision = PrecisionPlot(theme)
        self.agreement = QWidget()
        self.extractors = ChoiceField()
        self.extractors.name_alone(self.tr("Extractor"))
        self.pages = ListTable(
            self.tr("Its pages"), [self.tr("Page"), self.tr("Site"), "F1", self.tr("Why")], wide=0, numbers=(2,)
        )
        self.close_button = QPushButton(self.tr("Close"))
        self.answers_button = QPushButton()
        self.answers_button.hide()
        self.open_button = QPushButton(self.tr("Open page"))
        self.tabs = QTabWidget()
        self._lay_out()
        self.groups.activated.connect(lambda _: self._show_group())
        self.extractors.activated.connect(lambda _: self._show_pages())
        self.pages.cellDoubleClicked.connect(lambda row, _: self._open(row))
        self.open_button.clicked.connect(lambda: self._open(self.pages.currentRow()))
        self.close_button.clicked.connect(self.reject)
        self.answers_button.clicked.connect(self._ask_for_answers)
        self.fit()
        desk.keep_changes()
        collection = desk.collection
        if collection is not None:
            names = [one.name for one in offered_extractors() if not one.is_missing]
            job = desk.job(lambda: _count(collection, names))
            job.stepped.connect(self._show)
            job.failed.connect(self._tell)
            job.start()

    def _lay_out(self) -> None:
        self._of_agreement = QVBoxLayout(self.agreement)
        self.tabs.addTab(self._lay_out_board(), self.tr("Standings"))
        self.tabs.addTab(self._lay_out_worst(), self.tr("Pages"))
        self.tabs.addTab(self.agreement, self.tr("Agreement"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.words)
        column.addWidget(self.tabs, 1)
        column.addStretch()  # where no page is done, the words stay on top
        foot = QHBoxLayout()
        foot.addWidget(self.answers_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.tabs.setEnabled(False)

    def _lay_out_board(self) -> QWidget:
        rows = QScrollArea()  # there may be more extractors than a screen has room for
        rows.setWidgetResizable(True)
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setObjectName("plain")
        rows.setAccessibleName(self.tr("F1 by extractor"))
        rows.setWidget(self.intervals)
        plots = QHBoxLayout()
        plots.addWidget(rows, 3)
        plots.addWidget(self.precision, 2)
        board = QWidget()
        column = QVBoxLayout(board)
        column.setSpacing(GAP)
        column.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)
        column.addLayout(plots, 1)
        return board

    def _lay_out_worst(self) -> QWidget:
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Where this one is worst:")))
        line.addWidget(self.extractors)
        line.addStretch(1)
        line.addWidget(self.open_button)
        worst = QWidget()
        column = QVBoxLayout(worst)
        column.setSpacing(GAP)
        column.addLayout(line)
        column.addWidget(self.pages, 1)
        return worst

    def _tell(self, reason: str) -> None:
        self.words.setText(reason)

    def _show(self, found: _Found) -> None:
        self._scores = found.scores
        pages = len({one.row.page_id for one in found.scores})
        words = self.tr(
            "%Ln pages that you settled are the gold. Each extractor is scored by the passages it kept of them.",
            "",
            pages,
        )
        if behind := sum(one.pages < pages for one in found.overall):
            words += " " + self.tr(
                "%Ln extractors have not answered on all of them, and stand last.",
                "",
                behind,
            )
        if not pages:
            words = self.tr("No page is done yet. Settle some pages with “Done, and next”; they are the gold.")
        self.words.setText(words)
        if found.unanswered:
            asking = self.tr("Run missing extractors on %Ln pages", "", found.unanswered)
            self.answers_button.setText(asking)
            self.answers_button.setToolTip(self.tr("In the background; you can go on working, and cancel at any time"))
            self.answers_button.show()
        self.tabs.setEnabled(bool(pages))
        if not pages:
            self.tabs.hide()
            self.words.setMinimumWidth(120 * UNIT)
            self.setMinimumSize(0, 0)
            self.adjustSize()
            self.take_size(self.size())
        self.groups.addItem(self.tr("All pages"), found.overall)
        self.groups.setMinimumWidth(60 * UNIT)
        for called, groups in ((self.tr("Site: {name}"), found.by_site), (self.tr("Read as: {name}"), found.by_type)):
            if len(groups) > 1:
                for name, of_it in groups.items():
                    self.groups.addItem(called.format(name=name or self.tr("unknown")), of_it)
        for one in found.overall:
            self.extractors.addItem(one.extractor)
        self._show_group()
        self._show_pages()
        self._show_agreement(found)

    def _show_group(self) -> None:
        shown: list[Standing] = self.groups.currentData()
        number = self.locale().toString
        self.table.setRowCount(0)
        for one in shown:
            figures = [number(figure, "f", 3) for figure in (one.precision, one.recall, one.f1)]
            between = self.tr("{low} to {high}").format(low=number(one.low, "f", 3), high=number(one.high, "f", 3))
            self.table.add_row((one.extractor, number(one.pages), *figures, between, number(one.failures)))
        self.intervals.show_standings(shown)
        self.precision.show_standings([one for one in shown if one.pages == shown[0].pages])

    def _show_pages(self) -> None:
        name = self.extractors.currentText()
        found = sorted((one for one in self._scores if one.extractor == name), key=lambda one: one.score.f1)
        self.pages.setRowCount(0)
        self._worst = [one.row.page_id for one in found[:_MOST_PAGES]]
        for one in found[:_MOST_PAGES]:
            f1 = self.locale().toString(one.score.f1, "f", 3)
            self.pages.add_row((one.row.called, one.row.site, f1, one.failure))
        self.open_button.setEnabled(bool(found))

    def _show_agreement(self, found: _Found) -> None:
        names = [one.extractor for one in found.overall]
        table = ListTable(self.tr("Agreement"), ["", *names], wide=0, numbers=range(1, len(names) + 1))
        for name, values in zip(names, found.agreement, strict=True):
            table.add_row((name, *("–" if isnan(value) else self.locale().toString(value, "f", 2) for value in values)))
        words = muted_label(
            self.tr("How far each two kept the same words, the mean over these pages: 1 is completely.")
        )
        words.setContentsMargins(0, 0, 0, UNIT)
        self._of_agreement.addWidget(words)
        self._of_agreement.addWidget(table, 1)

    def _ask_for_answers(self) -> None:
        self.answers_requested.emit()
        self.accept()

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._worst):
            self.page_requested.emit(self._worst[row])
            self.accept()


def _count(collection: Collection, names: list[str]) -> Generator[Any, None, None]:
    """Compute everything shown, off the window's thread: a thousand resamples for each interval take a while."""
    scores = page_scores(collection)
    overall = standings(scores)
    rows = {one.row.page_id: one.row for one in scores}
    yield _Found(
        scores=scores,
        overall=overall,
        by_site=standings_by_group(scores, lambda row: row.site),
        by_type=standings_by_group(scores, lambda row: row.type_by_hand or row.page_type),
        agreement=agreement_matrix(collection, [one.extractor for one in overall], rows.values()),
        unanswered=sum(1 for _ in unanswered(collection, names)),
    )
