"""What was skipped in a file or folder of many pages, and why."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label
from desktop.dialogs.list_table import ListTable
from desktop.language.sentences import localized
from extractors.pages.entry import SkippedEntries

_MOST_REASONS = 200


class SkippedPagesDialog(DialogFrame):
    """Each reason with its count and its first case; reasons that may mean a lost page come first."""

    def __init__(self, skipped: Iterable[SkippedEntries], parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=760, height=420)
        self.setWindowTitle(self.tr("What was passed over"))
        headings = [self.tr("Why"), self.tr("How many"), self.tr("The first")]
        self.table = ListTable(self.tr("What was passed over"), headings, wide=0, numbers=(1,))
        often = sorted(skipped, key=lambda one: (not one.is_lost, -one.count))
        for one in often[:_MOST_REASONS]:
            self.table.add_row((localized(one.reason), self.locale().toString(one.count), one.place))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        rest = len(often) - _MOST_REASONS
        foot.addWidget(muted_label(self.tr("and %Ln other reasons", "", rest) if rest > 0 else ""), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.fit()
