"""A collection worked through in the window, from a folder to saved articles."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from desktop.dialogs.collection.scoreboard import ScoreboardDialog
from desktop.dialogs.collection.tags import TagsDialog
from desktop.dialogs.one_field import OneFieldDialog
from desktop.dialogs.saving.saving_articles import SavingArticlesDialog
from desktop.models.block_tip import block_tip
from desktop.models.desk_model import Column
from desktop.models.page_filter import Trait
from desktop.window.window import Window
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.editing import edits
from extractors.errors import CollectionInUseError
from extractors.extraction import Extraction
from extractors.plugins.registry import find
from tests.desktop.at_the_desk import READ_MS, TOWNS, put_in_doubt, rows, wait_until_read, wait_until_shown
from tests.extractors.collection.made_collection import folder_of_pages, page_html


def test_the_whole_story(qtbot: QtBot, window: Window, folder: Path, tmp_path: Path) -> None:
    window.collection_controller.open_folder(folder)
    view = window.collection_controller.view
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
    wait_until_shown(qtbot, window, "Borken")  # the page that most needs a look opens by itself
    assert [one.title for one in window.session.documents] == ["Flood in Borken"]
    window.actions_by_name["done_next"].trigger()
    assert view.isVisible()  # nothing is left

    sure = [rows(window)["Coesfeld"].page_id]
    window.collection_controller.desk.set_state(sure, PageState.ACCEPTED)

    window.actions_by_name["scoreboard"].trigger()
    (board,) = window.findChildren(ScoreboardDialog)
    qtbot.waitUntil(lambda: board.table.rowCount() > 1)
    assert board.words.text().startswith("2")
    board.reject()

    window.actions_by_name["save_articles"].trigger()
    (saving,) = window.findChildren(SavingArticlesDialog)
    saving.place.folder.setText(str(tmp_path / "out"))
    assert not saving.is_sharded.isEnabled()
    saving.formats["json"].setChecked(True)
    saving.formats["csv"].setChecked(True)
    saving.together.setChecked(True)
    saving.is_sharded.setChecked(True)
    saving.shard.setValue(2)
    saving.options.form.choose("md")
    saving.options.front_matter.choose("none")
    saving.which.button(2).click()
    saving.save.click()
    qtbot.waitUntil(lambda: not window.findChildren(SavingArticlesDialog), timeout=READ_MS)
    assert len(list((tmp_path / "out").iterdir())) == 8
    text = json.loads((tmp_path / "out" / "Flood in Ahlen.json").read_bytes())
    assert document is not None
    assert "Flood in Ahlen" not in json.dumps(text["text"])
    assert not (tmp_path / "out" / "Flood in Borken.md").read_text("utf-8").startswith("---")
    assert (tmp_path / "out" / "articles-00002.csv").exists()

    window.collection_controller.close()
    window.collection_controller.open_folder(folder)  # opened again it is as it was left
    assert [row.state for row in rows(window).values()] == [PageState.DONE, PageState.DONE, PageState.ACCEPTED]


def test_a_page_that_was_done_too_early_is_one_key_away(qtbot: QtBot, opened: Window) -> None:
    put_in_doubt(opened, "Ahlen", "Borken")
    opened.collection_controller.open_page(rows(opened)["Ahlen"].page_id)
    wait_until_shown(qtbot, opened, "Ahlen")
    back = opened.actions_by_name["page_before"]
    assert not back.isEnabled()
    opened.actions_by_name["done_next"].trigger()
    wait_until_shown(qtbot, opened, "Borken")

    back.trigger()

    wait_until_shown(qtbot, opened, "Ahlen")
    assert not back.isEnabled()
    assert rows(opened)["Ahlen"].state is PageState.DONE


def test_a_page_that_is_shown_again_comes_out_of_the_file(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collection_controller.desk
    row = rows(opened)["Coesfeld"]
    desk.open_page(row.page_id)
    wait_until_shown(qtbot, opened, "Coesfeld")
    document, collection = opened.session.current, desk.collection
    assert document is not None
    assert collection is not None
    found = {name: one for name, one in document.outcomes.items() if isinstance(one, Extraction)}
    ours = {name for name in found if (one := find(name)).is_ours and not one.is_combiner}  # it needs more than few
    footer = next(block.index for block in document.blocks if "All rights" in block.text)
    assert block_tip(document, footer, is_doubtful=False) == "On 3 of 3 pages of this site"
    qtbot.waitUntil(lambda: ours <= collection.answers(row.page_id).keys())
    opened.session.close_document(document)

    desk.open_page(row.page_id)
    wait_until_shown(qtbot, opened, "Coesfeld")

    again = opened.session.current
    assert again is not None
    assert {name: again.outcomes[name] for name in ours} == {name: found[name] for name in ours}  # to the microsecond


def test_a_packed_page_is_opened_where_its_file_is_not(qtbot: QtBot, opened: Window, folder: Path) -> None:
    with qtbot.waitSignal(opened.collection_controller.message, timeout=READ_MS) as blocker:
        opened.actions_by_name["pack_pages"].trigger()
    assert blocker.args is not None
    assert str(blocker.args[0]).startswith("3 pages are packed into the collection (")
    shutil.rmtree(folder)

    opened.collection_controller.desk.open_page(rows(opened)["Ahlen"].page_id)
    wait_until_shown(qtbot, opened, "Ahlen")


def test_a_second_window_is_told_that_the_collection_is_open(opened: Window) -> None:
    assert opened.collection_controller.desk.collection is not None
    with pytest.raises(CollectionInUseError):
        Collection(opened.collection_controller.desk.collection.path)


def test_reading_can_be_held_up_and_stopped(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.collection_controller.open_folder(folder)
    view, desk = window.collection_controller.view, window.collection_controller.desk
    view.pause_button.click()  # before the first page, as the workers are still starting
    assert desk.is_paused
    assert view.pause_button.text() == "Go on"
    qtbot.waitUntil(lambda: len(desk.rows) == len(TOWNS), timeout=READ_MS)
    qtbot.wait(300)
    assert {row.state for row in desk.rows.values()} == {PageState.NEW}

    desk.stop()
    assert not desk.is_reading
    assert view.pause_button.isHidden()

    desk.read()
    assert not view.pause_button.isHidden()
    qtbot.waitUntil(lambda: all(row.words for row in desk.rows.values()), timeout=READ_MS)


def test_the_menu_acts_on_all_selected_pages(qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    view = opened.collection_controller.view
    view.table.selectAll()
    menu = QMenu()
    opened.collection_controller.commands.fill(menu)

    chosen(menu, "Set &aside").trigger()
    assert {row.state for row in rows(opened).values()} == {PageState.SET_ASIDE}
    opened.collection_controller.commands.fill(menu)
    chosen(menu, "Put &back into the collection").trigger()
    assert not {row.state for row in rows(opened).values()} & {PageState.SET_ASIDE}
    opened.actions_by_name["note_pages"].trigger()
    dialog = opened.findChild(OneFieldDialog)
    assert dialog is not None
    assert isinstance(dialog.field, QLineEdit)
    dialog.field.setText("look twice")
    dialog.accept_button.click()
    assert {row.note for row in rows(opened).values()} == {"look twice"}
    chosen(menu, "&Read as", "documentation").trigger()
    qtbot.waitUntil(lambda: {row.page_type for row in rows(opened).values()} == {"documentation"}, timeout=READ_MS)


def test_a_page_is_read_as_the_person_says_at_the_desk_or_on_the_page(qtbot: QtBot, opened: Window) -> None:
    desk, session = opened.collection_controller.desk, opened.session
    row = rows(opened)["Borken"]
    desk.set_type([row.page_id], "forum")
    desk.open_page(row.page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = session.current
    assert document is not None

    def read_as() -> str:
        return document.page.read_as if document.page is not None else ""

    assert read_as() == "forum"
    desk.set_type([row.page_id], "product")
    assert read_as() == "product"

    session.preferences.set_page_type(document, "article")
    assert {town: row.type_by_hand for town, row in rows(opened).items() if row.type_by_hand} == {"Borken": "article"}
    session.preferences.set_page_type(document, "listing", is_for_site=True)
    assert {row.type_by_hand for row in rows(opened).values()} == {"listing"}


def test_pages_are_tagged_and_shown_by_their_tags(qtbot: QtBot, opened: Window) -> None:
    view, model = opened.collection_controller.view, opened.collection_controller.view.table.model()
    view.table.go_to(rows(opened)["Borken"].page_id)
    opened.actions_by_name["tag_pages"].trigger()
    (dialog,) = opened.findChildren(TagsDialog)
    qtbot.keyClicks(dialog.new, "wet, river")
    dialog.accept_button.click()
    assert rows(opened)["Borken"].tagged == ("river", "wet")

    view.table.selectAll()
    opened.actions_by_name["tag_pages"].trigger()
    dialog = next(one for one in opened.findChildren(TagsDialog) if one.isVisible())
    river, wet = (dialog.tags.item(number) for number in range(2))
    assert river.checkState() is Qt.CheckState.PartiallyChecked
    river.setCheckState(Qt.CheckState.Checked)
    wet.setCheckState(Qt.CheckState.Unchecked)
    dialog.accept_button.click()
    assert {row.tags for row in rows(opened).values()} == {"river"}

    view.table.go_to(rows(opened)["Ahlen"].page_id)
    menu = QMenu()
    opened.collection_controller.commands.fill(menu)
    chosen(menu, "&Tags", "river").trigger()  # it has the tag: removed
    view.choose(view.chosen.with_values(Trait.TAG, ["river"]))
    assert {model.index(row, Column.TITLE).data() for row in range(2)} == {"Flood in Borken", "Flood in Coesfeld"}
    assert model.index(0, Column.TAGS).data() == "river"


def chosen(menu: QMenu, *words: str) -> QAction:
    """Return an entry of a menu, or of the submenu of an entry."""
    (found,) = [action for action in menu.actions() if action.text() == words[0]]
    if len(words) == 1:
        return found
    inner = found.menu()
    assert isinstance(inner, QMenu)
    return chosen(inner, *words[1:])


def test_going_to_the_desk_and_back(qtbot: QtBot, opened: Window) -> None:
    opened.collection_controller.desk.open_page(rows(opened)["Ahlen"].page_id)
    opened.show_page()
    wait_until_shown(qtbot, opened, "Ahlen")

    opened.actions_by_name["show_desk"].trigger()
    view = opened.collection_controller.view
    assert view.isVisible()
    assert [row.title for row in view.selected()] == ["Flood in Ahlen"]
    assert opened.windowTitle() == "[*]mine — Unhusk"
    foot = opened.statusBar()
    assert not any(label.isVisible() and label.text() for label in foot.findChildren(QLabel))  # none about a page
    opened.actions_by_name["show_desk"].trigger()
    assert not view.isVisible()
    assert opened.view.isVisible()
    assert "Flood in Ahlen" in opened.windowTitle()
    assert any("words" in label.text() for label in foot.findChildren(QLabel) if label.isVisible())


def test_down_in_the_filter_goes_to_the_first_page_and_marks_it(qtbot: QtBot, opened: Window) -> None:
    view = opened.collection_controller.view
    view.table.clearSelection()
    view.filter.setFocus()

    qtbot.keyClick(view.filter, Qt.Key.Key_Down)

    assert view.table.hasFocus()
    assert [row.page_id for row in view.selected()] == [opened.collection_controller.model.row(0).page_id]


def test_down_stays_in_a_filter_that_finds_nothing(qtbot: QtBot, opened: Window) -> None:
    view, model = opened.collection_controller.view, opened.collection_controller.model
    view.filter.setFocus()
    view.filter.setText("zebra")
    qtbot.waitUntil(lambda: not model.rowCount())

    qtbot.keyClick(view.filter, Qt.Key.Key_Down)

    assert view.filter.hasFocus()


def test_the_collection_goes_on_where_it_was_saved(
    opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    opened.actions_by_name["save_collection"].trigger()

    assert opened.collection_controller.desk.collection is not None
    assert opened.collection_controller.desk.collection.path == target.with_suffix(".unhusk")
    assert list(rows(opened)) == list(TOWNS)


def test_a_file_that_is_no_collection_leaves_the_open_one_alone(
    opened: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.unhusk").write_text("these are my notes", encoding="utf-8")
    messages: list[str] = []
    opened.session.failed.disconnect()
    opened.session.failed.connect(messages.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "notes.unhusk"), ""))

    opened.actions_by_name["open_collection"].trigger()

    assert "this file is not an Unhusk collection" in messages[0]
    assert list(rows(opened)) == list(TOWNS)


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen platform shows a popup without keys
def test_a_page_that_cannot_be_read_is_in_the_list_with_its_reason(qtbot: QtBot, opened: Window, folder: Path) -> None:
    (folder / "Empty.html").write_text("", encoding="utf-8")
    (folder / "Ahlen.html").write_text(page_html("Ahlen") + " ", encoding="utf-8")
    opened.collection_controller.desk.add([folder])
    wait_until_read(qtbot, opened)

    view = opened.collection_controller.view
    model = view.table.model()
    opened.actions_by_name["filter_pages"].trigger()
    panel = view.filter_button.panel
    panel.sought.setText("cannot be")
    qtbot.keyClick(panel.sought, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert "empty" in model.index(0, Column.TITLE).data()
    assert "empty" in model.index(0, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert view.filter_button.text() == "Filter: 1 ▾"
    (chip,) = view.filter_bar.chips()
    assert chip.toolTip() == "<qt>State: cannot be read</qt>"

    panel.hide()
    assert view.table.hasFocus()  # the next keys are for the pages that were filtered
    view.filter.setText("nowhere")
    qtbot.waitUntil(view.nothing.isVisible)
    assert "State: cannot be read\n“nowhere” in" in view.nothing.words.text()
    view.nothing.button.click()
    assert model.rowCount() == 4
    assert view.filter.text() == ""


def test_a_folder_that_is_open_can_be_opened_again(qtbot: QtBot, opened: Window, folder: Path) -> None:
    messages: list[str] = []
    opened.collection_controller.desk.failed.connect(messages.append)
    folder_of_pages(folder, "Dorsten")

    opened.collection_controller.open_folder(folder)

    wait_until_read(qtbot, opened)
    qtbot.waitUntil(lambda: "Dorsten" in rows(opened), timeout=READ_MS)
    assert messages == []


def test_the_tool_bar_offers_to_be_done_with_a_page_of_the_collection(qtbot: QtBot, opened: Window) -> None:
    (bar,) = (one for one in opened.findChildren(QToolBar) if one.objectName() == "tools")
    (button,) = (one for one in bar.findChildren(QToolButton) if one.text() == "Done")
    opened.collection_controller.desk.open_page(rows(opened)["Ahlen"].page_id)
    opened.show_page()
    wait_until_shown(qtbot, opened, "Ahlen")
    qtbot.waitUntil(button.isVisible)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert rows(opened)["Ahlen"].state is PageState.DONE
    opened.session.open_clipboard("<p>" + "The river rose at night. " * 9 + "</p>", None, "")
    qtbot.waitUntil(lambda: opened.session.current is not None and opened.session.current.is_ready, timeout=READ_MS)
    assert not button.isVisible()
