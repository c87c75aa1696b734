"""Accepting many pages unseen: a sample of them is looked at first, and estimates how wrong the others are."""

import json
import secrets
from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.dialogs.arrow_fields import TickBox
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box, section_label
from desktop.session.collection.desk import Desk
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.settled.sampling import SampleResult, acceptable, draw_sample, sample_result
from extractors.errors import CollectionError

_SETTING = "sample"
_LEAST, _MOST, _USUAL = 50, 100, 95  # per cent of an article's words expected to be right: lowest, highest, default


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A stored sample: its pages, and the pages it was drawn from."""

    pages: tuple[int, ...]
    least_percent: int
    with_doubts: bool


class AcceptingDialog(DialogFrame):
    """Chooses pages, draws a sample of them, and accepts the others; `sample_requested(page ids)` shows the sample."""

    sample_requested = Signal(list)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=560)
        self.setWindowTitle(self.tr("Accept pages together"))
        self._desk = desk
        self._drawn = self._kept_sample()
        self._result = self._look_at_sample()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_LEAST, _MOST)
        self.slider.setValue(self._drawn.least_percent if self._drawn else _USUAL)
        self.slider.setAccessibleName(self.tr("How sure a page must be"))
        self.sure = QLabel()
        self.with_doubts = TickBox(self.tr("Also pages on which something is in doubt"), theme)
        self.with_doubts.setChecked(self._drawn.with_doubts if self._drawn else False)
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.sample_button = QPushButton()
        self.sample_button.setAutoDefault(False)
        self.summary = muted_label()
        self.accept_button = QPushButton()
        self.accept_button.setDefault(True)
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.slider.valueChanged.connect(lambda _: self._refresh())
        self.with_doubts.toggled.connect(lambda _: self._refresh())
        self.sample_button.clicked.connect(self._draw)
        self.accept_button.clicked.connect(self._accept_others)
        self.close_button.clicked.connect(self.reject)
        self._refresh()
        self.fit()

    def _lay_out(self) -> None:
        words = self.tr(
            "Pages that are sure enough can be accepted as proposed, unseen. Look at a sample of them first: it "
            "shows how many of the others are likely to be wrong."
        )
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.slider, 1)
        line.addWidget(self.sure)
        sample = QHBoxLayout()
        sample.addWidget(self.sample_button)
        sample.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(muted_label(words))
        column.addSpacing(GAP)
        column.addWidget(section_label(self.tr("Which pages")))
        column.addLayout(line)
        column.addWidget(self.with_doubts)
        column.addWidget(self.count)
        column.addSpacing(GAP)
        column.addWidget(section_label(self.tr("The sample")))
        column.addWidget(self.summary)
        column.addLayout(sample)
        column.addStretch(1)
        column.addWidget(platform_button_box(self.accept_button, self.close_button))

    def _refresh(self) -> None:
        percent = self.slider.value()
        number = self.locale().toString
        self.sure.setText(self.tr("at least {percent} % sure").format(percent=number(percent)))
        others = self._others()
        self.count.setText(self.tr("%Ln pages are sure enough and not settled yet.", "", len(others)))
        drawn = self._drawn
        is_of_these = drawn is not None and (drawn.least_percent, drawn.with_doubts) == self._choice()
        self.accept_button.setText(self.tr("Accept %Ln pages", "", len(others)))
        if drawn is None or not is_of_these:
            self.summary.setText(self.tr("No sample of these pages has been drawn yet."))
            self.sample_button.setText(self.tr("Draw a sample"))
            self.sample_button.setEnabled(bool(others))
            self.accept_button.setEnabled(False)
            return
        result = self._result
        if result is None:
            return
        words = self.tr("You have looked at %Ln pages of the sample of {size}.", "", result.looked_at).format(
            size=number(result.size)
        )
        if result.looked_at:
            share = self.tr(
                "On {changed} of them something had to be changed: between {low} % and {high} % of all such "
                "pages are likely to need a change (95 % interval). {words} % of the words were wrong."
            ).format(
                changed=number(result.changed),
                low=number(100 * result.low, "f", 1),
                high=number(100 * result.high, "f", 1),
                words=number(100 * result.wrong_words, "f", 1),
            )
            words = f"{words} {share}"
        self.summary.setText(words)
        self.sample_button.setText(self.tr("Show the sample"))
        self.sample_button.setEnabled(True)
        self.accept_button.setEnabled(result.is_complete and bool(others))

    def _choice(self) -> tuple[int, bool]:
        return self.slider.value(), self.with_doubts.isChecked()

    def _others(self) -> list[PageRow]:
        percent, with_doubts = self._choice()
        return acceptable(self._desk.rows.values(), percent / 100, with_doubts=with_doubts)

    def _draw(self) -> None:
        """Draw a sample, or show the existing one."""
        percent, with_doubts = self._choice()
        drawn = self._drawn
        if drawn is None or (drawn.least_percent, drawn.with_doubts) != (percent, with_doubts):
            rows = draw_sample(self._others(), secrets.randbits(32))
            drawn = self._drawn = _Drawn(tuple(row.page_id for row in rows), percent, with_doubts)
            self._desk.set_setting(_SETTING, json.dumps(asdict(drawn)))
            self._result = self._look_at_sample()
        self.sample_requested.emit(list(drawn.pages))
        self.reject()

    def _accept_others(self) -> None:
        self._desk.set_state([row.page_id for row in self._others()], PageState.ACCEPTED)
        self._desk.set_setting(_SETTING, "")
        self.accept()

    def _look_at_sample(self) -> SampleResult | None:
        """Return the result of the sample so far; computed once, because it reads each of its pages."""
        collection, drawn = self._desk.collection, self._drawn
        try:
            return sample_result(collection, drawn.pages) if collection is not None and drawn is not None else None
        except CollectionError:
            return None

    def _kept_sample(self) -> _Drawn | None:
        try:
            text = self._desk.collection.setting(_SETTING) if self._desk.collection is not None else ""
            record = json.loads(text) if text else None
            if record is None:
                return None
            return _Drawn(tuple(map(int, record["pages"])), int(record["least_percent"]), bool(record["with_doubts"]))
        except (CollectionError, ValueError, TypeError, KeyError):
            return None
