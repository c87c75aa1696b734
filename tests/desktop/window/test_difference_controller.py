"""Two columns compared word by word, in a window beside the work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.dialogs.differences import FILE, DifferencesWindow
from desktop.models.difference_model import DIFFERENT, LEFT, ONLY_RIGHT, RIGHT, SAME, SIGN, DifferenceModel
from desktop.session.documents.document import Document
from desktop.views.comparison.difference_table import DifferenceTable
from desktop.window.difference_controller import side_of
from desktop.window.window import Window
from extractors.comparing.differences import Differences, differences
from extractors.comparing.ruler import Ruler
from extractors.extraction import Extraction
from tests.desktop.conftest import put
from tests.desktop.documents import LEAD, TITLE, settled_document

LEFT_TEXT = ("The river rose at night.", "So it was.")
RIGHT_TEXT = ("The old river rose.", "So it was.", "Nobody was hurt.")
FOUND = differences(LEFT_TEXT, RIGHT_TEXT)


@pytest.fixture
def table(qtbot: QtBot, theme) -> DifferenceTable:
    model = DifferenceModel()
    table = DifferenceTable(model, theme)
    qtbot.addWidget(table)
    table.resize(640, 300)
    table.show()
    model.show(("trafilatura", "Article"), FOUND)
    qtbot.waitUntil(lambda: table.is_measured)
    return table


def model_of(table: DifferenceTable) -> DifferenceModel:
    model = table.model()
    assert isinstance(model, DifferenceModel)
    return model


def test_each_row_says_what_its_passages_are_to_each_other(table: DifferenceTable, qtmodeltester) -> None:
    model = model_of(table)
    qtmodeltester.check(model)

    assert [model.index(row, SIGN).data() for row in range(3)] == [DIFFERENT, SAME, ONLY_RIGHT]
    assert model.index(0, LEFT).data() == LEFT_TEXT[0]
    assert model.headerData(RIGHT, Qt.Orientation.Horizontal) == "Article"
    description = model.index(0, LEFT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert description == "Only here: at night. The river rose at night."


def test_differences_are_gone_through_by_key(qtbot: QtBot, table: DifferenceTable) -> None:
    visited = []
    for _ in range(3):
        table.go(1)
        visited.append(table.currentIndex().row())
    table.go(-1)

    assert visited == [0, 2, 0]
    assert table.currentIndex().row() == 2


def test_what_is_the_same_can_be_left_out(table: DifferenceTable) -> None:
    model_of(table).set_shows_same(False)

    assert [row.is_same for row in model_of(table).rows] == [False, False]


def test_words_of_one_side_are_drawn_otherwise_than_by_colour_alone(table: DifferenceTable) -> None:
    """The first row's left passage has a line below "at night" that is as dark as its letters."""
    grabbed: QImage = table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    height = table.rowHeight(0)

    def longest_dark_run(y: int) -> int:
        runs, run = [0], 0
        for x in range(grabbed.width() // 2):
            run = run + 1 if grabbed.pixelColor(x, y).lightness() < 110 else 0
            runs.append(run)
        return max(runs)

    assert max(longest_dark_run(y) for y in range(height)) > 30
    assert max(longest_dark_run(y) for y in range(height, height + table.rowHeight(1))) < 20


@pytest.mark.timeout(120)
def test_a_column_is_held_against_the_article_and_follows_it(qtbot: QtBot, window: Window, document: Document) -> None:
    made = Extraction(extractor="trafilatura", body_html=f"<p>{document.blocks[LEAD].text} And more.</p>")
    document.take_answer(made, Ruler(document.blocks).lay(made))
    qtbot.waitUntil(window.actions_by_name["compare"].isEnabled)
    menu = QMenu()
    window.difference_controller.fill_menu(menu, "trafilatura")
    assert [action.text() for action in menu.actions()][:1] == ["Article"]
    assert "trafilatura" not in [action.text() for action in menu.actions()]

    menu.actions()[0].trigger()
    (shown,) = window.findChildren(DifferencesWindow)
    qtbot.waitUntil(lambda: bool(shown.model.rows), timeout=100_000)
    assert shown.model.rows[0].right == document.blocks[TITLE].text
    assert "2 only in trafilatura" in shown.note.text()

    window.view.go_to_block(TITLE)
    window.actions_by_name["drop"].trigger()
    qtbot.waitUntil(lambda: shown.model.rows[0].right == document.blocks[LEAD].text, timeout=30_000)

    shown.close()


@pytest.mark.timeout(120)
def test_what_an_older_version_made_is_read_from_its_file(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    saved = tmp_path / "old.html"
    saved.write_text("<html><body><p>The river rose.</p></body></html>", encoding="utf-8")
    shown = window.difference_controller.compare("readability", "")
    assert isinstance(shown, DifferencesWindow)

    shown.add_file(shown.right, str(saved))
    shown._choose(shown.right)

    assert shown.sides == ("readability", FILE + str(saved))
    qtbot.waitUntil(lambda: "old.html" in shown.note.text(), timeout=100_000)
    shown.close()


def test_comparisons_close_with_their_page(window: Window, document: Document) -> None:
    other = settled_document()
    put(window, other)
    of_other = window.difference_controller.compare("trafilatura", "")
    window.session.show(document)
    shown = window.difference_controller.compare("trafilatura", "")
    assert isinstance(of_other, DifferencesWindow)
    assert isinstance(shown, DifferencesWindow)

    window.session.close_document(document)
    assert (of_other.isVisible(), isValid(shown) and shown.isVisible()) == (True, False)

    window.session.close_all()
    assert not (isValid(of_other) and of_other.isVisible())


def test_an_extractor_is_compared_by_what_it_made_itself(document: Document) -> None:
    article = tuple(block.text for block in document.blocks if document.draft.is_kept(block.index))

    assert side_of(document, "") == article
    assert side_of(document, "consensus") == article  # which the article was proposed by
    assert side_of(document, "trafilatura")[:1] == (document.blocks[TITLE].text,)  # type: ignore[index]


def test_of_two_comparisons_under_way_the_later_is_shown(qtbot: QtBot, window: Window, document: Document) -> None:
    asked: list[Callable[[Differences | None, BaseException | None], None]] = []
    window.session.articles.compare_texts = lambda left, right, then: asked.append(then)  # type: ignore[method-assign]
    shown = window.difference_controller.compare("trafilatura", "")
    assert isinstance(shown, DifferencesWindow)
    shown.sides_chosen.emit("trafilatura", "")
    earlier, later = asked

    later(differences(("The river rose.",), ("The river rose.",)), None)
    earlier(FOUND, None)

    assert shown.model.rowCount() == 1
