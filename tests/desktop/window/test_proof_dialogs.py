"""Tuning, versions and another person's decisions, in the window; on one small collection that is read once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.dialogs.collection.merging import MergingDialog
from desktop.dialogs.collection.tuning import TuningDialog
from desktop.dialogs.collection.versions import VersionsDialog
from desktop.models.page_filter import Mark, Trait
from desktop.window.window import Window
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageState
from extractors.collection.teaching import StoredTuning, parse_tuning
from extractors.extraction import Extraction
from extractors.tuning.correction import Correction
from extractors.tuning.fitting import Tuning
from tests.desktop.at_the_desk import READ_MS, rows, wait_until_read, wait_until_shown
from tests.desktop.window.conftest import Change
from tests.extractors.collection.made_collection import row_of, settle

OLD = "Resiliparse 1.0"


def test_a_tuning_is_used_and_taken_away_when_the_person_says_so(
    qtbot: QtBot, window: Window, copied: Callable[[str, Change], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.collection_controller.open(copied("mine.unhusk", lambda _: None))
    wait_until_read(qtbot, window)
    collection = window.collection_controller.desk.collection
    assert collection is not None
    window.actions_by_name["tune"].trigger()
    dialog = window.findChildren(TuningDialog)[-1]
    qtbot.waitUntil(lambda: "it takes 20" in dialog.words.text(), timeout=READ_MS)
    assert not dialog.use_button.isEnabled()
    assert not dialog.weights.isVisible()  # there are none
    dialog.reject()

    correction = Correction(weight=0.9, others=(0.3,), shift=-0.1)
    made = StoredTuning(
        proposer="unhusk", others=("resiliparse",), correction=correction, pages=24, gain=0.02, low=0.01, high=0.03
    )
    found = Tuning(correction=correction, pages=24, before=0.9, after=0.92, low=0.01, high=0.03)
    monkeypatch.setattr("extractors.collection.settled.tuning.fit", lambda _: (made, found))
    window.actions_by_name["tune"].trigger()
    dialog = window.findChildren(TuningDialog)[-1]
    qtbot.waitUntil(dialog.use_button.isEnabled, timeout=READ_MS)
    assert "0.900 as proposed and 0.920 tuned: +0.020, between +0.010 and +0.030" in dialog.figures.text()
    assert dialog.weights.isVisible()
    assert parse_tuning(collection.teaching().tuning) is None  # never by itself
    dialog.use_button.click()
    qtbot.waitUntil(lambda: parse_tuning(collection.teaching().tuning) == made, timeout=READ_MS)

    wait_until_read(qtbot, window)
    window.actions_by_name["tune"].trigger()
    dialog = next(one for one in window.findChildren(TuningDialog) if one.isVisible())
    assert "In use: a tuning by 24 settled pages" in dialog.in_use.text()
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: parse_tuning(collection.teaching().tuning) is None, timeout=READ_MS)
    wait_until_read(qtbot, window)


def test_what_an_update_changed_is_listed_opened_and_reported(
    qtbot: QtBot,
    window: Window,
    copied: Callable[[str, Change], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answer_before(collection: Collection) -> None:
        """Add an answer by an older version that also kept the footer."""
        row = row_of(collection, "Borken")
        answer = collection.answers(row.page_id)["resiliparse"]
        assert isinstance(answer.outcome, Extraction)
        assert answer.votes is not None
        votes = replace(answer.votes, shares=(*answer.votes.shares[:-1], 1.0))
        collection.keep_answer(
            row.page_id, replace(answer, outcome=replace(answer.outcome, made_with=OLD), votes=votes)
        )
        collection.keep_answer(row.page_id, answer)  # the newer answer is the latest
        settle(collection, row)

    window.collection_controller.open(copied("mine.unhusk", answer_before))
    wait_until_read(qtbot, window)
    window.actions_by_name["versions"].trigger()
    dialog = window.findChildren(VersionsDialog)[-1]
    assert dialog.extractor.chosen == "resiliparse"
    qtbot.waitUntil(lambda: dialog.words.text().startswith("1 page"), timeout=READ_MS)
    shown = [dialog.pages.item(0, column) for column in range(dialog.pages.columnCount())]
    assert [shown[at].text() for at in (0, 1, 2, 5)] == ["Flood in Borken", "0", "6", "better"]  # type: ignore[union-attr]
    passage = dialog.passages.item(0, 1)
    assert passage is not None
    assert passage.text().startswith("All rights reserved.")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.html"), ""))
    dialog.save_button.click()
    assert "All rights" not in (tmp_path / "report.html").read_text("utf-8")
    dialog.quotes.setChecked(True)
    dialog.save_button.click()
    assert "All rights" in (tmp_path / "report.html").read_text("utf-8")
    dialog.open_button.click()
    wait_until_shown(qtbot, window, "Borken")


def test_another_persons_decision_is_a_column_and_a_dispute_until_the_page_is_done(
    qtbot: QtBot, window: Window, copied: Callable[[str, Change], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide_otherwise(collection: Collection) -> None:
        row = row_of(collection, "Borken")
        votes = collection.answers(row.page_id)[row.proposed_by].votes
        assert votes is not None
        settle(collection, row, votes.kept().index(True))
        settle(collection, row_of(collection, "Ahlen"))

    anna = copied("Anna.unhusk", decide_otherwise)
    window.collection_controller.open(copied("mine.unhusk", lambda one: settle(one, row_of(one, "Borken"))))
    wait_until_read(qtbot, window)
    window.collection_controller.open_page(rows(window)["Borken"].page_id)
    wait_until_shown(qtbot, window, "Borken")
    document = window.session.current
    assert document is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(anna), ""))
    window.actions_by_name["merge"].trigger()
    dialog = window.findChildren(MergingDialog)[-1]
    dialog.merge_button.click()
    qtbot.waitUntil(lambda: dialog.pages.rowCount() == 1, timeout=READ_MS)
    assert dialog.words.text().startswith("1 decision")
    assert "Krippendorff" in dialog.words.text()
    assert rows(window)["Ahlen"].state is PageState.DONE
    dialog.show_button.click()
    view = window.collection_controller.view
    assert view.chosen.by_trait == {Trait.MARK: frozenset([Mark.DISPUTED.value])}
    assert view.table.model().rowCount() == 1

    qtbot.waitUntil(lambda: window.model.extractors[:1] == ("person: Anna",), timeout=READ_MS)
    pairs = zip(document.votes["person: Anna"].kept(), document.draft.kept(), strict=True)
    (disputed,) = (index for index, (theirs, mine) in enumerate(pairs) if theirs != mine)
    assert disputed in document.doubtful

    window.review_controller.reveal(disputed)
    window.actions_by_name["confirm"].trigger()  # my decision stays
    assert disputed not in document.doubtful
    window.session.close_document(document)
    window.collection_controller.open_page(rows(window)["Borken"].page_id)
    wait_until_shown(qtbot, window, "Borken")
    again = window.session.current
    assert again is not None
    qtbot.waitUntil(lambda: "person: Anna" in again.votes, timeout=READ_MS)
    assert disputed not in again.doubtful  # it has been looked at
    window.actions_by_name["done_next"].trigger()
    assert not rows(window)["Borken"].is_disputed
