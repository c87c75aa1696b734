"""Asking for the alternative text of a picture."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.appearance.letter_size import scaled
from desktop.models.picture_rows import alt_text_of
from desktop.session.documents.document import Document
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import set_alt_text

_WIDTH = 560  # of the field: a sentence. Chosen by hand


def ask_alt_text(document: Document, picture: PagePicture, window: QWidget) -> None:
    """Show the text in a field; what the person writes there is an edit of the draft."""
    from desktop.dialogs.one_field import OneFieldDialog  # rarely shown: not paid at start-up

    field = QLineEdit(alt_text_of(document, picture))
    field.setMinimumWidth(scaled(_WIDTH))
    field.setCursorPosition(0)
    field.selectAll()
    title = QCoreApplication.translate("ReviewController", "Alternative text")
    question = QCoreApplication.translate("ReviewController", "What the picture shows, for people who do not see it:")
    dialog = OneFieldDialog(title, question, field, window)
    dialog.answered.connect(lambda text: document.play(set_alt_text(document.draft, picture, " ".join(text.split()))))
    dialog.open()
