"""An edit of a draft on the undo stack of its page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QUndoCommand, QUndoStack

from extractors.editing.edits import Edit
from extractors.editing.stored_draft import History

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
        self.is_silent = False  # while an undo stack is filled again: the draft is as it is to be

    def redo(self) -> None:
        """Play the edit."""
        if not self.is_silent:
            self._apply(self.edit)

    def undo(self) -> None:
        """Take the edit back."""
        if not self.is_silent:
            self._apply(self.edit.inverted())

    def id(self) -> int:
        """Say which commands this one may be joined with."""
        is_step = self.edit.threshold and not self.edit.base and not self.edit.decisions
        return _OF_THRESHOLD if is_step and not self.is_silent else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up a later step; where it leads back to the beginning, there is nothing to undo."""
        if not isinstance(other, EditCommand) or not self.edit.threshold or not other.edit.threshold:
            return False
        before, after = self.edit.threshold[0], other.edit.threshold[1]
        self.edit = replace(self.edit, threshold=(before, after), label=other.edit.label)
        self.setText(self.edit.label)
        self.setObsolete(before == after)
        return True


def history_of(stack: QUndoStack) -> History:
    """Return what was done to a draft, for it to be stored."""
    commands = [stack.command(number) for number in range(stack.count())]
    edits = tuple(command.edit for command in commands if isinstance(command, EditCommand))
    if len(edits) != len(commands):
        return History()  # something else was done as well: to leave it out would take back too little
    return History(edits=edits, done=stack.index(), saved_after=stack.cleanIndex())


def refill(stack: QUndoStack, history: History, apply: Callable[[Edit], None]) -> None:
    """Have a stack take back, and do again, what was done before the draft was stored. The draft stays as it is."""
    commands = [EditCommand(edit, apply) for edit in history.edits]
    stack.clear()
    for number, command in enumerate(commands):
        if number == history.saved_after:
            stack.setClean()
        command.is_silent = True
        stack.push(command)
    if history.saved_after == len(commands):
        stack.setClean()
    elif history.saved_after < 0:
        stack.resetClean()
    stack.setIndex(history.done)
    for command in commands:
        command.is_silent = False


def mark_clean(stack: QUndoStack, *, is_clean: bool) -> None:
    """Have a stack say that the draft as it is now is saved, or that it is not."""
    if is_clean:
        stack.setClean()
    elif stack.isClean():
        stack.resetClean()
