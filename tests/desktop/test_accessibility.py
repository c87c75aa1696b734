"""What a screen reader says about the window, queried as by a screen reader."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop.session.documents.document import Document
from desktop.views.page_list import PageList
from desktop.window.window import Window
from tests.desktop.conftest import put
from tests.desktop.documents import settled_document


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def said_inside(widget: QWidget) -> list[str]:
    """Return the accessible text of each cell and header of a table."""
    table = interface(widget)
    cells = [table.child(number) for number in range(table.childCount())]
    return [str(cell.text(QAccessible.Text.Name)) for cell in cells]


def test_a_row_says_what_it_is_who_kept_it_and_what_becomes_of_it(window: Window, document: Document) -> None:
    descriptions = said_inside(window.view)

    assert "Caption, kept by 1 of 3, in doubt, dropped: Photo: A. Writer, for this paper" in descriptions
    assert any(one.startswith("Paragraph, kept by 3 of 3, kept: The river") for one in descriptions)
    assert descriptions.count("Caption, dropped: Photo: A. Writer, for this paper") == 2


def test_a_row_says_by_whom_it_was_kept_and_a_fold_that_it_is_one(window: Window, document: Document) -> None:
    table = interface(window.view)
    cells = [table.child(number) for number in range(table.childCount())]
    told = {str(cell.text(QAccessible.Text.Name)): cell.text(QAccessible.Text.Description) for cell in cells}

    caption = told["Caption, kept by 1 of 3, in doubt, dropped: Photo: A. Writer, for this paper"]
    assert caption.startswith("Kept by readability · dropped by trafilatura")
    assert caption.endswith("consensus")
    assert any(one.startswith("Folded, dropped: 14 words") for one in told)


def test_a_page_in_the_list_says_how_it_stands(window: Window, document: Document) -> None:
    put(window, settled_document())
    (shown,) = window.findChildren(PageList)

    assert any("1 in doubt" in one for one in said_inside(shown))


@pytest.mark.parametrize("kind", [QAbstractButton, QLineEdit])
def test_every_control_has_a_name(window: Window, document: Document, kind: type[QWidget]) -> None:
    controls = [one for one in window.findChildren(kind) if not one.objectName().startswith("qt_")]

    nameless = [one for one in controls if one.isVisible() and not interface(one).text(QAccessible.Text.Name)]

    assert controls
    assert nameless == []


def test_the_panes_have_names(window: Window, document: Document) -> None:
    put(window, settled_document())

    for pane in (window.view, window.view.column_header, *window.findChildren(PageList)):
        assert interface(pane).text(QAccessible.Text.Name), pane
