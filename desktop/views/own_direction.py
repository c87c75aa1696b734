"""Cells with texts from pages, which may run the other way than the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate

from extractors.blocks.direction import is_right_to_left

if TYPE_CHECKING:  # see block_delegate
    from PySide6.QtWidgets import QStyleOptionViewItem


class OwnDirection(QStyledItemDelegate):
    """Writes a text in its own direction, at the side where the row begins: else a title ends at the wrong side."""

    def initStyleOption(self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex) -> None:
        """Choose the direction, and the side in its terms."""
        super().initStyleOption(option, index)
        directions = Qt.LayoutDirection
        own = directions.RightToLeft if is_right_to_left(option.text) else directions.LeftToRight
        if own != option.direction and any(map(str.isalpha, option.text)):
            option.direction = own
            option.displayAlignment ^= Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
