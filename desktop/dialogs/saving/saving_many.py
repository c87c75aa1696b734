"""The progress of saving many pages; afterwards which were not saved, and why."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.labels import short_title
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame
from desktop.dialogs.list_table import ListTable
from desktop.session.save_many import SaveMany, SaveReport

_MOST_SHOWN = 1000


class SavingManyDialog(DialogFrame):
    """Runs a `SaveMany`; `reported(words, report)` at the end. It stays open if something could not be saved."""

    reported = Signal(str, object)

    def __init__(self, saving: SaveMany, count: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=560)
        self.setWindowTitle(self.tr("Saving %Ln articles", "", count))
        self._saving, self._count = saving, count
        saving.setParent(self)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, count)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is saved"))
        self.failed = ListTable(self.tr("What was not saved"), [self.tr("Not saved"), self.tr("Why")], wide=1)
        self.failed.hide()
        self.button = QPushButton(self.tr("Cancel"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.failed, 1)
        column.addLayout(foot)
        saving.progressed.connect(self._show_progress)
        saving.ended.connect(self._show_end)
        self.setMinimumWidth(360)
        self.fit()

    def reject(self) -> None:
        """Cancel the rest."""
        self._saving.cancel()
        super().reject()

    def _show_progress(self, done: int, title: str) -> None:
        self.bar.setValue(done)
        number = self.locale().toString
        words = self.tr("{number} of {count}: {title}")
        place = number(min(done + 1, self._count))
        self.words.setText(words.format(number=place, count=number(self._count), title=short_title(title)))

    def _show_end(self, report: SaveReport) -> None:
        words = self.tr("Saved %Ln articles", "", report.article_count)
        if report.failed:
            words = self.tr("Saved %Ln articles, {count} not", "", report.article_count).format(
                count=self.locale().toString(len(report.failed))
            )
        self.reported.emit(words, report)
        if not report.failed or report.was_cancelled:
            self.accept()
            return
        self.words.setText(words)
        self.bar.hide()
        for title, reason in report.failed[:_MOST_SHOWN]:
            self.failed.add_row((short_title(title), reason))
        self.failed.show()
        self.button.setText(self.tr("Close"))
        self.button.setDefault(True)
        self.take_size(self.size().expandedTo(QSize(0, 360)))
