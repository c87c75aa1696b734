"""Lays out one block's text by its kind (heading, list item, quote, code, table row), and draws it.

A row shows the same text in every column, so a block is laid out once per width and drawn several times: whole, faint,
or with the kept words at full strength.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from desktop.appearance.theme import UNIT, Theme
from desktop.models.cell_text import CellText, Span
from desktop.views.comparison.measures import SIGN
from desktop.views.comparison.pictures import LARGEST
from extractors.blocks.block import BlockKind
from extractors.blocks.direction import is_right_to_left

_HEADING_SCALES = {1: 1.55, 2: 1.3, 3: 1.15}
_LINE_HEIGHT = 1.4
_INDENT = 5 * UNIT
_CELL_GAP = 3 * UNIT
_NARROWEST_CELL = 56
_MOST_CELLS = 12
_REMEMBERED = 800
_FROM_RIGHT = "\u200f"  # the right-to-left mark, which is not drawn


@dataclass(frozen=True, slots=True)
class _Part:
    """One paragraph or table cell: its layout, its position, and the block's characters in it."""

    layout: QTextLayout
    at: QPointF
    start: int
    end: int


class BlockLayout:
    """A block laid out at one width; `height` is in pixels, without the row's own margins."""

    def __init__(self, look: CellText, width: float, theme: Theme) -> None:
        self._look = look
        self._theme = theme
        self._font = _font(look, theme)
        self._left = _left(look)
        self._width = width
        self._is_right_to_left = is_right_to_left(look.text)
        self._parts: list[_Part] = []
        if look.kind is BlockKind.TABLE_ROW and 1 <= look.text.count("\t") < _MOST_CELLS:
            self.height = self._lay_cells(width)
        else:
            self.height = self._lay(look.text, 0, self._left, max(40.0, width - self._left))
        if look.has_picture:
            self.height = max(self.height, float(LARGEST.height()))
        elif look.has_sign:
            self.height = max(self.height, float(SIGN.height()))
        if look.kind is BlockKind.CODE:
            self.height += 2 * UNIT

    @property
    def font(self) -> QFont:
        """The font of the block's text."""
        return self._font

    @property
    def left(self) -> float:
        """How far the text is indented, in pixels."""
        return self._left

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        width: float,
        *,
        is_faint: bool,
        full_spans: Sequence[Span] = (),
        found_spans: Sequence[Span] = (),
        found_now: Span | None = None,
        chosen_spans: Sequence[Span] = (),
    ) -> None:
        """Draw the block.

        Args:
            is_faint: at 40 % strength, except the characters of `full_spans`.
            found_spans: characters that a search found.
            found_now: those among them that it is at.
            chosen_spans: characters underlined on the colour of a selection: selected, or only in this text.
        """
        look, theme = self._look, self._theme
        full, faint = theme.colour("text"), theme.colour("text_faint")
        pen = faint if is_faint else full
        if look.kind is BlockKind.CODE:
            painter.fillRect(QRectF(at.x(), at.y(), width, self.height), theme.colour("code_background"))
            at = at + QPointF(2 * UNIT, UNIT)
        elif look.kind is BlockKind.QUOTE:
            for depth in range(max(1, min(look.level, 6))):
                step = depth * 3.0 * UNIT
                x = at.x() + (self._width - step - 2 if self._is_right_to_left else step)
                painter.fillRect(QRectF(x, at.y(), 2, self.height), theme.colour("quote_rule"))
        painter.setPen(pen)
        if look.marker:
            painter.setFont(self._font)
            metrics = QFontMetricsF(self._font)
            box = QRectF(at.x() + self._left - UNIT * 1.5 - 60, at.y(), 60, metrics.height())
            side, marker = Qt.AlignmentFlag.AlignRight, look.marker
            if self._is_right_to_left:
                marker = f"{_FROM_RIGHT}{marker}{_FROM_RIGHT}"  # "1.": the dot is to the left
                box.moveLeft(at.x() + self._width - self._left + UNIT * 1.5)
                side = Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute), marker)
        for part in self._parts:
            ranges = []
            if is_faint and full_spans:
                ranges += _ranges(part, full_spans, foreground=full)
            if found_spans:
                ranges += _ranges(
                    part,
                    [span for span in found_spans if span != found_now],
                    foreground=theme.colour("find_text"),
                    background=theme.colour("find_background"),
                )
            if found_now is not None:
                ranges += _ranges(
                    part,
                    [found_now],
                    foreground=theme.colour("found_now_text"),
                    background=theme.colour("found_now_background"),
                )
            if chosen_spans:
                ranges += _ranges(
                    part,
                    chosen_spans,
                    foreground=theme.colour("selection_text"),
                    background=theme.colour("selection"),
                    is_underlined=True,
                )
            part.layout.draw(painter, at + part.at, ranges)
        if len(self._parts) > 1 and look.kind is BlockKind.TABLE_ROW:
            for part in self._parts[:-1] if look.begins_at_right else self._parts[1:]:
                x = at.x() + part.at.x() - _CELL_GAP / 2
                painter.fillRect(QRectF(x, at.y(), 1, self.height), theme.colour("hairline"))

    def line_of(self, character: int) -> tuple[float, float]:
        """Return where the line with a character of the text begins and ends below the block's top, in pixels."""
        part = next((one for one in self._parts if character < one.end), self._parts[-1])
        line = part.layout.lineForTextPosition(max(0, character - part.start))
        if not line.isValid():
            return 0.0, self.height
        return part.at.y() + line.y(), part.at.y() + line.y() + line.height()

    def character_at(self, place: QPointF) -> int:
        """Return which character of the text is at a point inside the block."""
        nearest = min(self._parts, key=lambda part: _distance(part, place))
        inside = place - nearest.at
        for number in range(nearest.layout.lineCount()):
            line = nearest.layout.lineAt(number)
            if inside.y() < line.y() + line.height() * _LINE_HEIGHT or number == nearest.layout.lineCount() - 1:
                return min(nearest.start + line.xToCursor(inside.x()), nearest.end)
        return nearest.start

    def _lay(self, text: str, start: int, left: float, width: float) -> float:
        """Lay a piece of text out at `left`; return its height."""
        inset = 4 * UNIT if self._look.kind is BlockKind.CODE else 0
        layout = QTextLayout(text.replace("\n", "\u2028").replace("\t", "  "), self._font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # by the page's direction, whatever the window's is
        if self._is_right_to_left or self._look.begins_at_right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        if self._is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            left = 0.0 if left == self._left and not (self._look.has_picture or self._look.has_sign) else left
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        step = QFontInfo(self._font).pixelSize() * _LINE_HEIGHT
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - inset)
            line.setPosition(QPointF(0, height + max(0.0, (step - line.height()) / 2)))
            height += max(step, line.height())
        layout.endLayout()
        self._parts.append(_Part(layout, QPointF(left, 0), start, start + len(text)))
        return height

    def _lay_cells(self, width: float) -> float:
        cells = self._look.text.split("\t")
        is_narrow = (cell_width := (width - _CELL_GAP * (len(cells) - 1)) / len(cells)) < _NARROWEST_CELL
        is_layout = 2 * sum(not cell for cell in cells) >= len(cells)  # a table for layout, hardly a row of values
        if is_narrow or is_layout:
            self._is_right_to_left |= self._look.begins_at_right
        if is_layout:
            return self._lay(
                self._look.text.strip("\t"), len(self._look.text) - len(self._look.text.lstrip("\t")), 0, width
            )
        if is_narrow:
            return self._lay(self._look.text.replace("\t", "\u2003"), 0, 0, width)
        height, start, left = 0.0, 0, 0.0
        for cell in cells:
            at = width - left - cell_width if self._look.begins_at_right else left
            height = max(height, self._lay(cell, start, at, cell_width))
            start += len(cell) + 1
            left += cell_width + _CELL_GAP
        return height


class LayoutStore:
    """The most recently used layouts: scrolling draws the same few hundred over and over."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._layouts: OrderedDict[tuple[CellText, float], BlockLayout] = OrderedDict()
        theme.changed.connect(self._layouts.clear)

    def layout(self, look: CellText, width: float) -> BlockLayout:
        """Return the layout of a block at a width."""
        key = (look, width)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = BlockLayout(look, width, self._theme)
            if len(self._layouts) > _REMEMBERED:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return found


def _distance(part: _Part, place: QPointF) -> float:
    """Return how far a point is sideways from a part's lines: the cells of a row are side by side."""
    box = part.layout.boundingRect().translated(part.at)
    return max(box.left() - place.x(), place.x() - box.right(), 0.0)


def _font(look: CellText, theme: Theme) -> QFont:
    match look.kind:
        case BlockKind.HEADING:
            font = theme.text_font(_HEADING_SCALES.get(look.level, 1.0), is_bold=True)
        case BlockKind.CODE:
            font = theme.text_font(0.92, is_fixed=True)
        case BlockKind.CAPTION:
            font = theme.text_font(0.9)
        case BlockKind.TERM:
            font = theme.text_font(is_bold=True)
        case _:
            font = theme.text_font()
    font.setItalic(look.is_hidden or look.kind is BlockKind.CAPTION)
    return font


def _left(look: CellText) -> float:
    if look.has_picture:
        return LARGEST.width() + 2.0 * UNIT
    if look.has_sign:
        return SIGN.width() + 2.0 * UNIT
    match look.kind:
        case BlockKind.LIST_ITEM:
            return _INDENT * min(max(look.level, 1), 6)
        case BlockKind.QUOTE:
            return 3.0 * UNIT * min(max(look.level, 1), 6) + UNIT
        case BlockKind.PARAGRAPH if look.level:
            return _INDENT
        case _:
            return 0.0


def _ranges(
    part: _Part,
    spans: Sequence[Span],
    *,
    foreground: QColor,
    background: QColor | None = None,
    is_underlined: bool = False,
) -> list[QTextLayout.FormatRange]:
    """Return the part's share of some of the block's characters, as Qt's format ranges."""
    from PySide6.QtGui import QTextCharFormat  # 150 enumerated names: made when the first span is drawn

    style = QTextCharFormat()
    style.setForeground(foreground)
    if background is not None:
        style.setBackground(background)
    style.setFontUnderline(is_underlined)
    ranges = []
    for span_start, span_end in spans:
        start, end = max(span_start, part.start), min(span_end, part.end)
        if start < end:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start - part.start, end - start, style
            ranges.append(found)
    return ranges
