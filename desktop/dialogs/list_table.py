"""A read-only table: rows of words, of which one can be selected and copied."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.appearance.labels import plain_tip
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.views.own_direction import OwnDirection
from desktop.views.row_table import select_current_row

_AT_THE_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListTable(QTableWidget):
    """Rows under headings; column `wide` takes the remaining width, and the columns `numbers` end at one side."""

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        *,
        wide: int,
        numbers: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._quiet: list[QTableWidgetItem] = []
        self._numbers = numbers
        super().__init__(0, len(headings), parent)
        self.setAccessibleName(name)
        self.setMinimumHeight(30 * UNIT)
        self.setHorizontalHeaderLabels(list(headings))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in numbers:
            if (heading := self.horizontalHeaderItem(column)) is not None:
                heading.setTextAlignment(_AT_THE_END)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(7 * UNIT))
        self.setItemDelegate(OwnDirection(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_row)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def add_row(self, words: Sequence[str], *, is_quiet: bool = False) -> None:
        """Add a row; its last words span the remaining columns. A quiet row is muted."""
        row = self.rowCount()
        self.insertRow(row)
        for column, text in enumerate(words):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            if column in self._numbers:
                item.setTextAlignment(_AT_THE_END)
            if is_quiet:
                self._quiet.append(item)
            self.setItem(row, column, item)
        if len(words) < self.columnCount():
            self.setSpan(row, len(words) - 1, 1, self.columnCount() - len(words) + 1)
        self._colour()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select a row, unless a click is about to."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            select_current_row(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def copy_row(self) -> None:
        """Copy the selected row's words to the clipboard."""
        items = [self.item(self.currentRow(), column) for column in range(self.columnCount())]
        QGuiApplication.clipboard().setText("\t".join(item.text() for item in items if item is not None))

    def _colour(self) -> None:
        for item in self._quiet:
            item.setForeground(QGuiApplication.palette().placeholderText())
