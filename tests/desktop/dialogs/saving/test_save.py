"""The save dialog emits an order, shows the file's name and beginning, and remembers the choices."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.dialogs.saving.save import SaveDialog
from desktop.session.documents.document import Document
from desktop.session.save_request import SaveRequest
from desktop.session.settings import Settings
from extractors.editing.metadata.choosing import MetadataChoice
from extractors.extraction import Metadata
from extractors.pages.entry import Entry
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images, Marks
from extractors.saving.formats import FORMATS, Format
from tests.desktop.documents import settled_document


class SlowSession(QObject):
    """Renders when told to."""

    rendered = Signal(object, tuple)
    render_failed = Signal(object, str)
    document_closed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.asked: list[tuple[str, Choices, object]] = []

    def render(
        self,
        document: Document,
        formats: Sequence[str],
        asked: object,
        choices: Choices = DEFAULT_CHOICES,
        own: str = "",
    ) -> None:
        self.asked.append((formats[0], choices, asked))

    def answer(self, text: str) -> None:
        self.rendered.emit(self.asked[-1][2], (text,))


@pytest.fixture
def slow(settings: Settings, tmp_path: Path) -> SlowSession:
    settings.save_folder = tmp_path
    return SlowSession(settings)


@pytest.fixture
def document() -> Document:
    return settled_document()


def opened(slow: SlowSession, theme: Theme, document: Document, parent: QWidget, **more: object) -> SaveDialog:
    dialog = SaveDialog(slow, theme, document, parent=parent, **more)  # type: ignore[arg-type]
    dialog.open()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget) -> SaveDialog:
    return opened(slow, theme, document, parent)


def saved(qtbot: QtBot, dialog: SaveDialog) -> SaveRequest:
    with qtbot.waitSignal(dialog.save_requested) as asked:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    request = asked.args[0] if asked.args else None
    assert isinstance(request, SaveRequest)
    return request


def retype(qtbot: QtBot, dialog: SaveDialog, template: str) -> None:
    dialog.place.name.selectAll()
    qtbot.keyClicks(dialog.place.name, template)
    with qtbot.waitSignal(dialog.place.changed):
        pass


def test_the_order_holds_what_is_chosen(qtbot: QtBot, dialog: SaveDialog, tmp_path: Path) -> None:
    dialog.options.form.choose("txt")
    dialog.options.wraps.click()
    dialog.options.width_field.setValue(60)
    dialog.options.marks.choose(Marks.ALL.value)

    request = saved(qtbot, dialog)

    assert request == SaveRequest(form="txt", choices=Choices(wrapped_at=60, marks=Marks.ALL), folder=tmp_path)


def test_only_what_concerns_a_format_is_asked(dialog: SaveDialog) -> None:
    def asked() -> list[bool]:
        options = dialog.options
        return [field.isVisible() for field in (options.front_matter, options.images, options.wraps, options.marks)]

    assert asked() == [True, True, False, False]
    dialog.options.form.choose("txt")
    assert asked() == [False, False, True, True]
    dialog.options.form.choose("csv")
    assert asked() == [False, False, False, False]


def test_a_format_that_is_no_text_holds_its_pictures_and_is_not_shown(
    theme: Theme, slow: SlowSession, document: Document, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = Format("box", "Box", ".box", "application/zip", lambda *_: b"", is_text=False, holds_pictures=True)
    monkeypatch.setitem(FORMATS, "box", package)

    dialog = opened(slow, theme, document, parent, form="box")

    assert slow.asked == []
    assert dialog.beginning.placeholderText() == "Box: a file of this kind cannot be shown here."
    assert dialog.options.inside.isVisible()
    assert not dialog.options.images.isVisible()
    assert dialog.place.result.text() == "harbour.box"


def test_the_choices_are_remembered_format_by_format(
    qtbot: QtBot, dialog: SaveDialog, slow: SlowSession, theme: Theme, document: Document, parent: QWidget
) -> None:
    dialog.options.form.choose("html")
    dialog.options.images.choose("inline")
    retype(qtbot, dialog, "{date} {title}")
    saved(qtbot, dialog)

    again = opened(slow, theme, document, parent)

    assert again.options.form_name == "html"
    assert again.options.choices().images is Images.INLINE
    assert again.place.template == "{date} {title}"
    again.options.form.choose("md")
    assert again.options.choices().images is Images.REMOTE
    assert again.place.template == "{title}"


def test_the_name_follows_the_template(qtbot: QtBot, dialog: SaveDialog) -> None:
    retype(qtbot, dialog, "{stem}/{stem} x")

    assert dialog.place.result.text() == "harbour/harbour x.md"


def test_the_name_follows_a_title_that_is_found_meanwhile(dialog: SaveDialog, document: Document) -> None:
    document.set_details(MetadataChoice(chosen=Metadata(title="Floods reach the harbour"), candidates={}))

    assert dialog.place.result.text() == "Floods reach the harbour.md"


def test_a_folder_that_does_not_answer_is_told_of_and_holds_nothing_up(
    qtbot: QtBot, dialog: SaveDialog, gone: Path
) -> None:
    dialog.place.folder.setText(str(gone))
    qtbot.waitUntil(lambda: "does not answer" in dialog.place.note.text())

    assert saved(qtbot, dialog).folder == gone


def test_a_template_that_makes_no_sense_says_why_and_cannot_be_saved(qtbot: QtBot, dialog: SaveDialog) -> None:
    retype(qtbot, dialog, "{nothing}")

    assert "{nothing}" in dialog.place.note.text()
    assert not dialog.save_button.isEnabled()


def test_front_matter_that_makes_no_sense_says_why_and_cannot_be_saved(dialog: SaveDialog) -> None:
    dialog.options.front_matter.choose("own")
    dialog.options.template.setPlainText("title: {nothing}")

    assert "{nothing}" in dialog.options.problem.text()
    assert not dialog.save_button.isEnabled()


def test_front_matter_of_ones_own_is_kept_for_the_next_time(
    qtbot: QtBot, dialog: SaveDialog, slow: SlowSession, theme: Theme, document: Document, parent: QWidget
) -> None:
    dialog.options.front_matter.choose("own")
    dialog.options.template.setPlainText("seen on: {site}")
    assert saved(qtbot, dialog).choices.front_matter == "seen on: {site}"

    again = opened(slow, theme, document, parent)

    assert again.options.front_matter.chosen == "own"
    assert again.options.template.toPlainText() == "seen on: {site}"


def test_a_file_that_is_there_gets_a_neighbour_with_a_number(
    qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "harbour.md").touch()

    dialog = opened(slow, theme, document, parent)

    assert dialog.place.result.text() == "harbour (2).md"
    assert "harbour.md" in dialog.place.note.text()
    assert not saved(qtbot, dialog).replaces


def test_a_file_that_is_there_is_replaced_when_that_is_chosen(
    qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "harbour.md").touch()
    dialog = opened(slow, theme, document, parent)

    qtbot.keyClick(dialog.place.existing, Qt.Key.Key_Down)

    assert dialog.place.result.text() == "harbour.md"
    assert saved(qtbot, dialog).replaces


def test_the_persons_own_file_of_before_is_proposed_to_be_replaced(
    theme: Theme, slow: SlowSession, document: Document, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "harbour.md").touch()
    document.mark_saved(tmp_path / "harbour.md", document.edit_count, "md")

    dialog = opened(slow, theme, document, parent)

    assert dialog.place.replaces
    assert dialog.place.result.text() == "harbour.md"


def test_what_was_proposed_for_ones_own_file_is_not_done_to_another(
    qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget, tmp_path: Path
) -> None:
    for name in ("harbour.md", "other.md"):
        (tmp_path / name).touch()
    document.mark_saved(tmp_path / "harbour.md", document.edit_count, "md")
    dialog = opened(slow, theme, document, parent)

    retype(qtbot, dialog, "other")

    assert dialog.place.result.text() == "other (2).md"
    assert not saved(qtbot, dialog).replaces


def test_a_plain_name_is_taken_and_not_remembered_for_the_next_page(
    qtbot: QtBot, dialog: SaveDialog, settings: Settings
) -> None:
    retype(qtbot, dialog, "Floods of November.md")

    assert dialog.place.result.text() == "Floods of November.md"
    saved(qtbot, dialog)
    assert settings.name_template("md") == "{title}"


def test_a_whole_path_may_be_typed_for_the_name(qtbot: QtBot, dialog: SaveDialog, tmp_path: Path) -> None:
    dialog.place.name.selectAll()
    qtbot.keyClicks(dialog.place.name, str(tmp_path / "new" / "floods.md"))

    with qtbot.waitSignal(dialog.save_requested) as asked:
        qtbot.keyClick(dialog.place.name, Qt.Key.Key_Return)

    assert asked.args is not None
    assert (asked.args[0].folder, asked.args[0].template) == (tmp_path / "new", "floods.md")


def test_without_a_name_nothing_is_saved(qtbot: QtBot, dialog: SaveDialog) -> None:
    dialog.place.name.clear()
    with qtbot.waitSignal(dialog.place.changed):
        pass

    assert not dialog.save_button.isEnabled()


def test_a_folder_is_browsed_for(
    qtbot: QtBot, dialog: SaveDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "new"))

    qtbot.mouseClick(dialog.place.browse, Qt.MouseButton.LeftButton)

    assert saved(qtbot, dialog).folder == tmp_path / "new"


def test_the_file_s_beginning_follows_the_choices(qtbot: QtBot, dialog: SaveDialog, slow: SlowSession) -> None:
    slow.answer("---\ntitle")
    assert dialog.beginning.toPlainText() == "---\ntitle"

    dialog.options.front_matter.choose("none")

    qtbot.waitUntil(lambda: len(slow.asked) == 2)
    assert slow.asked[-1][1].front_matter == "none"


def test_a_line_of_a_megabyte_is_shown_cut(dialog: SaveDialog, slow: SlowSession) -> None:
    slow.answer("x" * 1_000_000)

    assert len(dialog.beginning.toPlainText()) < 1000


def test_a_preview_that_fails_says_why(dialog: SaveDialog, slow: SlowSession) -> None:
    slow.render_failed.emit(slow.asked[-1][2], "The article could not be made: no room")

    assert "no room" in dialog.beginning.placeholderText()


def test_all_pages_are_ordered_at_once(
    qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget
) -> None:
    other = Document("Ferry", entry=Entry(number=2, place="record-2"))
    dialog = opened(slow, theme, document, parent, documents=[document, other], is_all=True)
    assert dialog.save_button.text() == "&Save 2 pages"
    assert dialog.waiting.text().startswith("1 of them")

    with qtbot.waitSignal(dialog.save_all_requested) as asked:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    assert asked.args is not None
    assert not asked.args[0].is_together


def test_all_go_into_one_file_where_the_format_can(
    qtbot: QtBot, theme: Theme, slow: SlowSession, document: Document, parent: QWidget
) -> None:
    other = Document("Ferry", entry=Entry(number=2, place="record-2"))
    other.path = Path("crawl.warc.gz")
    dialog = opened(slow, theme, document, parent, documents=[document, other], is_all=True)
    assert not dialog.together.isVisible()
    dialog.options.form.choose("csv")

    dialog.together.click()
    assert dialog.place.result.text() == "crawl.csv"
    with qtbot.waitSignal(dialog.save_all_requested) as asked:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    assert asked.args is not None
    assert asked.args[0].is_together


def test_it_closes_with_its_page(qtbot: QtBot, dialog: SaveDialog, slow: SlowSession, document: Document) -> None:
    with qtbot.waitSignal(dialog.rejected):
        slow.document_closed.emit(document)
