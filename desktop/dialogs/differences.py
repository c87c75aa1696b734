"""Two columns compared word by word, or a column and a saved file: a window of its own, beside the work."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.dialogs.arrow_fields import ChoiceField, TickBox
from desktop.dialogs.dialog_frame import GAP, MARGIN, close_by_key, muted_label, open_large
from desktop.models.difference_model import DifferenceModel
from desktop.views.comparison.difference_table import DifferenceTable
from extractors.comparing.differences import Differences

ARTICLE = ""  # the name of the article among the extractors'
FILE = "file:"  # followed by a path: the name of a file among them


class DifferencesWindow(QWidget):
    """Shows the comparison; `sides_chosen(left, right)` asks for another. Closing deletes the window."""

    sides_chosen = Signal(str, str)

    def __init__(self, names: Sequence[str], sides: tuple[str, str], theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Differences in words"))
        self.model = DifferenceModel()
        self.table = DifferenceTable(self.model, theme)
        self.left, self.right = (self._chooser(names, name) for name in sides)
        self.left.name_alone(self.tr("The text on the left"))
        self.right.name_alone(self.tr("The text on the right"))
        self.only_differences = TickBox(self.tr("&Only what differs"), theme)
        self.only_differences.toggled.connect(lambda is_on: self.model.set_shows_same(not is_on))
        self.note = muted_label(self.tr("Comparing…"))
        self.previous = QPushButton(self.tr("&Previous"))
        self.next = QPushButton(self.tr("&Next"))
        theme.dress(self.previous, "previous")
        theme.dress(self.next, "next")
        self.previous.clicked.connect(lambda: self.table.go(-1))
        self.next.clicked.connect(lambda: self.table.go(1))
        for keys, step in (("N", 1), ("Shift+N", -1)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=step: self.table.go(by))
        close_by_key(self)
        self._lay_out()
        for box in (self.left, self.right):
            box.activated.connect(lambda _, chooser=box: self._choose(chooser))
        self._sides = sides
        self.table.setFocus()

    @property
    def sides(self) -> tuple[str, str]:
        """The two sides: extractors by name, the article as "", a file as `FILE` and its path."""
        return self._sides

    def show_differences(self, sides: tuple[str, str], found: Differences) -> None:
        """Show a comparison, unless the person has chosen other sides since."""
        if sides != self._sides:
            return
        left, right = self.left.currentText(), self.right.currentText()
        self.model.show((left, right), found)
        locale = self.locale()
        if found.only_left or found.only_right:
            words = self.tr("{both} words in both, {left_words} only in {left}, {right_words} only in {right}")
        else:
            words = self.tr("No word differs: {both} words in both")
        self.note.setText(
            words.format(
                both=locale.toString(found.in_both),
                left_words=locale.toString(found.only_left),
                right_words=locale.toString(found.only_right),
                left=left,
                right=right,
            )
        )
        for button in (self.previous, self.next):
            button.setEnabled(bool(found.only_left or found.only_right))

    def show_message(self, words: str) -> None:
        """Say why there is nothing to show."""
        self.model.show(("", ""), Differences(rows=()))
        self.note.setText(words)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(GAP)
        sides.addWidget(self.left, 1)
        sides.addWidget(self.right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.only_differences)
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2 * GAP)
        column.addLayout(sides)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        open_large(self, 250 * UNIT, 180 * UNIT)

    def _chooser(self, names: Sequence[str], chosen: str) -> ChoiceField:
        box = ChoiceField()
        for name in (ARTICLE, *names):
            box.addItem(name or self.tr("Article"), name)
        box.addItem(self.tr("A saved file…"), FILE)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _choose(self, chooser: ChoiceField) -> None:
        if chooser.currentData() == FILE and not self._ask_file(chooser):
            is_left = chooser is self.left
            chooser.setCurrentIndex(max(0, chooser.findData(self._sides[0 if is_left else 1])))
            return
        self._sides = (self.left.currentData(), self.right.currentData())
        self.note.setText(self.tr("Comparing…"))
        self.sides_chosen.emit(*self._sides)

    def _ask_file(self, chooser: ChoiceField) -> bool:
        """Ask for a file, such as the output of an older version of an extractor; return whether one was chosen."""
        filters = self.tr("Saved articles (*.html *.json *.md *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Compare with a saved file"), "", filters)
        if path:
            self.add_file(chooser, path)
        return bool(path)

    def add_file(self, chooser: ChoiceField, path: str) -> None:
        """Set a file as a side."""
        last = chooser.count() - 1
        chooser.insertItem(last, path.replace("\\", "/").rpartition("/")[2], FILE + path)
        chooser.setCurrentIndex(last)
