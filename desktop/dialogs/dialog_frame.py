"""What all dialogs share: modal to their own window, deleted when closed, and never larger than the screen."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.labels import with_distinct_marks
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.session.settings import Settings

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
        self._usual_size: QSize | None = None
        self._given_size = QSize()  # by the program: any other is the person's

    def done(self, result: int) -> None:
        """Close it, and remember how large the person made it."""
        if self._usual_size is not None and self.size() != self._given_size:
            grown = self.size().expandedTo(self._usual_size)
            size = f"{grown.width()} {grown.height()}" if grown != self._usual_size else ""
            Settings().set_layout(self._name, QByteArray(size.encode()))
        super().done(result)

    def fit(self) -> None:
        """Take the preferred size, or that the person gave it, as far as the screen has room; call it once laid out.

        Where the screen has too little room for it all, everything but the buttons at the foot scrolls.
        """
        self._part_marks()
        room = room_on_screen(self)
        layout = self.layout()
        least = layout.totalMinimumSize().width() if layout is not None else 0
        width = min(max(scaled(self._preferred_size.width()), least), room.width())
        if isinstance(layout, QBoxLayout) and _needed(layout, width).boundedTo(room) != _needed(layout, width):
            layout = self._let_scroll(layout, width)
        if layout is not None:  # a minimum of the dialog's own would let words be cut off
            self.setMinimumSize(self.minimumSize().expandedTo(layout.minimumSize()).boundedTo(room))
        height = scaled(self._preferred_size.height())
        if not height:
            height = max(self.sizeHint().height(), self.heightForWidth(max(width, self.minimumWidth())))
        self._usual_size = QSize(width, height).boundedTo(room)
        self.take_size(self._usual_size.expandedTo(self._remembered()).boundedTo(room))

    def take_size(self, size: QSize) -> None:
        """Take a size that its contents ask for."""
        self.resize(size)
        self._given_size = self.size()

    @property
    def _name(self) -> str:
        return f"size of {type(self).__name__}"

    def _remembered(self) -> QSize:
        """Return the size that the person gave this kind of dialog the last time; invalid where they did not."""
        sides = bytes(Settings().layout(self._name).data()).split()
        return QSize(*map(int, sides)) if len(sides) == 2 and all(side.isdigit() for side in sides) else QSize()

    def _let_scroll(self, column: QBoxLayout, width: int) -> QBoxLayout:
        """Move all into an area that scrolls, but not the last row if that fits; return the dialog's new layout."""
        margins, last = column.contentsMargins(), column.itemAt(column.count() - 1)
        has_room = last is not None and last.minimumSize().width() <= width - margins.left() - margins.right()
        row = column.takeAt(column.count() - 1) if has_room else None
        inside = QWidget()
        inside.setLayout(column)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control that has the focus
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, margins.bottom() if row is not None else 0)
        outer.setSpacing(GAP)
        outer.addWidget(area, 1)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(min(column.totalMinimumSize().width() + bar, width))
        if row is not None:
            bottom = QWidget()  # of its own, so that the Tab key comes to it last
            foot = QVBoxLayout(bottom)
            foot.setContentsMargins(margins.left(), 0, margins.right(), 0)
            if (widget := row.widget()) is not None:
                foot.addWidget(widget)
            elif (line := row.layout()) is not None:
                foot.addLayout(line)
            outer.addWidget(bottom)
        return outer

    def _part_marks(self) -> None:
        """Give no two controls the same mnemonic; buttons come first, since they are alike in all dialogs."""
        buttons = sorted(self.findChildren(QAbstractButton), key=lambda one: not isinstance(one, QPushButton))
        fields = [label for label in self.findChildren(QLabel) if label.buddy() is not None]
        marked: list[QAbstractButton | QLabel] = [*buttons, *fields]
        labels = [one.text() for one in marked]
        for one, before, label in zip(marked, labels, with_distinct_marks(labels), strict=True):
            if label != before:
                one.setText(label)


def room_on_screen(window: QWidget) -> QSize:
    """Return the largest size that a window may open with."""
    return window.screen().availableSize() - QSize(2 * _FREE, 2 * _FREE)


def open_large(window: QWidget, width: int, height: int) -> None:
    """Give a window that is no dialog a size, in the system's letters, as far as the screen has room."""
    window.resize(QSize(scaled(width), scaled(height)).boundedTo(room_on_screen(window)))


def _needed(layout: QBoxLayout, width: int) -> QSize:
    """Return the smallest size in which a layout cuts nothing off, given its width."""
    least = layout.totalMinimumSize()
    return least.expandedTo(QSize(0, layout.totalMinimumHeightForWidth(max(width, least.width()))))


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
