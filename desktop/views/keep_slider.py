"""Keep more, keep less: moves the threshold at which the proposal keeps a block."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from desktop.appearance.theme import UNIT
from desktop.session.documents.document import Document

_STEPS = 20  # on either side of the extractor's own threshold
_LOWEST, _HIGHEST = 0.02, 0.98
_MOVING_MS = 30


class KeepSlider(QWidget):
    """A slider with the extractor's own threshold in the middle; `threshold_requested(threshold or None)`.

    It does not affect decisions by hand.
    """

    threshold_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._slider = _Slider()
        self._slider.setRange(-_STEPS, _STEPS)
        self._slider.setFixedWidth(24 * UNIT)
        self._slider.setAccessibleName(self.tr("Keep less or more"))
        self._moving = QTimer(self, singleShot=True, interval=_MOVING_MS)
        self._moving.timeout.connect(self._ask)
        self._slider.valueChanged.connect(lambda _: self._moving.start())
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 0)
        line.setSpacing(UNIT)
        for word, widget in ((self.tr("Less"), None), ("", self._slider), (self.tr("More"), None)):
            label = widget or QLabel(word)
            if widget is None:
                label.setObjectName("muted")
            line.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # keeps its words beside the slider
        self.setToolTip(
            self.tr("Keep less or more of what you have not decided by hand ([ and ]). A double click goes back.")
        )

    def show_document(self, document: Document | None) -> None:
        """Show a page's threshold; a proposal without scores has none to move."""
        self._document = document
        votes = document.votes.get(document.draft.base_name) if document else None
        self.setEnabled(votes is not None and votes.scores is not None)
        if document is not None and not self._moving.isActive():
            with QSignalBlocker(self._slider):
                self._slider.setValue(_place(document.own_threshold(), document.threshold()))

    def step(self, steps: int) -> None:
        """Keep more (positive) or less (negative), up to the limit."""
        if self.isEnabled():
            self._slider.setValue(self._slider.value() + steps)

    def _ask(self) -> None:
        if self._document is not None:
            place = self._slider.value()
            self.threshold_requested.emit(_threshold(self._document.own_threshold(), place) if place else None)


class _Slider(QSlider):
    """A slider that a double click resets to the middle."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Return to the extractor's own threshold."""
        self.setValue(0)


def _threshold(own: float, place: int) -> float:
    """Return the threshold at a position of the slider: it falls to the right, so that more is kept."""
    share = abs(place) / _STEPS
    return own + (_LOWEST - own) * share if place > 0 else own + (_HIGHEST - own) * share


def _place(own: float, threshold: float) -> int:
    """Return the slider's position for a threshold."""
    if threshold <= own:
        return round(_STEPS * (own - threshold) / (own - _LOWEST)) if own > _LOWEST else 0
    return -round(_STEPS * (threshold - own) / (_HIGHEST - own)) if own < _HIGHEST else 0
