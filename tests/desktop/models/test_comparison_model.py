"""The comparison as Qt's table."""

from PySide6.QtCore import Qt

from desktop.models.cell import Strength
from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.document import Document
from extractors.blocks.block import BlockKind
from extractors.comparing.combining import DEFAULT
from extractors.editing import edits
from extractors.roles.role import Role
from extractors.running.tasks import roles_of_blocks
from tests.desktop.documents import (
    CAPTION,
    FOOTER,
    LEAD,
    LETTER,
    NAV,
    TITLE,
    answer,
    fail,
    propose,
    settled_document,
    waiting_document,
)

COLUMNS = ("trafilatura", "readability")
ARTICLE_COLUMN = 2


def shown(document: Document) -> ComparisonModel:
    model = ComparisonModel()
    model.show_document(document, COLUMNS)
    return model


def strength(model: ComparisonModel, block: int, column: int) -> Strength:
    return model.cell(model.row_of_block(block), column).strength


def test_qts_own_tester_finds_nothing_wrong(qtmodeltester, qapp) -> None:
    document = settled_document()
    model = shown(document)
    qtmodeltester.check(model)

    document.play(edits.keep(document.draft, [CAPTION]))
    model.set_fold_open(0, True)
    model.show_document(document, COLUMNS, is_votes_view=True)


def test_text_is_at_full_strength_until_its_column_has_answered(qapp) -> None:
    document = waiting_document(COLUMNS)
    model = shown(document)
    assert strength(model, NAV, 0) is Strength.FULL

    answer(document, "trafilatura", {TITLE})

    assert strength(model, NAV, 0) is Strength.FAINT
    assert strength(model, NAV, 1) is Strength.FULL


def test_what_nobody_kept_is_folded_while_a_column_that_is_not_shown_still_runs(qapp) -> None:
    document = waiting_document((DEFAULT, *COLUMNS, "justext"))
    model = shown(document)
    answer(document, "trafilatura", {TITLE, LEAD})
    propose(document, {TITLE: 1.0, LEAD: 1.0})
    assert not any(row.is_fold for row in model.rows)

    answer(document, "readability", {TITLE, LEAD})

    assert model.rows[0].is_fold
    assert document.is_running


def test_a_failed_column_is_empty(qapp) -> None:
    document = waiting_document(COLUMNS)
    model = shown(document)

    fail(document, "readability")

    assert strength(model, TITLE, 1) is Strength.BLANK


def test_dropped_text_can_be_left_out(qapp) -> None:
    model = shown(settled_document())
    assert strength(model, CAPTION, 0) is Strength.FAINT

    model.set_shows_dropped(False)

    assert strength(model, CAPTION, 0) is Strength.BLANK


def test_boilerplate_is_folded_and_what_is_in_doubt_is_not(qapp) -> None:
    model = shown(settled_document())

    assert model.rows[model.row_of_block(NAV)].is_fold
    assert model.rows[model.row_of_block(FOOTER)].is_fold
    assert not model.rows[model.row_of_block(CAPTION)].is_fold


def test_a_fold_opens_and_closes(qapp) -> None:
    model = shown(settled_document())
    count = model.rowCount()

    model.set_fold_open(0, True)
    assert model.rowCount() == count + 1
    model.set_fold_open(1, False)

    assert model.rowCount() == count


def test_dropping_a_block_does_not_move_the_rows(qapp) -> None:
    document = settled_document()
    model = shown(document)
    count = model.rowCount()

    document.play(edits.drop(document.draft, [CAPTION, LEAD]))
    model.rebuild()

    assert model.rowCount() == count


def test_an_edit_shows_in_the_articles_column_alone(qapp, qtbot) -> None:
    document = settled_document()
    model = shown(document)
    row = model.row_of_block(LEAD)

    with qtbot.waitSignal(model.dataChanged):
        document.play(edits.set_text(document.draft, LEAD, "The river rose."))

    assert model.cell(row, ARTICLE_COLUMN).look.text == "The river rose."
    assert model.cell(row, 0).look.text.endswith("old pier with it.")
    assert model.cell(row, ARTICLE_COLUMN).is_by_hand


def test_a_kind_given_by_hand_shows_in_the_article(qapp) -> None:
    document = settled_document()
    model = shown(document)

    document.play(edits.set_kind(document.draft, [LEAD], BlockKind.HEADING, 2))

    assert model.cell(model.row_of_block(LEAD), ARTICLE_COLUMN).look.kind is BlockKind.HEADING


def test_the_votes_view_has_one_column_and_a_mark_per_extractor(qapp) -> None:
    model = shown(settled_document())

    model.show_document(model.document, COLUMNS, is_votes_view=True)

    assert model.columnCount() == 1
    assert model.marks(model.row_of_block(CAPTION)) == [Strength.FAINT, Strength.FULL]


def test_a_screen_reader_hears_how_a_block_was_decided(qapp) -> None:
    model = shown(settled_document())
    index = model.index(model.row_of_block(CAPTION), model.columnCount() - 1)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(
        "Caption, kept by 1 of 3, in doubt, dropped: Photo"
    )


def test_a_fold_says_how_many_words_it_hides(qapp) -> None:
    model = shown(settled_document())

    assert model.index(model.row_of_block(LETTER), 0).data() == "14 words of boilerplate"


def test_a_fold_says_what_it_hides_once_that_is_told(qapp) -> None:
    document = settled_document()
    assert document.page is not None
    model = shown(document)
    fold = next(row for row in model.rows if row.is_fold)

    assert "boilerplate" in model.fold_words(fold)
    document.take_roles(roles_of_blocks(document.page))
    assert "navigation" in model.fold_words(fold)


def test_a_headline_that_nobody_kept_is_not_folded_away(qapp) -> None:
    document = waiting_document(COLUMNS)
    for name in COLUMNS:
        answer(document, name, {LEAD})
    document.finish()
    model = shown(document)
    assert model.rows[model.row_of_block(TITLE)].is_fold

    document.take_roles(
        tuple(Role.HEADLINE if block == TITLE else Role.NAVIGATION for block in range(len(document.blocks)))
    )

    assert not model.rows[model.row_of_block(TITLE)].is_fold
    assert model.rows[model.row_of_block(NAV)].is_fold
