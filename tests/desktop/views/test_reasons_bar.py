"""Reasons belong to a block of a page."""

from pytestqt.qtbot import QtBot

from desktop.views.reasons_bar import ReasonsBar
from tests.desktop.documents import LEAD, settled_document


def test_reasons_that_come_late_are_not_shown_on_another_page(qtbot: QtBot) -> None:
    asked, shown = settled_document(), settled_document()
    bar = ReasonsBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_block(shown, LEAD)

    bar.show_reasons(asked, LEAD, ("It stands under a heading",))
    assert "heading" not in bar.text

    bar.show_reasons(shown, LEAD, ("It stands in a list",))
    assert "list" in bar.text


def test_the_reasons_of_another_passage_do_not_stay(qtbot: QtBot) -> None:
    document, bar = settled_document(), ReasonsBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_block(document, LEAD)
    bar.show_reasons(document, LEAD, ("It stands in a list",))
    height = bar.sizeHint().height()

    bar.show_block(document, LEAD + 1)

    assert bar.text == ""
    assert bar.sizeHint().height() == height
