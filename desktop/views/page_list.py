"""The open pages at the window's side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT, Theme
from desktop.models.page_model import NOTE_ROLE, STATE_ROLE, PageModel, PageState
from desktop.views.comparison.mirroring import Mirror

if TYPE_CHECKING:  # see block_delegate
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


class PagePanel(QWidget):
    """The number of open pages, over the list of them."""

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.list = PageList(model, theme)
        self.count = QLabel()
        self.count.setObjectName("section")
        self.count.setIndent(0)
        self.count.setContentsMargins(5 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(scaled(30 * UNIT))
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._show_count)
        self._show_count()

    def _show_count(self) -> None:
        """Show the panel if there is more than one page to go to."""
        count = self._model.rowCount()
        self.count.setText(self.tr("%Ln pages", "", count))
        self.setVisible(count > 1)


class PageList(QTableView):
    """One row per page; `page_chosen(row)` when the person goes to another, `menu_requested(row, place)` for its menu.

    It is a table of one column: a list view lays out all its rows at every change, 50 ms with ten thousand.
    """

    page_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_PageDelegate(theme, self))
        self.setAccessibleName(self.tr("Open pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("pages")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(QFontMetricsF(self.font()).height() * 2) + 3 * UNIT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(lambda: self.viewport().update())
        self._is_by_key = False

    @property
    def keeps_keys(self) -> bool:
        """Whether the person goes through the list by keys, and so is not to be taken to the page's text yet."""
        return self._is_by_key and self.hasFocus()

    def choose(self, row: int) -> None:
        """Mark the page that is shown."""
        self.setCurrentIndex(self.model().index(row, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a page; the right button only opens its menu."""
        self._is_by_key = False
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a page by key."""
        self._is_by_key = True
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu of the page under the pointer, or by key that of the current page."""
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_by_mouse else self.currentIndex()
        if index.isValid():
            place = event.pos() if is_by_mouse else self.visualRect(index).center()
            self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Request the page the person went to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.page_chosen.emit(current.row())


class _PageDelegate(QStyledItemDelegate):
    """Two lines, title and note; before them a mark for the page's state."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Paint one page."""
        from PySide6.QtWidgets import QStyle

        theme, rect = self._theme, QRect(option.rect)
        mirror = Mirror(rect, is_mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("row_current"))
            painter.fillRect(mirror.box(0, 3), theme.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("row_edge"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        width = rect.width() - 7 * UNIT
        font = QFont(option.font)
        metrics = QFontMetricsF(font)
        top = rect.top() + 1.5 * UNIT
        self._paint_state(painter, QPointF(mirror.left(3 * UNIT), top + metrics.height() / 2), index.data(STATE_ROLE))
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, width)
        mirror.draw_line(painter, 5 * UNIT, top + metrics.ascent(), title)
        painter.setPen(theme.colour("text_muted"))
        note = metrics.elidedText(str(index.data(NOTE_ROLE) or ""), Qt.TextElideMode.ElideRight, width)
        mirror.draw_line(painter, 5 * UNIT, top + metrics.height() + metrics.ascent(), note)

    def _paint_state(self, painter: QPainter, at: QPointF, state: PageState) -> None:
        """Mark a page's state by shape and colour: a cross failed, a disc unsaved, a bar in doubt, a tick saved."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match state:
            case PageState.FAILED:
                painter.setPen(QPen(theme.colour("error_text"), 1.6))
                painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3))
                painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3))
            case PageState.UNSAVED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("by_hand"))
                painter.drawEllipse(at, 3.5, 3.5)
            case PageState.DOUBTFUL:
                painter.fillRect(QRectF(at.x() - 1.5, at.y() - 5, 3, 10), theme.colour("doubt"))
            case PageState.SAVED:
                painter.setPen(QPen(theme.colour("text_muted"), 1.6))
                painter.drawPolyline([at + QPointF(-4, 0), at + QPointF(-1, 3), at + QPointF(4, -3)])
            case PageState.PLAIN:
                pass
        painter.restore()
