"""Saving through the window with real workers: one page, many pages, and what stays as it was."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.arrow_fields import ChoiceField
from desktop.dialogs.one_field import OneFieldDialog
from desktop.dialogs.preview import PreviewDialog
from desktop.dialogs.saving.save import SaveDialog
from desktop.dialogs.saving.saving_many import SavingManyDialog
from desktop.session import articles
from desktop.session.documents.document import Document
from desktop.session.save_many import SaveMany, SaveReport
from desktop.session.save_request import SaveRequest
from desktop.window.window import Window
from extractors.cli import main as run_command
from extractors.comparing.combining import DEFAULT
from extractors.editing import edits
from extractors.pages.entry import Entry
from extractors.saving.choices import Choices
from extractors.saving.rendered import RenderedArticle
from tests.desktop.conftest import put
from tests.desktop.documents import (
    ARTICLE,
    CAPTION,
    FOOTER,
    HTML,
    answer,
    propose,
    settled_document,
    waiting_document,
)

LIMIT_MS = 30_000
_write = articles._write


def questions(window: Window) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def save_many(qtbot: QtBot, window: Window, request: SaveRequest) -> SaveReport:
    many = SaveMany(window.session, window.session.documents, request)
    with qtbot.waitSignal(many.ended, timeout=LIMIT_MS) as ended:
        many.start()
    report = ended.args[0] if ended.args else None
    assert isinstance(report, SaveReport)
    return report


def test_the_extractor_whose_own_output_is_saved_is_chosen_by_name(window: Window, document: Document) -> None:
    window.actions_by_name["save_own"].trigger()
    question = window.findChild(OneFieldDialog)
    assert question is not None
    assert isinstance(question.field, ChoiceField)
    question.field.choose("readability")
    question.accept_button.click()

    dialog = window.findChild(SaveDialog)
    assert dialog is not None
    assert "readability" in dialog.windowTitle()


def test_saving_again_goes_to_the_same_place_with_the_same_choices(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    target = tmp_path / "harbour.md"
    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        window.session.save(document, target, "md", choices=Choices(front_matter="none"))
    first = target.read_text(encoding="utf-8")
    document.play(edits.keep(document.draft, [CAPTION]))

    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        window.actions_by_name["save"].trigger()

    again = target.read_text(encoding="utf-8")
    assert window.findChild(SaveDialog) is None
    assert not first.startswith("---")
    assert not again.startswith("---")
    assert "Photo" in again


def test_on_the_way_out_the_dialog_asks_and_the_article_is_there_before_the_window_closes(
    window: Window, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.settings.save_folder = tmp_path
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Save)
    monkeypatch.setattr(SaveDialog, "exec", lambda dialog: dialog.accept())
    document.play(edits.keep(document.draft, [CAPTION]))

    window.close()

    assert not window.isVisible()
    assert "Photo" in (tmp_path / "harbour.md").read_text(encoding="utf-8")


def test_closing_just_after_saving_waits_for_the_file_and_asks_nothing(
    window: Window, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pytest.fail(box.text()))
    document.play(edits.keep(document.draft, [CAPTION]))
    window.session.save(document, tmp_path / "harbour.md", "md")

    window.close()

    assert not window.isVisible()
    assert "Photo" in (tmp_path / "harbour.md").read_text(encoding="utf-8")


def test_the_window_stays_when_what_was_being_saved_cannot_be_written(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    window.session.save(document, tmp_path / "file" / "harbour.md", "md")

    with qtbot.waitSignal(window.session.failed):
        window.close()

    assert window.isVisible()


def answer_all(document: Document) -> None:
    answer(document, "trafilatura", ARTICLE)
    propose(document, dict.fromkeys(ARTICLE, 1.0))
    document.finish()


def test_closing_waits_for_an_article_that_waits_for_extractors(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = waiting_document((DEFAULT, "trafilatura"))
    put(window, document)
    window.session.save(document, tmp_path / "harbour.txt", "txt")
    asked: list[str] = []
    ask = QMessageBox.exec

    def hear(box: QMessageBox) -> int:
        asked.append(box.text())
        QTimer.singleShot(0, lambda: answer_all(document))
        return ask(box)

    monkeypatch.setattr(QMessageBox, "exec", hear)

    window.close()

    assert not window.isVisible()
    assert asked == ["“harbour.html” is saved as soon as the proposal and the details are there."]
    assert document.blocks[FOOTER].text not in (tmp_path / "harbour.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("button", "stays"), [(QMessageBox.StandardButton.Discard, False), (QMessageBox.StandardButton.Cancel, True)]
)
def test_what_waits_for_extractors_can_be_given_up_on_the_way_out(
    qtbot: QtBot,
    window: Window,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: QMessageBox.StandardButton,
    stays: bool,
) -> None:
    document = waiting_document((DEFAULT, "trafilatura"))
    put(window, document)
    document.play(edits.drop(document.draft, [CAPTION]))
    window.session.save(document, tmp_path / "harbour.txt", "txt")
    asked: list[str] = []

    def answer_question(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return button

    monkeypatch.setattr(QMessageBox, "exec", answer_question)

    window.close()

    assert window.isVisible() == stays
    assert len(asked) == 1
    assert not (tmp_path / "harbour.txt").exists()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))


def test_an_article_that_somebody_else_wrote_over_is_not_replaced_without_asking(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    target = tmp_path / "harbour.md"
    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        window.session.save(document, target, "md")
    target.write_text("somebody's own", encoding="utf-8")

    window.actions_by_name["save"].trigger()

    (dialog,) = window.findChildren(SaveDialog)
    assert not dialog.request().replaces
    assert target.read_text(encoding="utf-8") == "somebody's own"


def test_saving_twice_in_a_row_asks_nothing(qtbot: QtBot, window: Window, document: Document, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        window.session.save(document, tmp_path / "harbour.md", "md")
    saved: list[Path] = []
    window.session.saved.connect(lambda _, path, __: saved.append(path))

    for _ in range(2):
        document.play(edits.toggle(document.draft, [CAPTION]))
        window.actions_by_name["save"].trigger()

    qtbot.waitUntil(lambda: len(saved) == 2, timeout=LIMIT_MS)
    assert window.findChild(SaveDialog) is None


def test_each_file_that_is_there_already_is_replaced_as_was_asked_for_it(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(path: Path, made: RenderedArticle, *, overwrite: bool) -> None:
        if not overwrite:
            path.write_text("it appeared meanwhile")
        _write(path, made, overwrite=overwrite)

    monkeypatch.setattr(articles, "_write", write)
    for form in ("md", "html"):
        window.save_controller._save_by(document, SaveRequest(form=form, folder=tmp_path))
    qtbot.waitUntil(lambda: len(questions(window)) == 2, timeout=LIMIT_MS)
    (question,) = [box for box in questions(window) if "harbour.md" in box.text()]

    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        next(button for button in question.buttons() if button.text() == "Replace").click()

    assert (tmp_path / "harbour.md").read_text(encoding="utf-8").startswith("---")


def test_the_preview_saves_the_page_it_shows_whatever_has_come_to_the_front(window: Window, document: Document) -> None:
    window.actions_by_name["preview"].trigger()
    (preview,) = window.findChildren(PreviewDialog)
    put(window, settled_document())

    preview.save_requested.emit("txt")

    (dialog,) = window.findChildren(SaveDialog)
    assert dialog._document is document


def test_pages_that_are_handed_over_while_the_window_asks_keep_it_open(
    window: Window, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: QMessageBox) -> QMessageBox.StandardButton:
        put(window, settled_document())
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "exec", answer)
    document.play(edits.keep(document.draft, [CAPTION]))

    window.close()

    assert window.isVisible()
    assert len(window.session.documents) == 2


def test_what_is_copied_is_the_finished_article(qtbot: QtBot, window: Window) -> None:
    document = waiting_document((DEFAULT, "trafilatura"))
    put(window, document)
    window.actions_by_name["copy_txt"].trigger()

    with qtbot.waitSignal(window.session.rendered, timeout=LIMIT_MS):
        answer_all(document)

    assert document.blocks[FOOTER].text not in QGuiApplication.clipboard().text()


def test_all_open_pages_are_saved_into_one_folder_none_over_another(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    put(window, settled_document())
    (tmp_path / "harbour.md").write_text("somebody's own")

    report = save_many(qtbot, window, SaveRequest(form="md", folder=tmp_path))

    assert [path.name for path in report.saved] == ["harbour (2).md", "harbour (3).md"]
    assert report.failed == []
    assert (tmp_path / "harbour.md").read_text() == "somebody's own"
    assert [one.saved and one.saved.path for one in window.session.documents] == report.saved


def test_pages_saved_in_one_go_are_not_replaced_by_each_other(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    put(window, settled_document())

    report = save_many(qtbot, window, SaveRequest(form="md", folder=tmp_path, replaces=True))

    assert [path.name for path in report.saved] == ["harbour.md", "harbour (2).md"]


def test_pages_that_wait_are_read_first_and_what_fails_is_told(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "floods.html").write_text(HTML, encoding="utf-8")
    places = ["floods.html", "gone.html"]
    window.session.open_entries(
        tmp_path / "in", [Entry(number=number, place=place) for number, place in enumerate(places, 1)]
    )
    qtbot.waitUntil(lambda: len(window.session.documents) == 2)

    report = save_many(qtbot, window, SaveRequest(form="txt", folder=tmp_path / "out", template="{number} {stem}"))

    assert [path.name for path in report.saved] == ["1 floods.txt"]
    assert "river rose" in report.saved[0].read_text(encoding="utf-8")
    assert [title for title, _ in report.failed] == ["gone.html"]


def test_several_articles_go_into_one_file(qtbot: QtBot, window: Window, document: Document, tmp_path: Path) -> None:
    put(window, settled_document())
    request = SaveRequest(form="csv", folder=tmp_path, template="Floods", is_together=True)

    report = save_many(qtbot, window, request)

    assert [path.name for path in report.saved] == ["Floods.csv"]
    assert report.article_count == 2
    with report.saved[0].open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 3
    assert window.session.documents[0].saved is None


def test_cancelled_it_saves_no_more(qtbot: QtBot, window: Window, document: Document, tmp_path: Path) -> None:
    put(window, settled_document())
    many = SaveMany(window.session, window.session.documents, SaveRequest(form="md", folder=tmp_path))
    many.progressed.connect(lambda done, _: many.cancel() if done else None)

    with qtbot.waitSignal(many.ended, timeout=LIMIT_MS) as ended:
        many.start()

    assert ended.args is not None
    assert ended.args[0].was_cancelled
    assert len(list(tmp_path.glob("*.md"))) == 1


def test_the_action_saves_all_and_the_window_says_how_many(
    qtbot: QtBot, window: Window, document: Document, tmp_path: Path
) -> None:
    put(window, settled_document())
    window.session.settings.save_folder = tmp_path
    window.save_controller.refresh()
    window.actions_by_name["save_all"].trigger()
    dialog = window.findChild(SaveDialog)
    assert dialog is not None
    assert dialog.is_all

    with qtbot.waitSignal(window.save_controller.many_saved, timeout=LIMIT_MS) as blocker:
        dialog.save_button.click()

    assert blocker.args is not None
    assert blocker.args[0] == "Saved 2 articles"
    assert window.findChild(SavingManyDialog) is None or not window.findChild(SavingManyDialog).isVisible()  # type: ignore[union-attr]


def test_the_window_writes_what_the_command_line_writes(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page, ours, theirs = tmp_path / "harbour.html", tmp_path / "ours.txt", tmp_path / "theirs.txt"
    page.write_text(HTML, encoding="utf-8")
    window.session.open_file(page)
    document = window.session.documents[0]
    qtbot.waitUntil(lambda: document.is_done, timeout=LIMIT_MS)

    with qtbot.waitSignal(window.session.saved, timeout=LIMIT_MS):
        window.session.save(document, ours, "txt")
    run_command(["clean", str(page), "--format", "txt", "-o", str(theirs)])

    assert ours.read_bytes() == theirs.read_bytes()
