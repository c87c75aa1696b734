"""The preview shows what will be saved, follows the draft, and emits the request to save."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.dialogs.preview import PreviewDialog
from desktop.session.articles import Then
from desktop.session.documents.document import Document
from desktop.session.session import Session
from desktop.session.settings import Settings
from extractors.editing import edits
from extractors.pages.opening import open_path
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.structure_report.survival import StructureCounts, StructureReport, Survival
from tests.desktop.documents import CAPTION, LEAD, document_of, settled_document

LIMIT_MS = 30_000
MHTML = Path(__file__).parents[2] / "pages" / "saved-mhtml" / "page.mhtml"


class SlowCounts:
    """Counts structure when told to."""

    def __init__(self) -> None:
        self.asked: list[Then] = []

    def count_structure(self, document: Document, then: Then) -> None:
        self.asked.append(then)

    def answer(self, on_page: StructureCounts, saved: StructureCounts, place: int = -1) -> None:
        self.asked[place](StructureReport(article=Survival(on_page=on_page, saved=saved), own={}), None)


class SlowSession(QObject):
    """Renders when told to, so that a test can look at what is shown in the meantime."""

    rendered = Signal(object, tuple)
    render_failed = Signal(object, str)
    document_closed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.articles = SlowCounts()
        self.asked: list[object] = []
        self.formats: Sequence[str] = ()
        self.choices = DEFAULT_CHOICES

    def render(
        self, document: Document, formats: Sequence[str], asked: object, choices: Choices = DEFAULT_CHOICES
    ) -> None:
        self.asked.append(asked)
        self.formats, self.choices = formats, choices

    def answer(self, words: str, place: int = -1) -> None:
        texts = {name: f"{name}: {words}" for name in self.formats} | {"html": f"<p>{words}</p>"}
        self.rendered.emit(self.asked[place], tuple(texts.values()))


@pytest.fixture
def slow(settings: Settings) -> SlowSession:
    return SlowSession(settings)


@pytest.fixture
def document() -> Document:
    return settled_document()


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget) -> PreviewDialog:
    dialog = PreviewDialog(slow, document, parent)
    dialog.open()
    return dialog


@pytest.fixture
def pictured(qtbot: QtBot, theme: Theme, slow: SlowSession, parent: QWidget) -> PreviewDialog:
    """The preview of a page that came with its pictures."""
    dialog = PreviewDialog(slow, document_of(open_path(MHTML)[0]), parent)
    dialog.open()
    return dialog


def show_tab(preview: PreviewDialog, name: str) -> None:
    preview.tabs.setCurrentWidget(preview.sources[name])


def test_the_article_of_a_real_session_is_shown_as_it_will_be_saved(
    qtbot: QtBot,
    theme: Theme,
    settings: Settings,
    document: Document,
    parent: QWidget,
    tmp_path: Path,
    session: Session,
) -> None:
    preview = PreviewDialog(session, document, parent)
    preview.open()
    qtbot.waitUntil(lambda: "The river rose" in preview.article.toPlainText(), timeout=LIMIT_MS)
    show_tab(preview, "txt")

    assert "The river rose at night" in preview.sources["txt"].toPlainText()
    assert "Photo: A. Writer" not in preview.sources["txt"].toPlainText()
    assert "words" in preview.words.text()


def test_until_the_article_is_there_it_says_so_and_nothing_can_be_saved(preview: PreviewDialog) -> None:
    assert preview.article.placeholderText() == "Making the article…"
    assert not preview.save_button.isEnabled()


def test_an_answer_to_an_older_question_is_dropped(
    qtbot: QtBot, preview: PreviewDialog, slow: SlowSession, document: Document
) -> None:
    show_tab(preview, "md")
    document.play(edits.keep(document.draft, [CAPTION]))
    qtbot.waitUntil(lambda: len(slow.asked) == 2)

    slow.answer("old", 0)
    assert preview.sources["md"].toPlainText() == ""
    slow.answer("new", 1)

    assert preview.sources["md"].toPlainText() == "md: new"


def test_several_changes_of_the_draft_are_one_question(
    qtbot: QtBot, preview: PreviewDialog, slow: SlowSession, document: Document
) -> None:
    show_tab(preview, "md")
    slow.answer("first")
    words = preview.words.text()
    document.play(edits.keep(document.draft, [CAPTION]))
    document.play(edits.drop(document.draft, [LEAD]))
    qtbot.waitUntil(lambda: len(slow.asked) > 1)

    slow.answer("second")

    assert len(slow.asked) == 2
    assert preview.sources["md"].toPlainText() == "md: second"
    assert preview.words.text() != words


def test_what_was_made_is_shown_in_a_tab_that_is_looked_at_later(preview: PreviewDialog, slow: SlowSession) -> None:
    slow.answer("floods")

    for name in ("md", "txt", "json"):
        show_tab(preview, name)
        assert preview.sources[name].toPlainText() == f"{name}: floods"


def test_the_format_on_show_is_asked_to_be_saved(qtbot: QtBot, preview: PreviewDialog, slow: SlowSession) -> None:
    slow.answer("floods")
    assert preview.format_name == "html"
    show_tab(preview, "json")

    with qtbot.waitSignal(preview.save_requested) as asked:
        qtbot.mouseClick(preview.save_button, Qt.MouseButton.LeftButton)

    assert asked.args == ["json"]


def test_the_format_on_show_is_copied(qtbot: QtBot, preview: PreviewDialog, slow: SlowSession) -> None:
    slow.answer("floods")
    show_tab(preview, "md")

    qtbot.mouseClick(preview.copy_button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "md: floods"
    assert "Copied as Markdown" in preview.note.text()


def test_a_failure_is_told_where_the_article_would_be(preview: PreviewDialog, slow: SlowSession) -> None:
    slow.render_failed.emit(slow.asked[0], "The article could not be made: no room")

    assert "no room" in preview.article.placeholderText()


def test_a_failure_of_something_else_is_not_the_previews(preview: PreviewDialog, slow: SlowSession) -> None:
    slow.render_failed.emit(("copy", "md"), "The article could not be made: no room")

    assert preview.article.placeholderText() == "Making the article…"


def test_of_a_very_long_article_the_beginning_is_shown_until_all_is_asked_for(
    qtbot: QtBot, preview: PreviewDialog, slow: SlowSession
) -> None:
    slow.answer("</p>".join(f"<p>{'river ' * 200}{number}" for number in range(250)))
    qtbot.waitUntil(lambda: preview.show_all.isVisible() and preview.article.is_whole, timeout=LIMIT_MS)
    begun = preview.article.document().blockCount()

    qtbot.mouseClick(preview.show_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.article.is_whole, timeout=LIMIT_MS)

    assert begun < preview.article.document().blockCount() == 250
    assert not preview.show_all.isVisible()


def test_it_closes_with_its_page_and_on_esc(
    qtbot: QtBot, preview: PreviewDialog, slow: SlowSession, document: Document, parent: QWidget
) -> None:
    with qtbot.waitSignal(preview.rejected):
        slow.document_closed.emit(document)
    other = PreviewDialog(slow, document, parent)
    other.open()

    with qtbot.waitSignal(other.destroyed):
        qtbot.keyClick(other, Qt.Key.Key_Escape)


def test_pictures_that_came_with_the_page_are_shown(qtbot: QtBot, slow: SlowSession, pictured: PreviewDialog) -> None:
    slow.answer("<img src='http://harbour.example.org/jars.png'>")

    assert slow.formats == ("html",)
    assert slow.choices.images is Images.INLINE
    slow.answer("with pictures")
    qtbot.waitUntil(lambda: "with pictures" in pictured.article.toPlainText(), timeout=LIMIT_MS)
    show_tab(pictured, "html")

    assert "with pictures" not in pictured.sources["html"].toPlainText()


def test_where_the_pictures_cannot_be_put_in_the_rest_is_shown(
    qtbot: QtBot, slow: SlowSession, pictured: PreviewDialog
) -> None:
    slow.answer("floods")

    slow.render_failed.emit(slow.asked[-1], "no room")

    qtbot.waitUntil(lambda: "floods" in pictured.article.toPlainText(), timeout=LIMIT_MS)


def test_the_structure_that_is_saved_stands_beside_the_words(preview: PreviewDialog, slow: SlowSession) -> None:
    slow.answer("floods")
    slow.articles.answer(StructureCounts(headings=1, images=9), StructureCounts(headings=1, images=8))

    assert preview.words.text().endswith(" words · Headings: 1 · Pictures: 8 of 9")


def test_a_count_of_an_older_article_is_dropped(
    qtbot: QtBot, preview: PreviewDialog, slow: SlowSession, document: Document
) -> None:
    slow.answer("old")
    document.play(edits.keep(document.draft, [CAPTION]))
    qtbot.waitUntil(lambda: len(slow.asked) == 2)
    slow.answer("new")
    slow.articles.answer(StructureCounts(tables=2), StructureCounts(tables=2))

    slow.articles.answer(StructureCounts(tables=1), StructureCounts(tables=1), 0)

    assert "Tables: 2" in preview.words.text()


def test_a_count_that_comes_when_the_preview_is_closed_is_dropped(
    qtbot: QtBot, preview: PreviewDialog, slow: SlowSession
) -> None:
    slow.answer("floods")
    with qtbot.waitSignal(preview.destroyed):
        preview.reject()

    slow.articles.answer(StructureCounts(tables=1), StructureCounts(tables=1))


def test_nothing_is_counted_of_an_article_that_comes_when_the_preview_is_closing(
    preview: PreviewDialog, slow: SlowSession
) -> None:
    preview.reject()

    slow.answer("floods")

    assert slow.articles.asked == []


def test_beside_the_structure_the_table_is_copied(qtbot: QtBot, preview: PreviewDialog, slow: SlowSession) -> None:
    slow.answer("floods")
    slow.articles.answer(StructureCounts(tables=3), StructureCounts(tables=2))
    preview.tabs.setCurrentWidget(preview.structure)

    qtbot.mouseClick(preview.copy_button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "Where\tTables\nOn the page\t3\nSaved\t2 of 3\n"
    assert preview.format_name == ""


def test_a_real_session_counts_the_structure(
    qtbot: QtBot, theme: Theme, document: Document, parent: QWidget, session: Session
) -> None:
    preview = PreviewDialog(session, document, parent)
    preview.open()

    qtbot.waitUntil(lambda: "Headings: 1 · Lists: 1 · Tables: 1" in preview.words.text(), timeout=LIMIT_MS)


def test_it_opens_without_loading_what_makes_articles() -> None:
    code = "import sys; import desktop.dialogs.preview; print('extractors.saving.compose.composing' in sys.modules)"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout == "False\n"
