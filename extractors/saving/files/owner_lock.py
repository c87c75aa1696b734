"""A lock that tells a living owner from a dead one: the system lets go of it when its process ends, however it ends.

It is held by an open file (`flock` on POSIX, a locked byte on Windows), and not by a number of a process, which another
process may have by now. Tried on Linux alone.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

_FAR_BYTE = 1 << 30  # Windows refuses others the bytes that are locked: one that nobody reads


class OwnerLock:
    """Holds a lock on an open file until it is closed, or the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def lock_file(path: Path) -> OwnerLock | None:
    """Make a file where it is not there yet, and lock it; None where another process, or another lock, holds it.

    Raises:
        OSError: There is no such folder, no right to it, or its file system knows no locks.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if lock_descriptor(descriptor):
            return OwnerLock(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


if os.name == "nt":  # pragma: no cover

    def lock_descriptor(descriptor: int) -> bool:
        """Lock an open file; return whether nobody else holds it."""
        import msvcrt

        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        except PermissionError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def lock_descriptor(descriptor: int) -> bool:
        """Lock an open file; return whether nobody else holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
