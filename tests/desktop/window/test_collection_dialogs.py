"""The dialogs of a collection: accepting, rules, gold, pages that were moved."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.collection.accepting import AcceptingDialog
from desktop.dialogs.collection.rule import RuleDialog
from desktop.dialogs.collection.scoreboard import ScoreboardDialog
from desktop.dialogs.collection.site_rules import SiteRulesDialog
from desktop.dialogs.dialog_frame import DialogFrame
from desktop.dialogs.saving.saving_articles import SavingArticlesDialog
from desktop.window.window import Window
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.collection.settled.scoreboard import Standing
from extractors.editing import edits
from tests.desktop.at_the_desk import READ_MS, TOWNS, put_in_doubt, rows, wait_until_read, wait_until_shown
from tests.desktop.nameless import nameless_fields
from tests.extractors.collection.made_collection import folder_of_pages, row_of, settle


def test_sure_pages_are_accepted_after_a_look_at_a_sample(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collection_controller.desk
    desk.set_state([row.page_id for row in rows(opened).values()], PageState.READ)
    opened.actions_by_name["accept_many"].trigger()
    (dialog,) = opened.findChildren(AcceptingDialog)
    dialog.slider.setValue(50)
    assert not dialog.accept_button.isEnabled()
    dialog.sample_button.click()
    assert opened.collection_controller.view.table.model().rowCount() == 3
    desk.open_page(rows(opened)["Ahlen"].page_id)
    wait_until_shown(qtbot, opened, "Ahlen")
    opened.actions_by_name["done_next"].trigger()

    opened.actions_by_name["accept_many"].trigger()
    dialog = next(one for one in opened.findChildren(AcceptingDialog) if one.isVisible())
    assert dialog.summary.text().startswith("You have looked at 1 ")
    assert "0.0 % of the words were wrong" in dialog.summary.text()
    assert not dialog.accept_button.isEnabled()  # two pages of the sample are still to be looked at
    dialog.reject()


def test_a_correction_becomes_a_rule_for_the_site(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    folder = folder_of_pages(tmp_path / "noted", *TOWNS)
    note = "<div class='reader-note'><p>Readers like you keep this paper alive; support us with a small gift.</p></div>"
    for town in TOWNS:
        file = folder / f"{town}.html"
        file.write_text(file.read_text("utf-8").replace("<p>Nobody", f"{note}<p>Nobody"), encoding="utf-8")
    window.collection_controller.open_folder(folder)
    wait_until_read(qtbot, window)
    before = {town: row.article_words for town, row in rows(window).items()}
    window.collection_controller.desk.open_page(rows(window)["Ahlen"].page_id)
    window.show_page()
    wait_until_shown(qtbot, window, "Ahlen")
    document = window.session.current
    assert document is not None
    block = next(one.index for one in document.blocks if "Readers like you" in one.text)
    window.session.play(document, edits.keep(document.draft, [block]))  # as if an extractor had kept it wrongly
    window.review_controller.reveal(block)

    window.actions_by_name["always_drop"].trigger()
    qtbot.waitUntil(lambda: window.findChild(RuleDialog) is not None)
    dialog = window.findChild(RuleDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "Trying" not in dialog.effect.text(), timeout=READ_MS)
    assert dialog.line.text() == "drop: div.reader-note"
    dialog.wider.click()
    qtbot.waitUntil(lambda: dialog.make.text() == "Make it anyway", timeout=READ_MS)  # the whole article
    dialog.narrower.click()
    qtbot.waitUntil(lambda: dialog.make.text() == "Make the rule", timeout=READ_MS)
    dialog.make.click()

    desk = window.collection_controller.desk
    assert "drop: div.reader-note" in desk.rules.text()
    wait_until_read(qtbot, window)
    assert all(row.article_words <= before[town] for town, row in rows(window).items())
    desk.open_page(rows(window)["Borken"].page_id)
    wait_until_shown(qtbot, window, "Borken")
    other = window.session.current
    assert other is not None
    qtbot.waitUntil(lambda: other.draft.by_rule() == {"drop: div.reader-note": (block,)})
    assert not other.draft.by_hand()
    window.actions_by_name["undo"].trigger()
    assert not other.draft.by_rule()


def test_rules_are_changed_as_text_and_a_wrong_line_is_told(qtbot: QtBot, opened: Window, tmp_path: Path) -> None:
    opened.actions_by_name["site_rules"].trigger()
    dialog = opened.findChild(SiteRulesDialog)
    assert dialog is not None
    dialog.text.setPlainText("site: paper.example\ndorp: div")
    assert "line 2" in dialog.problem.text()
    assert not dialog.accept_button.isEnabled()

    config = tmp_path / "other.example.txt"
    config.write_text("strip_id_or_class: advert\n", encoding="utf-8")
    dialog.text.setPlainText("site: paper.example\ndrop: article h1")
    dialog.add_files([config])
    dialog.accept_button.click()

    wait_until_read(qtbot, opened)
    assert "site: other.example" in opened.collection_controller.desk.rules.text()
    assert "drop: article h1" in opened.collection_controller.desk.rules.text()


def test_rules_are_written_as_a_file_for_each_site_and_none_is_replaced(
    opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    opened.actions_by_name["site_rules"].trigger()
    dialog = opened.findChild(SiteRulesDialog)
    assert dialog is not None

    dialog.text.setPlainText("site: paper.example\nonly: article\n\nsite: .valley.example\ndrop: aside")
    dialog.write_each.click()
    assert "body: " in (tmp_path / "paper.example.txt").read_text("utf-8")
    assert "strip: " in (tmp_path / ".valley.example.txt").read_text("utf-8")
    dialog.write_each.click()
    assert "paper.example.txt" in dialog.problem.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "new"))
    (tmp_path / "new").mkdir()
    dialog.write_each.click()
    assert dialog.problem.text() == f"2 files were written to {tmp_path / 'new'}."

    dialog.text.setPlainText("drop: aside")  # of every page
    dialog.write_each.click()
    assert "named after a site" in dialog.problem.text()


def test_pages_that_were_moved_are_asked_for_once_and_found(
    qtbot: QtBot, opened: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened.collection_controller.desk
    assert desk.collection is not None
    path = desk.collection.path
    desk.set_note([rows(opened)["Ahlen"].page_id], "a good one")
    opened.collection_controller.close()
    new = folder.with_name("elsewhere")
    folder.rename(new)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(new))

    opened.collection_controller.open(path)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in opened.findChildren(QMessageBox)))
    (box,) = [box for box in opened.findChildren(QMessageBox) if box.isVisible()]
    assert str(folder) in box.text()
    next(button for button in box.buttons() if "Choose" in button.text()).click()

    wait_until_read(qtbot, opened)
    assert {row.source for row in rows(opened).values()} == {str(new)}
    assert rows(opened)["Ahlen"].note == "a good one"
    assert not any(row.reason for row in rows(opened).values())


def test_the_same_correction_on_two_pages_proposes_a_rule(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    folder = folder_of_pages(tmp_path / "noted", *TOWNS)
    for town in TOWNS:
        file = folder / f"{town}.html"
        words = f"Readers in {town} keep this paper alive; send us a small gift today."
        note = f"<div class='reader-note'><p>{words}</p></div>"
        file.write_text(file.read_text("utf-8").replace("<p>Nobody", f"{note}<p>Nobody"), encoding="utf-8")
    window.collection_controller.open_folder(folder)
    wait_until_read(qtbot, window)
    put_in_doubt(window, "Ahlen", "Borken")
    for town in ("Ahlen", "Borken"):
        window.collection_controller.desk.open_page(rows(window)[town].page_id)
        window.show_page()
        wait_until_shown(qtbot, window, town)
        document = window.session.current
        assert document is not None
        block = next(one.index for one in document.blocks if "Readers in" in one.text)
        turned = edits.keep if not document.draft.is_kept(block) else edits.drop
        window.session.play(document, turned(document.draft, [block]))
        assert window.findChild(RuleDialog) is None
        window.actions_by_name["done_next"].trigger()

    qtbot.waitUntil(lambda: window.findChild(RuleDialog) is not None, timeout=READ_MS)
    dialog = window.findChild(RuleDialog)
    assert dialog is not None
    assert "2 pages of paper.example" in dialog.windowTitle()
    assert dialog.line.text().endswith(": div.reader-note")
    dialog.reject()


@pytest.mark.parametrize("stays", [False, True])
def test_closing_waits_for_gold_that_is_being_saved(
    qtbot: QtBot, opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stays: bool
) -> None:
    wait_until_read(qtbot, opened)
    may_end = threading.Event()

    def write(*_: object) -> Iterator[None]:
        may_end.wait(30)
        yield None
        (tmp_path / "gold").touch()

    ask, asked = QMessageBox.exec, []

    def hear(box: QMessageBox) -> int:
        asked.append(box.text())
        if stays:
            return int(QMessageBox.StandardButton.Cancel)
        may_end.set()
        return ask(box)

    monkeypatch.setattr("desktop.window.collection_dialogs._write_gold", write)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "gold"))
    monkeypatch.setattr(QMessageBox, "exec", hear)
    opened.actions_by_name["save_gold"].trigger()

    opened.close()

    assert asked == ["Files of this collection are still being written."]
    assert opened.isVisible() is stays
    assert (tmp_path / "gold").exists() is not stays
    may_end.set()
    qtbot.waitUntil(lambda: not opened.collection_controller.desk.writing)


def test_articles_that_are_being_saved_hold_up_closing(
    qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    may_end = threading.Event()

    def write(*_: object) -> Iterator[None]:
        may_end.wait(30)
        yield None

    monkeypatch.setattr("desktop.dialogs.saving.saving_articles._write", write)
    opened.actions_by_name["save_articles"].trigger()
    (saving,) = opened.findChildren(SavingArticlesDialog)
    saving.place.folder.setText(str(tmp_path / "out"))
    saving.save.click()

    assert opened.collection_controller.desk.writing
    may_end.set()
    qtbot.waitUntil(lambda: not opened.collection_controller.desk.writing)


def test_gold_is_saved_in_the_background(
    qtbot: QtBot, opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.collection_controller.desk.open_page(rows(opened)["Ahlen"].page_id)
    opened.show_page()
    wait_until_shown(qtbot, opened, "Ahlen")
    opened.actions_by_name["done_next"].trigger()
    messages: list[str] = []
    opened.collection_controller.message.connect(messages.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "gold"))

    opened.actions_by_name["save_gold"].trigger()

    qtbot.waitUntil(lambda: any("gold" in words for words in messages), timeout=READ_MS)
    assert len(list((tmp_path / "gold" / "pages").iterdir())) == 1


def test_extractors_that_have_not_answered_are_run_from_the_scoreboard(
    qtbot: QtBot, window: Window, copied: Callable[[str, Callable[[Collection], object]], Path]
) -> None:
    path = copied("mine.unhusk", lambda one: settle(one, row_of(one, "Ahlen")))
    window.collection_controller.open(path)
    wait_until_read(qtbot, window)
    messages: list[str] = []
    window.collection_controller.message.connect(messages.append)
    window.actions_by_name["scoreboard"].trigger()
    (board,) = window.findChildren(ScoreboardDialog)
    qtbot.waitUntil(board.answers_button.isVisible)
    assert "1 page" in board.answers_button.text()

    board.answers_button.click()

    qtbot.waitUntil(lambda: any("added to the scoreboard" in words for words in messages), timeout=READ_MS)
    window.actions_by_name["scoreboard"].trigger()
    complete = next(one for one in window.findChildren(ScoreboardDialog) if one.isVisible())
    qtbot.waitUntil(lambda: complete.table.rowCount() > 2)
    assert not complete.answers_button.isVisible()


def test_each_fits_a_small_screen_names_its_fields_and_is_closed_by_esc(qtbot: QtBot, opened: Window) -> None:
    opened.collection_controller.view.table.selectAll()
    for name in ("accept_many", "save_articles", "site_rules", "scoreboard", "tune", "versions", "tag_pages"):
        opened.actions_by_name[name].trigger()
        dialog = next(one for one in opened.findChildren(DialogFrame) if one.isVisible())
        if isinstance(dialog, ScoreboardDialog):
            one = Standing(extractor="one", pages=3, precision=0.5, recall=0.5, f1=0.5, low=0.4, high=0.6, failures=0)
            dialog.intervals.show_standings([one] * 20)

        assert dialog.windowTitle(), name
        assert dialog.minimumSizeHint().height() <= 560, name  # of 640, less two bars
        assert dialog.minimumSizeHint().width() <= 1000, name
        assert nameless_fields(dialog) == [], name
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not any(one.isVisible() for one in opened.findChildren(DialogFrame)), name
