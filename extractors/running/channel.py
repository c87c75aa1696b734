"""How the program and one worker talk: messages over the worker's standard input and output.

Pipes of a plain child process and not `multiprocessing`: its workers import the program's main module again, which
costs a window's start in every worker and ends in an endless chain for a script without a main guard.

What the program asks is pickled, since a worker may trust it; what a worker answers is not (see `wire`).

A page of several megabytes is sent to a worker once: both ends remember the last page that went either way, and a
message that holds the same page again only says so. It stays the same object too. Of a page that differs in a field, as
one without its pictures does, only that field is sent: so a worker can tell by `is` that it has cut this text before.
"""

import gc
import io
import pickle
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from extractors.pages.page import Page
from extractors.running.wire import packed, unpacked

_LENGTH = struct.Struct(">Q")
_LARGE_BYTES = 1_000_000  # chosen by hand: some 10 ms for the collector
_LONGEST_FRAME = 1 << 31  # chosen by hand: more than a worker within its memory limit can send in earnest
_PAGE_FIELDS = tuple(Page.__dataclass_fields__)


class ClosedError(Exception):
    """The other end is gone."""


class Channel:
    """One end of the talk; the other end is of the same class.

    The two ends must take turns or at least agree which message came last, as they do in question and answer.
    """

    def __init__(self, source: IO[bytes], target: IO[bytes], *, is_worker: bool) -> None:
        self._source = source
        self._target = target
        self._is_worker = is_worker
        self._page: Page | None = None

    def send(self, message: object) -> None:
        """Send one message.

        Raises:
            ClosedError: The other end is gone.
            Exception: The message cannot be written; nothing was sent, and the channel can be used on.
        """
        frame: bytes | memoryview
        if self._is_worker:
            frame, self._page = packed(message, self._page)
        else:
            buffer = io.BytesIO()
            pickler = _Pickler(buffer, self._page)
            pickler.dump(message)
            frame, self._page = buffer.getbuffer(), pickler.page
        try:
            self._target.write(_LENGTH.pack(len(frame)))
            self._target.write(frame)
            self._target.flush()
        except (OSError, ValueError) as err:
            raise ClosedError("the other end is gone") from err

    def receive(self) -> object:
        """Wait for one message and return it.

        Raises:
            ClosedError: The other end is gone.
            WireError: There is something in it that the program does not take. The two ends may now remember different
                pages, so this was their last message.
        """
        return self.read(self.receive_frame())

    def receive_frame(self) -> bytes:
        """Wait for one message and return it unread, for `read`; a second thread may wait while the first works."""
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size))
        if length > _LONGEST_FRAME:
            raise ClosedError("the other end does not keep to the rules")
        return self._exactly(length)

    def read(self, frame: bytes) -> object:
        """Return the message in a frame."""
        if self._is_worker:
            unpickler = _Unpickler(io.BytesIO(frame), self._page)
            message = unpickler.load()
            self._page = unpickler.page
            return message
        with _collector_at_rest(is_kept=len(frame) >= _LARGE_BYTES):
            message, self._page = unpacked(frame, self._page)
        return message

    def _exactly(self, size: int) -> bytes:
        try:
            received = self._source.read(size)
        except (OSError, ValueError) as err:
            raise ClosedError("the other end is gone") from err
        if len(received) < size:
            raise ClosedError("the other end is gone")
        return received


@contextmanager
def _collector_at_rest(*, is_kept: bool) -> Iterator[None]:
    """Look for no cycles meanwhile: there are none in a message, and 300,000 blocks would be looked through ten times.

    That would take twice as long, and each time stop every thread for up to 0.15 s, the window's too.

    Args:
        is_kept: what is made meanwhile is not looked through later either, until `gc.unfreeze`.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_kept:
            gc.freeze()
        if was_enabled:
            gc.enable()


class _Pickler(pickle.Pickler):
    def __init__(self, file: IO[bytes], page: Page | None) -> None:
        super().__init__(file, protocol=pickle.HIGHEST_PROTOCOL)
        self.page = page

    def persistent_id(self, obj: Any) -> tuple[Any, ...] | None:
        if type(obj) is not Page:
            return None
        known, self.page = self.page, obj
        if obj is known:
            return ()
        changed = [field for field in _PAGE_FIELDS if known is None or getattr(obj, field) is not getattr(known, field)]
        return tuple([(field, getattr(obj, field)) for field in changed])


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: IO[bytes], page: Page | None) -> None:
        super().__init__(file)
        self.page = page

    def persistent_load(self, pid: Any) -> Page | None:
        if pid:
            known = {} if self.page is None else {field: getattr(self.page, field) for field in _PAGE_FIELDS}
            self.page = Page(**known | dict(pid))
        return self.page
