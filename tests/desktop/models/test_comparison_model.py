"""The comparison as Qt's table."""

from PySide6.QtCore import Qt

from desktop.desk import Desk
from desktop.models.comparison_model import ComparisonModel, Strength
from extractors.blocks.block import BlockKind
from extractors.editing import edits
from tests.desktop.desks import CAPTION, FOOTER, LEAD, LETTER, NAV, TITLE, answer, fail, settled_desk, waiting_desk

COLUMNS = ("trafilatura", "readability")
ARTICLE_COLUMN = 2


def shown(desk: Desk) -> ComparisonModel:
    model = ComparisonModel()
    model.show_desk(desk, COLUMNS)
    return model


def strength(model: ComparisonModel, block: int, column: int) -> Strength:
    return model.cell(model.row_of_block(block), column).strength


def test_qts_own_tester_finds_nothing_wrong(qtmodeltester, qapp) -> None:
    desk = settled_desk()
    model = shown(desk)
    qtmodeltester.check(model)

    desk.play(edits.keep(desk.draft, [CAPTION]))
    model.set_fold_open(0, True)
    model.show_desk(desk, COLUMNS, is_votes_view=True)


def test_text_is_at_full_strength_until_its_column_has_answered(qapp) -> None:
    desk = waiting_desk(COLUMNS)
    model = shown(desk)
    assert strength(model, NAV, 0) is Strength.FULL

    answer(desk, "trafilatura", {TITLE})

    assert strength(model, NAV, 0) is Strength.FAINT
    assert strength(model, NAV, 1) is Strength.FULL


def test_a_failed_column_is_empty(qapp) -> None:
    desk = waiting_desk(COLUMNS)
    model = shown(desk)

    fail(desk, "readability")

    assert strength(model, TITLE, 1) is Strength.BLANK


def test_dropped_text_can_be_left_out(qapp) -> None:
    model = shown(settled_desk())
    assert strength(model, CAPTION, 0) is Strength.FAINT

    model.set_shows_dropped(False)

    assert strength(model, CAPTION, 0) is Strength.BLANK


def test_boilerplate_is_folded_and_what_is_in_doubt_is_not(qapp) -> None:
    model = shown(settled_desk())

    assert model.rows[model.row_of_block(NAV)].is_fold
    assert model.rows[model.row_of_block(FOOTER)].is_fold
    assert not model.rows[model.row_of_block(CAPTION)].is_fold


def test_a_fold_opens_and_closes(qapp) -> None:
    model = shown(settled_desk())
    count = model.rowCount()

    model.set_fold_open(0, True)
    assert model.rowCount() == count + 1
    model.set_fold_open(1, False)

    assert model.rowCount() == count


def test_dropping_a_block_does_not_move_the_rows(qapp) -> None:
    desk = settled_desk()
    model = shown(desk)
    count = model.rowCount()

    desk.play(edits.drop(desk.draft, [CAPTION, LEAD]))
    model.rebuild()

    assert model.rowCount() == count


def test_an_edit_shows_in_the_articles_column_alone(qapp, qtbot) -> None:
    desk = settled_desk()
    model = shown(desk)
    row = model.row_of_block(LEAD)

    with qtbot.waitSignal(model.dataChanged):
        desk.play(edits.set_text(desk.draft, LEAD, "The river rose."))

    assert model.cell(row, ARTICLE_COLUMN).look.text == "The river rose."
    assert model.cell(row, 0).look.text.endswith("old pier with it.")
    assert model.cell(row, ARTICLE_COLUMN).is_by_hand


def test_a_kind_given_by_hand_shows_in_the_article(qapp) -> None:
    desk = settled_desk()
    model = shown(desk)

    desk.play(edits.set_kind(desk.draft, [LEAD], BlockKind.HEADING, 2))

    assert model.cell(model.row_of_block(LEAD), ARTICLE_COLUMN).look.kind is BlockKind.HEADING


def test_the_votes_view_has_one_column_and_a_mark_per_extractor(qapp) -> None:
    model = shown(settled_desk())

    model.show_desk(model.desk, COLUMNS, is_votes_view=True)

    assert model.columnCount() == 1
    assert model.marks(model.row_of_block(CAPTION)) == [Strength.FAINT, Strength.FULL]


def test_a_screen_reader_hears_how_a_block_was_decided(qapp) -> None:
    model = shown(settled_desk())
    index = model.index(model.row_of_block(CAPTION), 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("caption, in doubt, dropped: Photo")


def test_a_fold_says_how_many_words_it_hides(qapp) -> None:
    model = shown(settled_desk())

    assert model.index(model.row_of_block(LETTER), 0).data() == "14 words of boilerplate"
