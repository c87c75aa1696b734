"""The thread that reads a collection's pages with workers of its own, and reports which rows have changed."""

import threading
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from desktop.language.sentences import localized
from extractors.collection.collection import Collection
from extractors.collection.reading import list_sources, read_pages
from extractors.errors import UnhuskError
from extractors.running.pool import Pool

_JOINING_S = 10.0  # workers are killed at once; writing a file takes a moment longer


class DeskReader(QObject):
    """Reads what is new in a collection; its signals come from its own thread."""

    stepped = Signal(tuple, int, int, int)  # pages whose rows changed, pages done, pages to do in all, pages failed
    ended = Signal(object, frozenset)  # itself, all pages that exist
    failed = Signal(str)

    def __init__(self, collection: Collection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collection = collection
        self._pool = Pool(is_low_priority=True)
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="reads the collection", daemon=True)

    @property
    def is_alive(self) -> bool:
        """Whether it is reading or paused."""
        return self._thread.is_alive()

    @property
    def is_paused(self) -> bool:
        """Whether it is paused."""
        return not self._may_go_on.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def set_paused(self, is_paused: bool) -> None:
        """Pause it, or let it go on."""
        if is_paused:
            self._may_go_on.clear()
        else:
            self._may_go_on.set()

    def stop(self) -> None:
        """End it; when this returns, nothing is being read or written any more."""
        self._is_stopped = True
        self._may_go_on.set()
        self._pool.close()
        self._thread.join(_JOINING_S)

    def _run(self) -> None:
        try:
            self._read()
        except UnhuskError as error:
            if not self._is_stopped:
                self.failed.emit(localized(str(error)))
        finally:
            self._pool.close()
            if not self._is_stopped:
                self.ended.emit(self, self._page_ids())

    def _page_ids(self) -> frozenset[int]:
        try:
            return frozenset(self._collection.page_ids())
        except UnhuskError:
            return frozenset()

    def _wait(self) -> None:
        self._may_go_on.wait()

    def _read(self) -> None:
        collection = self._collection
        known = set(collection.page_ids())
        for step in list_sources(collection, self._pool):
            if self._is_stopped:
                return
            if step.problem:
                self.failed.emit(localized(step.problem))
            new = [page_id for page_id in collection.page_ids() if page_id not in known]
            known.update(new)
            self.stepped.emit(tuple(new), 0, collection.count_to_read(), 0)
        collection.mark_changed()
        total = collection.count_to_read()
        with closing(read_pages(collection, self._pool, wait=self._wait)) as steps:
            for step in steps:
                if self._is_stopped:
                    return
                self.stepped.emit(step.pages, step.done, total + step.more, step.failed)
