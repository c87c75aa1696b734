"""The list of open pages: thousands of waiting ones, and the contents of each row."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.models.page_model import NOTE_ROLE, STATE_ROLE, PageModel, PageState
from desktop.session.documents.document import Document
from extractors.editing import edits
from extractors.pages.entry import Entry
from tests.desktop.documents import CAPTION, settled_document, waiting_document


@pytest.fixture
def model(qtmodeltester: ModelTester) -> PageModel:
    model = PageModel()
    qtmodeltester.check(model)
    return model


def waiting(name: str = "Floods") -> Document:
    return Document(name, entry=Entry(number=1, place="record-1", url="https://example.org/<b>floods</b>"))


def note(model: PageModel, row: int = 0) -> str:
    return str(model.index(row).data(NOTE_ROLE))


def test_many_pages_become_rows_at_once_and_go_at_once(qtbot: QtBot, model: PageModel) -> None:
    documents = [waiting(f"Page {number}") for number in range(500)]

    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.append(documents)
    assert inserted.args is not None
    assert inserted.args[1:] == [0, 499]
    model.clear()

    assert model.rowCount() == 0


def test_a_page_that_waits_says_so(model: PageModel) -> None:
    model.append([waiting()])

    assert (model.index(0).data(), note(model)) == ("Floods", "not read yet")


def test_a_page_without_text_says_so(model: PageModel) -> None:
    model.append([waiting_document((), "<img src='boat.png'>")])

    assert note(model) == "no text"


def test_a_page_that_cannot_be_read_says_so_at_once(qtbot: QtBot, model: PageModel) -> None:
    document = waiting()
    model.append([document])
    model.follow(document)

    with qtbot.waitSignal(model.dataChanged):
        document.report_problem("record-1: it is damaged")

    assert note(model) == "cannot be read"


def test_a_page_that_was_let_go_still_says_how_much_was_in_doubt(model: PageModel) -> None:
    document = settled_document()
    model.append([document])
    model.follow(document)
    before = note(model)

    document.unload()

    assert before == note(model) == "1 in doubt"


def test_a_followed_page_shows_its_change(qtbot: QtBot, model: PageModel) -> None:
    document = settled_document()
    model.append([document])
    model.follow(document)

    with qtbot.waitSignal(model.dataChanged):
        document.play(edits.keep(document.draft, [CAPTION]))

    assert note(model) == "nothing in doubt"


def test_the_tool_tip_shows_an_address_letter_for_letter(model: PageModel) -> None:
    document = waiting()
    document.path = Path("archive.warc")
    model.append([document])

    assert "&lt;b&gt;floods" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_how_a_page_stands_is_told_by_its_mark(model: PageModel) -> None:
    doubtful, unsaved, saved, failed = settled_document(), settled_document(), settled_document(), waiting()
    unsaved.play(edits.keep(unsaved.draft, [CAPTION]))
    saved.play(edits.keep(saved.draft, [CAPTION]))
    saved.mark_saved(Path("harbour.md"), saved.edit_count)
    failed.report_problem("not there")

    model.append([doubtful, unsaved, saved, failed, waiting()])

    assert [model.index(row).data(STATE_ROLE) for row in range(5)] == [
        PageState.DOUBTFUL,
        PageState.UNSAVED,
        PageState.SAVED,
        PageState.FAILED,
        PageState.PLAIN,
    ]
