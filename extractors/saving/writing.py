"""Write a file whole or not at all, and never over another unasked."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from extractors.errors import SaveError, TargetExistsError

_REASONS = {
    errno.ENOSPC: "the disk is full; make room or choose another folder",
    errno.EDQUOT: "your share of the disk is used up; make room or choose another folder",
    errno.EACCES: "you have no right to write there; choose another folder",
    errno.EPERM: "you have no right to write there; choose another folder",
    errno.EROFS: "this disk can only be read; choose another folder",
    errno.ENOENT: "its folder is not there; choose another",
    errno.ENOTDIR: "its folder is a file; choose another",
    errno.EISDIR: "this is a folder; choose a name for the file",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})


def write_atomically(path: Path, content: bytes | str, *, overwrite: bool) -> None:
    """Write bytes, or a text as UTF-8, to a temporary file beside the target and move it into place.

    What was there before stays whole until the new file is. A file that is replaced hands on its permissions; a link
    stays a link, and the file it leads to is replaced. A device or a pipe is written to as it is.

    Args:
        path: the target; its folder must be there.
        content: the whole content.
        overwrite: whether a file of that name may be replaced.

    Raises:
        TargetExistsError: There is something of that name, and `overwrite` is off; nobody can come in between.
        SaveError: It cannot be written. What was there before is whole, and nothing is left beside it.
    """
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    with _told(path):
        if overwrite and path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)
            return
        with _placed(path, overwrite=overwrite) as file:
            file.write(content)


@contextmanager
def written_in_pieces(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a file to write to piece by piece, that stands in its place once all is well, and else leaves no trace.

    Args:
        path: the target; its folder must be there.
        overwrite: whether a file of that name may be replaced.

    Raises:
        TargetExistsError: There is something of that name, and `overwrite` is off.
        SaveError: It cannot be written. What was there before is whole, and nothing is left beside it.
    """
    with _told(path), _placed(path, overwrite=overwrite) as file:
        yield file


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in a sentence why a file cannot be written."""
    try:
        yield
    except FileExistsError as err:
        raise TargetExistsError(str(path), "there is one of that name already; replace it or choose another") from err
    except OSError as err:
        reason = _REASONS.get(err.errno or 0, f"it cannot be written ({err.strerror}); choose another folder")
        raise SaveError(str(path), reason) from err


@contextmanager
def _placed(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a temporary file beside the target, that takes its place in the end."""
    if overwrite and path.is_symlink():
        path = path.resolve()
    temporary = path.parent / f".unhusk-{os.urandom(8).hex()}.part"
    # Opened by hand and not by tempfile, so that a new file gets the rights that the person's other new files get.
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            if path.is_file():
                temporary.chmod(path.stat().st_mode & 0o7777)
            temporary.replace(path)
        else:
            _place_new(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _place_new(temporary: Path, path: Path) -> None:
    """Give a file its name, unless something has it; there is no moment in which two could both think it free."""
    if os.name == "nt":
        temporary.rename(path)  # there it refuses a name that is taken
        return
    try:
        path.hardlink_to(temporary)
    except OSError as err:
        if err.errno not in _NO_LINKS:
            raise
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))  # a file system without links
        temporary.replace(path)
