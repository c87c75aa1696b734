"""The tags of some pages: those that all of them have, those that some have, and new ones."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import UNIT
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, platform_button_box
from extractors.collection.page_row import PageRow, tags_in

_BY_COUNT = {True: Qt.CheckState.Checked, False: Qt.CheckState.PartiallyChecked}


class TagsDialog(DialogFrame):
    """Adds and removes tags; `chosen(added, removed)` when the person agrees."""

    chosen = Signal(object, object)

    def __init__(self, rows: Sequence[PageRow], tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=400, height=380 if tags else 0)
        self.setWindowTitle(self.tr("Tags of %Ln pages", "", len(rows)))
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("New tags, separated by commas"))
        self.new.setAccessibleName(self.new.placeholderText())
        self.tags = QListWidget()
        self.tags.setAccessibleName(self.tr("Tags of this collection"))
        counts = Counter(tag for row in rows for tag in row.tagged)
        self._before: dict[str, Qt.CheckState] = {}
        for tag in tags:
            state = _BY_COUNT[counts[tag] == len(rows)] if counts[tag] else Qt.CheckState.Unchecked
            some = self.tr("{tag} ({count} of these pages)").format(tag=tag, count=self.locale().toString(counts[tag]))
            item = QListWidgetItem(some if state is Qt.CheckState.PartiallyChecked else tag, self.tags)
            item.setData(Qt.ItemDataRole.UserRole, tag)
            item.setSizeHint(QSize(0, 7 * UNIT))
            item.setCheckState(state)
            self._before[tag] = state
        self.accept_button = QPushButton(self.tr("OK"))
        self.accept_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.new)
        column.addWidget(self.tags, 1)
        column.addWidget(platform_button_box(self.accept_button, cancel))
        self.accept_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.tags.setVisible(bool(tags))
        self.fit()
        self.new.setFocus()

    def accept(self) -> None:
        """Emit the tags to add and those to remove."""
        added = tags_in([self.new.text()])
        removed: set[str] = set()
        for number in range(self.tags.count()):
            item = self.tags.item(number)
            tag = str(item.data(Qt.ItemDataRole.UserRole))
            if item.checkState() is not self._before[tag]:
                (added if item.checkState() is Qt.CheckState.Checked else removed).add(tag)
        super().accept()
        self.chosen.emit(added, removed - added)
