"""Laying out one block."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import Theme
from desktop.models.cell_text import CellText
from desktop.views.comparison.block_layout import BlockLayout
from extractors.blocks.block import BlockKind


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def laid(
    theme: Theme,
    text: str,
    kind: BlockKind = BlockKind.PARAGRAPH,
    *,
    width: float = 300,
    level: int = 0,
    begins_at_right: bool = False,
) -> BlockLayout:
    look = CellText(text, kind, level, "", is_hidden=False, begins_at_right=begins_at_right)
    return BlockLayout(look, width, theme)


def test_a_narrower_column_makes_a_higher_block(theme: Theme) -> None:
    text = "The river rose at night and took the old pier with it. " * 4

    assert laid(theme, text, width=200).height > laid(theme, text, width=400).height


def test_a_heading_is_larger_than_a_paragraph(theme: Theme) -> None:
    assert laid(theme, "Floods", BlockKind.HEADING, level=1).height > laid(theme, "Floods").height


def test_a_rows_cells_stand_side_by_side(theme: Theme) -> None:
    assert laid(theme, "Boat\tLoss\tYear", BlockKind.TABLE_ROW).height == laid(theme, "Boat").height


def test_a_row_of_mostly_empty_cells_is_one_line_of_text(theme: Theme) -> None:
    text = "\t\tHardware and software for the office"

    assert laid(theme, text, BlockKind.TABLE_ROW, width=320).height == laid(theme, text.strip(), width=320).height


def test_line_breaks_are_kept(theme: Theme) -> None:
    assert laid(theme, "one\ntwo\nthree").height == pytest.approx(3 * laid(theme, "one").height)


@pytest.mark.parametrize("text", ["المدينة\tالسكان\tالسنة", "1\t2\t3"])
def test_the_first_cell_of_a_table_from_right_to_left_is_the_rightmost(theme: Theme, text: str) -> None:
    row = laid(theme, text, BlockKind.TABLE_ROW, begins_at_right=True)

    touched = [row.character_at(QPointF(x, 4)) for x in (290, 190, 80)]

    assert [text[:at].count("\t") for at in touched] == [0, 1, 2]
