"""How the program and one worker exchange messages: over the worker's standard input and output.

It uses the pipes of a plain child process and not `multiprocessing`, whose workers import the program's main module
again: that costs a window's start in every worker, and ends in an endless chain for a script without a main guard.

The program's messages are pickled, because a worker may trust them; a worker's answers are not (see `wire`).

A page of several megabytes is sent to a worker once: both ends remember the last page sent in either direction, and a
message with the same page only refers to it. It also stays the same object. If a page differs in a field, as one
without its pictures does, only that field is sent: so a worker can tell by `is` that it has cut this text before.
"""

import gc
import io
import pickle
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from extractors.pages.page import Page
from extractors.running.wire import deserialise, serialise

_LENGTH = struct.Struct(">Q")
_LARGE_BYTES = 1_000_000  # chosen by hand: some 10 ms for the collector
_LONGEST_FRAME = 1 << 31  # chosen by hand: more than a worker within its memory limit would normally send
_PAGE_FIELDS = tuple(Page.__dataclass_fields__)


class ClosedError(Exception):
    """The other end has closed."""


class Channel:
    """One end of a channel; the other end is of the same class.

    The two ends must take turns, or at least agree on which message came last, as with questions and answers.
    """

    def __init__(self, source: IO[bytes], target: IO[bytes], *, is_worker: bool) -> None:
        self._source = source
        self._target = target
        self._is_worker = is_worker
        self._page: Page | None = None

    def send(self, message: object) -> None:
        """Send one message.

        Raises:
            ClosedError: The other end has closed.
            Exception: The message cannot be serialised; nothing was sent, and the channel remains usable.
        """
        frame: bytes | memoryview
        if self._is_worker:
            frame, self._page = serialise(message, self._page)
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
            ClosedError: The other end has closed.
            WireError: It holds something that the program does not accept. The two ends may now remember different
                pages, so it must be the last message.
        """
        return self.read(self.receive_frame())

    def receive_frame(self) -> bytes:
        """Wait for one message and return it undecoded, for `read`; a second thread may wait while the first works."""
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size))
        if length > _LONGEST_FRAME:
            raise ClosedError("the other end does not keep to the rules")
        return self._exactly(length)

    def read(self, frame: bytes) -> object:
        """Decode a frame's message."""
        if self._is_worker:
            unpickler = _Unpickler(io.BytesIO(frame), self._page)
            message = unpickler.load()
            self._page = unpickler.page
            return message
        with _collector_at_rest(is_kept=len(frame) >= _LARGE_BYTES):
            message, self._page = deserialise(frame, self._page)
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
    """Pause the garbage collector: a message holds no cycles, and 300,000 blocks would be traversed ten times.

    That would double the time, and each pass stop every thread for up to 0.15 s, including the window's.

    Args:
        is_kept: also exclude the objects created meanwhile from later passes, until `gc.unfreeze`.
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
