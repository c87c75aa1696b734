"""Writes a file, or a file and the folder beside it, atomically, and never over an existing one without permission.

The order of writes, so that after a crash or a power cut at any moment every file under its final name is complete:

1. If there are pictures, their folder is made, with a note in it of the article it is for (see `unfinished`), and each
   picture is put into it by steps 2 to 4.
2. The content is written to an unfinished file beside the target, and flushed to the disk (`fsync`).
3. The file is renamed to the target in one step, which refuses an existing name unless it may be replaced.
4. The folder is flushed to the disk (`fsync`), so that the name survives a power cut as well.
5. The note in the folder of pictures is removed.

What a killed program leaves of steps 1 to 3, the next program removes.
"""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote

from extractors.errors import SaveError, TargetExistsError
from extractors.pages.real_path import has_link_cycle, real_path
from extractors.saving.files.unfinished import announce, open_part, sweep

if TYPE_CHECKING:
    from extractors.saving.rendered import RenderedArticle, SidecarFile

_REASONS = {
    errno.ENOSPC: "the disk is full; make room or choose another folder",
    errno.EDQUOT: "your share of the disk is used up; make room or choose another folder",
    errno.EFBIG: "this disk takes no file so large; choose another folder",  # such as FAT, over 4 GB
    errno.EACCES: "you have no right to write there; choose another folder",
    errno.EPERM: "you have no right to write there; choose another folder",
    errno.EROFS: "this disk is read-only; choose another folder",
    errno.ENOENT: "its folder does not exist; choose another",
    errno.ENOTDIR: "its folder is a file; choose another",
    errno.EISDIR: "this is a folder; choose a name for the file",
    errno.ELOOP: "its links lead in a circle; choose another place",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}
_BESIDE = "_pictures"  # appended to the file's name, as browsers append "_files" to a page's
_LONGEST_STEM = 60  # characters; with four bytes each, below the limit of file systems
_MOST_FOLDERS = 10_000  # of one name; chosen by hand: nobody needs more
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})


def write_rendered(path: Path, rendered: "RenderedArticle", *, overwrite: bool) -> None:
    """Write an article's file and, before it, the files of the folder beside it.

    The folder is named after the file. An existing folder belongs to another article, so the new one gets a number; but
    if the file is replaced, its folder is used again, provided that no file in it has to change.

    Args:
        path: the target; its folder must exist.
        rendered: the article as it is written.
        overwrite: whether an existing file may be replaced.

    Raises:
        TargetExistsError: Something has that name, and `overwrite` is off.
        SaveError: It cannot be written. An existing file is intact, and nothing is left beside it.
    """
    if not rendered.sidecars:
        write_atomically(path, rendered.content, overwrite=overwrite)
        return
    with _explained_errors(path):
        if not overwrite and os.path.lexists(path):
            raise FileExistsError
        folder, made = _folder_for(path, rendered.sidecars, may_be_there=overwrite)
    note, held = None, -1
    try:
        with _explained_errors(folder):
            if made:
                note, held = announce(folder, path.name, [one.name for one in rendered.sidecars])
                made.append(note)
            _write_sidecars(folder, rendered.sidecars, made)
        content = rendered.content.replace(rendered.folder.encode(), quote(folder.name).encode())
        write_atomically(path, content, overwrite=overwrite)
        if note is not None:
            note.unlink(missing_ok=True)
    except BaseException:
        for left in reversed(made):
            with suppress(OSError):
                left.rmdir() if left == folder else left.unlink(missing_ok=True)
        raise
    finally:
        if held >= 0:
            os.close(held)


def make_folder(folder: Path) -> None:
    """Create a folder to save into, with its parents, if it does not exist.

    Raises:
        SaveError: It cannot be created.
    """
    with _explained_errors(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError as error:
            raise NotADirectoryError(errno.ENOTDIR, "a file of that name exists", str(folder)) from error


def write_atomically(path: Path, content: bytes | str, *, overwrite: bool) -> None:
    """Write bytes, or a text as UTF-8, to a temporary file beside the target and move it into place.

    An existing file stays intact until the new one is complete. A replaced file passes on its permissions; a link stays
    a link, and the file it leads to is replaced. A device or a pipe is written to directly.

    Args:
        path: the target; its folder must exist.
        content: the whole content.
        overwrite: whether an existing file may be replaced.

    Raises:
        TargetExistsError: Something has that name, and `overwrite` is off; the check is free of races.
        SaveError: It cannot be written. An existing file is intact, and nothing is left beside it.
    """
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    with _explained_errors(path):
        if overwrite and path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)
            return
        with _placed(path, overwrite=overwrite) as file:
            file.write(content)


@contextmanager
def open_atomically(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Yield a file to write piece by piece; it takes its name if all goes well, and otherwise leaves no trace.

    Args:
        path: the target; its folder must exist.
        overwrite: whether an existing file may be replaced.

    Raises:
        TargetExistsError: Something has that name, and `overwrite` is off.
        SaveError: It cannot be written. An existing file is intact, and nothing is left beside it.
    """
    with _explained_errors(path), _placed(path, overwrite=overwrite) as file:
        yield file


@contextmanager
def _explained_errors(path: Path) -> Iterator[None]:
    """Turn a file system's errors into messages for the person."""
    try:
        yield
    except FileExistsError as err:
        raise TargetExistsError(
            str(path), "a file of that name exists already; replace it or choose another name"
        ) from err
    except OSError as err:
        reason = _REASONS.get(err.errno or 0, f"it cannot be written ({err.strerror}); choose another folder")
        raise SaveError(str(path), reason) from err


def _folder_for(path: Path, sidecars: "Sequence[SidecarFile]", *, may_be_there: bool) -> tuple[Path, list[Path]]:
    """Return the folder beside a file, and what was created for it."""
    name = path.stem[:_LONGEST_STEM].rstrip(". ") + _BESIDE
    for number in range(1, _MOST_FOLDERS):
        folder = path.with_name(name if number == 1 else f"{name} ({number})")
        sweep(folder)  # the folder of an article that was never written is free again
        try:
            folder.mkdir()
        except FileExistsError:
            if may_be_there and _has_room(folder, sidecars):
                return folder, []
        else:
            return folder, [folder]
    raise FileExistsError


def _write_sidecars(folder: Path, sidecars: "Sequence[SidecarFile]", made: list[Path]) -> None:
    """Write the files that are not in the folder yet; each is added to `made` before it is written."""
    for one in sidecars:
        file = folder / one.name
        if not file.exists():
            made.append(file)
            with _placed(file, overwrite=False, is_alone=False) as opened:
                opened.write(one.content)
    _put_to_disk(folder)


def _has_room(folder: Path, sidecars: "Sequence[SidecarFile]") -> bool:
    """Tell whether each file is in a folder with the same bytes, or not at all; a link is no folder of ours."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    for one in sidecars:
        file = folder / one.name
        if not os.path.lexists(file):
            continue
        if file.is_symlink() or not file.is_file() or file.stat().st_size != len(one.content):
            return False
        if file.read_bytes() != one.content:
            return False
    return True


@contextmanager
def _placed(path: Path, *, overwrite: bool, is_alone: bool = True) -> Iterator[BinaryIO]:
    """Yield a temporary file beside the target that finally takes its place.

    If it is one of many, the caller flushes their folder to the disk once all are there.
    """
    if overwrite and path.is_symlink():
        if has_link_cycle(path):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        path = real_path(path)
    temporary, descriptor = open_part(path.parent)
    held = os.dup(descriptor) if os.name != "nt" else -1  # the lock is held until the file has its name
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
        if is_alone:
            _put_to_disk(path.parent)
    finally:
        temporary.unlink(missing_ok=True)
        if held >= 0:
            os.close(held)


def _put_to_disk(folder: Path) -> None:
    """Flush a folder's names to the disk, if the system can do so."""
    if os.name == "nt":
        return  # a folder cannot be opened there
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _place_new(temporary: Path, path: Path) -> None:
    """Give a file its name, unless it is taken; two writers can never both find it free."""
    if os.name == "nt":
        temporary.rename(path)  # Windows refuses a name that is taken
        return
    try:
        path.hardlink_to(temporary)
    except OSError as err:
        if err.errno not in _NO_LINKS:
            raise
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))  # a file system without hard links
        temporary.replace(path)
