"""The comparison as a Qt table: a row is a block (or a fold), a column an extractor, the last column the article."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.appearance.theme import UNIT
from desktop.models import picture_rows, unit_rows
from desktop.models.block_tip import block_tip
from desktop.models.cell import Cell, Strength
from desktop.models.cell_text import CellText, Span, marker_of
from desktop.models.fold_state import FoldState, nobody_kept, with_closed_units
from desktop.models.role_words import words_of
from desktop.models.rows import Row, Rows, build_rows, long_blocks
from desktop.models.spoken import spoken_cell, spoken_fold, spoken_votes, strength_of
from desktop.models.table_directions import TableDirections
from desktop.session.documents.column_state import ColumnState
from desktop.session.documents.completion import is_proposed
from desktop.session.documents.document import Document
from extractors.blocks.block import Block, BlockKind
from extractors.editing.draft import AS_PROPOSED
from extractors.editing.page_picture import PagePicture

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_JOINED, _MOVED = "⤷ ", "⇅ "  # before a block joined to the paragraph above, or moved in the article


class ComparisonModel(QAbstractTableModel):
    """The rows and cells of the current page.

    Attributes:
        rows: the visible rows, in order.
        extractors: the extractors' names, in the columns' order.
        is_votes_view: whether the extractors are marks in a gutter instead of columns.
        shows_dropped: whether a column's dropped text is drawn, faint.
        current_row: the row that keys act on.
        chosen_words: the selected characters of that row in the article, or None.
    """

    about_to_leave = Signal()  # the page that is shown, for another

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self.extractors: tuple[str, ...] = ()
        self.is_votes_view = False
        self.shows_dropped = True
        self.current_row = -1
        self.chosen_words: Span | None = None
        self.has_selection_of_many = False
        self._document: Document | None = None
        self._blocks: tuple[Block, ...] = ()
        self._long: list[int] = []
        self._folding = FoldState()
        self._folding_by_document: dict[Document, FoldState] = {}
        self._directions = TableDirections()
        self._found: dict[int, list[Span]] = {}
        self.found_now: tuple[int, Span] | None = None
        self._doubtful: frozenset[int] = frozenset()
        self._pictures: tuple[list[int], list[int]] = ([], [])
        self._was_waiting = False

    @property
    def document(self) -> Document | None:
        """The current page."""
        return self._document

    @property
    def first_visible_column(self) -> int:
        """The column at the row's left edge."""
        return self.columnCount() - 1 if self.is_votes_view else 0

    def show_document(
        self, document: Document | None, extractors: Sequence[str], *, is_votes_view: bool = False
    ) -> None:
        """Show a page with these extractors, as columns or as marks in a gutter."""
        if self._document is not None and self._document is not document:
            self.about_to_leave.emit()
            self._document.column_changed.disconnect(self._refresh_column)
            self._document.draft_changed.disconnect(self._refresh_draft)
        if document is not None and self._document is not document:
            document.column_changed.connect(self._refresh_column)
            document.draft_changed.connect(self._refresh_draft)
        self.beginResetModel()
        self._document = document
        self.is_votes_view = is_votes_view
        self.extractors = tuple(extractors)
        self._folding = self._folding_by_document.setdefault(document, FoldState()) if document else FoldState()
        self._build()
        self.endResetModel()

    def forget(self, document: Document) -> None:
        """Drop what is cached for a page that was closed."""
        self._folding_by_document.pop(document, None)

    def rebuild(self) -> None:
        """Fold anew what nobody kept."""
        self.beginResetModel()
        self._build()
        self.endResetModel()

    def set_shows_dropped(self, shows_dropped: bool) -> None:
        """Draw a column's dropped text, or leave it out."""
        self.shows_dropped = shows_dropped
        self.rebuild()

    def set_fold_open(self, row: int, is_open: bool) -> None:
        """Open a fold, or close an opened run, a table or a list; `row` is any row of it."""
        if self._document is None or not 0 <= row < len(self.rows):
            return
        if is_open:
            self._folding.open(self.rows[row])
        elif self.rows[row].picture < 0:
            self._folding.close(self.rows[row], self._document.blocks, self._dropped())
        self.rebuild()

    def show_found(self, found: dict[int, list[Span]], now: tuple[int, Span] | None) -> None:
        """Mark the matches of a search: by block, the characters of its text; and the current one, with its block."""
        self._found, self.found_now = found, now
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))

    def row_of_block(self, block: int) -> int:
        """Return the first row of a block, or of the fold that holds it; -1 where there is none."""
        return self.rows.row_of_block(block)

    def picture(self, row: int) -> PagePicture | None:
        """Return the picture in a row, or None."""
        if self._document is None or not 0 <= row < len(self.rows) or self.rows[row].picture < 0:
            return None
        return self._document.pictures.all[self.rows[row].picture]

    def rows_with_image(self, address: str) -> list[int]:
        """Return the rows in which a picture is drawn."""
        document = self._document
        if document is None:
            return []
        rows = [self.row_of_block(block.index) for block in document.blocks if block.image == address]
        pictures = enumerate(document.pictures.all)
        rows += [self.rows.row_of_picture(at) for at, one in pictures if picture_rows.thumbnail_of(one) == address]
        return [row for row in rows if row >= 0]

    def blocks_of_row(self, row: int) -> range:
        """Return the blocks of a row: one, or all of a fold."""
        return range(self.rows[row].first, self.rows[row].last + 1)

    def space_below(self, row: int) -> int:
        """Return the space under a row, in pixels: less inside lists, tables and long blocks."""
        assert self._document is not None
        shown = self.rows[row]
        if row + 1 >= len(self.rows):
            return 4 * UNIT
        below = self.rows[row + 1]
        if shown.picture >= 0 or below.picture >= 0:
            return 2 * UNIT
        if below.first == shown.first:
            return 0
        pair = (self._document.blocks[shown.first].kind, self._document.blocks[below.first].kind)
        if pair in ((BlockKind.LIST_ITEM,) * 2, (BlockKind.TABLE_ROW,) * 2):
            return UNIT // 2
        return 2 * UNIT

    def cell(self, row: int, column: int) -> Cell:
        """Return how a block is drawn in a column."""
        assert self._document is not None
        document, shown = self._document, self.rows[row]
        is_article = column >= len(self.extractors) or self.is_votes_view
        if shown.picture >= 0 or shown.is_unit:
            return self._cell_of_row(shown, "" if is_article else self.extractors[column])
        index = shown.first
        block = document.blocks[index]
        is_first_part = shown.start == 0
        spans: Sequence[Span] = ()
        if is_article:
            strength = Strength.FULL if document.draft.is_kept(index) else Strength.FAINT
            text = document.draft.text(index, block)
            kind, level = document.draft.kind(index, block), document.draft.level(index, block)
            if text is block.text:
                text = text[shown.start : shown.end]
            elif not is_first_part:
                text = ""
        else:
            text, kind, level = block.text[shown.start : shown.end], block.kind, block.level
            strength, spans = self._strength(self.extractors[column], index)
        if strength is Strength.FAINT and not self.shows_dropped:
            strength = Strength.BLANK
        marker = marker_of(block, kind) if is_first_part else ""
        begins_at_right = self._directions.begins_at_right(document.blocks, index)
        if is_article and is_first_part:
            text = self._sign_before(index) + text
        return Cell(
            look=CellText(text, kind, level, marker, block.is_hidden, begins_at_right=begins_at_right),
            strength=strength,
            kept_spans=_shifted(spans, shown),
            found_spans=_shifted(self._found[index], shown) if index in self._found else (),
            found_now=self._found_now_in(shown),
            chosen_span=self.chosen_words if is_article and row == self.current_row else None,
            is_doubtful=index in self._doubtful,
            image="" if index in document.pictures.captions else block.image,
            is_by_hand=is_article and is_first_part and document.draft.is_by_hand(index),
        )

    def _found_now_in(self, row: Row) -> Span | None:
        if self.found_now is None or self.found_now[0] != row.first:
            return None
        return next(iter(_shifted([self.found_now[1]], row)), None)

    def marks(self, row: int) -> list[Strength]:
        """Return how each extractor voted on a row's block, in the columns' order."""
        if self.rows[row].picture >= 0 or self.rows[row].is_unit:
            return [self._cell_of_row(self.rows[row], name).strength for name in self.extractors]
        return [self._strength(name, self.rows[row].first)[0] for name in self.extractors]

    def _cell_of_row(self, row: Row, name: str) -> Cell:
        """Return the cell of a picture, or of a closed table or list; the name "" stands for the article."""
        assert self._document is not None
        if row.is_unit:
            return unit_rows.cell_of(self._document, row, name, shows_dropped=self.shows_dropped)
        picture = self._document.pictures.all[row.picture]
        return picture_rows.cell_of(self._document, picture, name, shows_dropped=self.shows_dropped)

    def article_text(self, row: int) -> str:
        """Return the whole text of a row's block as it will be saved."""
        assert self._document is not None
        index = self.rows[row].first
        return self._document.draft.text(index, self._document.blocks[index])

    def text_place(self, row: int) -> int:
        """Return the position, in the block's text in the article, of the first character that the row shows."""
        assert self._document is not None
        shown = self.rows[row]
        block = self._document.blocks[shown.first]
        is_own = self._document.draft.text(shown.first, block) is block.text
        return (shown.start if is_own else 0) - (0 if shown.start else len(self._sign_before(shown.first)))

    def _sign_before(self, index: int) -> str:
        """Return the sign before a block's text in the article if the block is joined or moved."""
        made = self._document.draft.decisions.get(index, AS_PROPOSED) if self._document is not None else AS_PROPOSED
        return f"{_MOVED if made.behind is not None else ''}{_JOINED if made.joins else ''}"

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The extractors and the article; the article alone in the votes view."""
        return 0 if parent.isValid() else (1 if self.is_votes_view else len(self.extractors) + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The article's text can be edited."""
        flags = super().flags(index)
        row = self.rows[index.row()] if index.isValid() else Row(0, 0, is_fold=True)
        if index.column() == self.columnCount() - 1 and row.is_text:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if 0 <= section < self.columnCount() - 1:
                return self.extractors[section]
            return self.tr("Article")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and in words how it was decided and by whom (for screen readers and tool tips)."""
        if not index.isValid() or self._document is None:
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if row.is_fold:
                return self.fold_words(row)
            return self.cell(index.row(), index.column()).look.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.is_fold:
                return spoken_fold(self.fold_words(row))
            cell, is_article = self.cell(index.row(), index.column()), index.column() == self.columnCount() - 1
            return spoken_cell(self._document, row, cell, is_article=is_article)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and not row.is_fold:
            return spoken_votes(self._document, row)
        if role == Qt.ItemDataRole.ToolTipRole and row.picture >= 0:
            return self._document.pictures.all[row.picture].text
        if role == Qt.ItemDataRole.ToolTipRole and row.is_text:
            return block_tip(self._document, row.first, is_doubtful=row.first in self._doubtful)
        return None

    def fold_words(self, fold: Row) -> str:
        """Return how many words a fold hides, and what they are: "312 words of navigation and related links"."""
        document = self._document
        hidden = slice(fold.first, fold.last + 1)
        parts = words_of(document.blocks[hidden], document.roles[hidden]) if document is not None else ""
        words = self.tr("%Ln words of {parts}", "", fold.word_count).format(parts=parts)
        pictures = document.pictures.all if document is not None else ()
        count = picture_rows.count_between(pictures, fold.first, fold.last)
        held = self.tr("%Ln pictures", "", count)
        return f"{words} · {held}" if count else words

    def _strength(self, name: str, index: int) -> tuple[Strength, Sequence[Span]]:
        assert self._document is not None
        votes = self._document.votes.get(name)
        if votes is None:
            waits = self._document.state(name) is ColumnState.WAITING
            return (Strength.FULL if waits else Strength.BLANK), ()
        strength = strength_of(votes.shares[index])
        return strength, (votes.kept_spans.get(index, ()) if strength is Strength.PARTLY else ())

    def _build(self) -> None:
        document = self._document
        if document is None:
            self.rows, self._blocks = Rows(), ()
            return
        self._doubtful = frozenset(document.doubtful)
        if self._blocks is not document.blocks:
            self._blocks, self._long = document.blocks, long_blocks(document.blocks)
        seen, others = self._pictures = picture_rows.split_pictures(document)
        pictures = document.pictures.all
        parted = {pictures[number].before for number in seen}
        closed = self._folding.closed
        dropped, self._was_waiting = self._dropped(), self._is_waiting
        for unit in closed if dropped else ():
            dropped[unit.start : unit.stop] = [False] * len(unit)
        rows = build_rows(document.blocks, dropped, self._folding.opened, self._long, parted)
        rows = with_closed_units(rows, closed)
        self.rows = picture_rows.with_pictures(rows, pictures, seen, others) if pictures else rows

    def _dropped(self) -> list[bool]:
        """Return for every block whether nobody kept it, see `nobody_kept`; nothing while that may change."""
        if self._document is None or self._is_waiting or not self._document.votes:
            return []
        has_columns = not self.is_votes_view or self.shows_dropped
        return nobody_kept(self._document, self.extractors if has_columns else (), self._doubtful)

    @property
    def _is_waiting(self) -> bool:
        """Whether the proposal, or a column that is shown, is still to come."""
        document = self._document
        if document is None or not document.is_running:
            return False
        return not is_proposed(document) or not document.waiting.isdisjoint(self.extractors)

    def _refresh_column(self, name: str) -> None:
        if not name or (self._was_waiting and not self._is_waiting):  # the roles are known now, or all that is shown
            self.rebuild()
            return
        self._doubtful = frozenset(self._document.doubtful) if self._document else frozenset()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))
            if name in self.extractors:
                column = self.extractors.index(name)
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def _refresh_draft(self, blocks: tuple[int, ...]) -> None:
        assert self._document is not None
        self._doubtful = frozenset(self._document.doubtful)
        self._folding.opened.update(blocks)
        if self._pictures != picture_rows.split_pictures(self._document):
            self.rebuild()
            return
        if any(self.rows[self.row_of_block(block)].is_fold for block in blocks):
            self.rebuild()
            return
        changed = [self.row_of_block(block) for block in blocks] or [0, len(self.rows) - 1]
        if self.rows:
            last = max(changed)
            while last + 1 < len(self.rows) and self.rows[last + 1].first == self.rows[last].first:
                last += 1
            self.dataChanged.emit(self.index(min(changed), 0), self.index(last, self.columnCount() - 1))


def _shifted(spans: Sequence[Span], row: Row) -> Sequence[Span]:
    """Return spans of a block as spans of the part of it that a row shows."""
    if not row.start:
        return spans
    return [(start - row.start, end - row.start) for start, end in spans if end > row.start]
