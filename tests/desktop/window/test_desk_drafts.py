"""The decisions on open pages of a collection: kept in its file, and back with their page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.models.page_model import PageModel
from desktop.session.documents.document import Document
from desktop.window.window import Window
from extractors.collection.page_row import PageState
from extractors.editing import edits
from extractors.editing.draft_file import load
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import set_alt_text
from extractors.errors import CollectionError
from tests.desktop.at_the_desk import READ_MS, rows, wait_until_shown

OTHER_PAGE = "<title>Flood in Borken</title><article><h1>Flood in Borken</h1>" + "".join(
    f"<p>In its {nth} report the town says that the water has left every street, and that the schools open again.</p>"
    for nth in ("first", "second", "third", "fourth")
)


def without_other_decisions(opened: Window) -> None:
    """Forget what the window itself keeps about pages, as on another machine, which only has the collection."""
    opened.session._decision_keeper._thread.submit(lambda: None).result()  # they are written in another thread
    for kept in opened.session.drafts.decisions_folder.glob("*"):
        kept.unlink()


def borken_opened(qtbot: QtBot, opened: Window) -> Document:
    """Open a page of the collection, and return it when it is shown."""
    opened.collection_controller.desk.open_page(rows(opened)["Borken"].page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None
    return document


def first_dropped_second_not(qtbot: QtBot, opened: Window, page_id: int) -> list[int]:
    """Drop a block of a page and close it, its decision in the collection alone; return that block and another."""
    opened.collection_controller.desk.open_page(page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None
    blocks = [index for index, is_kept in enumerate(document.draft.kept()) if is_kept][:2]
    opened.session.play(document, edits.drop(document.draft, blocks[:1]))
    opened.session.close_document(document)
    without_other_decisions(opened)
    return blocks


def refuse(*_: object, **__: object) -> None:
    raise CollectionError("mine.unhusk", "the disk is full")


def test_what_is_decided_is_in_the_file_within_a_second(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collection_controller.desk
    row = rows(opened)["Borken"]
    document = borken_opened(qtbot, opened)

    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))

    assert desk.collection is not None
    collection = desk.collection
    qtbot.waitUntil(lambda: collection.decision(row.page_id) is not None)
    assert rows(opened)["Borken"].state is row.state


@pytest.mark.parametrize("can_be_written", [True, False])
def test_a_page_is_closed_without_a_question_where_the_collection_holds_all_of_it(
    qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch, can_be_written: bool
) -> None:
    desk = opened.collection_controller.desk
    document = borken_opened(qtbot, opened)
    assert desk.collection is not None
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.text())
        return int(QMessageBox.StandardButton.Cancel)

    monkeypatch.setattr(QMessageBox, "exec", stay)
    if not can_be_written:
        monkeypatch.setattr(desk.collection, "keep_decision", refuse)
    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))

    opened.actions_by_name["close_page"].trigger()

    assert bool(asked) is not can_be_written
    assert (document in opened.session.documents) is not can_be_written


@pytest.mark.parametrize("can_be_written", [True, False])
def test_a_page_is_called_not_saved_only_where_the_collection_does_not_hold_all_of_it(
    qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch, can_be_written: bool
) -> None:
    desk = opened.collection_controller.desk
    document = borken_opened(qtbot, opened)
    assert desk.collection is not None
    if not can_be_written:
        monkeypatch.setattr(desk.collection, "keep_decision", refuse)

    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))
    desk.keep_changes()

    listed = PageModel()
    listed.append([document])
    words = listed.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ("not saved" in words) is not can_be_written
    qtbot.waitUntil(lambda: opened.isWindowModified() is not can_be_written)


def test_what_was_taken_back_does_not_come_again(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collection_controller.desk
    row = rows(opened)["Borken"]
    document = borken_opened(qtbot, opened)
    assert desk.collection is not None
    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))
    desk.keep_changes()
    assert desk.collection.decision(row.page_id) is not None

    opened.actions_by_name["undo"].trigger()
    desk.keep_changes()

    assert desk.collection.decision(row.page_id) is None


def test_a_decision_of_the_collection_comes_back_with_its_page(qtbot: QtBot, opened: Window) -> None:
    desk = opened.collection_controller.desk
    document = borken_opened(qtbot, opened)
    dropped = document.draft.kept().index(True)
    opened.session.play(document, edits.drop(document.draft, [dropped]))
    desk.keep_changes()
    opened.session.close_document(document)
    without_other_decisions(opened)

    desk.open_page(rows(opened)["Borken"].page_id)
    wait_until_shown(qtbot, opened, "Borken")

    again = opened.session.current
    assert again is not None
    qtbot.waitUntil(lambda: not again.draft.is_kept(dropped))


def test_what_was_decided_about_pictures_alone_stays_where_the_page_has_changed(
    qtbot: QtBot, opened: Window, folder: Path
) -> None:
    """Its edits no longer fit, so that nothing can be undone; what they led to still does."""
    desk, page_id = opened.collection_controller.desk, rows(opened)["Borken"].page_id
    document = borken_opened(qtbot, opened)
    opened.session.play(document, set_alt_text(document.draft, PagePicture(name="quay.jpg"), "The quay"))
    desk.keep_changes()
    opened.session.close_document(document)
    without_other_decisions(opened)
    file = folder / "Borken.html"
    file.write_text(file.read_text("utf-8").replace("</article>", "<p>Rain is expected.</p></article>"), "utf-8")
    again = borken_opened(qtbot, opened)
    assert not again.undo_stack.count()

    again.draft_changed.emit(())
    desk.keep_changes()

    assert desk.collection is not None
    assert load(desk.collection.decision(page_id) or "", again.blocks).draft.alt_texts == {"quay.jpg": "The quay"}


def test_what_is_decided_before_the_collections_decisions_are_back_takes_none_of_them_away(
    qtbot: QtBot, opened: Window
) -> None:
    desk, page_id = opened.collection_controller.desk, rows(opened)["Borken"].page_id
    first, second = first_dropped_second_not(qtbot, opened, page_id)
    desk.open_page(page_id)
    again = opened.session.current
    assert again is not None

    def decide() -> None:
        assert again.is_running
        opened.session.play(again, edits.drop(again.draft, [second]))
        desk.keep_changes()

    again.page_arrived.connect(lambda _: QTimer.singleShot(0, decide))
    wait_until_shown(qtbot, opened, "Borken")

    assert not again.draft.is_kept(first)
    assert not again.draft.is_kept(second)
    assert desk.collection is not None
    stored = load(desk.collection.decision(page_id) or "", again.blocks)
    assert set(stored.draft.decisions) == {first, second}


def test_decisions_that_cannot_be_read_are_not_replaced(
    qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, page_id = opened.collection_controller.desk, rows(opened)["Borken"].page_id
    first, second = first_dropped_second_not(qtbot, opened, page_id)
    collection = desk.collection
    assert collection is not None

    with monkeypatch.context() as patched:
        patched.setattr(collection, "decision", refuse)
        desk.open_page(page_id)
        wait_until_shown(qtbot, opened, "Borken")
        again = opened.session.current
        assert again is not None
        opened.session.play(again, edits.drop(again.draft, [second]))
        desk.keep_changes()
        assert not desk.settle(again, PageState.DONE)
    stored = load(collection.decision(page_id) or "", again.blocks)
    assert set(stored.draft.decisions) == {first}

    desk.keep_changes()

    stored = load(collection.decision(page_id) or "", again.blocks)
    assert set(stored.draft.decisions) == {first, second}


@pytest.mark.parametrize("state", [PageState.READ, PageState.DONE])
def test_decisions_that_do_not_fit_the_page_stay_until_something_is_decided(
    qtbot: QtBot, opened: Window, folder: Path, state: PageState
) -> None:
    desk, page_id = opened.collection_controller.desk, rows(opened)["Borken"].page_id
    first_dropped_second_not(qtbot, opened, page_id)
    desk.set_state([page_id], state)
    assert desk.collection is not None
    earlier = desk.collection.decision(page_id)
    (folder / "Borken.html").write_text(OTHER_PAGE, encoding="utf-8")
    desk.open_page(page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None

    document.typed = edits.set_text(document.draft, 0, "given up later")
    document.typed_changed.emit(document)
    desk.keep_changes()
    assert desk.collection.decision(page_id) == earlier

    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))
    desk.keep_changes()
    assert desk.collection.decision(page_id) != earlier


def test_what_is_decided_just_before_all_pages_are_closed_is_in_the_collection(qtbot: QtBot, opened: Window) -> None:
    desk, page_id = opened.collection_controller.desk, rows(opened)["Borken"].page_id
    desk.open_page(page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None
    opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))

    opened.session.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.keep_changes()

    assert desk.collection is not None
    assert desk.collection.decision(page_id) is not None


def test_what_could_not_be_stored_is_tried_again(qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, page_id = opened.collection_controller.desk, rows(opened)["Borken"].page_id
    desk.open_page(page_id)
    wait_until_shown(qtbot, opened, "Borken")
    document = opened.session.current
    assert document is not None
    assert desk.collection is not None

    with monkeypatch.context() as patched:
        patched.setattr(desk.collection, "keep_decision", refuse)
        opened.session.play(document, edits.drop(document.draft, [document.draft.kept().index(True)]))
        desk.keep_changes()
        assert not desk.settle(document, PageState.DONE)
    assert desk.collection.decision(page_id) is None

    desk.keep_changes()

    assert desk.collection.decision(page_id) is not None


def test_a_page_that_is_still_being_saved_stays_open_when_it_is_done(
    qtbot: QtBot, opened: Window, tmp_path: Path
) -> None:
    opened.collection_controller.desk.open_page(rows(opened)["Ahlen"].page_id)
    opened.show_page()
    wait_until_shown(qtbot, opened, "Ahlen")
    document = opened.session.current
    assert document is not None

    with qtbot.waitSignal(opened.session.saved, timeout=READ_MS):
        opened.session.save(document, tmp_path / "ahlen.md", "md")
        opened.actions_by_name["done_next"].trigger()

    assert document in opened.session.documents
    assert rows(opened)["Ahlen"].state is PageState.DONE
