"""Merging two people's collections: the other person's name, what was merged, and where the two differ."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label, platform_button_box, section_label
from desktop.dialogs.list_table import ListTable
from desktop.session.collection.desk import Desk
from desktop.views.row_table import select_row
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow
from extractors.collection.settled.merging import MergeResult, merge

_MOST_SHOWN = 1000
_HEIGHT = 520  # pixels, with pages listed
_LONGEST_NAME = 60  # characters of a person's name


class MergingDialog(DialogFrame):
    """Merges another collection in the background; `page_requested(page id)`, `disputes_requested()` for all."""

    page_requested = Signal(int)
    disputes_requested = Signal()

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=640)
        self.setWindowTitle(self.tr("Another person's decisions"))
        self._desk, self._path = desk, path
        self._disputed: tuple[PageRow, ...] = ()
        self.person = QLineEdit(path.stem)
        self.person.setMaxLength(_LONGEST_NAME)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.pages = ListTable(
            self.tr("Pages that you decided differently"), [self.tr("Decided differently"), self.tr("Site")], wide=0
        )
        self.merge_button = QPushButton(self.tr("&Bring them in"))
        self.merge_button.setDefault(True)
        self.show_button = QPushButton(self.tr("&Show these at the desk"))
        self.open_button = QPushButton(self.tr("Open page"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.person.textChanged.connect(lambda text: self.merge_button.setEnabled(bool(text.strip())))
        self.merge_button.clicked.connect(self._begin)
        self.show_button.clicked.connect(self._show_all)
        self.open_button.clicked.connect(lambda: self._open(self.pages.currentRow()))
        self.pages.cellDoubleClicked.connect(lambda row, _: self._open(row))
        self.close_button.clicked.connect(self.reject)
        self.fit()
        self.person.selectAll()

    def _lay_out(self) -> None:
        explained = self.tr(
            "Decisions that only the other person made are taken over. Where you both decided and differ, yours "
            "stays, the page is in doubt again, and theirs is shown beside it as a column. Their file is not "
            "changed."
        )
        label = section_label(self.tr("The other person's name"))
        label.setBuddy(self.person)
        self.person.setAccessibleName(label.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(muted_label(explained))
        column.addSpacing(GAP)
        column.addWidget(label)
        column.addWidget(self.person)
        column.addSpacing(GAP)
        column.addWidget(self.words)
        column.addWidget(self.pages, 1)
        column.addStretch(0)
        column.addWidget(platform_button_box(self.merge_button, self.close_button, self.show_button, self.open_button))
        for one in (self.pages, self.show_button, self.open_button):
            one.hide()
        for button in (self.show_button, self.open_button, self.close_button):
            button.setAutoDefault(False)

    def _begin(self) -> None:
        collection, path, person = self._desk.collection, self._path, " ".join(self.person.text().split())
        if collection is None:
            return
        if path.absolute() == collection.path.absolute():
            self.words.setText(self.tr("This is the collection that is open."))
            return
        self._desk.keep_changes()
        self.merge_button.setEnabled(False)
        self.person.setEnabled(False)
        self.words.setText(self.tr("Comparing…"))
        job = self._desk.job(lambda: _merge(collection, path, person))
        job.stepped.connect(self._show)
        job.failed.connect(self._fail)
        job.start()

    def _fail(self, reason: str) -> None:
        self.words.setText(reason)
        self.merge_button.setEnabled(True)
        self.person.setEnabled(True)

    def _show(self, merged: MergeResult) -> None:
        self._desk.take_merged([row.page_id for row in (*merged.taken, *merged.disputed)])
        self._disputed = merged.disputed
        lines = [
            self.tr("%Ln decisions were taken.", "", len(merged.taken)),
            self.tr("%Ln pages you decided alike.", "", len(merged.agreed)),
            self.tr("%Ln pages you decided differently.", "", len(merged.disputed)),
        ]
        if merged.unknown:
            lines.append(self.tr("%Ln pages are not in your collection.", "", merged.unknown))
        if merged.set_aside:
            lines.append(self.tr("%Ln pages that you set aside stay aside.", "", merged.set_aside))
        if merged.alpha is not None:
            alpha = self.locale().toString(merged.alpha, "f", 3)
            words = self.tr(
                "Your agreement is {alpha}: Krippendorff's alpha over passages, by words (1 is complete, 0 is chance)."
            )
            lines.append(words.format(alpha=alpha))
        self.words.setText("\n".join(lines))
        for row in merged.disputed[:_MOST_SHOWN]:
            self.pages.add_row((row.called, row.site))
        for one in (self.pages, self.show_button, self.open_button):
            one.setVisible(bool(merged.disputed))
        if merged.disputed:
            select_row(self.pages, 0)
            self.take_size(self.size().expandedTo(QSize(0, _HEIGHT)))
        self.merge_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)

    def _show_all(self) -> None:
        self.disputes_requested.emit()
        self.accept()

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._disputed):
            self.page_requested.emit(self._disputed[row].page_id)
            self.accept()


def _merge(collection: Collection, path: Path, person: str) -> Generator[MergeResult, None, None]:
    with closing(Collection(path, is_read_only=True)) as other:
        yield merge(collection, other, person)
