"""Words of a page are shown letter for letter where Qt would look for marks in them."""

from PySide6.QtGui import QTextDocument

from desktop.words import plain_tip


def test_a_tool_tip_shows_marks_as_they_are(qapp: object) -> None:
    document = QTextDocument()

    document.setHtml(plain_tip("<img src=x> & <b>bold</b>\nnext line"))

    assert document.toPlainText() == "<img src=x> & <b>bold</b>\nnext line"
