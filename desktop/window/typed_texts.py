"""Texts that a person types in the article: being typed, finished, and those whose passage is gone."""

from PySide6.QtCore import QObject

from desktop.models.comparison_model import ComparisonModel
from desktop.session.documents.stored_work import note_typed, text_edit
from desktop.views.comparison.comparison_view import ComparisonView


class TypedTexts(QObject):
    """Makes edits of the draft of them; the page knows what is still being typed, so that it is kept on disk."""

    def __init__(self, model: ComparisonModel, view: ComparisonView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        view.text_typed.connect(self._note)
        view.text_edited.connect(self._set)
        view.text_stranded.connect(self._offer)

    def _note(self, block: int, text: str | None) -> None:
        document = self._model.document  # the page that it is typed on: another may just have become current
        if document is not None:
            note_typed(document, None if text is None else text_edit(document, block, text))

    def _set(self, block: int, text: str) -> None:
        document = self._model.document
        if document is not None:
            document.play(text_edit(document, block, text))

    def _offer(self, text: str) -> None:
        from desktop.dialogs.stranded_text import StrandedTextDialog  # rarely shown: not paid at start-up

        StrandedTextDialog(text, self._view.window()).open()
