"""Saving many open pages at once: one after the other, each read first where nobody has looked at it yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.desk import Desk
from desktop.save_order import SaveOrder, free_path, wanted_name
from desktop.session import Session
from extractors.errors import UnhuskError
from extractors.saving.article import Article
from extractors.saving.name_templates import folded


@dataclass(slots=True)
class SaveReport:
    """How it went: where the articles are, and which pages have none, with why."""

    saved: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    article_count: int = 0
    was_cancelled: bool = False


class SaveMany(QObject):
    """Saves pages by one order, in the order of the list; `ended(report)` when all are done or it was cancelled."""

    progressed = Signal(int, str)  # how many are done, what is being done
    ended = Signal(object)

    def __init__(
        self, session: Session, desks: Sequence[Desk], order: SaveOrder, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._step = QTimer(self, singleShot=True, interval=0)  # and no call: ten thousand would stand in each other
        self._step.timeout.connect(self._next)
        self._session, self._order = session, order
        self._desks = tuple(desks)
        self._place = -1
        self._desk: Desk | None = None
        self._followed: Desk | None = None
        self._articles: list[Article] = []
        self._drafts: list[tuple[Desk, object]] = []
        self._names: set[str] = set()
        self._is_over = False
        self.report = SaveReport()

    def start(self) -> None:
        """Begin with the first page."""
        self._next()

    def cancel(self) -> None:
        """Stop after what is being written; files that are there stay."""
        if not self._is_over:
            self.report.was_cancelled = True
            self._end()

    def _next(self) -> None:
        self._unfollow()
        self._place += 1
        if self._is_over:
            return
        if self._place >= len(self._desks):
            self._finish()
            return
        desk = self._desk = self._desks[self._place]
        self.progressed.emit(self._place, desk.title)
        if desk not in self._session.desks:
            self._note_failure(self.tr("it was closed"))
            return
        self._follow(desk)
        self._session.wake(desk)
        self._look(desk)

    def _look(self, desk: Desk) -> None:
        """See how far a page is that was read for this."""
        if desk is not self._desk or self._is_over:
            return
        if desk.trouble:
            self._note_failure(desk.trouble)
        elif desk.is_done:
            self._unfollow()
            if desk.has_something_to_save:
                self._write(desk)
            else:
                self._note_failure(self.tr("there is nothing in its article"))

    def _write(self, desk: Desk) -> None:
        if self._order.is_together:
            draft = desk.draft
            self._session.articles.make_article(desk, lambda made, error: self._take(desk, draft, made, error))
            return
        path = self._path(desk, self._place + 1)
        self._session.articles.write(
            desk,
            path,
            self._order.form,
            overwrite=self._order.replaces,
            choices=self._order.choices,
            then=lambda _, error: self._note_written(path, error),
        )

    def _path(self, desk: Desk, number: int) -> Path:
        path = free_path(self._order, wanted_name(self._order, desk, number), self._names)
        self._names.add(folded(path.relative_to(self._order.folder).as_posix()))
        return path

    def _take(self, desk: Desk, draft: object, made: Article | None, error: BaseException | None) -> None:
        if self._is_over:
            return
        if made is None:
            self._note_failure(_reason(error))
            return
        self._articles.append(made)
        self._drafts.append((desk, draft))
        self._next()

    def _note_written(self, path: Path, error: BaseException | None) -> None:
        if error is None:
            self.report.saved.append(path)
            self.report.article_count += 1
        if self._is_over:
            return
        if error is not None:
            self._note_failure(_reason(error))
        else:
            self._next()

    def _note_failure(self, reason: str) -> None:
        if self._desk is not None:
            self.report.failed.append((self._desk.title, reason))
        self._step.start()

    def _finish(self) -> None:
        """Write what goes into one file, and end."""
        if not self._articles:
            self._end()
            return
        first = self._drafts[0][0]
        path = self._path(first, 0)
        self.progressed.emit(len(self._desks), path.name)

        def receive(_: object, error: BaseException | None) -> None:
            if error is None:
                self.report.saved.append(path)
                self.report.article_count = len(self._articles)
                for desk, draft in self._drafts:
                    if desk.draft is draft:
                        desk.mark_saved(None, desk.draft)
            else:
                self.report.failed.append((path.name, _reason(error)))
            self._end()

        self._session.articles.write_together(
            self._articles,
            path,
            self._order.form,
            overwrite=self._order.replaces,
            choices=self._order.choices,
            then=receive,
        )

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._unfollow()
            self.ended.emit(self.report)

    def _follow(self, desk: Desk) -> None:
        self._followed = desk
        desk.changed.connect(self._look)

    def _unfollow(self) -> None:
        if self._followed is not None:
            self._followed.changed.disconnect(self._look)
            self._followed = None


def _reason(error: BaseException | None) -> str:
    return str(error) if isinstance(error, UnhuskError) else f"it was not saved ({error})"
