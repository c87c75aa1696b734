"""What all dialogs share: modal to their own window, deleted when closed, and never larger than the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QWidget

from desktop.appearance.labels import with_distinct_marks
from desktop.appearance.theme import UNIT

MARGIN = 4 * UNIT  # between a dialog's edge and its contents
GAP = 2 * UNIT  # between neighbours
_FREE = 12 * UNIT  # of the screen, on each side
_LABEL_WIDTH = 24 * UNIT


class DialogFrame(QDialog):
    """A dialog to be shown by `open()`; Esc closes it, and closing deletes it."""

    def __init__(self, title: str, parent: QWidget | None, *, width: int, height: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferred_size = QSize(width, height)

    def fit(self) -> None:
        """Take the preferred size, as far as the screen has room; call it once everything is laid out."""
        self._part_marks()
        room = self.screen().availableSize() - QSize(2 * _FREE, 2 * _FREE)
        if (layout := self.layout()) is not None:  # a minimum of the dialog's own would let words be cut off
            self.setMinimumSize(self.minimumSize().expandedTo(layout.minimumSize()).boundedTo(room))
        height = (
            self._preferred_size.height() or self.sizeHint().expandedTo(QSize(self._preferred_size.width(), 0)).height()
        )
        self.resize(QSize(self._preferred_size.width(), height).boundedTo(room))

    def _part_marks(self) -> None:
        """Give no two controls the same mnemonic; buttons come first, since they are alike in all dialogs."""
        buttons = sorted(self.findChildren(QAbstractButton), key=lambda one: not isinstance(one, QPushButton))
        fields = [label for label in self.findChildren(QLabel) if label.buddy() is not None]
        marked: list[QAbstractButton | QLabel] = [*buttons, *fields]
        labels = [one.text() for one in marked]
        for one, before, label in zip(marked, labels, with_distinct_marks(labels), strict=True):
            if label != before:
                one.setText(label)


def close_by_key(window: QWidget) -> None:
    """Have Esc, and what closes a window on this system, close one that is no dialog."""
    for keys in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
        QShortcut(keys, window).activated.connect(window.close)


def platform_button_box(accept: QPushButton, reject: QPushButton, *others: QPushButton) -> QDialogButtonBox:
    """Return a row of buttons in the order usual on this system; they must be connected already."""
    box = QDialogButtonBox()
    roles = QDialogButtonBox.ButtonRole
    box.addButton(accept, roles.AcceptRole)
    box.addButton(reject, roles.RejectRole)
    for other in others:
        box.addButton(other, roles.ActionRole)
    return box


def labelled_grid(widget: QWidget) -> QGridLayout:
    """Lay a widget out as rows of a label and a field; all such widgets have labels of one width."""
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(3 * UNIT)
    grid.setVerticalSpacing(GAP)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    return grid


def muted_label(words: str = "") -> QLabel:
    """Return a label for a side remark."""
    label = QLabel(words)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def section_label(words: str) -> QLabel:
    """Return the heading of a part of a dialog."""
    label = QLabel(words)
    label.setObjectName("section")
    label.setIndent(0)
    return label
