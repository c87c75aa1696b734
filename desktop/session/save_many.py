"""Saves many open pages at once: one after the other, each read first if nobody has looked at it yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.session.save_request import SaveRequest, article_file_name, free_path
from desktop.session.session import Session
from extractors.errors import UnhuskError
from extractors.saving.article import Article
from extractors.saving.files.name_templates import case_folded


@dataclass(slots=True)
class SaveReport:
    """The result: where the articles are, and which pages have none, with the reasons."""

    saved: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    article_count: int = 0
    was_cancelled: bool = False


class SaveMany(QObject):
    """Saves pages by one request, in the order of the list; `ended(report)` when all are done or it was cancelled."""

    progressed = Signal(int, str)  # how many are done, what is being done
    ended = Signal(object)

    def __init__(
        self, session: Session, documents: Sequence[Document], request: SaveRequest, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._step = QTimer(self, singleShot=True, interval=0)  # a direct call would nest ten thousand deep
        self._step.timeout.connect(self._next)
        self._session, self._request = session, request
        self._documents = tuple(documents)
        self._place = -1
        self._document: Document | None = None
        self._followed: Document | None = None
        self._articles: list[Article] = []
        self._made: list[tuple[Document, int]] = []  # with their `edit_count`
        self._names: set[str] = set()
        self._is_over = False
        self.report = SaveReport()

    def start(self) -> None:
        """Begin with the first page."""
        self._next()

    def cancel(self) -> None:
        """Stop after the current file; files that were written stay."""
        if not self._is_over:
            self.report.was_cancelled = True
            self._end()

    def _next(self) -> None:
        self._unfollow()
        self._place += 1
        if self._is_over:
            return
        if self._place >= len(self._documents):
            self._finish()
            return
        document = self._document = self._documents[self._place]
        self.progressed.emit(self._place, document.title)
        if document not in self._session.documents:
            self._note_failure(self.tr("it was closed"))
            return
        self._follow(document)
        self._session.wake(document)
        self._look(document)

    def _look(self, document: Document) -> None:
        """Look whether a page that was read for this is ready."""
        if document is not self._document or self._is_over:
            return
        if document.problem:
            self._note_failure(document.problem)
        elif document.is_done:
            self._unfollow()
            if document.has_something_to_save:
                self._write(document)
            else:
                self._note_failure(self.tr("there is nothing in its article"))

    def _write(self, document: Document) -> None:
        if self._request.is_together:
            count = document.edit_count
            self._session.articles.make_article(document, lambda made, error: self._take(document, count, made, error))
            return
        path = self._path(document, self._place + 1)
        self._session.articles.write(
            document,
            path,
            self._request.form,
            overwrite=self._request.replaces,
            choices=self._request.choices,
            then=lambda _, error: self._note_written(path, error),
        )

    def _path(self, document: Document, number: int) -> Path:
        path = free_path(self._request, article_file_name(self._request, document, number), self._names)
        self._names.add(case_folded(path.relative_to(self._request.folder).as_posix()))
        return path

    def _take(self, document: Document, count: int, made: Article | None, error: BaseException | None) -> None:
        if self._is_over:
            return
        if made is None:
            self._note_failure(_reason(error))
            return
        self._articles.append(made)
        self._made.append((document, count))
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
        if self._document is not None:
            self.report.failed.append((self._document.title, reason))
        self._step.start()

    def _finish(self) -> None:
        """Write the articles that go into one file, and end."""
        if not self._articles:
            self._end()
            return
        first = self._made[0][0]
        path = self._path(first, 0)
        self.progressed.emit(len(self._documents), path.name)

        def receive(_: object, error: BaseException | None) -> None:
            if error is None:
                self.report.saved.append(path)
                self.report.article_count = len(self._articles)
                for document, count in self._made:
                    if isValid(document):
                        document.mark_saved(None, count)
            else:
                self.report.failed.append((path.name, _reason(error)))
            self._end()

        self._session.articles.write_together(
            self._articles,
            path,
            self._request.form,
            overwrite=self._request.replaces,
            choices=self._request.choices,
            then=receive,
        )

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._unfollow()
            self.ended.emit(self.report)

    def _follow(self, document: Document) -> None:
        self._followed = document
        document.changed.connect(self._look)

    def _unfollow(self) -> None:
        if self._followed is not None:
            self._followed.changed.disconnect(self._look)
            self._followed = None


def _reason(error: BaseException | None) -> str:
    if isinstance(error, UnhuskError):
        return localized(str(error))
    return QCoreApplication.translate("SaveMany", "it was not saved ({error})").format(error=error)
