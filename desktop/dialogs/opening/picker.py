"""Choosing pages from a file or folder of many: the list fills while it is read."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.dialogs.arrow_fields import TickBox
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box
from desktop.dialogs.opening.pick_table import PickTable
from desktop.dialogs.opening.skipped_pages import SkippedPagesDialog
from desktop.models.entry_model import EntryModel
from desktop.session.file_questions import asked_soon
from desktop.session.listing import Listing
from extractors.pages.entry import Entry, SkippedEntries

_TYPING_MS = 150  # after the last key press in the filter
_MOST_REASONS = 1000  # that are counted separately; there are some ten


class PickerDialog(DialogFrame):
    """A table of the pages; `opened(entries)` when the person has chosen."""

    opened = Signal(tuple)

    def __init__(self, listing: Listing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=1040, height=680)
        self.setWindowTitle(self.tr("Pages in “{name}”").format(name=listing.path.name or str(listing.path)))
        self._listing = listing
        self._why_ended = ""
        self._skipped: dict[str, SkippedEntries] = {}  # by reason
        self.model = EntryModel()
        self.model.setParent(self)
        self.table = PickTable(self.model, theme)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find in titles, addresses, types and dates"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.all = QPushButton(self.tr("&All"))
        self.none = QPushButton(self.tr("&None"))
        self.inverted = QPushButton(self.tr("&Invert"))
        self.sub_folders = TickBox(self.tr("Also from &sub-folders"), theme)
        self.sub_folders.setVisible(asked_soon(listing.path.is_dir, False))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.state = muted_label()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = QPushButton()
        self.skipped = QPushButton()
        for link in (self.stop, self.skipped):
            link.setObjectName("link")
        self.open_button = QPushButton()
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._connect()
        self.setMinimumSize(560, 360)
        self.fit()
        self.filter.setFocus()
        listing.start()
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down in the filter goes to the table."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus() and self.model.rowCount():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def to_open(self) -> tuple[Entry, ...]:
        """Return the ticked pages, or if there are none, the selected ones."""
        return self.model.chosen() or tuple(self.model.entry(row) for row in self.table.selected_rows())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.filter, 1)
        head.addSpacing(GAP)
        head.addWidget(QLabel(self.tr("Choose")))
        for button in (self.all, self.none, self.inverted):
            head.addWidget(button)
        state = QHBoxLayout()
        state.setSpacing(GAP)
        state.addWidget(self.sub_folders)
        state.addWidget(self.state, 1)
        state.addWidget(self.stop)
        state.addWidget(self.skipped)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(platform_button_box(self.open_button, cancel))
        for button in (self.all, self.none, self.inverted, self.stop, self.skipped, cancel):
            button.setAutoDefault(False)
        self.open_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(state)
        column.addSpacing(UNIT)
        column.addLayout(foot)

    def _connect(self) -> None:
        listing, model, table = self._listing, self.model, self.table
        listing.arrived.connect(self._take)
        listing.pages_skipped.connect(self._note_passed)
        listing.ended.connect(self._end)
        model.chosen_changed.connect(self._refresh)
        model.rearranged.connect(self._refresh)
        table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        table.doubleClicked.connect(lambda index: self._open((model.entry(index.row()),)))
        self._typing.timeout.connect(lambda: model.find(self.filter.text()))
        self.filter.textChanged.connect(lambda _: self._typing.start())
        self.all.clicked.connect(lambda: model.choose(range(model.rowCount()), True))
        self.none.clicked.connect(lambda: model.choose(range(model.rowCount()), False))
        self.inverted.clicked.connect(model.invert)
        self.sub_folders.toggled.connect(self._start_again)
        self.stop.clicked.connect(self._stop_or_go_on)
        self.skipped.clicked.connect(self._show_passed)
        self.open_button.clicked.connect(lambda: self._open(self.to_open()))

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self.model.append(entries)
        self.table.hide_empty_columns()
        self._refresh()

    def _note_passed(self, skipped: tuple[SkippedEntries, ...]) -> None:
        for one in skipped:
            before = self._skipped.get(one.reason)
            if before is not None:
                self._skipped[one.reason] = replace(before, count=before.count + one.count)
            elif len(self._skipped) < _MOST_REASONS:
                self._skipped[one.reason] = one
        self._refresh()

    def _end(self, reason: str) -> None:
        self._why_ended = reason
        self._refresh()

    def _start_again(self) -> None:
        self.model.clear()
        self._skipped.clear()
        self._why_ended = ""
        self._listing.start(is_recursive=self.sub_folders.isChecked())
        self._refresh()

    def _stop_or_go_on(self) -> None:
        if self._listing.is_reading:
            self._listing.stop()
        else:
            self._listing.go_on()
        self._refresh()

    def _show_passed(self) -> None:
        SkippedPagesDialog(self._skipped.values(), self).open()

    def _open(self, entries: tuple[Entry, ...]) -> None:
        if entries:
            self._listing.stop()
            self.accept()
            self.opened.emit(entries)

    def _refresh(self) -> None:
        """Update the counts of all and of ticked pages, and every text that depends on them."""
        model, number = self.model, self.locale().toString
        shown, all_of_them, chosen = model.rowCount(), model.count, model.chosen_count
        words = self.tr("{chosen} of {count} chosen").format(chosen=number(chosen), count=number(all_of_them))
        if shown != all_of_them:
            words = self.tr("{chosen} of {count} chosen, {shown} shown").format(
                chosen=number(chosen), count=number(all_of_them), shown=number(shown)
            )
        self.count.setText(words)
        for button in (self.all, self.none, self.inverted):
            button.setEnabled(bool(shown))
        count = chosen or self.table.selected_count()
        self.open_button.setEnabled(bool(count))
        self.open_button.setText(self.tr("&Open %Ln pages", "", count) if count > 1 else self.tr("&Open page"))
        self.state.setText(self._state())
        self.stop.setVisible(self._listing.is_reading or self._listing.may_go_on)
        self.stop.setText(self.tr("Stop &reading") if self._listing.is_reading else self.tr("&Read on"))
        skipped = sum(one.count for one in self._skipped.values())
        self.skipped.setVisible(bool(skipped))
        self.skipped.setText(self.tr("%Ln &passed over…", "", skipped))

    def _state(self) -> str:
        if self._listing.is_reading:
            share = round(100 * self._listing.read_share)
            words = self.tr("Reading the list, {share} %") if share else self.tr("Reading the list…")
            return words.format(share=self.locale().toString(share))
        if self._why_ended:
            return self._why_ended
        if self._listing.may_go_on:
            return self.tr("Not read to the end.")
        if not self.model.count:
            return self.tr("There is no page in it.")
        return ""
