"""Allows one run at a time to write into a folder: two would take each other's articles for their own.

The lock is on the folder itself and ends with the process, however that ends. Where a system cannot lock folders
(Windows, some network drives), each file is still written atomically, and never over an existing one without
permission.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractors.errors import UsageError
from extractors.saving.files.owner_lock import OwnerLock, lock_descriptor


@contextmanager
def lock_folder(folder: Path) -> Iterator[None]:
    """Keep other runs out of an existing folder.

    Raises:
        UsageError: Another run is using it.
    """
    with OwnerLock(_locked(folder)):
        yield


def _locked(folder: Path) -> int:
    """Return a locked descriptor of a folder, or -1 if it cannot be locked."""
    if os.name == "nt":
        return -1
    descriptor = -1
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        if lock_descriptor(descriptor):
            return descriptor
    except OSError:
        if descriptor >= 0:
            os.close(descriptor)
        return -1
    os.close(descriptor)
    raise UsageError(f"{folder}: another run is writing its articles there; wait for it, or name another folder")
