"""Unsaved work found after the program was killed, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label
from desktop.dialogs.list_table import ListTable
from desktop.session.keeping.orphaned_drafts import OrphanedDraft, RestoreProblem


class RecoveryDialog(DialogFrame):
    """One row per page, each with a tick box; Restore and Discard apply to the ticked. Closing keeps all for later."""

    restore_requested = Signal(tuple)  # of OrphanedDraft
    discard_requested = Signal(tuple)

    def __init__(self, left: Sequence[OrphanedDraft], parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=720, height=380)
        self.setWindowTitle(self.tr("Unsaved work was found"))
        self._left = tuple(left)
        words = QLabel(self.tr("Unhusk closed before this was saved. What do you want to restore?"))
        words.setWordWrap(True)
        headings = [self.tr("Page"), self.tr("Last changed"), self.tr("Decisions")]
        self.table = ListTable(self.tr("Unsaved work"), headings, wide=0, numbers=(2,))
        for one in self._left:
            self._add(one)
        self.table.itemChanged.connect(lambda _: self._refresh())
        foot = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.restore = foot.addButton(self.tr("Restore"), roles.AcceptRole)
        self.later = foot.addButton(self.tr("Not now"), roles.RejectRole)
        self.discard = foot.addButton(self.tr("Discard"), roles.DestructiveRole)
        self.restore.setDefault(True)
        self.restore.clicked.connect(lambda: self._end_with(self.restore_requested))
        self.discard.clicked.connect(lambda: self._end_with(self.discard_requested))
        self.later.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addWidget(self.table, 1)
        column.addWidget(
            muted_label(
                self.tr("What is not ticked is kept and offered again at the next start; with “Not now”, all of it is.")
            )
        )
        column.addWidget(foot)
        self._refresh()
        self.fit()

    def chosen(self) -> tuple[OrphanedDraft, ...]:
        """Return the ticked drafts."""
        ticked = [self._item(row).checkState() == Qt.CheckState.Checked for row in range(len(self._left))]
        return tuple(one for one, is_ticked in zip(self._left, ticked, strict=True) if is_ticked)

    def _add(self, one: OrphanedDraft) -> None:
        decided = self.locale().toString(one.decision_count)
        if one.problem is RestoreProblem.LATER:
            decided = self.tr("of a later version of Unhusk")
        elif one.problem is RestoreProblem.DAMAGED:
            decided = self.tr("damaged")
        when = self.locale().toString(
            QDateTime.fromSecsSinceEpoch(round(one.kept_at.timestamp())), QLocale.FormatType.ShortFormat
        )
        title = " ".join(one.title.split()) or one.source or self.tr("A page without a title")
        self.table.add_row((title, when, decided), is_quiet=one.problem is not RestoreProblem.NONE)
        item = self._item(self.table.rowCount() - 1)
        is_sound = one.problem is RestoreProblem.NONE
        item.setCheckState(Qt.CheckState.Checked if is_sound else Qt.CheckState.Unchecked)

    def _item(self, row: int) -> QTableWidgetItem:
        item = self.table.item(row, 0)
        assert item is not None
        return item

    def _refresh(self) -> None:
        chosen = self.chosen()
        self.restore.setEnabled(any(one.problem is RestoreProblem.NONE for one in chosen))
        self.discard.setEnabled(bool(chosen))

    def _end_with(self, request: SignalInstance) -> None:
        request.emit(self.chosen())
        self.accept()
