"""Unsaved work of a program that was killed: looked for at the start, shown, and restored on request."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.appearance.labels import short_title
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.keeping.orphaned_drafts import OrphanedDraft, RestoreProblem
from extractors.pages.page import Page

_AGAIN_MS = 200


class Recovery(QObject):
    """Finds drafts that were left behind; `found` reports them, and each stays as it is until the person decides."""

    found = Signal(tuple)  # of OrphanedDraft
    message = Signal(str)
    _looked = Signal(object)
    _taken = Signal(object, object)  # OrphanedDraft, Page or RestoreProblem

    def __init__(
        self, drafts: DraftFolder, open_draft: Callable[[str, Page | None], bool], parent: QObject | None = None
    ) -> None:
        """Make it.

        Args:
            drafts: the folder they are in.
            open_draft: opens one by its name, with None as its page if that is damaged; returns False where it
                has to be tried again soon.
        """
        super().__init__(parent)
        self._drafts, self._open_draft = drafts, open_draft
        self._is_closed = False
        self._unopened: deque[tuple[OrphanedDraft, Page | None]] = deque()
        self._looked.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._taken.connect(self._note_taken, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Report and open nothing more: the window is closing, and what is left waits for the next start."""
        self._is_closed = True

    def look(self) -> None:
        """Look for drafts that were left behind; where there are none, nothing happens."""
        self._when_done(self._drafts.orphaned(), self._looked.emit)

    def restore(self, left: Sequence[OrphanedDraft]) -> None:
        """Open the pages of drafts, each as it was left; the newest is opened last, and so is shown."""
        for one in sorted(left, key=lambda one: one.kept_at):
            if one.problem is not RestoreProblem.LATER:
                self._when_done(self._drafts.take(one), partial(self._taken.emit, one))

    def discard(self, left: Sequence[OrphanedDraft]) -> None:
        """Delete drafts that the person has seen and does not want."""
        for one in left:
            self._drafts.discard(one)

    @staticmethod
    def _when_done(task: "Future[Any]", call: Callable[[Any], None]) -> None:
        def done(finished: "Future[Any]") -> None:
            if not finished.cancelled() and finished.exception() is None:
                call(finished.result())

        task.add_done_callback(done)

    def _tell(self, left: tuple[OrphanedDraft, ...]) -> None:
        if left and not self._is_closed:
            self.found.emit(left)

    def _note_taken(self, left: OrphanedDraft, taken: Page | RestoreProblem) -> None:
        if taken is RestoreProblem.TAKEN:
            words = self.tr("The unsaved work on “{title}” was restored or discarded in another window.")
            self.message.emit(words.format(title=short_title(left.title or left.source)))
            return
        self._unopened.append((left, taken if isinstance(taken, Page) else None))
        if len(self._unopened) == 1:
            self._open_next()

    def _open_next(self) -> None:
        """Open what was taken, in that order: of two drafts of one page the newer one counts."""
        while self._unopened and not self._is_closed:
            left, page = self._unopened.popleft()
            if not self._open_draft(left.name, page):
                self._unopened.appendleft((left, page))
                QTimer.singleShot(_AGAIN_MS, self, self._open_next)
                return
