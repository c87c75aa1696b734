"""The filter of the desk: a button that opens a list of all traits and values, each with its count."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.labels import plain_tip
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.language.marking import translated
from desktop.models.desk_model import DeskModel
from desktop.models.page_filter import TRAIT_WORDS, Counts, PageFilter, Trait, ordered_values, value_words
from desktop.views.button import Button

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT = 88 * UNIT, 108 * UNIT
_VALUE = int(Qt.ItemDataRole.UserRole)
_CHOSEN = Qt.CheckState.Checked
_MOST = 1000  # values of a trait that are listed, the most frequent; the search field finds the others
_MANY = 12  # a trait with so many values starts closed; chosen by hand


class FilterButton(QToolButton):
    """Says by how many traits pages are filtered, and opens the list of them."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.panel = FilterPanel(model, self)
        self.setObjectName("filter")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Filter pages by state, site, type, language, tag and more"))
        self.clicked.connect(lambda _: self.open())
        model.filter_changed.connect(self._show)
        self._show(model.filter)

    def open(self, trait: Trait | None = None) -> None:
        """Open the list, at a trait if one is given."""
        corner = self.rect().bottomLeft() if self.isRightToLeft() else self.rect().bottomRight()
        self.panel.open_at(self.mapToGlobal(corner), trait)

    def _show(self, chosen: PageFilter) -> None:
        count = len(chosen.by_trait) + bool(chosen.only)
        number = self.locale().toString(count)
        self.setText(self.tr("Filter: {number} ▾").format(number=number) if count else self.tr("Filter ▾"))


class FilterPanel(QFrame):
    """Every value of every trait with how many pages it would show; a click or Space toggles it, Esc closes."""

    closed = Signal()

    def __init__(self, model: DeskModel, button: QToolButton) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self._button = button
        self.setObjectName("popup")
        self._model = model
        self._wanted_at: Trait | None = None
        self._heads: dict[Trait, QTreeWidgetItem] = {}
        self._items: dict[tuple[Trait, str], QTreeWidgetItem] = {}
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Find a site, a tag…"))
        self.sought.setAccessibleName(self.sought.placeholderText())
        self.sought.setClearButtonEnabled(True)
        self.tree = _ValueTree()
        self.tree.setAccessibleName(self.tr("What the pages are filtered by"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(4 * UNIT)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setItemDelegate(_Ticks(self.tree))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.clear_button = Button(self.tr("Show all pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addWidget(self.sought)
        column.addWidget(self.tree, 1)
        column.addWidget(self.clear_button)
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.sought.textChanged.connect(self._look_for)
        self.sought.returnPressed.connect(self._choose_first)
        self.tree.itemClicked.connect(lambda item, _: self._turn(item))
        self.tree.turned.connect(self._turn)
        self.clear_button.clicked.connect(self._clear)
        model.counted.connect(self._show_counts)
        model.filter_changed.connect(self._follow)

    def open_at(self, corner: QPoint, trait: Trait | None = None) -> None:
        """Open below a button's corner, at a trait if one is given."""
        self._wanted_at = trait
        self.sought.clear()
        self.tree.clear()
        self._items, self._heads = {}, {}
        room = self._button.screen().availableGeometry()
        left = corner.x() if self.isRightToLeft() else corner.x() - self.width()
        self.resize(scaled(_WIDTH), min(scaled(_HEIGHT), room.bottom() - corner.y()))
        self.move(max(room.left(), min(left, room.right() - self.width())), corner.y())
        self.show()
        self.sought.setFocus()
        self._model.count_values()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from the field into the list by the arrow key."""
        if event.key() == Qt.Key.Key_Down and self.sought.hasFocus():
            self.tree.setFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the values anew where the system turns dark or light while they are listed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._model.count_values()

    def hideEvent(self, event: QHideEvent) -> None:
        """Drop the list: it is made again when it is opened."""
        super().hideEvent(event)
        self._button.setFocus()
        self.closed.emit()

    def _follow(self, chosen: PageFilter) -> None:
        self.clear_button.setEnabled(not chosen.is_empty)
        if self.isVisible():
            self._model.count_values()

    def _show_counts(self, counts: Counts) -> None:
        if not self.isVisible():
            return
        chosen, number = self._model.filter, self.locale().toString
        self.clear_button.setEnabled(not chosen.is_empty)
        if not self._items:
            self._fill(counts)
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for (trait, value), item in self._items.items():
            count = counts[trait].get(value, 0)
            is_chosen = value in chosen.by_trait.get(trait, ())
            item.setCheckState(0, _CHOSEN if is_chosen else Qt.CheckState.Unchecked)
            item.setText(1, number(count))
            colour = faint if not count and not is_chosen else self.palette().color(QPalette.ColorRole.Text)
            item.setForeground(0, colour)
            item.setForeground(1, faint)
        self._look_for()

    def _fill(self, counts: Counts) -> None:
        font = self.font()
        font.setBold(True)
        for trait, of_trait in counts.items():
            values = ordered_values(trait, of_trait)
            if not any(values):  # all unknown: no tags, no languages
                continue
            head = QTreeWidgetItem(self.tree, [translated(TRAIT_WORDS[trait])])
            self._heads[trait] = head
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, font)
            head.setFirstColumnSpanned(True)
            for value in values[:_MOST]:
                item = QTreeWidgetItem(head, [value_words(trait, value)])
                item.setToolTip(0, plain_tip(item.text(0)))
                item.setData(0, _VALUE, (trait, value))
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._items[trait, value] = item
            if len(values) > _MOST:
                rest = QTreeWidgetItem(head, ["…", f"+{self.locale().toString(len(values) - _MOST)}"])
                rest.setFlags(Qt.ItemFlag.NoItemFlags)
            is_open = self._wanted_at is trait or (self._wanted_at is None and len(values) <= _MANY)
            head.setExpanded(is_open or trait in self._model.filter.by_trait)
            if self._wanted_at is trait:
                self.tree.scrollToItem(head, QTreeWidget.ScrollHint.PositionAtTop)
                self.tree.setCurrentItem(head)
                self.tree.setFocus()

    def _look_for(self) -> None:
        """Show only values that contain the words; all of them without any."""
        words = self.sought.text().casefold().split()
        for head in self._heads.values():
            head.setHidden(True)
        for (trait, _), item in self._items.items():
            is_found = all(word in item.text(0).casefold() for word in words)
            item.setHidden(not is_found)
            if is_found:
                self._heads[trait].setHidden(False)
        if words:
            self.tree.expandAll()

    def _choose_first(self) -> None:
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if first is not None and self.sought.text().strip():
            self._turn(first)

    def _turn(self, item: QTreeWidgetItem) -> None:
        """Toggle a value, or open or close a trait."""
        found = item.data(0, _VALUE)
        if found is None:
            item.setExpanded(not item.isExpanded())
            return
        trait, value = found
        is_wanted = item.checkState(0) is not _CHOSEN
        self._model.choose(self._model.filter.with_value(trait, value, is_wanted=is_wanted))

    def _clear(self) -> None:
        self._model.choose(PageFilter(words=self._model.filter.words))
        self.hide()


class _ValueTree(QTreeWidget):
    """The list; `turned(item)` for Space and Enter."""

    turned = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle the item under the cursor."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.turned.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class _Ticks(QStyledItemDelegate):
    """Leaves toggling to the list, which accepts a click anywhere in a row."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: object, index: Index) -> bool:
        """Do nothing."""
        return False
