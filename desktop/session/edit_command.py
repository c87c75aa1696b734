"""An edit of a draft on the undo stack of its page."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from extractors.editing.edits import Edit


class EditCommand(QUndoCommand):
    """Plays an edit, and takes it back.

    Args:
        edit: what is done.
        apply: changes the draft by an edit.
    """

    def __init__(self, edit: Edit, apply: Callable[[Edit], None]) -> None:
        super().__init__(edit.label)
        self._edit, self._apply = edit, apply

    def redo(self) -> None:
        """Play the edit."""
        self._apply(self._edit)

    def undo(self) -> None:
        """Take the edit back."""
        self._apply(self._edit.inverted())
