"""An edit of a draft on the undo stack of its page."""

from collections.abc import Callable
from dataclasses import replace
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand, QUndoStack

from extractors.editing.edits import Edit
from extractors.editing.stored_draft import History, followed_details
from extractors.extraction import Metadata

_OF_THRESHOLD = 1
_ALONE = -1  # Qt's value for commands that are never merged


class EditCommand(QUndoCommand):
    """Applies an edit, and undoes it. Consecutive steps of the threshold become one.

    Args:
        edit: the change.
        apply: changes the draft by an edit; a method of the document that has the stack.
    """

    def __init__(self, edit: Edit, apply: Callable[[Edit], None]) -> None:
        super().__init__(edit.label)
        # Weakly: a page that Python's collector frees by way of its commands takes down their stack too early.
        self.edit, self._apply = edit, WeakMethod(apply)
        self.is_silent = False  # while an undo stack is rebuilt: the draft already has its final state

    def redo(self) -> None:
        """Apply the edit."""
        self._play(self.edit)

    def undo(self) -> None:
        """Undo the edit."""
        self._play(self.edit.inverted())

    def _play(self, edit: Edit) -> None:
        apply = self._apply()
        if apply is not None and not self.is_silent:
            apply(edit)

    def id(self) -> int:
        """Return the id of the commands that this one may be merged with."""
        is_step = self.edit.threshold and not self.edit.base and not self.edit.decisions
        return _OF_THRESHOLD if is_step and not self.is_silent else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Merge a later step; back at the starting point, there is nothing to undo."""
        if not isinstance(other, EditCommand) or not self.edit.threshold or not other.edit.threshold:
            return False
        before, after = self.edit.threshold[0], other.edit.threshold[1]
        self.edit = replace(self.edit, threshold=(before, after), label=other.edit.label)
        self.setText(self.edit.label)
        self.setObsolete(before == after)
        return True


def history_of(stack: QUndoStack) -> History:
    """Return the edits of a draft, to be stored."""
    commands = [stack.command(number) for number in range(stack.count())]
    edits = tuple(command.edit for command in commands if isinstance(command, EditCommand))
    if len(edits) != len(commands):
        return History()  # the stack holds other commands as well: without them, undo would go wrong
    return History(edits=edits, done=stack.index(), saved_after=stack.cleanIndex())


def refill(stack: QUndoStack, history: History, apply: Callable[[Edit], None]) -> None:
    """Fill a stack with the edits made before the draft was stored. The draft does not change."""
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


def follow_details(stack: QUndoStack, before: Metadata, found: Metadata) -> None:
    """Have the edits of a stack lead to, and back to, the details that were found since they were made."""
    for number in range(stack.count()):
        command = stack.command(number)
        if isinstance(command, EditCommand) and command.edit.metadata is not None:
            old, new = (followed_details(one, before, found) for one in command.edit.metadata)
            command.edit = replace(command.edit, metadata=(old, new))


def mark_clean(stack: QUndoStack, *, is_clean: bool) -> None:
    """Make a stack report the current draft as saved, or as unsaved."""
    if is_clean:
        stack.setClean()
    elif stack.isClean():
        stack.resetClean()
