"""A lock that tells whether its owner is still running: the system releases it when the process ends, however it ends.

An open file holds it (`flock` on POSIX, a locked byte on Windows), not a process id, which another process may have by
now. Tested on Linux only.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

_FAR_BYTE = 1 << 30  # Windows denies others access to locked bytes, so this is one that nobody reads


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
        """Release the lock."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def lock_file(path: Path) -> OwnerLock | None:
    """Lock a file, creating it if needed; return None if another process, or another lock, holds it.

    Raises:
        OSError: The folder is missing or not writable, or its file system has no locks.
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
        """Lock an open file; return False if somebody else holds it."""
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
        """Lock an open file; return False if somebody else holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
