"""The strip at the window's side."""

from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.comparison.overview import Overview
from desktop.window.window import Window


def test_what_is_in_doubt_is_amber_where_its_row_stands(qtbot: QtBot, window: Window, document: Document) -> None:
    strip = window.findChildren(Overview)[0]
    amber = window.theme.colour("overview_doubt").rgb()

    def amber_lines() -> set[int]:
        image = strip.grab().toImage()
        return {y for y in range(image.height()) if image.pixel(image.width() // 2, y) == amber}

    def lines_of(block: int) -> set[int]:
        row, rows = window.model.row_of_block(block), window.view.verticalHeader()
        scale = min(1.0, strip.height() / rows.length())
        start = rows.sectionPosition(row) * scale
        return set(range(round(start) + 1, round(start + rows.sectionSize(row) * scale) - 1))

    assert document.doubtful
    expected = set.union(*(lines_of(block) for block in document.doubtful))
    qtbot.waitUntil(lambda: bool(amber_lines()))
    assert expected <= amber_lines()
    assert len(amber_lines()) <= len(expected) + 4 * len(document.doubtful)
