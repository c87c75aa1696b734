"""A part of a file as a file object of its own, so that reading ends where the part ends."""

import io
from typing import BinaryIO, cast

_BUFFER_BYTES = 65_536


class _Window(io.RawIOBase):
    def __init__(self, file: BinaryIO, start: int, size: int, head: int) -> None:
        self._file, self._start, self._head = file, start, head
        self._size = head + size
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        is_head = self._position < self._head
        end = self._head if is_head else self._size
        self._file.seek(self._position if is_head else self._start + self._position - self._head)
        piece = self._file.read(max(0, min(len(buffer), end - self._position)))
        buffer[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)


def file_window(file: BinaryIO, start: int, size: int, *, head: int = 0) -> BinaryIO:
    """Return a part of a file.

    Args:
        file: the whole file; reading the part moves its position.
        start: where the part begins.
        size: its bytes.
        head: this many bytes from the file's own start come first, such as a dictionary.
    """
    return cast(BinaryIO, io.BufferedReader(_Window(file, start, size, head), _BUFFER_BYTES))
