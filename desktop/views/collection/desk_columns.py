"""The desk's columns: which ones, in which order and how wide, as the person chose; remembered between sessions.

As many as fit are shown beside the title, the most wanted first; the column chosen last is the most wanted. So a narrow
window leaves columns out by itself, and a choice made in it shows at once.
"""

import json
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QTableView

from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.models.desk_model import Column, DeskModel
from desktop.models.page_filter import Trait
from desktop.session.settings import Settings

WIDTHS = {
    Column.STATE: 28 * UNIT,
    Column.SITE: 42 * UNIT,
    Column.GAIN: 17 * UNIT,
    Column.DOUBTS: 20 * UNIT,
    Column.WORDS: 19 * UNIT,
    Column.CONFIDENCE: 17 * UNIT,
    Column.AGREEMENT: 18 * UNIT,
    Column.TYPE: 36 * UNIT,
    Column.LANGUAGE: 23 * UNIT,
    Column.DATE: 26 * UNIT,
    Column.TAGS: 36 * UNIT,
    Column.NOTE: 36 * UNIT,
}
_USUAL = (  # the most wanted first
    *(Column.DOUBTS, Column.GAIN, Column.CONFIDENCE, Column.SITE, Column.WORDS, Column.TYPE, Column.TAGS),
    *(Column.AGREEMENT, Column.LANGUAGE, Column.DATE, Column.NOTE),
)
_TRAITS = {
    Column.STATE: Trait.STATE,
    Column.SITE: Trait.SITE,
    Column.TYPE: Trait.TYPE,
    Column.LANGUAGE: Trait.LANGUAGE,
    Column.TAGS: Trait.TAG,
}
_NARROWEST_TITLE, _TITLE_SHARE = 56 * UNIT, 0.3  # of the table's width
_KEPT_AFTER_MS = 400  # of quiet
_KEY = "desk_columns"


class DeskColumns(QObject):
    """Fits the columns of a table, and fills the menu of its header."""

    def __init__(
        self, table: QTableView, model: DeskModel, settings: Settings, ask_filter: Callable[[Trait], None]
    ) -> None:
        super().__init__(table)
        self._table, self._model, self._settings, self._ask_filter = table, model, settings, ask_filter
        self._wanted = list(_USUAL)  # the most wanted first
        self._widths: dict[Column, int] = {}
        self._needed: dict[Column, int] = {}
        self._is_fitting = False
        self._keep = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._keep.timeout.connect(self._remember)
        header = self._header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        self._restore()
        header.sectionResized.connect(self._note_width)
        header.sectionMoved.connect(lambda *_: self._keep.start())

    def fit(self) -> None:
        """Show as many of the wanted columns as fit."""
        self._is_fitting = True
        whole = self._table.viewport().width()
        room = whole - self._width(Column.STATE) - max(scaled(_NARROWEST_TITLE), round(_TITLE_SHARE * whole))
        shown: set[Column] = set()
        for column in self._wanted:
            width = self._width(column)
            if width <= room:
                room -= width
                shown.add(column)
        for column in _USUAL:
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._header.resizeSection(column, self._width(column))
        self._header.resizeSection(Column.STATE, self._width(Column.STATE))
        self._is_fitting = False

    def fill_menu(self, menu: QMenu) -> None:
        """List every column, the visible ones ticked."""
        menu.clear()
        for column in sorted(_USUAL):
            action = menu.addAction(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(column))
            action.triggered.connect(lambda is_on, one=column: self.choose(one, is_shown=is_on))
        menu.addSeparator()
        menu.addAction(self.tr("The usual columns")).triggered.connect(self.reset)
        menu.addMenu(self._sorting_menu(menu))

    def _sorting_menu(self, menu: QMenu) -> QMenu:
        """Return a menu that does what a click on a header does, for those without a mouse."""
        for old in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.deleteLater()
        sorting = QMenu(self.tr("Sort by"), menu)
        by, is_descending = self._model.order
        for column in Column:
            action = sorting.addAction(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(column is by)
            upside_down = Qt.SortOrder.AscendingOrder if is_descending else Qt.SortOrder.DescendingOrder
            order = upside_down if column is by else Qt.SortOrder.AscendingOrder
            action.triggered.connect(lambda _=False, one=column, how=order: self._table.sortByColumn(one, how))
        return sorting

    def choose(self, column: Column, *, is_shown: bool) -> None:
        """Show or hide a column."""
        self._wanted = [one for one in self._wanted if one is not column]
        if is_shown:
            self._wanted.insert(0, column)
        self.fit()
        self._keep.start()

    def reset(self) -> None:
        """Restore the default columns, order and widths."""
        self._wanted, self._widths = list(_USUAL), {}
        for column in Column:
            self._header.moveSection(self._header.visualIndex(column), column)
        self.fit()
        self._keep.start()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        column = self._header.logicalIndexAt(place)
        trait = _TRAITS.get(Column(column)) if column >= 0 else None
        if trait is not None:
            heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            first = menu.actions()[0]
            action = menu.addAction(self.tr("Filter by “{column}”…").format(column=heading))
            action.triggered.connect(lambda: self._ask_filter(trait))
            menu.insertAction(first, action)
            menu.insertSeparator(first)
        menu.popup(self._header.mapToGlobal(place))

    def _width(self, column: Column) -> int:
        """Return a column's width: the person's own, or what its header needs."""
        usual = max(scaled(WIDTHS[column]), self._header.sectionSizeHint(column), self._needed.get(column, 0))
        return self._widths.get(column, usual)

    def widen(self, column: Column, width: int) -> None:
        """Make a column wide enough, unless the person set its width."""
        self._needed[column] = width

    def _note_width(self, column: int, _: int, width: int) -> None:
        if not self._is_fitting and column != Column.TITLE and width:
            self._widths[Column(column)] = width
            self._keep.start()

    def _remember(self) -> None:
        kept = {
            "wanted": [one.name for one in self._wanted],
            "widths": {one.name: width for one, width in self._widths.items()},
            "order": [Column(self._header.logicalIndex(at)).name for at in range(len(Column))],
        }
        self._settings.set_layout(_KEY, QByteArray(json.dumps(kept).encode()))

    def _restore(self) -> None:
        """Restore the remembered choice; unknown names, as from a later version, are ignored."""
        try:
            kept = json.loads(bytes(self._settings.layout(_KEY).data()) or b"{}")
            columns, widths, order = kept.get("wanted"), kept.get("widths", {}), kept.get("order", [])
            if columns is not None:
                self._wanted = [Column[name] for name in columns if name in Column.__members__]
            self._widths = {Column[name]: int(width) for name, width in widths.items() if name in Column.__members__}
            for at, name in enumerate(order):
                if name in Column.__members__:
                    self._header.moveSection(self._header.visualIndex(Column[name]), at)
        except (ValueError, TypeError, AttributeError):
            return
