"""A field for one detail of an article: the typed text counts, and a list offers other values, each with its source."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.labels import plain_label
from desktop.appearance.theme import UNIT
from desktop.dialogs.arrow_fields import draw_arrow, point_from_end
from desktop.dialogs.source_view import follow_direction
from desktop.language.sentences import localized
from desktop.views.comparison.mirroring import Mirror
from extractors.editing.metadata.candidates import Candidate

_SOURCE = Qt.ItemDataRole.UserRole
_SHORTEST_LIST = 20  # lines it can have without scrolling
_LONGEST_IN_MENU = 90  # characters


class CandidateField(QComboBox):
    """One line to type in; the list shows each value with its source, the field only the value."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.setMaxVisibleItems(_SHORTEST_LIST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setItemDelegate(_WithSource(self))
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setLineEdit(_FromTheStart(self))
        self.setCompleter(None)  # type: ignore[arg-type]  # it would change the case of what is typed
        self.editTextChanged.connect(lambda _: self.changed.emit())

    def setAccessibleName(self, name: str) -> None:
        """Name the line as well: that is what a screen reader hears of the field while one types in it."""
        super().setAccessibleName(name)
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(name)

    def value(self) -> str:
        """Return the field's text, with its white space normalised."""
        return " ".join(self.currentText().split())

    def set_value(self, value: str) -> None:
        """Set the value, and show its beginning."""
        self.setEditText(value)
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)

    def offer(self, candidates: tuple[Candidate, ...]) -> None:
        """Offer values; the field's text stays."""
        shown = self.currentText()
        self.blockSignals(True)
        self.clear()
        for source, value in candidates:
            self.addItem(value, localized(source))
            row = self.count() - 1
            self.setItemData(row, f"{value} — {localized(source)}", Qt.ItemDataRole.AccessibleTextRole)
            self.setItemData(row, value, Qt.ItemDataRole.ToolTipRole)
        self.blockSignals(False)
        self.set_value(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, without an arrow if nothing is offered."""
        super().paintEvent(event)
        if self.count():
            draw_arrow(self, point_from_end(self, 3.5 * UNIT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel: scrolling past would change the value unnoticed."""
        event.ignore()


class _FromTheStart(QLineEdit):
    """A line edit that shows the beginning of its text, not the end, when it gets the focus by Tab."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hasSelectedText():
            self.setSelection(len(self.text()), -len(self.text()))


class CandidateText(QWidget):
    """Several lines to type in; a menu below offers other values."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        lines = 4
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * lines + 4 * UNIT)
        self._others = QPushButton(self.tr("Other descriptions"))
        self._others.setObjectName("link")
        self._menu = QMenu(self)
        self._others.clicked.connect(self._show_menu)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self._others, 0, Qt.AlignmentFlag.AlignLeft)
        self.text.textChanged.connect(self._note_change)
        self.offer(())

    def value(self) -> str:
        """Return the field's text, with its white space normalised."""
        return " ".join(self.text.toPlainText().split())

    def set_value(self, value: str) -> None:
        """Set the value."""
        self.text.setPlainText(value)

    def offer(self, candidates: tuple[Candidate, ...]) -> None:
        """Offer values; the field's text stays."""
        self._menu.clear()
        for source, value in candidates:
            short = value if len(value) <= _LONGEST_IN_MENU else f"{value[:_LONGEST_IN_MENU].rstrip()}…"
            action = self._menu.addAction(plain_label(f"{short}\t{localized(source)}"))
            action.triggered.connect(lambda _=False, chosen=value: self.set_value(chosen))
        self._others.setVisible(len(candidates) > 1)

    def setAccessibleName(self, name: str) -> None:
        """Name the text field itself."""
        self.text.setAccessibleName(name)

    def _note_change(self) -> None:
        follow_direction(self.text, self.text.toPlainText())
        self.changed.emit()

    def _show_menu(self) -> None:
        self._menu.popup(self._others.mapToGlobal(self._others.rect().bottomLeft()))


class _WithSource(QStyledItemDelegate):
    """Draws a value, and at the other end of the line, in muted type, its source."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style()
        source = str(index.data(_SOURCE) or "")
        value, option.text = option.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(2 * UNIT, 0, -2 * UNIT, 0)
        mirror = Mirror(room, is_mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        metrics = option.fontMetrics
        source_width = min(metrics.horizontalAdvance(source) + 2, room.width() // 3)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        full = option.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        quiet = full if is_selected else QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(option.font)
        painter.setPen(quiet)
        shown = metrics.elidedText(source, Qt.TextElideMode.ElideRight, source_width)
        painter.drawText(
            mirror.box(room.width() - source_width, source_width), int(centred | Qt.AlignmentFlag.AlignRight), shown
        )
        painter.setPen(full)
        value_room = room.adjusted(0, 0, -source_width - 3 * UNIT, 0)
        shown = metrics.elidedText(value, Qt.TextElideMode.ElideRight, value_room.width())
        painter.drawText(mirror.box(0, value_room.width()), int(centred | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, super().sizeHint(option, index).height() + 2 * UNIT)
