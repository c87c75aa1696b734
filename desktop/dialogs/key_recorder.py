"""Records the keys for an action: the next combination pressed, whatever it is; Esc alone cancels."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.appearance.theme import UNIT

NAME = Qt.ItemDataRole.UserRole  # where a row's first cell holds the name of its action

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeyRecorder(QKeySequenceEdit):
    """A field that finishes after one combination; it also takes Tab and Enter, which usually leave a field."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self._is_done = False
        if (line := self.findChild(QLineEdit)) is not None:
            line.setPlaceholderText(self.tr("Press keys…"))
        self.setAccessibleName(self.tr("Press the new keys, or Esc to keep the old ones"))

    @property
    def is_waiting(self) -> bool:
        """Whether its keys have not been taken yet."""
        return not self._is_done

    def take(self) -> QKeySequence:
        """Return the keys on the first call, and none on later ones."""
        pressed = self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        keys = QKeySequence() if self._is_done else QKeySequence(pressed.replace("Backtab", "Tab"))  # Qt has two names
        self._is_done = self._is_done or not keys.isEmpty()
        return keys

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus by it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.cancelled.emit()
            elif event.key() not in _MODIFIERS:
                self.keyPressEvent(event)
            return True
        return super().event(event)


class KeyDelegate(QStyledItemDelegate):
    """Records keys in a cell; `recorded(name, keys)` reports them with the `NAME` of the row's first cell."""

    recorded = Signal(str, QKeySequence)
    cancelled = Signal()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        recorder = KeyRecorder(parent)
        recorder.editingFinished.connect(lambda: self._finish(recorder))
        recorder.cancelled.connect(lambda: self._cancel(recorder))
        return recorder

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with an empty field, not with the old keys."""

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Report the keys; the dialog decides whether to accept them."""
        if isinstance(editor, KeyRecorder) and not (keys := editor.take()).isEmpty():
            self.recorded.emit(index.sibling(index.row(), 0).data(NAME), keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Tab, Enter and Esc to the recorder."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return super().eventFilter(watched, event)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(0, 1, -UNIT, -1))

    def _cancel(self, recorder: KeyRecorder) -> None:
        self.closeEditor.emit(recorder)
        self.cancelled.emit()

    def _finish(self, recorder: KeyRecorder) -> None:
        if recorder.is_waiting and not recorder.keySequence().isEmpty():
            self.commitData.emit(recorder)
            self.closeEditor.emit(recorder)
