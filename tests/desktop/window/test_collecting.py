"""A collection worked through in the window, from a folder to saved articles."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.accepting import AcceptingDialog
from desktop.dialogs.rule import RuleDialog
from desktop.dialogs.saving_articles import SavingArticlesDialog
from desktop.dialogs.scoreboard import ScoreboardDialog
from desktop.dialogs.site_rules import SiteRulesDialog
from desktop.models.desk_model import Column, Filter
from desktop.window.window import Window
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.editing import edits
from extractors.errors import CollectionInUseError
from tests.extractors.collection.made_collection import folder_of_pages, page_html

TOWNS = ("Ahlen", "Borken", "Coesfeld")
_READ_MS = 40_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of_pages(tmp_path / "pages", *TOWNS)


@pytest.fixture
def opened(qtbot: QtBot, window: Window, folder: Path) -> Window:
    window.collecting.open_folder(folder)
    wait_until_read(qtbot, window)
    return window


def wait_until_read(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.collecting.desk.is_reading, timeout=_READ_MS)
    qtbot.waitUntil(lambda: not any(row.state is PageState.NEW for row in rows(window).values()), timeout=_READ_MS)
    table = window.collecting.view.table.model()
    qtbot.waitUntil(lambda: table.rowCount() == len(rows(window)))  # it is arranged a moment later


def rows(window: Window) -> dict[str, PageRow]:
    return {row.place.removesuffix(".html"): row for row in window.collecting.desk.rows.values()}


def put_in_doubt(window: Window, *towns: str) -> None:
    """Have these pages in doubt and no others, whatever the models think of them."""
    for town, row in rows(window).items():
        state = PageState.IN_DOUBT if town in towns else PageState.READ
        window.collecting.desk.set_state([row.page_id], state)


def wait_until_shown(qtbot: QtBot, window: Window, town: str) -> None:
    def is_shown() -> bool:
        document = window.session.current
        return document is not None and document.is_done and document.title == f"Flood in {town}"

    qtbot.waitUntil(is_shown, timeout=_READ_MS)


def test_the_whole_story(qtbot: QtBot, window: Window, folder: Path, tmp_path: Path) -> None:
    window.collecting.open_folder(folder)
    view = window.collecting.view
    assert view.isVisible()
    wait_until_read(qtbot, window)
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 3)
    put_in_doubt(window, "Ahlen", "Borken")

    view.table.go_to(rows(window)["Ahlen"].page_id)  # one is opened from the table, and corrected
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    wait_until_shown(qtbot, window, "Ahlen")
    document = window.session.current
    assert document is not None
    dropped = document.draft.kept().index(True)
    window.session.play(document, edits.drop(document.draft, [dropped]))
    window.actions_by_name["done_next"].trigger()
    assert rows(window)["Ahlen"].state is PageState.DONE
    wait_until_shown(qtbot, window, "Borken")  # what most needs a look comes by itself
    assert [one.title for one in window.session.documents] == ["Flood in Borken"]
    window.actions_by_name["done_next"].trigger()
    assert view.isVisible()  # nothing is left

    sure = [rows(window)["Coesfeld"].page_id]
    window.collecting.desk.set_state(sure, PageState.ACCEPTED)

    window.actions_by_name["scoreboard"].trigger()
    (board,) = window.findChildren(ScoreboardDialog)
    qtbot.waitUntil(lambda: board.table.rowCount() > 1)
    assert board.words.text().startswith("2")
    board.reject()

    window.actions_by_name["save_articles"].trigger()
    (saving,) = window.findChildren(SavingArticlesDialog)
    saving.folder.setText(str(tmp_path / "out"))
    saving.formats["json"].setChecked(True)
    saving.which.button(2).click()
    saving.save.click()
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*"))) == 6, timeout=_READ_MS)
    text = json.loads((tmp_path / "out" / "Flood in Ahlen.json").read_bytes())
    assert document is not None
    assert "Flood in Ahlen" not in json.dumps(text["text"])
    qtbot.waitUntil(lambda: not window.findChildren(SavingArticlesDialog))

    window.collecting.close()
    window.collecting.open_folder(folder)  # opened again it is as it was left
    assert [row.state for row in rows(window).values()] == [PageState.DONE, PageState.DONE, PageState.ACCEPTED]


def test_what_is_decided_is_in_the_file_within_a_second(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collecting.desk
    row = rows(opened)["Borken"]
    desk.open_page(row.page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None

    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))

    assert desk.collection is not None
    collection = desk.collection
    qtbot.waitUntil(lambda: collection.decision(row.page_id) is not None, timeout=2000)
    assert rows(opened)["Borken"].state is row.state


def test_a_decision_of_the_collection_comes_back_with_its_page(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collecting.desk
    desk.open_page(rows(opened)["Borken"].page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None
    dropped = document.draft.kept().index(True)
    opened.session.play(document, edits.drop(document.draft, [dropped]))
    desk.keep_changes()
    opened.session.close_document(document)
    for kept in opened.session.drafts.decisions_folder.glob("*"):
        kept.unlink()  # as on another machine, to which the collection alone came

    desk.open_page(rows(opened)["Borken"].page_id)
    wait_until_shown(qtbot, opened, "Borken")

    again = opened.session.current
    assert again is not None
    qtbot.waitUntil(lambda: not again.draft.is_kept(dropped))


def test_a_second_window_is_told_that_the_collection_is_open(opened: Window) -> None:
    assert opened.collecting.desk.collection is not None
    with pytest.raises(CollectionInUseError):
        Collection(opened.collecting.desk.collection.path)


def test_reading_can_be_held_up_and_stopped(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.collecting.open_folder(folder)
    view, desk = window.collecting.view, window.collecting.desk
    view.pause_button.click()  # before the first page: the workers have yet to start
    assert desk.is_paused
    assert view.pause_button.text() == "Go on"
    qtbot.waitUntil(lambda: len(desk.rows) == len(TOWNS), timeout=_READ_MS)
    qtbot.wait(300)
    assert {row.state for row in desk.rows.values()} == {PageState.NEW}

    desk.stop()
    assert not desk.is_reading
    assert view.pause_button.isHidden()

    desk.read()
    assert not view.pause_button.isHidden()
    qtbot.waitUntil(lambda: all(row.words for row in desk.rows.values()), timeout=_READ_MS)


def test_the_menu_acts_on_all_selected_pages(qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    view = opened.collecting.view
    view.table.selectAll()
    menu = opened.collecting.menu_for(view)

    chosen(menu, "Set aside").trigger()
    assert {row.state for row in rows(opened).values()} == {PageState.SET_ASIDE}
    chosen(menu, "Take back into the work").trigger()
    assert not {row.state for row in rows(opened).values()} & {PageState.SET_ASIDE}
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("look twice", True))
    chosen(menu, "Note…").trigger()
    assert {row.note for row in rows(opened).values()} == {"look twice"}
    chosen(menu, "documentation").trigger()
    qtbot.waitUntil(lambda: {row.page_type for row in rows(opened).values()} == {"documentation"}, timeout=_READ_MS)
    menu.close()


def chosen(menu: QMenu, words: str) -> QAction:
    (found,) = [action for action in menu.findChildren(QAction) if action.text() == words]
    return found


def test_sure_pages_are_accepted_after_a_look_at_a_sample(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collecting.desk
    desk.set_state([row.page_id for row in rows(opened).values()], PageState.READ)
    opened.actions_by_name["accept_many"].trigger()
    (dialog,) = opened.findChildren(AcceptingDialog)
    dialog.slider.setValue(50)
    assert not dialog.accept_button.isEnabled()
    dialog.sample_button.click()
    assert opened.collecting.view.table.model().rowCount() == 3
    desk.open_page(rows(opened)["Ahlen"].page_id)
    wait_until_shown(qtbot, opened, "Ahlen")
    opened.actions_by_name["done_next"].trigger()

    opened.actions_by_name["accept_many"].trigger()
    dialog = next(one for one in opened.findChildren(AcceptingDialog) if one.isVisible())
    assert dialog.told.text().startswith("1")
    assert "0.0 % of the words were wrong" in dialog.told.text()
    assert not dialog.accept_button.isEnabled()  # of the sample, two are still to be looked at
    dialog.reject()


def test_going_to_the_desk_and_back(qtbot: QtBot, opened: Window) -> None:
    opened.collecting.desk.open_page(rows(opened)["Ahlen"].page_id)
    opened.show_page()
    wait_until_shown(qtbot, opened, "Ahlen")

    opened.actions_by_name["show_desk"].trigger()
    view = opened.collecting.view
    assert view.isVisible()
    assert [row.title for row in view.selected()] == ["Flood in Ahlen"]
    opened.actions_by_name["show_desk"].trigger()
    assert not view.isVisible()
    assert opened.view.isVisible()


def test_the_collection_goes_on_where_it_was_saved(
    opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    opened.actions_by_name["save_collection"].trigger()

    assert opened.collecting.desk.collection is not None
    assert opened.collecting.desk.collection.path == target.with_suffix(".unhusk")
    assert list(rows(opened)) == list(TOWNS)


def test_a_file_that_is_no_collection_leaves_the_open_one_alone(
    opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.unhusk").write_text("these are my notes", encoding="utf-8")
    told: list[str] = []
    opened.session.failed.disconnect()
    opened.session.failed.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "notes.unhusk"), ""))

    opened.actions_by_name["open_collection"].trigger()

    assert "this file is no collection of Unhusk's" in told[0]
    assert list(rows(opened)) == list(TOWNS)


def test_a_page_that_cannot_be_read_is_in_the_list_with_its_reason(qtbot: QtBot, opened: Window, folder: Path) -> None:
    (folder / "Empty.html").write_text("", encoding="utf-8")
    (folder / "Ahlen.html").write_text(page_html("Ahlen") + " ", encoding="utf-8")
    opened.collecting.desk.add([folder])
    wait_until_read(qtbot, opened)

    view = opened.collecting.view
    view.show_filter(Filter.FAILED)

    model = view.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert "empty" in model.index(0, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert view.states.text() == "Cannot be read ▾"


def test_a_correction_becomes_a_rule_for_the_site(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    folder = folder_of_pages(tmp_path / "noted", *TOWNS)
    note = "<div class='reader-note'><p>Readers like you keep this paper alive; support us with a small gift.</p></div>"
    for town in TOWNS:
        file = folder / f"{town}.html"
        file.write_text(file.read_text("utf-8").replace("<p>Nobody", f"{note}<p>Nobody"), encoding="utf-8")
    window.collecting.open_folder(folder)
    wait_until_read(qtbot, window)
    before = {town: row.article_words for town, row in rows(window).items()}
    window.collecting.desk.open_page(rows(window)["Ahlen"].page_id)
    window.show_page()
    wait_until_shown(qtbot, window, "Ahlen")
    document = window.session.current
    assert document is not None
    block = next(one.index for one in document.blocks if "Readers like you" in one.text)
    window.session.play(document, edits.keep(document.draft, [block]))  # as an extractor would that leaks it
    window.settling.reveal(block)

    window.actions_by_name["always_drop"].trigger()
    qtbot.waitUntil(lambda: window.findChild(RuleDialog) is not None)
    dialog = window.findChild(RuleDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "Trying" not in dialog.effect.text(), timeout=_READ_MS)
    assert dialog.line.text() == "drop: div.reader-note"
    dialog.wider.click()
    qtbot.waitUntil(lambda: dialog.make.text() == "Make it all the same", timeout=_READ_MS)  # the whole article
    dialog.narrower.click()
    qtbot.waitUntil(lambda: dialog.make.text() == "Make the rule", timeout=_READ_MS)
    dialog.make.click()

    desk = window.collecting.desk
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
    assert "line 2" in dialog.trouble.text()
    assert not dialog.accept_button.isEnabled()

    config = tmp_path / "other.example.txt"
    config.write_text("strip_id_or_class: advert\n", encoding="utf-8")
    dialog.text.setPlainText("site: paper.example\ndrop: article h1")
    dialog.add_files([config])
    dialog.accept_button.click()

    wait_until_read(qtbot, opened)
    assert "site: other.example" in opened.collecting.desk.rules.text()
    assert "drop: article h1" in opened.collecting.desk.rules.text()


def test_pages_that_were_moved_are_asked_for_once_and_found(
    qtbot: QtBot, opened: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened.collecting.desk
    assert desk.collection is not None
    path = desk.collection.path
    desk.set_note([rows(opened)["Ahlen"].page_id], "a good one")
    opened.collecting.close()
    new = folder.with_name("elsewhere")
    folder.rename(new)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(new))

    opened.collecting.open(path)
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
    window.collecting.open_folder(folder)
    wait_until_read(qtbot, window)
    put_in_doubt(window, "Ahlen", "Borken")
    for town in ("Ahlen", "Borken"):
        window.collecting.desk.open_page(rows(window)[town].page_id)
        window.show_page()
        wait_until_shown(qtbot, window, town)
        document = window.session.current
        assert document is not None
        block = next(one.index for one in document.blocks if "Readers in" in one.text)
        turned = edits.keep if not document.draft.is_kept(block) else edits.drop
        window.session.play(document, turned(document.draft, [block]))
        assert window.findChild(RuleDialog) is None
        window.actions_by_name["done_next"].trigger()

    qtbot.waitUntil(lambda: window.findChild(RuleDialog) is not None, timeout=_READ_MS)
    dialog = window.findChild(RuleDialog)
    assert dialog is not None
    assert "2 pages of paper.example" in dialog.windowTitle()
    assert dialog.line.text().endswith(": div.reader-note")
    dialog.reject()
