"""Tuning on the settled pages: its gain on pages it has not seen is shown before anything changes."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box, section_label
from desktop.dialogs.list_table import ListTable
from desktop.language.sentences import localized
from desktop.session.collection.desk import Desk
from desktop.session.collection.desk_job import Work
from extractors.collection.collection import Collection
from extractors.collection.teaching import StoredTuning, parse_tuning
from extractors.errors import CollectionError
from extractors.tuning.correction import FEWEST_PAGES, names_of

if TYPE_CHECKING:  # with numpy
    from extractors.tuning.fitting import Tuning


@dataclass(frozen=True, slots=True)
class _Found:
    """The result of the fit; None where too few pages are settled."""

    fitted: "tuple[StoredTuning, Tuning] | None"


class TuningDialog(DialogFrame):
    """Fits in the background, then shows; nothing changes until the person agrees. `message(words)` when they did."""

    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=600, height=520)
        self.setWindowTitle(self.tr("Tune by the settled pages"))
        self._desk = desk
        self._fitted: tuple[StoredTuning, Tuning] | None = None
        self.in_use = muted_label()
        self.words = muted_label(self.tr("Trying it on the pages that you settled…"))
        self.figures = QLabel()
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.figures.setWordWrap(True)
        self.weights = ListTable(
            self.tr("What it listens to"), [self.tr("Voice"), self.tr("Weight")], wide=0, numbers=(1,)
        )
        self.use_button = QPushButton(self.tr("Use it"))
        self.remove_button = QPushButton(self.tr("Remove it"))
        self.close_button = QPushButton(self.tr("Close"))
        self.use_button.setEnabled(False)
        for button in (self.use_button, self.remove_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self._lay_out()
        self.use_button.clicked.connect(self._use)
        self.remove_button.clicked.connect(lambda: self._keep(None))
        self.close_button.clicked.connect(self.reject)
        self._show_in_use()
        self.fit()
        desk.keep_changes()
        collection = desk.collection
        if collection is not None:
            self._start(lambda: _fit(collection))

    def _lay_out(self) -> None:
        words = self.tr(
            "What you settled can correct what is proposed for the other pages: how much each extractor is believed. "
            "How much that gains is measured on settled pages that it has not seen, those of a site always together."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(muted_label(words))
        column.addWidget(self.in_use)
        column.addSpacing(GAP)
        column.addWidget(section_label(self.tr("What it gains")))
        column.addWidget(self.figures)
        column.addWidget(self.words)
        column.addSpacing(GAP)
        self._voices = section_label(self.tr("What it listens to"))
        column.addWidget(self._voices)
        column.addWidget(self.weights, 1)
        column.addStretch()  # keeps the words together where there is no tuning to show
        column.addWidget(platform_button_box(self.use_button, self.close_button, self.remove_button))
        for one in (self.figures, self._voices, self.weights):
            one.hide()

    def _start(self, work: Work) -> None:
        job = self._desk.job(work)
        job.stepped.connect(self._show)
        job.failed.connect(self.words.setText)
        job.start()

    def _show_in_use(self) -> None:
        collection = self._desk.collection
        try:
            made = parse_tuning(collection.teaching().tuning) if collection is not None else None
        except CollectionError as error:
            self.words.setText(localized(str(error)))
            made = None
        words = self.tr("No tuning is in use.")
        if made is not None:
            words = self.tr(
                "In use: a tuning by %Ln settled pages, which gained {gain} (between {low} and {high}).", "", made.pages
            ).format(gain=self._signed(made.gain), low=self._signed(made.low), high=self._signed(made.high))
        self.in_use.setText(words)
        self.remove_button.setEnabled(made is not None)

    def _show(self, found: _Found) -> None:
        self._fitted = found.fitted
        if found.fitted is None:
            words = self.tr("Too few pages are settled to tune by: it takes %Ln.", "", FEWEST_PAGES)
            self.words.setText(words)
            self.take_size(QSize(self.width(), self.heightForWidth(self.width())))  # there is no table to show
            return
        made, tuning = found.fitted
        number = self.locale().toString
        words = self.tr(
            "On %Ln settled pages word F1 is {before} as proposed and {after} tuned: {gain}, between {low} and "
            "{high} (95 %).",
            "",
            made.pages,
        )
        self.figures.setText(
            words.format(
                before=number(tuning.before, "f", 3),
                after=number(tuning.after, "f", 3),
                gain=self._signed(made.gain),
                low=self._signed(made.low),
                high=self._signed(made.high),
            )
        )
        for one in (self.figures, self._voices, self.weights):
            one.show()
        self.weights.add_row((made.proposer, number(made.correction.weight, "f", 2)))
        for name, weight in names_of(made.correction, made.others).items():
            if name in made.others:
                self.weights.add_row((name, number(weight, "f", 2)))
        self.weights.add_row((self.tr("keeping more (above 0) or less"), self._signed(made.correction.shift, 2)))
        words = self.tr("It gains more than chance would. Pages that nobody settled are read again with it.")
        if not tuning.is_worth_it:
            words = self.tr("The gain may be chance, so it cannot be used. More settled pages may show.")
        if not any((made.gain, made.low, made.high)):
            words = self.tr("The settled pages call for no correction.")
        self.words.setText(words)
        self.use_button.setEnabled(tuning.is_worth_it)

    def _signed(self, value: float, digits: int = 3) -> str:
        shown = self.locale().toString(abs(value), "f", digits)
        return f"{'−' if value < 0 else '+'}{shown}"

    def _use(self) -> None:
        if self._fitted is not None:
            self._keep(self._fitted[0])

    def _keep(self, made: StoredTuning | None) -> None:
        """Store a tuning, or remove it, off the window's thread; then read with it."""
        collection, desk, message = self._desk.collection, self._desk, self.message
        if collection is None:
            return
        words = self.tr("The tuning is in use; pages that nobody settled are read again with it.")
        if made is None:
            words = self.tr("The tuning is removed; pages that nobody settled are read again without it.")
        job = desk.job(lambda: _keep(collection, made))
        job.failed.connect(desk.failed)
        job.ended.connect(desk.read)
        job.ended.connect(lambda: message.emit(words))
        self.hide()
        job.ended.connect(self.accept)
        job.start()


def _fit(collection: Collection) -> Generator[_Found, None, None]:
    from extractors.collection.settled.tuning import fit  # with numpy, 0.1 s: in the job's thread

    yield _Found(fit(collection))


def _keep(collection: Collection, made: StoredTuning | None) -> Generator[None, None, None]:
    from extractors.collection.settled.tuning import keep

    keep(collection, made)
    yield
