"""The details dialog offers each value with its source, and plays one edit."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme
from desktop.dialogs.candidate_field import CandidateField, CandidateText
from desktop.dialogs.details import DetailsDialog
from desktop.session.documents.document import Document
from extractors.editing.edits import Edit
from extractors.editing.metadata.choosing import MetadataChoice
from extractors.extraction import Metadata
from tests.desktop.documents import settled_document

SAID = {
    "title": (("the page", "Floods reach the harbour"), ("readability", "Floods")),
    "description": (("the page", "The river rose."), ("trafilatura", "Boats broke loose.")),
}


def gathered(title: str = "Floods reach the harbour") -> MetadataChoice:
    return MetadataChoice(chosen=Metadata(title=title, date="2026-11-05"), candidates=SAID)


@pytest.fixture
def document() -> Document:
    document = settled_document()
    document.set_details(gathered())
    return document


@pytest.fixture
def details(qtbot: QtBot, theme: Theme, document: Document, parent: QWidget) -> DetailsDialog:
    dialog = DetailsDialog(document, document.play, parent)
    dialog.open()
    return dialog


def line(details: DetailsDialog, name: str) -> CandidateField:
    field = details.fields[name]
    assert isinstance(field, CandidateField)
    return field


def retype(qtbot: QtBot, details: DetailsDialog, name: str, text: str) -> None:
    edit = line(details, name).lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def press_ok(qtbot: QtBot, details: DetailsDialog) -> None:
    box = details.findChild(QDialogButtonBox)
    assert box is not None
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def test_ok_plays_one_edit_that_undo_takes_back(qtbot: QtBot, details: DetailsDialog, document: Document) -> None:
    retype(qtbot, details, "title", "  The  night of the flood ")
    retype(qtbot, details, "author", "A. Writer")

    press_ok(qtbot, details)

    assert document.draft.metadata == Metadata(title="The night of the flood", author="A. Writer", date="2026-11-05")
    document.undo_stack.undo()
    assert document.draft.metadata == gathered().chosen


def test_ok_without_a_change_plays_nothing(qtbot: QtBot, theme: Theme, document: Document, parent: QWidget) -> None:
    played: list[Edit] = []
    details = DetailsDialog(document, played.append, parent)
    details.open()

    press_ok(qtbot, details)

    assert played == []


def test_the_list_names_who_says_so_and_the_field_takes_the_value_alone(qtbot: QtBot, details: DetailsDialog) -> None:
    field = line(details, "title")
    spoken = [field.itemData(row, Qt.ItemDataRole.AccessibleTextRole) for row in range(field.count())]

    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert spoken == ["Floods reach the harbour — the page", "Floods — readability"]
    assert field.value() == "Floods"


def test_a_description_of_another_is_taken_from_the_menu(details: DetailsDialog) -> None:
    field = details.fields["description"]
    assert isinstance(field, CandidateText)
    menu = field.findChild(QMenu)
    assert menu is not None
    offered: dict[str, Callable[[], None]] = {action.text(): action.trigger for action in menu.findChildren(QAction)}

    offered["Boats broke loose.\ttrafilatura"]()

    assert field.value() == "Boats broke loose."


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [
        ("date", "2026-02-30", "2026-02-28"),
        ("date", "yesterday", "2026-11-05T04:00+01:00"),
        ("url", "example.org/floods", "https://example.org/floods"),
    ],
)
def test_what_looks_wrong_is_told_beside_the_field_and_may_be_saved(
    qtbot: QtBot, details: DetailsDialog, document: Document, name: str, wrong: str, right: str
) -> None:
    retype(qtbot, details, name, right)
    assert not details.warnings[name].isVisible()

    retype(qtbot, details, name, wrong)
    assert details.warnings[name].isVisible()
    press_ok(qtbot, details)

    assert getattr(document.draft.metadata, name) == wrong


def test_what_is_gathered_later_fills_only_what_nobody_touched(
    qtbot: QtBot, details: DetailsDialog, document: Document
) -> None:
    retype(qtbot, details, "date", "2026-11-06")

    document.set_details(gathered("Floods in the night"))

    assert (line(details, "title").value(), line(details, "date").value()) == ("Floods in the night", "2026-11-06")


def test_every_field_is_reached_by_its_label_and_named(details: DetailsDialog) -> None:
    names = [
        field.text.accessibleName() if isinstance(field, CandidateText) else field.accessibleName()
        for field in details.fields.values()
    ]

    assert names == ["Title", "Author", "Date", "Changed", "Site", "Language", "Description", "Address"]
