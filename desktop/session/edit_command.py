"""An edit on a document's undo stack."""

from typing import Protocol

from PySide6.QtGui import QUndoCommand

from extractors.editing.edits import Edit, threshold_moved

_KIND_OF_THRESHOLD, _NEVER_JOINED = 1, -1


class Applier(Protocol):
    """What an edit is played on: a document."""

    def apply(self, edit: Edit) -> None:
        """Change the draft without a trace in the undo stack."""


class EditCommand(QUndoCommand):
    """Plays an edit and takes it back; the many small moves of the keep slider become one step."""

    def __init__(self, document: Applier, edit: Edit) -> None:
        super().__init__(edit.label)
        self._document, self._edit = document, edit

    def id(self) -> int:
        """Tell which commands in a row may become one; Qt asks."""
        return _KIND_OF_THRESHOLD if threshold_moved(self._edit) else _NEVER_JOINED

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next move of the threshold; a move to where it began leaves nothing to undo."""
        if not isinstance(other, EditCommand):
            return False
        joined = threshold_moved(self._edit, other._edit)
        if joined is None:
            return False
        self._edit = joined
        self.setObsolete(joined.is_empty)
        return True

    def redo(self) -> None:
        """Play the edit."""
        self._document.apply(self._edit)

    def undo(self) -> None:
        """Take the edit back."""
        self._document.apply(self._edit.inverted())
