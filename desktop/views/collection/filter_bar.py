"""The desk's current filters, each with a button to remove it; and the reason where no page is shown."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.appearance.labels import plain_label, plain_tip
from desktop.appearance.theme import UNIT
from desktop.language.marking import translated
from desktop.models.desk_model import DeskModel
from desktop.models.page_filter import TRAIT_WORDS, PageFilter, ordered_values, value_words
from desktop.views.button import Button


class FilterBar(QWidget):
    """A button for each filter that removes it, and one that removes all; hidden where all pages are shown."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chips: list[tuple[QToolButton, str]] = []
        self.clear_button = Button(self.tr("Show all pages"))
        self.clear_button.setObjectName("link")
        self.clear_button.clicked.connect(lambda: model.choose(PageFilter(words=model.filter.words)))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(4 * UNIT, 0, 4 * UNIT, 2 * UNIT)
        self._line.setSpacing(2 * UNIT)
        self._line.addWidget(self.clear_button)
        self._line.addStretch(1)
        model.filter_changed.connect(self._show)
        self._show(model.filter)

    def chips(self) -> list[QToolButton]:
        """Return the buttons, in order."""
        return [chip for chip, _ in self._chips]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the buttons."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, chosen: PageFilter) -> None:
        for chip, _ in self._chips:
            self._line.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for words, without in parts_of(chosen):
            if without.words == chosen.words:  # the words have their own field
                self._add(words, without)
        self.setVisible(bool(self._chips))
        self._fit()

    def _add(self, words: str, without: PageFilter) -> None:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setToolTip(plain_tip(words))
        chip.setAccessibleName(self.tr("Remove this filter: {words}").format(words=words))
        chip.clicked.connect(lambda: self._model.choose(without))
        self._line.insertWidget(len(self._chips), chip)
        self._chips.append((chip, words))

    def _fit(self) -> None:
        if not self._chips:
            return
        room = self.width() - self.clear_button.sizeHint().width() - 12 * UNIT
        each = room // len(self._chips) - 10 * UNIT
        for chip, words in self._chips:
            shown = chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(10 * UNIT, each))
            chip.setText(plain_label(f"{shown}  ✕"))


def parts_of(chosen: PageFilter) -> list[tuple[str, PageFilter]]:
    """Return the parts of a filter in words, each with the filter that remains without it."""
    parts: list[tuple[str, PageFilter]] = []
    if chosen.only:
        count = len(chosen.only)
        words = QCoreApplication.translate("FilterBar", "A sample of %Ln pages", "", count)
        parts.append((words, replace(chosen, only=frozenset())))
    for trait, values in chosen.by_trait.items():
        called = ", ".join(value_words(trait, value) for value in ordered_values(trait, dict.fromkeys(values, 0)))
        words = QCoreApplication.translate("FilterBar", "{trait}: {values}")
        words = words.format(trait=translated(TRAIT_WORDS[trait]), values=called)
        parts.append((words, chosen.with_values(trait, ())))
    if chosen.words:
        words = QCoreApplication.translate("FilterBar", "“{words}” in title, address, tags or note")
        parts.append((words.format(words=" ".join(chosen.words)), replace(chosen, words=())))
    return parts


class EmptyNotice(QWidget):
    """Covers an empty table and says why it is empty; `clear_requested` where a filter is the reason."""

    clear_requested = Signal()

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setObjectName("muted")
        self.button = Button(self.tr("Show all pages"))
        self.button.clicked.connect(self.clear_requested)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.hide()

    def say(self, words: str, *, can_clear: bool) -> None:
        """Say why nothing is shown; "" hides it."""
        self.words.setText(words)
        self.button.setVisible(can_clear)
        self.setVisible(bool(words))

    def cover(self, place: QRect) -> None:
        """Cover the table's area."""
        self.setGeometry(place)
