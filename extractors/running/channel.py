"""How the program and one worker talk: pickled messages over the worker's standard input and output.

Pipes of a plain child process and not `multiprocessing`: its workers import the program's main module again, which
costs a window's start in every worker and ends in an endless chain for a script without a main guard.

A page of several megabytes is sent to a worker once: both ends remember the last page that went either way, and a
message that holds the same page again only says so. It stays the same object too. Of a page that differs in a field, as
one without its pictures does, only that field is sent: so a worker can tell by `is` that it has cut this text before.

The program's end takes nothing in but our own values, text, numbers and built-in exceptions: reading an answer must not
import a plug-in's module, as unpickling an exception of its own would.
"""

import builtins
import gc
import io
import pickle
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from extractors.pages.page import Page

_TAKEN = frozenset({"datetime", "pathlib"})
_LENGTH = struct.Struct(">Q")
_LARGE_BYTES = 1_000_000  # by hand: some 10 ms for the collector
_PAGE_FIELDS = tuple(Page.__dataclass_fields__)


class ClosedError(Exception):
    """The other end is gone."""


class Channel:
    """One end of the talk; the other end is of the same class.

    The two ends must take turns or at least agree which message came last, as they do in question and answer.
    """

    def __init__(self, source: IO[bytes], target: IO[bytes], *, takes_anything: bool) -> None:
        self._source = source
        self._target = target
        self._takes_anything = takes_anything
        self._page: Page | None = None

    def send(self, message: object) -> None:
        """Send one message.

        Raises:
            ClosedError: The other end is gone.
            Exception: The message cannot be pickled; nothing was sent, and the channel can be used on.
        """
        buffer = io.BytesIO()
        pickler = _Pickler(buffer, self._page)
        pickler.dump(message)
        self._page = pickler.page
        frame = buffer.getbuffer()
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
            UnpicklingError: There is something in it that this end does not take. The two ends may now remember
                different pages, so this was their last message.
        """
        return self.read(self.receive_frame())

    def receive_frame(self) -> bytes:
        """Wait for one message and return it unread, for `read`; a second thread may wait while the first works."""
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size))
        return self._exactly(length)

    def read(self, frame: bytes) -> object:
        """Return the message in a frame."""
        unpickler = _Unpickler(io.BytesIO(frame), self._page, takes_anything=self._takes_anything)
        with _collector_at_rest(is_kept=not self._takes_anything and len(frame) >= _LARGE_BYTES):
            message = unpickler.load()
        self._page = unpickler.page
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
    def __init__(self, file: IO[bytes], page: Page | None, *, takes_anything: bool) -> None:
        super().__init__(file)
        self.page = page
        self._takes_anything = takes_anything

    def find_class(self, module: str, name: str, /) -> Any:
        if not self._takes_anything and not _is_ours(module, name):
            raise pickle.UnpicklingError(f"a worker answered with {module}.{name}, which is not for the program")
        return super().find_class(module, name)

    def persistent_load(self, pid: Any) -> Page | None:
        if pid:
            known = {} if self.page is None else {field: getattr(self.page, field) for field in _PAGE_FIELDS}
            self.page = Page(**known | dict(pid))
        return self.page


def _is_ours(module: str, name: str) -> bool:
    if module == "builtins":
        found = getattr(builtins, name, None)
        return isinstance(found, type) and issubclass(found, (BaseException, frozenset, set, bytearray, complex))
    return module in _TAKEN or (module.startswith("extractors.") and not module.startswith("extractors.plugins."))
