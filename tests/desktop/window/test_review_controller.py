"""Settling a page by keys and clicks in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.session.documents.document import Document
from desktop.views.keep_slider import KeepSlider
from desktop.window.window import Window
from extractors.blocks.block import BlockKind
from extractors.comparing.combining import DEFAULT
from extractors.editing import edits
from extractors.roles.role import Role
from tests.desktop.conftest import put
from tests.desktop.documents import (
    BOATS,
    CAPTION,
    FERRY,
    LEAD,
    LETTER,
    NAV,
    ROW,
    TITLE,
    TUG,
    answer,
    propose,
    settled_document,
    waiting_document,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    qtbot: QtBot, window: Window, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        qtbot.keyClick(window.view, key, with_)


def kind(document: Document, block: int) -> tuple[BlockKind, int]:
    return document.draft.kind(block, document.blocks[block]), document.draft.level(block, document.blocks[block])


def test_n_goes_to_the_block_in_doubt(qtbot: QtBot, window: Window, document: Document) -> None:
    press(qtbot, window, Key.Key_N)

    assert window.view.current_block == CAPTION


def test_space_keeps_what_is_dropped_and_leaves_no_doubt(qtbot: QtBot, window: Window, document: Document) -> None:
    press(qtbot, window, Key.Key_N, Key.Key_Space)

    assert document.draft.is_kept(CAPTION)
    assert window.review_controller.doubt_words() == "Nothing in doubt"


def test_after_a_choice_the_next_doubt_comes(qtbot: QtBot, window: Window, document: Document) -> None:
    document.set_stops_at_every_dispute(True)
    window.view.go_to_block(TITLE)

    press(qtbot, window, Key.Key_D)

    assert not document.draft.is_kept(TITLE)
    assert window.view.current_block == CAPTION


def test_the_most_doubtful_can_come_first(qtbot: QtBot, window: Window, document: Document) -> None:
    document.set_stops_at_every_dispute(True)
    window.actions_by_name["most_doubtful_first"].trigger()
    by_confidence = sorted(document.doubtful, key=document.confidence)
    assert by_confidence != list(document.doubtful)

    press(qtbot, window, Key.Key_N)
    first = window.view.current_block
    press(qtbot, window, Key.Key_N)

    assert [first, window.view.current_block] == by_confidence[:2]
    assert window.review_controller.doubt_words().startswith("2 of ")

    press(qtbot, window, Key.Key_D)
    assert window.view.current_block == by_confidence[0]


def test_a_digit_takes_that_columns_version(qtbot: QtBot, window: Window, document: Document) -> None:
    column = window.model.extractors.index("readability")
    window.view.go_to_block(CAPTION)

    press(qtbot, window, Key(Key.Key_1 + column))

    assert document.draft.is_kept(CAPTION)
    assert document.draft.is_by_hand(CAPTION)


def test_ctrl_and_a_digit_take_the_whole_version_and_undo_brings_all_back(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    before = document.draft.kept()
    column = window.model.extractors.index("readability")

    press(qtbot, window, Key(Key.Key_1 + column), with_=CTRL)
    assert not document.draft.is_kept(TITLE)
    press(qtbot, window, Key.Key_Z, with_=CTRL)

    assert document.draft.kept() == before


def test_a_selection_of_blocks_is_settled_at_once(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)
    press(qtbot, window, Key.Key_Down, with_=SHIFT)

    press(qtbot, window, Key.Key_D)

    assert not document.draft.is_kept(BOATS)
    assert not document.draft.is_kept(FERRY)


def test_undo_and_redo_go_back_and_forth(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)
    press(qtbot, window, Key.Key_D)

    press(qtbot, window, Key.Key_Z, with_=CTRL)
    assert document.draft.is_kept(LEAD)
    press(qtbot, window, Key.Key_Z, with_=CTRL | SHIFT)

    assert not document.draft.is_kept(LEAD)


def test_h_makes_a_heading_and_again_the_next_level(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)

    press(qtbot, window, Key.Key_H, Key.Key_H)

    assert kind(document, BOATS) == (BlockKind.HEADING, 3)


@pytest.mark.parametrize(
    ("key", "wanted"), [(Key.Key_Q, BlockKind.QUOTE), (Key.Key_C, BlockKind.CODE), (Key.Key_P, BlockKind.PARAGRAPH)]
)
def test_a_letter_makes_a_block_what_it_stands_for(
    qtbot: QtBot, window: Window, document: Document, key: Qt.Key, wanted: BlockKind
) -> None:
    window.view.go_to_block(TITLE)

    press(qtbot, window, key)

    assert kind(document, TITLE)[0] is wanted


def test_r_lets_go_of_what_was_decided(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)
    press(qtbot, window, Key.Key_D)
    window.view.go_to_block(LEAD)

    press(qtbot, window, Key.Key_R)

    assert document.draft.is_kept(LEAD)
    assert not document.draft.is_by_hand(LEAD)


def test_f2_edits_the_text(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)
    press(qtbot, window, Key.Key_F2)
    editor = window.view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, " Two sank.")
    qtbot.keyClick(editor, Key.Key_Return)

    assert document.draft.text(BOATS, document.blocks[BOATS]) == "Boats broke loose. Two sank."


def test_space_on_a_fold_opens_it(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(NAV)

    press(qtbot, window, Key.Key_Space)

    assert not window.model.rows[window.model.row_of_block(LETTER)].is_fold
    assert not document.draft.is_by_hand(NAV)


def test_v_switches_the_view_and_keeps_the_place(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(BOATS)

    press(qtbot, window, Key.Key_V)

    assert window.model.is_votes_view
    assert window.view.current_block == BOATS
    press(qtbot, window, Key.Key_V)
    assert not window.model.is_votes_view


def test_tab_goes_to_another_pane(qtbot: QtBot, window: Window, document: Document) -> None:
    put(window, settled_document())
    window.view.setFocus()

    press(qtbot, window, Key.Key_Tab)

    assert not window.view.hasFocus()
    assert not window.model.is_votes_view


def test_each_page_has_its_own_undo(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(LEAD)
    press(qtbot, window, Key.Key_D)
    other = settled_document()
    put(window, other)

    press(qtbot, window, Key.Key_Z, with_=CTRL)
    assert not document.draft.is_kept(LEAD)
    press(qtbot, window, Key.Key_PageUp, with_=CTRL)
    press(qtbot, window, Key.Key_Z, with_=CTRL)

    assert document.draft.is_kept(LEAD)


def test_find_goes_to_the_words_also_in_a_fold(qtbot: QtBot, window: Window, document: Document) -> None:
    press(qtbot, window, Key.Key_F, with_=CTRL)
    field = window.focusWidget()
    qtbot.keyClicks(field, "never miss")
    qtbot.keyClick(field, Key.Key_Return)

    assert window.view.current_block == LETTER


def test_keeping_more_takes_what_was_nearly_kept(qtbot: QtBot, window: Window, document: Document) -> None:
    (slider,) = window.findChildren(KeepSlider)
    qtbot.waitUntil(slider.isEnabled)

    for _ in range(4):
        press(qtbot, window, Key.Key_BracketRight)
    qtbot.waitUntil(lambda: document.draft.is_kept(CAPTION))

    assert not document.draft.is_by_hand(CAPTION)


def test_keeping_more_is_an_edit_like_any_other(qtbot: QtBot, window: Window, document: Document) -> None:
    document.mark_saved(Path("harbour.md"), document.edit_count)
    (slider,) = window.findChildren(KeepSlider)
    qtbot.waitUntil(slider.isEnabled)
    for _ in range(4):
        press(qtbot, window, Key.Key_BracketRight)
        qtbot.wait(40)
    qtbot.waitUntil(lambda: document.draft.is_kept(CAPTION))

    assert document.has_unsaved_corrections
    qtbot.waitUntil(window.isWindowModified)
    press(qtbot, window, Key.Key_Z, with_=CTRL)
    assert not document.draft.is_kept(CAPTION)  # all four steps at once
    assert not document.has_unsaved_corrections


def test_the_first_kept_block_is_current_when_all_have_answered(window: Window) -> None:
    document = waiting_document((DEFAULT, "trafilatura"))
    put(window, document)
    assert window.view.current_block == NAV

    propose(document, {TITLE: 1.0, LEAD: 1.0})
    document.finish()

    assert window.view.current_block == TITLE


def test_the_headline_above_the_first_kept_block_is_not_cut(qtbot: QtBot, window: Window) -> None:
    links = "".join(f"<li><a href='/{number}'>Part {number} of the paper</a></li>" for number in range(80))
    text = "<p>The river rose at night and took the old pier with it.</p>" * 60
    html = f"<ul>{links}</ul><h1>{'Floods reach the harbour ' * 6}</h1>{text}"
    document = waiting_document((DEFAULT, "trafilatura"), html)
    put(window, document)
    qtbot.waitUntil(lambda: window.view.is_measured)
    kept = set(range(81, 141))
    answer(document, "trafilatura", kept)
    propose(document, dict.fromkeys(kept, 0.9))
    document.finish()

    document.take_roles((Role.NAVIGATION,) * 80 + (Role.HEADLINE,) + (Role.TEXT,) * 60)

    qtbot.waitUntil(lambda: window.view.is_measured)
    assert window.view.current_block == 81
    assert window.view.verticalScrollBar().value() == 0


def test_doubt_is_told_as_soon_as_the_proposal_is_final(qtbot: QtBot, window: Window) -> None:
    document = waiting_document((DEFAULT, "trafilatura", "justext"))
    put(window, document)
    answer(document, "trafilatura", {TITLE, LEAD})
    assert window.review_controller.doubt_words() == "2 running…"

    propose(document, {TITLE: 1.0, LEAD: 1.0, CAPTION: 0.5})

    qtbot.waitUntil(lambda: window.view.current_block == TITLE)
    assert window.review_controller.doubt_words() == "1 in doubt"


def test_items_of_a_list_in_doubt_are_one_decision(qtbot: QtBot, window: Window) -> None:
    document = waiting_document((DEFAULT, "trafilatura"))
    propose(document, {TITLE: 1.0, LEAD: 0.55, FERRY: 0.45, TUG: 0.4})
    document.finish()
    put(window, document)

    press(qtbot, window, Key.Key_N, Key.Key_N)
    assert window.review_controller.doubt_words() == "2 to 3 of 3 in doubt"
    press(qtbot, window, Key.Key_Space)

    assert document.draft.is_kept(FERRY)
    assert document.draft.is_kept(TUG)
    assert document.doubtful == (LEAD,)
    assert window.view.selected_blocks() == [LEAD]


def test_all_that_one_key_settles_is_in_sight(qtbot: QtBot, window: Window) -> None:
    items = "".join(f"<li>Boat number {number}</li>" for number in range(12))
    html = f"<h1>Boats</h1>{'<p>The river rose at night.</p>' * 20}<ul>{items}</ul>{'<p>Nobody was hurt.</p>' * 20}"
    document = waiting_document((DEFAULT, "trafilatura"), html)
    propose(document, {index: 0.45 if 21 <= index < 33 else 1.0 for index in range(53)})
    document.finish()
    put(window, document)
    view = window.view
    first, last = window.model.row_of_block(21), window.model.row_of_block(32)
    at = view.verticalHeader().sectionPosition(first)
    view.verticalScrollBar().setValue(at - view.viewport().height() * 7 // 10)  # the first items are there already

    press(qtbot, window, Key.Key_N)

    assert view.selected_blocks() == [*range(21, 33)]
    assert view.rowViewportPosition(first) >= 0
    assert view.rowViewportPosition(last) + view.rowHeight(last) <= view.viewport().height()


def test_one_of_several_can_be_settled_alone(qtbot: QtBot, window: Window) -> None:
    document = waiting_document((DEFAULT, "trafilatura"))
    propose(document, {TITLE: 1.0, FERRY: 0.45, TUG: 0.4})
    document.finish()
    put(window, document)

    press(qtbot, window, Key.Key_N, Key.Key_Down, Key.Key_Space)

    assert not document.draft.is_kept(FERRY)
    assert document.draft.is_kept(TUG)


def test_the_arrows_say_which_of_the_doubtful_blocks_one_is_at(
    qtbot: QtBot, window: Window, document: Document
) -> None:
    press(qtbot, window, Key.Key_N)

    assert "1 of 1 in doubt" in [label.text() for label in window.findChildren(QLabel)]


def test_w_says_who_kept_a_block_and_who_dropped_it(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(CAPTION)

    press(qtbot, window, Key.Key_W)

    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert f"Dropped by {DEFAULT}, 55 % sure" in labels
    assert "Kept by readability · dropped by trafilatura" in labels


def test_words_that_were_written_anew_are_counted(qtbot: QtBot, window: Window, document: Document) -> None:
    before = document.article_word_count()

    document.play(edits.set_text(document.draft, BOATS, "Boats broke loose, and so did the ferry."))

    assert document.article_word_count() == before + 5
    qtbot.waitUntil(lambda: document.agreement("trafilatura") <= 1)


def test_the_editor_grows_with_its_text_and_stays_in_sight(qtbot: QtBot, window: Window, document: Document) -> None:
    window.view.go_to_block(ROW)
    press(qtbot, window, Key.Key_F2)
    (editor,) = window.view.findChildren(QPlainTextEdit)
    before = editor.height()

    qtbot.keyClicks(editor, " and it was lost with all that was on it" * 12)

    assert editor.height() > before
    assert editor.geometry().bottom() <= window.view.viewport().height()
    assert editor.document().size().height() * editor.fontMetrics().lineSpacing() <= editor.height()
