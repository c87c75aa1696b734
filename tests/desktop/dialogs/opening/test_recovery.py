"""The offer to restore unsaved work that was left behind."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.opening.recovery import RecoveryDialog
from desktop.session.keeping.orphaned_drafts import OrphanedDraft, RestoreProblem

WHEN = datetime(2026, 11, 29, 8, 30, tzinfo=UTC)
FLOODS = OrphanedDraft(folder=Path("a"), name="one", title="Floods reach the harbour", kept_at=WHEN, decision_count=12)
PASTED = OrphanedDraft(folder=Path("a"), name="two", kept_at=WHEN, decision_count=1)
LATER = OrphanedDraft(folder=Path("b"), name="three", kept_at=WHEN, problem=RestoreProblem.LATER)


@pytest.fixture
def dialog(qtbot: QtBot, parent: QWidget) -> RecoveryDialog:
    dialog = RecoveryDialog((FLOODS, PASTED, LATER), parent)
    dialog.show()
    return dialog


def words(dialog: RecoveryDialog) -> list[list[str]]:
    table = dialog.table
    cells = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    return [[cell.text() if cell is not None else "" for cell in row] for row in cells]


def test_each_page_is_named_with_when_and_how_much(dialog: RecoveryDialog) -> None:
    titles, _, decisions = zip(*words(dialog), strict=True)

    assert titles == ("Floods reach the harbour", "A page without a title", "A page without a title")
    assert decisions == ("12", "1", "of a later version of Unhusk")


def test_what_is_ticked_is_restored(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    item = dialog.table.item(1, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Unchecked)

    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.restore.click()

    assert asked.args == [(FLOODS,)]


def test_closing_it_decides_nothing(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    with (
        qtbot.assertNotEmitted(dialog.restore_requested),
        qtbot.assertNotEmitted(dialog.discard_requested),
        qtbot.waitSignal(dialog.rejected),
    ):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_draft_of_a_later_version_is_discarded_only_when_ticked(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    with qtbot.waitSignal(dialog.discard_requested) as asked:
        dialog.discard.click()

    assert asked.args == [(FLOODS, PASTED)]


def test_nothing_can_be_restored_where_nothing_is_ticked(parent: QWidget) -> None:
    dialog = RecoveryDialog((LATER,), parent)

    assert not dialog.restore.isEnabled()
    assert not dialog.discard.isEnabled()


def test_the_focus_is_seen_on_a_row_of_the_table(dialog: RecoveryDialog) -> None:
    dialog.later.setFocus()
    dialog.table.clearSelection()

    dialog.table.setFocus()

    assert [index.row() for index in dialog.table.selectionModel().selectedRows()] == [0]
