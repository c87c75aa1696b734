"""Saving through the window with real workers: one page, many pages, and what stays as it was."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.saving.save import SaveDialog
from desktop.dialogs.saving.saving_many import SavingManyDialog
from desktop.session.documents.document import Document
from desktop.session.save_many import SaveMany, SaveReport
from desktop.session.save_request import SaveRequest
from desktop.window.window import Window
from extractors.cli import main as run_command
from extractors.editing import edits
from extractors.pages.entry import Entry
from extractors.saving.choices import Choices
from tests.desktop.conftest import put
from tests.desktop.documents import CAPTION, HTML, settled_document

LIMIT_MS = 30_000


def save_many(qtbot: QtBot, window: Window, request: SaveRequest) -> SaveReport:
    many = SaveMany(window.session, window.session.documents, request)
    with qtbot.waitSignal(many.ended, timeout=LIMIT_MS) as ended:
        many.start()
    report = ended.args[0] if ended.args else None
    assert isinstance(report, SaveReport)
    return report


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
