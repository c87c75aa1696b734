"""Paints one cell of the comparison, a block as one column kept it, and edits the article's text in place."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QStyledItemDelegate, QToolTip, QWidget

from desktop.appearance.theme import UNIT, Theme
from desktop.language.sentences import localized
from desktop.models.cell import Cell, Strength
from desktop.models.cell_text import CellText
from desktop.models.comparison_model import ComparisonModel
from desktop.views.comparison.block_layout import LayoutStore
from desktop.views.comparison.measures import ABOVE, DOUBT_BAR, GUTTER, MARK_SIZE, MARK_STEP, SIDE, SIGN
from desktop.views.comparison.mirroring import Mirror
from desktop.views.comparison.picture_placeholder import paint_picture_placeholder
from desktop.views.comparison.pictures import LARGEST, Pictures

if TYPE_CHECKING:  # QStyle and others hold 600 enumerated names, which PySide6 makes one by one: 6 ms of each start
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

_MEASURE_CHARACTERS = 72
_CHOSEN_BAR = 4  # pixels, at the right of a selection: not everybody could see the tint alone
_LEAST_LINES = 4  # of the editor
# An editor's properties: its block, the text of that on the page, and in the article before.
BLOCK, PASSAGE, BEFORE = "block", "passage", "before"


class BlockDelegate(QStyledItemDelegate):
    """Paints cells from `ComparisonModel.cell`; `text_edited(block, text)` asks for a change."""

    text_edited = Signal(int, str)
    text_typed = Signal(int, object)  # a text that is not finished, or None where it is as it was

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layouts = LayoutStore(theme)
        self.pictures = Pictures(self)
        self.closeEditor.connect(lambda editor: self.text_typed.emit(editor.property(BLOCK), None))
        self.column_width = 0  # the width that every column is measured by: the last may be some pixels wider

    def row_height(self, model: ComparisonModel, row: int) -> int:
        """Return the height at which the text of every column fits."""
        if model.rows[row].is_fold:
            return 8 * UNIT
        last = model.columnCount() - 1
        width = self.text_width(model)
        height = self._layouts.layout(self._look(model, model.cell(row, last)), width).height
        if last and not model.is_votes_view:
            height = max(height, self._layouts.layout(self._look(model, model.cell(row, 0)), width).height)
        return round(height) + ABOVE + model.space_below(row)

    def text_width(self, model: ComparisonModel) -> float:
        """Return the width available for a column's text."""
        if not model.is_votes_view:
            return float(self.column_width - 2 * SIDE - GUTTER)
        measure = self._theme.text_font().pointSizeF() * 0.66 * _MEASURE_CHARACTERS
        return float(max(120, min(measure, self.column_width - 2 * SIDE - GUTTER - self.marks_width(model))))

    def marks_width(self, model: ComparisonModel) -> int:
        """Return the width of the gutter with one mark per extractor."""
        return len(model.extractors) * MARK_STEP + 2 * SIDE

    def text_left(self, model: ComparisonModel, column: int, rect: QRect) -> float:
        """Return the left edge of a column's text."""
        begin = SIDE + (GUTTER if column == model.columnCount() - 1 else 0)
        if model.is_votes_view:
            begin = self.marks_width(model) + GUTTER
        return self._mirror(rect).left(begin, self.text_width(model))

    def mark_at(self, model: ComparisonModel, rect: QRect, x: int) -> int:
        """Return which extractor's mark is at `x` in the votes view, or -1."""
        number = int((self._mirror(rect).distance(x) - SIDE) // MARK_STEP)
        return number if model.is_votes_view and 0 <= number < len(model.extractors) else -1

    def _mirror(self, rect: QRect) -> Mirror:
        return Mirror(rect, is_mirrored=cast(QWidget, self.parent()).isRightToLeft())

    def line_of(self, model: ComparisonModel, row: int, character: int) -> tuple[float, float]:
        """Return where the line with a character of the article's text begins in its row and ends, in pixels."""
        cell = model.cell(row, model.columnCount() - 1)
        top, bottom = self._layouts.layout(self._look(model, cell), self.text_width(model)).line_of(character)
        return ABOVE + top, ABOVE + bottom

    def character_at(self, model: ComparisonModel, row: int, rect: QRect, place: QPointF) -> int:
        """Return which character of a row's text in the article is at a point of its cell."""
        column = model.columnCount() - 1
        layout = self._layouts.layout(self._look(model, model.cell(row, column)), self.text_width(model))
        return layout.character_at(place - QPointF(self.text_left(model, column, rect), rect.top() + ABOVE))

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Paint one cell: background, marks, text."""
        model = cast(ComparisonModel, index.model())
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        theme, mirror = self._theme, self._mirror(rect)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # positions are mirrored by hand below
        is_last = column == model.columnCount() - 1
        ground = "surface"
        if row == model.current_row:
            ground = "row_current"
        painter.fillRect(rect, theme.colour(ground))
        is_chosen = model.has_selection_of_many and _is_selected(option)
        if is_chosen:
            colour = theme.colour("selection")
            colour.setAlpha(60)
            painter.fillRect(rect, colour)
        if is_chosen and is_last:
            bar = mirror.box(rect.width() - _CHOSEN_BAR, _CHOSEN_BAR)
            painter.fillRect(bar, theme.colour("row_edge"))
        if is_last and not model.is_votes_view:
            painter.fillRect(mirror.box(0, 1), theme.colour("hairline"))
        if model.rows[row].is_fold:
            return
        cell = model.cell(row, column)
        if cell.is_doubtful and column == model.first_visible_column:
            painter.fillRect(mirror.box(0, DOUBT_BAR).adjusted(0, 1, 0, -1), theme.colour("doubt"))
        if is_last:
            self._paint_gutter(painter, rect, model, row, cell)
        if cell.strength is Strength.BLANK:
            return
        width = self.text_width(model)
        layout = self._layouts.layout(self._look(model, cell), width)
        at = QPointF(self.text_left(model, column, rect), rect.top() + ABOVE)
        painter.save()
        painter.setClipRect(mirror.box(0, rect.width() - 2))
        layout.draw(
            painter,
            at,
            width,
            is_faint=cell.strength in (Strength.FAINT, Strength.PARTLY),
            full_spans=cell.kept_spans if cell.strength is Strength.PARTLY else (),
            found_spans=cell.found_spans,
            found_now=cell.found_now,
            chosen_spans=(cell.chosen_span,) if cell.chosen_span is not None else (),
        )
        self._paint_picture(painter, at, model, cell)
        painter.restore()

    def _look(self, model: ComparisonModel, cell: Cell) -> CellText:
        """Return a cell's look, with room for a picture once it has arrived."""
        return replace(cell.look, has_picture=True) if self._picture(model, cell) is not None else cell.look

    def _picture(self, model: ComparisonModel, cell: Cell) -> QPixmap | None:
        page = model.document.page if model.document else None
        return self.pictures.picture(page, cell.image) if cell.image and page is not None else None

    def _paint_picture(self, painter: QPainter, at: QPointF, model: ComparisonModel, cell: Cell) -> None:
        picture = self._picture(model, cell)
        if picture is not None:
            size = picture.size().scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(1.0 if cell.strength is Strength.FULL else 0.4)
            painter.drawPixmap(QRectF(at, size.toSizeF()), picture, QRectF(picture.rect()))

        elif cell.look.has_sign:
            colour = self._theme.colour("text" if cell.strength is Strength.FULL else "text_faint")
            paint_picture_placeholder(painter, QRectF(at, SIGN.toSizeF()), colour, is_film=cell.is_film)

    def _paint_gutter(self, painter: QPainter, rect: QRect, model: ComparisonModel, row: int, cell: Cell) -> None:
        theme = self._theme
        mirror = self._mirror(rect)
        begin = self.marks_width(model) if model.is_votes_view else SIDE
        middle = rect.top() + ABOVE + theme.point_size * 0.9
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.is_by_hand:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("by_hand"))
            painter.drawEllipse(QPointF(mirror.left(begin + 2 * UNIT - 1), middle + 1), 3.5, 3.5)
        elif cell.is_doubtful:
            painter.setPen(theme.colour("doubt"))
            painter.setFont(theme.text_font(is_bold=True))
            box = QRectF(mirror.left(begin, 4 * UNIT), rect.top() + ABOVE, 4 * UNIT, theme.point_size * 2)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), "?")
        if model.is_votes_view:
            for number, strength in enumerate(model.marks(row)):
                centre = QPointF(mirror.left(SIDE + (number + 0.5) * MARK_STEP), middle + 1)
                self._paint_mark(painter, centre, strength)
        painter.restore()

    def _paint_mark(self, painter: QPainter, centre: QPointF, strength: Strength) -> None:
        """A filled disc means kept, a half-filled one partly kept, a ring dropped; nothing: no answer."""
        theme = self._theme
        radius = MARK_SIZE / 2
        box = QRectF(centre.x() - radius, centre.y() - radius, MARK_SIZE, MARK_SIZE)
        kept, dropped = theme.colour("mark_kept"), theme.colour("mark_dropped")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match strength:
            case Strength.FULL:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(kept)
                painter.drawEllipse(box)
            case Strength.PARTLY:
                painter.setPen(QPen(kept, 1.3))
                painter.drawEllipse(box)
                painter.setBrush(kept)
                painter.drawPie(box, 90 * 16, 180 * 16)
            case Strength.FAINT:
                painter.setPen(QPen(dropped, 1.3))
                painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))
            case Strength.BLANK:
                pass

    def createEditor(self, parent: QWidget, option: "QStyleOptionViewItem", index: Index) -> QWidget:
        """Return an editor for the article's text."""
        editor = QPlainTextEdit(parent)
        model = cast(ComparisonModel, index.model())
        look = model.cell(index.row(), index.column()).look
        editor.setFont(self._layouts.layout(look, 400.0).font)
        block = model.rows[index.row()].first
        editor.setProperty(BLOCK, block)
        editor.setProperty(PASSAGE, model.document.blocks[block].text if model.document is not None else "")
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(self.tr("Text of this passage"))
        editor.setFrameShape(QPlainTextEdit.Shape.Box)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editor.document().documentLayout().documentSizeChanged.connect(lambda _: _grow(editor))
        editor.textChanged.connect(lambda: self._tell_typed(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the block's whole text into the editor, once: Qt asks again for every change of the table."""
        model = cast(ComparisonModel, index.model())
        edit = cast(QPlainTextEdit, editor)
        if edit.property(BEFORE) is not None:
            return
        edit.setProperty(BEFORE, model.article_text(index.row()))
        edit.setPlainText(edit.property(BEFORE))
        edit.selectAll()
        edit.moveCursor(edit.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Request the change, unless the text is the same."""
        shown = cast(ComparisonModel, model)
        text = cast(QPlainTextEdit, editor).toPlainText().strip()
        if text != shown.article_text(index.row()):
            self.text_edited.emit(shown.rows[index.row()].first, text)

    def finish(self, editor: QWidget) -> None:
        """Take an editor's text and close it."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _tell_typed(self, editor: QPlainTextEdit) -> None:
        text = editor.toPlainText().strip()
        self.text_typed.emit(editor.property(BLOCK), None if text == editor.property(BEFORE) else text)

    def updateEditorGeometry(self, editor: QWidget, option: "QStyleOptionViewItem", index: Index) -> None:
        """Place the editor over the text, as high as its own text but at least four lines, and fully visible."""
        model = cast(ComparisonModel, index.model())
        rect = QRect(option.rect)
        text_left = round(self.text_left(model, index.column(), rect)) - 2 * UNIT
        if self._mirror(rect).is_mirrored:
            rect.setRight(text_left + round(self.text_width(model)) + 4 * UNIT)
        else:
            rect.setLeft(text_left)
        editor.setGeometry(rect)
        _grow(cast(QPlainTextEdit, editor))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab end editing; Shift+Enter is a new line, Ctrl+Enter a paragraph; Esc leaves it as it was."""
        if event.type() == QEvent.Type.Show and isinstance(editor, QPlainTextEdit):
            _grow(editor)  # only now its text is broken into lines as wide as it is
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QPlainTextEdit):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                editor.insertPlainText("\n\n")
                return True
            is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # Qt would go on to the tool bar
            if is_tab or (is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
                self.finish(editor)
                return True
        return super().eventFilter(editor, event)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: "QStyleOptionViewItem", index: Index
    ) -> bool:
        """Name the extractor whose mark is under the pointer."""
        model = index.model()
        if isinstance(model, ComparisonModel) and model.is_votes_view and not model.rows[index.row()].is_fold:
            mark = self.mark_at(model, option.rect, event.pos().x())
            if mark >= 0:
                strength = model.marks(index.row())[mark]
                QToolTip.showText(event.globalPos(), f"{model.extractors[mark]}: {localized(strength.value)}", view)
                return True
        return super().helpEvent(event, view, option, index)

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        """Not used: the view sets row heights itself; see `row_height`."""
        return QSize(240, 8 * UNIT)


def _grow(editor: QPlainTextEdit) -> None:
    """Fit an editor's height to its text, and move it up where it would end below the window."""
    area = editor.parentWidget()
    if area is None:
        return
    document = editor.document()
    for number in range(document.blockCount()):  # a paragraph counts as one line until somebody asks for its place
        document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))
    lines = max(_LEAST_LINES, round(document.size().height()))
    editor.ensurePolished()  # before it is shown, the viewport has not its size yet: that says nothing about the frame
    around = 2 * editor.frameWidth() + 2 * round(document.documentMargin())
    # Half a line more: with less, Qt scrolls the first line away at the end of the text, and never back.
    full_height = round((lines + 0.5) * editor.fontMetrics().lineSpacing()) + around
    room = area.height()
    height = min(full_height, room)
    editor.setVerticalScrollBarPolicy(
        Qt.ScrollBarPolicy.ScrollBarAsNeeded if full_height > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )
    top = max(0, min(editor.y(), room - height))
    editor.setGeometry(editor.x(), top, editor.width(), height)


def _is_selected(option: "QStyleOptionViewItem") -> bool:
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_Selected)
