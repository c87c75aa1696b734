"""The keyboard map: every action, by menu, with its keys, which can be changed."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.action_table import DESCRIPTIONS
from desktop.actions import Actions
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label
from desktop.dialogs.key_recorder import NAME, KeyDelegate
from desktop.session.settings import Settings

_WORDS, _KEYS = 0, 1
_ROW_HEIGHT = 6 * UNIT

# The keys by which the comparison itself moves about; no action can have them.
_MOVES = {"Down": "Down Up", "Up": "", "PgDown": "PgDown PgUp", "PgUp": "", "Home": "Home End", "End": ""}


class KeysDialog(DialogFrame):
    """Shows and changes the keys; a conflict is reported and refused. Every change applies at once."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget | None = None) -> None:
        self._groups: list[QTreeWidgetItem] = []
        super().__init__("", parent, width=620, height=720)
        self.setWindowTitle(self.tr("Keys"))
        self._settings, self._actions = settings, actions
        self._described = {described.name: described for described in DESCRIPTIONS}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.tr("Find an action or a key"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.message = muted_label()
        self.change = QPushButton(self.tr("&Change…"))
        self.usual = QPushButton(self.tr("&Usual keys"))
        self.none = QPushButton(self.tr("&No keys"))
        self.all_usual = QPushButton(self.tr("&All as usual"))
        self._lay_out()
        self._fill()
        self._connect()
        self._refresh()
        self.setMinimumSize(480, 360)
        self.fit()
        self.filter.setFocus()

    def set_keys(self, name: str, keys: QKeySequence) -> bool:
        """Give an action keys, or none; return whether they were free."""
        described = self._described[name]
        clash = self._conflict(name, keys)
        if clash:
            self.message.setText(clash)
            return False
        is_usual = keys == QKeySequence(described.keys)
        self._settings.set_shortcut(name, None if is_usual else keys.toString(QKeySequence.SequenceFormat.PortableText))
        self._actions.apply_shortcuts()
        self.message.setText("")
        self._refresh()
        return True

    def current(self) -> str:
        """Return the selected action, or ""."""
        item = self.tree.currentItem()
        return str(item.data(_WORDS, NAME) or "") if item is not None and not item.isHidden() else ""

    def choose(self, name: str) -> None:
        """Select an action."""
        self.tree.setCurrentItem(self._items[name], _KEYS)

    def reset_all(self) -> None:
        """Restore the default keys."""
        for described in DESCRIPTIONS:
            self._settings.set_shortcut(described.name, None)
        self._actions.apply_shortcuts()
        self.message.setText(self.tr("All keys are as usual."))
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down in the filter goes to the list; Enter there changes the keys; Delete removes them."""
        key = event.key()
        if key == Qt.Key.Key_Down and self.filter.hasFocus():
            self.tree.setFocus()
            self._choose_first()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.tree.hasFocus():
            self._record()
        elif key == Qt.Key.Key_Delete and self.tree.hasFocus():
            self._clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _lay_out(self) -> None:
        tree = self.tree
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.header().setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.Fixed)
        tree.header().setStretchLastSection(False)
        tree.header().resizeSection(_KEYS, scaled(44 * UNIT))
        self._delegate = KeyDelegate(tree)
        tree.setItemDelegateForColumn(_KEYS, self._delegate)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        for button in (self.change, self.usual, self.none, self.all_usual, close):
            button.setAutoDefault(False)
            if button is close:
                foot.addStretch(1)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.filter)
        column.addWidget(tree, 1)
        column.addWidget(self.message)
        column.addLayout(foot)
        self.message.setMinimumHeight(self.message.fontMetrics().lineSpacing())

    def _fill(self) -> None:
        words = {
            "File": self.tr("File"),
            "Edit": self.tr("Edit"),
            "Take": self.tr("Take"),
            "Go": self.tr("Go"),
            "Collection": self.tr("Collection"),
            "View": self.tr("View"),
            "Help": self.tr("Help"),
        }
        groups: dict[str, QTreeWidgetItem] = {}
        for described in DESCRIPTIONS:
            if described.menu not in groups:
                groups[described.menu] = self._add_group(words[described.menu])
            item = QTreeWidgetItem(groups[described.menu], [described.title, ""])
            item.setData(_WORDS, NAME, described.name)
            item.setToolTip(_WORDS, described.help_text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(_WORDS, QSize(0, _ROW_HEIGHT))
            self._items[described.name] = item
        moves = self._add_group(self.tr("Moving in the page (fixed)"))
        for label, keys in (
            (self.tr("By passage"), _MOVES["Down"]),
            (self.tr("By screen"), _MOVES["PgDown"]),
            (self.tr("To the start or the end"), _MOVES["Home"]),
        ):
            QTreeWidgetItem(moves, [label, "  ".join(_native(key) for key in keys.split())])
        self.tree.expandAll()
        self._colour()

    def _add_group(self, words: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [words, ""])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        group.setSizeHint(_WORDS, QSize(0, _ROW_HEIGHT))  # every row gets the height of the first one
        font = group.font(_WORDS)
        font.setBold(True)
        group.setFont(_WORDS, font)
        self._groups.append(group)
        return group

    def _colour(self) -> None:
        for group in self._groups:
            group.setForeground(_WORDS, QGuiApplication.palette().placeholderText())

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(lambda *_: self._choose_current())
        self.tree.itemDoubleClicked.connect(lambda *_: self._record())
        self._delegate.recorded.connect(self.set_keys)
        self._delegate.cancelled.connect(self.message.clear)
        self.change.clicked.connect(self._record)
        self.usual.clicked.connect(self._restore_defaults)
        self.none.clicked.connect(self._clear)
        self.all_usual.clicked.connect(self.reset_all)

    def _refresh(self) -> None:
        """Show the current keys; bold where they are the person's own."""
        for name, item in self._items.items():
            item.setText(
                _KEYS, "  ".join(_native(keys) for keys in self._actions[name].shortcuts() if not keys.isEmpty())
            )
            font = self.tree.font()
            font.setBold(self._settings.shortcut(name) is not None)
            item.setFont(_KEYS, font)
        self._enable()

    def _choose_current(self) -> None:
        self.message.setText("")
        self._enable()

    def _enable(self) -> None:
        name = self.current()
        self.change.setEnabled(bool(name))
        self.usual.setEnabled(bool(name) and self._settings.shortcut(name) is not None)
        self.none.setEnabled(bool(name) and not self._actions[name].shortcut().isEmpty())
        self.all_usual.setEnabled(any(self._settings.shortcut(one) is not None for one in self._items))

    def _record(self) -> None:
        item = self.tree.currentItem()
        if item is not None and self.current():
            self.message.setText(
                self.tr("Press the new keys for “{action}”, or Esc.").format(action=self._words(self.current()))
            )
            self.tree.editItem(item, _KEYS)

    def _restore_defaults(self) -> None:
        if name := self.current():
            self.set_keys(name, QKeySequence(self._described[name].keys))

    def _clear(self) -> None:
        if name := self.current():
            self.set_keys(name, QKeySequence())

    def _conflict(self, name: str, keys: QKeySequence) -> str:
        """Return in words what else uses these keys, or ""."""
        if keys.isEmpty():
            return ""
        if keys.toString(QKeySequence.SequenceFormat.PortableText) in _MOVES:
            return self.tr("{keys} moves in the page; choose other keys.").format(keys=_native(keys))
        for other in DESCRIPTIONS:
            if other.name != name and keys in self._actions[other.name].shortcuts():
                words = self.tr("{keys} belongs to “{action}”. Give that one other keys first, or choose others here.")
                return words.format(keys=_native(keys), action=self._words(other.name))
        return ""

    def _filter(self, query: str) -> None:
        sought = query.casefold().split()
        for group in self._groups:
            rows = [item for place in range(group.childCount()) if (item := group.child(place)) is not None]
            for item in rows:
                text = f"{item.text(_WORDS)} {item.toolTip(_WORDS)} {item.text(_KEYS)}".casefold()
                item.setHidden(not all(word in text for word in sought))
            group.setHidden(all(item.isHidden() for item in rows))
        self._enable()

    def _choose_first(self) -> None:
        if not self.current():
            shown = (name for name, item in self._items.items() if not item.isHidden())
            if (first := next(shown, None)) is not None:
                self.choose(first)

    def _words(self, name: str) -> str:
        return self._items[name].text(_WORDS)


def _native(keys: QKeySequence | str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
