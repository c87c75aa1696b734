"""A person's work on an open page in the form that is stored."""

from desktop.language.marking import marked as _t
from desktop.session.documents.document import Document
from desktop.session.documents.edit_command import history_of
from extractors.editing import edits
from extractors.editing.edits import Edit
from extractors.editing.stored_draft import StoredDraft

FORGETTING = _t("Forget this page's decisions")  # the edit after which nothing is kept


def stored_work(document: Document) -> StoredDraft:
    """Return a page's draft with the edits that led to it."""
    return StoredDraft(
        draft=document.draft,
        proposed=document.found_metadata,
        history=history_of(document.undo_stack),
        settled=document.doubts.settled,
    )


def stored_with_typed(document: Document) -> StoredDraft:
    """Return the same as if what is being typed were finished: for after a crash, where undo takes it back."""
    stored = stored_work(document)
    return stored if document.typed is None else stored.with_edit(document.typed)


def note_typed(document: Document, edit: Edit | None) -> None:
    """Note what is being typed on a page as the edit that it would make, None where that changes nothing."""
    typed = None if edit is None or edit.is_empty else edit
    if typed != document.typed:
        document.typed = typed
        document.typed_changed.emit(document)


def text_edit(document: Document, block: int, text: str) -> Edit:
    """Return the edit that gives a block a text, or its own again where that is the text."""
    return edits.set_text(document.draft, block, None if text == document.blocks[block].text else text)


def has_to_be_saved(document: Document) -> bool:
    """Tell whether its corrections are in no article yet, nor kept by a collection, which saves articles together."""
    return document.has_unsaved_corrections and not (document.is_held and document.saved is None)


def may_be_undone(document: Document) -> bool:
    """Tell whether a person did anything on a page, even what they took back by another edit, and did not forget it."""
    history = history_of(document.undo_stack)
    by_hand = [edit.label for edit in history.edits[: history.done] if edit.label != edits.BY_RULES]
    return bool(by_hand) and by_hand[-1] != FORGETTING
