"""An edit of a draft on the undo stack of its page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QUndoCommand

from extractors.editing.edits import Edit

_OF_THRESHOLD = 1
_ALONE = -1  # Qt's own: such commands are never joined


class EditCommand(QUndoCommand):
    """Plays an edit, and takes it back. Steps of the threshold that follow each other are one.

    Args:
        edit: what is done.
        apply: changes the draft by an edit.
    """

    def __init__(self, edit: Edit, apply: Callable[[Edit], None]) -> None:
        super().__init__(edit.label)
        self.edit, self._apply = edit, apply

    def redo(self) -> None:
        """Play the edit."""
        self._apply(self.edit)

    def undo(self) -> None:
        """Take the edit back."""
        self._apply(self.edit.inverted())

    def id(self) -> int:
        """Say which commands this one may be joined with."""
        is_step = self.edit.threshold and not self.edit.base and not self.edit.decisions
        return _OF_THRESHOLD if is_step else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up a later step; where it leads back to the beginning, there is nothing to undo."""
        if not isinstance(other, EditCommand) or not self.edit.threshold or not other.edit.threshold:
            return False
        before, after = self.edit.threshold[0], other.edit.threshold[1]
        self.edit = replace(self.edit, threshold=(before, after), label=other.edit.label)
        self.setText(self.edit.label)
        self.setObsolete(before == after)
        return True
